"""What reads a plan's tiles: files are read one way, servers another."""

from __future__ import annotations

from qgis.core import QgsRasterLayer

from ..layers.raster_source import RasterSource
from ..layers.web_source import WebSource
from .index_plan import IndexPlan


def tile_source(layer: QgsRasterLayer, plan: IndexPlan) -> RasterSource | WebSource:
    """A clone of the layer's pipeline that reads the cells of a plan. Call it on the main thread.

    Raises:
        LayerError: the layer is not valid.
    """
    if plan.web is None:
        return RasterSource.from_layer(layer)
    return WebSource.from_layer(layer, plan.web.reading, plan.spec.grid, plan.extent)
