"""QGIS's rectangles as bounds."""

from __future__ import annotations

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsRectangle

from ..engine.grid import Bounds


def as_bounds(box: QgsRectangle) -> Bounds:
    """The same rectangle."""
    return Bounds(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())


def transformed_box(box: QgsRectangle, transform: QgsCoordinateTransform) -> Bounds | None:
    """What encloses a rectangle in another CRS; None where it has no place there."""
    try:
        there = transform.transformBoundingBox(box)
    except QgsCsException:
        return None
    return as_bounds(there) if there.isFinite() else None
