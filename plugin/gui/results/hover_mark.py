"""Lights the tile under the mouse up on the map."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsRectangle, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtGui import QColor

from ...layers.hit_layer import SCORE_COLOURS
from ...layers.hits import Hit

OUTLINE_PX = 3
HALO = "#b0000000"


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
        outline = QgsRubberBand(self._canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        fill = QColor(SCORE_COLOURS[0])
        fill.setAlphaF(0.35)
        outline.setFillColor(fill)
        outline.setStrokeColor(QColor("white"))
        outline.setSecondaryStrokeColor(QColor(HALO))
        outline.setWidth(OUTLINE_PX)
        tile = QgsGeometry.fromRect(QgsRectangle(*hit.bounds))
        outline.setToGeometry(tile, QgsCoordinateReferenceSystem(hit.crs))
        self._outline = outline

    def drop(self) -> None:
        """Light none."""
        outline, self._outline = self._outline, None
        if outline is not None:
            self._canvas.scene().removeItem(outline)
