"""The outline of an index on the map."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ..background import log

LINE, FILL = QColor(0, 150, 255, 255), QColor(0, 150, 255, 24)
HALO = QColor(255, 255, 255, 200)
WIDTH_PX = 2
MARGIN = 1.1
SMALLEST_SHARE = 0.03  # of the map


class OutlineBand:
    """Drawn over the map from `show` to `hide`; made when it is first shown.

    Args:
        canvas: the map.
    """

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self.band: QgsRubberBand | None = None

    def show(self, outline: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> None:
        """Draw it, and move the map to it where it is not in view, or no more than a speck."""
        self.hide()
        self.band = QgsRubberBand(self._canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self.band.setStrokeColor(LINE)
        self.band.setSecondaryStrokeColor(HALO)
        self.band.setFillColor(FILL)
        self.band.setWidth(WIDTH_PX)
        self.band.setLineStyle(Qt.PenStyle.SolidLine)
        self.band.setToGeometry(outline, crs)
        destination = self._canvas.mapSettings().destinationCrs()
        try:
            transform = QgsCoordinateTransform(crs, destination, QgsProject.instance().transformContext())
            extent = transform.transformBoundingBox(outline.boundingBox())
        except QgsCsException as error:
            log("the map cannot show this index: {}".format(error))
            return
        view = self._canvas.extent()
        seen = extent.width() > SMALLEST_SHARE * view.width() or extent.height() > SMALLEST_SHARE * view.height()
        if not seen or not view.intersects(extent):
            extent.scale(MARGIN)
            self._canvas.setExtent(extent)
            self._canvas.refresh()

    def hide(self) -> None:
        """Take it from the map."""
        if self.band is not None:
            self._canvas.scene().removeItem(self.band)
            self.band = None
