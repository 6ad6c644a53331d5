"""Small pictures of the tiles in the result list, read in a worker thread as the layer shows them."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsFeedback
from qgis.PyQt.QtGui import QImage

from ..layers.errors import LayerError
from ..layers.hits import Hit
from ..layers.raster_source import RasterSource
from .background import Report

PICTURE_PX = 96


def read_pictures(source: RasterSource, hits: Sequence[Hit], feedback: QgsFeedback, report: Report) -> None:
    """Report (row, QImage) for each hit whose tile can be read; rows count from 0."""
    for row, hit in enumerate(hits):
        if feedback.isCanceled():
            return
        try:
            pixels = source.read(hit.bounds, PICTURE_PX)
        except LayerError:
            continue  # the row stays without a picture; the search itself does not depend on it
        if pixels is not None:
            size = PICTURE_PX
            report((row, QImage(pixels.tobytes(), size, size, 3 * size, QImage.Format.Format_RGB888).copy()))
