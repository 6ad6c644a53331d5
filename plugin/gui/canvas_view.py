"""Moves the map to a tile and lets it flash there."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
)
from qgis.gui import QgsMapCanvas

from .background import log
from .wording import place

SURROUNDINGS = 4.0
"""How many tiles wide the map shows round a tile: near enough to see it, far enough to know where it is."""


def show_tile(canvas: QgsMapCanvas, bounds: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> None:
    """Zoom to a tile, given in its layer's CRS, and flash its outline."""
    try:
        extent = _transform(crs, canvas.mapSettings().destinationCrs()).transformBoundingBox(bounds)
    except QgsCsException as error:
        log("the map cannot show this tile: {}".format(error))
        return
    extent.scale(SURROUNDINGS)
    canvas.setExtent(extent)
    canvas.refresh()
    canvas.flashGeometries([QgsGeometry.fromRect(bounds)], crs)


def show_natively(canvas: QgsMapCanvas, layer: QgsRasterLayer, bounds: QgsRectangle) -> None:
    """Zoom to a tile so that one pixel of its raster is one of the screen, as far as the CRSs allow, and flash it."""
    transform = _transform(layer.crs(), canvas.mapSettings().destinationCrs())
    width, height = layer.rasterUnitsPerPixelX(), layer.rasterUnitsPerPixelY()
    if layer.providerType() != "gdal" or width <= 0 or height <= 0:  # a web layer has no pixels of its own
        show_tile(canvas, bounds, layer.crs())
        return
    centre = bounds.center()
    size, ratio = canvas.mapSettings().outputSize(), canvas.devicePixelRatioF()
    window = QgsRectangle.fromCenterAndSize(centre, size.width() * ratio * width, size.height() * ratio * height)
    try:
        extent = transform.transformBoundingBox(window)
    except QgsCsException as error:
        log("the map cannot show this tile: {}".format(error))
        return
    canvas.setExtent(extent)
    canvas.refresh()
    canvas.flashGeometries([QgsGeometry.fromRect(bounds)], layer.crs())


def to_degrees(crs: QgsCoordinateReferenceSystem) -> QgsCoordinateTransform:
    """The way from a CRS to longitude and latitude."""
    return _transform(crs, QgsCoordinateReferenceSystem("EPSG:4326"))


def place_of(bounds: QgsRectangle, transform: QgsCoordinateTransform) -> str:
    """Where the middle of a tile is, in degrees by `to_degrees`; its own coordinates where those cannot be had."""
    centre = bounds.center()
    try:
        position = transform.transform(centre)
    except QgsCsException:
        return centre.toString(1)
    return place(position.y(), position.x())


def map_extent(canvas: QgsMapCanvas) -> QgsReferencedRectangle:
    """What the map shows, with its CRS."""
    return QgsReferencedRectangle(canvas.extent(), canvas.mapSettings().destinationCrs())


def _transform(source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem) -> QgsCoordinateTransform:
    return QgsCoordinateTransform(source, target, QgsProject.instance().transformContext())
