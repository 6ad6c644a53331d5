"""Results on the map: the one under the mouse lights up, a click goes there, a double click shows it in full detail."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...layers.hit_selection import ShownHit
from ...layers.translation import tr
from ..canvas_view import show_natively, show_tile
from ..search.search_target import SearchTarget
from .hover_mark import HoverMark
from .results_list import ResultsList


class TileVisits(QObject):
    """Emits `notice` with a sentence when a layer of the results is gone.

    Args:
        results: the list.
        canvas: the map.
    """

    notice = pyqtSignal(str)

    def __init__(self, results: ResultsList, canvas: QgsMapCanvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._results = results
        self._canvas = canvas
        self._hover = HoverMark(canvas)
        self._target = SearchTarget(())

    def start(self) -> None:
        """Connect everything."""
        self._results.chosen.connect(self._go_to)
        self._results.opened.connect(self._open)
        self._results.hovered.connect(lambda row: self._hover.show(row.hit if row is not None else None))
        QgsProject.instance().layersRemoved.connect(self._miss)

    def begin(self, target: SearchTarget) -> None:
        """Rows are tiles of these indexes from now on."""
        self._hover.drop()
        self._target = target

    def end(self) -> None:
        """There are no rows any more."""
        self.begin(SearchTarget(()))

    def shut_down(self) -> None:
        """Take the mark from the map and hear nothing more."""
        self.end()
        QgsProject.instance().layersRemoved.disconnect(self._miss)

    def _go_to(self, row: ShownHit) -> None:
        show_tile(self._canvas, QgsRectangle(*row.hit.bounds), QgsCoordinateReferenceSystem(row.hit.crs))

    def _open(self, row: ShownHit) -> None:
        indexes = self._target.indexes
        layer = QgsProject.instance().mapLayer(indexes[row.hit.index].layer_id) if indexes else None
        if layer is None:
            self._go_to(row)
            return
        show_natively(self._canvas, layer, QgsRectangle(*row.hit.bounds))

    def _miss(self, layer_ids: list[str]) -> None:
        """The layer of some results was removed: they can still be gone to, and saved."""
        gone = [index.layer_name for index in self._target.indexes if index.layer_id in layer_ids]
        if gone:
            sentence = tr("The layer {} is not in the project any more; open it again to see its tiles.")
            self.notice.emit(sentence.format(gone[0]))
