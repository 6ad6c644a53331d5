"""A search from the panel: the task, the layer of hits, the rows and their pictures."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..jobs.tile_search import SearchOutcome, search_tiles
from ..layers.hits import Hit
from ..layers.translation import tr
from .background import BackgroundWork
from .engine_session import EngineSession
from .first_sight import FirstSight
from .hit_display import HitDisplay, rows_of
from .results_list import ResultsList
from .tile_pictures import TilePictures


class Searching(QObject):
    """The search of the panel. Emits `found` with the `SearchOutcome`, or `failed` with the error.

    Args:
        session: the engine.
        results: the list to fill.
        canvas: the map.
    """

    found = pyqtSignal(object)
    failed = pyqtSignal(object)

    def __init__(
        self, session: EngineSession, results: ResultsList, canvas: QgsMapCanvas, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._session = session
        self._results = results
        self._display = HitDisplay()
        self._first_sight = FirstSight(canvas, self)
        self._work = BackgroundWork(self)
        self._pictures = TilePictures(results.rows, self)
        self._layer_id = ""
        self.outcome: SearchOutcome | None = None
        self.folder: Path | None = None
        self._query = ""
        self._work.done.connect(self._take)
        self._work.failed.connect(self.failed)

    @property
    def busy(self) -> bool:
        """Whether a search is under way."""
        return self._work.busy

    @property
    def settled(self) -> bool:
        """Whether the search is over and its pictures are in the list."""
        return not self._work.busy and not self._pictures.busy

    def search(self, layer: QgsRasterLayer, folder: Path, query: str, top: int) -> None:
        """Start; a search that is still under way is dropped."""
        self._pictures.abandon()
        self._layer_id = layer.id()
        self._query = query
        self.folder = folder
        self._work.start(
            tr("Search for {}").format(query),
            lambda feedback, _report: search_tiles(self._session.connection(), [folder], query, top, None, feedback),
        )

    def show_all(self) -> None:
        """Show every hit of the last search, however unlikely."""
        if self.outcome is not None:
            self._show(self.outcome.hits)

    def _show(self, hits: list[Hit]) -> None:
        if not hits:
            return
        layer = self._display.show(hits, QgsCoordinateReferenceSystem(hits[0].crs), self._query)
        self._first_sight.show(layer)
        self._results.show_rows(rows_of(hits))
        self._pictures.read(self._layer_id, hits)

    def clear(self) -> None:
        """Forget the last search, also one that is under way: its list, its layer, its pictures."""
        self.abandon()
        self.outcome = None
        self._empty()

    def abandon(self) -> None:
        """Stop everything and report nothing more."""
        self._first_sight.drop()
        self._work.abandon()
        self._pictures.abandon()

    def _take(self, outcome: SearchOutcome) -> None:
        self.outcome = outcome
        if outcome.present:
            self._show(outcome.likely)
        else:
            self._empty()
        self.found.emit(outcome)

    def _empty(self) -> None:
        self._first_sight.drop()
        self._results.show_rows([])
        if self._display.remove():
            self._canvas.refresh()  # QGIS 3.22 goes on showing a layer that is gone
