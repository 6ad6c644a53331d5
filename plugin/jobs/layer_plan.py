"""What building the index of a layer would mean, be it a file or from a server."""

from __future__ import annotations

from qgis.core import QgsRasterLayer, QgsReferencedRectangle

from ..engine.index_spec import IndexSpec
from ..engine.package import ModelPackage
from ..layers.web_layer import is_web_layer
from ..layers.web_settings import WebSettings
from .index_plan import DEFAULT_SECONDS_PER_TILE, IndexPlan, plan_index
from .web_plan import plan_web_index
from .web_wishes import WebWishes


def plan_layer(
    layer: QgsRasterLayer,
    extent: QgsReferencedRectangle | None,
    package: ModelPackage,
    known: IndexSpec | None = None,
    tile_size_m: float | None = None,
    zoom: int | None = None,
    seconds_per_tile: float | None = None,
) -> IndexPlan:
    """Plan the index of a layer. Call it on the main thread.

    Args:
        layer: of any kind that can be indexed.
        extent: the part of it that is wanted, in any CRS; None for all of it.
        package: the model package that will embed the tiles.
        known: an index to go on with, whose tile size is kept where no other is asked for.
        tile_size_m: side of a tile in metres of ground; None for that of `known`, or the model's own.
        zoom: of a server's tile grid; None to follow the tile size.
        seconds_per_tile: as measured on this machine; None where nothing was yet.

    Raises:
        JobError: the layer cannot be indexed as asked; the sentence says what to do.
    """
    pace = seconds_per_tile or DEFAULT_SECONDS_PER_TILE
    if is_web_layer(layer):
        wishes = WebWishes.of(WebSettings.load(), zoom, tile_size_m, known)
        return plan_web_index(layer, extent, package, wishes, pace)
    if tile_size_m is None and known is not None:
        tile_size_m = known.grid.tile_size_m
    return plan_index(layer, extent, tile_size_m, package, pace)
