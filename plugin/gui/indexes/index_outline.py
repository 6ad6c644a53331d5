"""Outlines an index on the map: read from the disk in the background, then drawn."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsFeedback, QgsGeometry
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject

from ...layers.cell_outline import indexed_outline
from ...layers.index_listing import ListedIndex, check_there
from ...layers.translation import tr
from ..background import BackgroundWork, Report
from .outline_band import OutlineBand


class IndexOutline(BackgroundWork):
    """`done` carries the outline and its CRS, `failed` why there is none.

    Args:
        canvas: the map.
    """

    def __init__(self, canvas: QgsMapCanvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.band = OutlineBand(canvas)
        self.done.connect(self._draw)

    def show(self, index: ListedIndex) -> None:
        """Outline this one in place of any other."""

        def work(_feedback: QgsFeedback, _report: Report) -> tuple[QgsGeometry, str]:
            return indexed_outline(check_there(index.folder)), index.state.spec.grid.crs

        self.start(tr("Outline of an index"), work)

    def hide(self) -> None:
        """Take it from the map."""
        self.abandon()
        self.band.hide()

    def _draw(self, drawn: tuple[QgsGeometry, str]) -> None:
        outline, crs = drawn
        self.band.show(outline, QgsCoordinateReferenceSystem(crs))
