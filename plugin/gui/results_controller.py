"""The results of a search: its list, its layer on the map, its pictures."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject

from ..layers.hits import Hit
from .canvas_view import show_tile
from .first_sight import FirstSight
from .hit_display import HitDisplay, rows_of
from .results_list import ResultsList
from .results_model import ResultRow
from .searching import Answer
from .tile_pictures import TilePictures


class ResultsController(QObject):
    """Shows the answer of the last search until the next one, or until `clear`.

    Args:
        results: the list to fill.
        canvas: the map.
    """

    def __init__(self, results: ResultsList, canvas: QgsMapCanvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._results = results
        self._canvas = canvas
        self._display = HitDisplay()
        self._first_sight = FirstSight(canvas, self)
        self._pictures = TilePictures(results.rows, self)
        self.answer: Answer | None = None

    def start(self) -> None:
        """Connect everything."""
        self._results.chosen.connect(self._go_to)

    @property
    def busy(self) -> bool:
        """Whether pictures are still to come."""
        return self._pictures.busy

    def show(self, answer: Answer) -> None:
        """Show the hits that are likely; none when the search says that the thing is not there."""
        self.answer = answer
        if answer.outcome.present:
            self._show(answer, answer.outcome.likely)
        else:
            self._empty()

    def show_all(self) -> None:
        """Show every hit of the last search, however unlikely."""
        if self.answer is not None:
            self._show(self.answer, self.answer.outcome.hits)

    def stop_reading(self) -> None:
        """Another search begins: its pictures come before the rest of these."""
        self._pictures.abandon()

    def clear(self) -> None:
        """Forget the last search: its list, its layer, its pictures."""
        self.abandon()
        self.answer = None
        self._empty()

    def abandon(self) -> None:
        """Stop everything and show nothing more."""
        self._first_sight.drop()
        self._pictures.abandon()

    def _show(self, answer: Answer, hits: list[Hit]) -> None:
        if not hits:
            return
        layer = self._display.show(hits, QgsCoordinateReferenceSystem(hits[0].crs), answer.query.words)
        self._first_sight.show(layer)
        self._results.show_rows(rows_of(hits))
        self._pictures.read(answer.target.indexes[hits[0].index].layer_id, hits)

    def _empty(self) -> None:
        self._first_sight.drop()
        self._results.show_rows([])
        if self._display.remove():
            self._canvas.refresh()  # QGIS 3.22 goes on showing a layer that is gone

    def _go_to(self, row: ResultRow) -> None:
        show_tile(self._canvas, QgsRectangle(*row.hit.bounds), QgsCoordinateReferenceSystem(row.hit.crs))
