"""Lights the tile under the mouse up on the map."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsRubberBand

from ...layers.hits import Hit
from ..map_outline import map_outline

FILLED = 0.35


class HoverMark:
    """One outline over the map.

    Args:
        canvas: the map.
    """

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._outline: QgsRubberBand | None = None

    @property
    def visible(self) -> bool:
        """Whether a tile is lit."""
        return self._outline is not None

    def show(self, hit: Hit | None) -> None:
        """Light this tile and no other."""
        self.drop()
        if hit is None:
            return
        outline = map_outline(self._canvas, FILLED)
        tile = QgsGeometry.fromRect(QgsRectangle(*hit.bounds))
        outline.setToGeometry(tile, QgsCoordinateReferenceSystem(hit.crs))
        self._outline = outline

    def drop(self) -> None:
        """Light none."""
        outline, self._outline = self._outline, None
        if outline is not None:
            self._canvas.scene().removeItem(outline)
