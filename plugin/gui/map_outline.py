"""An outline over the map that is seen on any imagery."""

from __future__ import annotations

from qgis.core import QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtGui import QColor

from ..layers.hit_layer import SCORE_COLOURS

OUTLINE_PX = 3
HALO = "#b0000000"


def map_outline(canvas: QgsMapCanvas, filled: float) -> QgsRubberBand:
    """White with a dark rim, in the colour of the weakest hits, `filled` of 1; take it out of the scene in the end."""
    outline = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
    fill = QColor(SCORE_COLOURS[0])
    fill.setAlphaF(filled)
    outline.setFillColor(fill)
    outline.setStrokeColor(QColor("white"))
    outline.setSecondaryStrokeColor(QColor(HALO))
    outline.setWidth(OUTLINE_PX)
    return outline
