"""The tiles found, outlined over the map at once, until the map itself has drawn their layer."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsVectorLayer, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtGui import QColor

from ...layers.hit_layer import SCORE_COLOURS

OUTLINE_PX = 2
HALO = "#b0000000"
LONGEST_MS = 1000  # the map shows layers that are done after a quarter of a second, however slow the others are


class FirstSight(QObject):
    """Bridges the time that the map needs for numbers and for a raster below that is not in its cache.

    Args:
        canvas: the map.
    """

    def __init__(self, canvas: QgsMapCanvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._layer_id = ""
        self._outlines: QgsRubberBand | None = None
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.setInterval(LONGEST_MS)
        self._end.timeout.connect(self.drop)

    @property
    def visible(self) -> bool:
        """Whether the outlines are over the map."""
        return self._outlines is not None

    def show(self, layer: QgsVectorLayer) -> None:
        """Outline a layer's polygons; not on a map that would not draw the layer either."""
        self.drop()
        if not self._canvas.renderFlag() or self._canvas.isFrozen() or self._canvas.theme():
            return
        outlines = QgsRubberBand(self._canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        outlines.setFillColor(QColor("transparent"))
        outlines.setStrokeColor(QColor(SCORE_COLOURS[len(SCORE_COLOURS) // 2]))
        outlines.setSecondaryStrokeColor(QColor(HALO))
        outlines.setWidth(OUTLINE_PX)
        outlines.setToGeometry(QgsGeometry.collectGeometry([f.geometry() for f in layer.getFeatures()]), layer.crs())
        self._layer_id, self._outlines = layer.id(), outlines
        self._canvas.mapCanvasRefreshed.connect(self._drop_when_drawn)
        self._end.start()

    def drop(self) -> None:
        """Take the outlines away."""
        outlines, self._outlines = self._outlines, None
        if outlines is None:
            return
        self._end.stop()
        self._canvas.mapCanvasRefreshed.disconnect(self._drop_when_drawn)
        self._canvas.scene().removeItem(outlines)

    def _drop_when_drawn(self) -> None:
        """What was rendered may be the map as it was before the layer came."""
        if self._layer_id in [layer.id() for layer in self._canvas.layers()]:
            self.drop()
