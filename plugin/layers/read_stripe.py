"""How wide a stripe of cells is read from top to bottom, so that blocks of the file are not decoded again and again."""

from __future__ import annotations

import math

from qgis.core import QgsRasterBlock

from ..engine.grid import TileGrid
from .raster_source import RasterSource
from .web_source import WebSource

ALL_COLUMNS = 1 << 31
# Of GDAL's block cache, which the map shares. The same on every machine: the order of a job must not depend on it.
STRIPE_BYTES = 32 << 20


def stripe_columns(source: RasterSource | WebSource, grid: TileGrid) -> int:
    """How many columns of cells make a stripe; ALL_COLUMNS where rows may be read from end to end.

    Rows of cells share rows of blocks. A wide raster's are gone from GDAL's cache when the next row of cells comes to
    them; those of a stripe are still there. Overviews have smaller ones, so that what fits at full size fits all the
    more. It follows from the raster and the grid alone.

    Args:
        source: reads the cells.
        grid: where they lie.
    """
    if isinstance(source, WebSource):
        return source.block_cells
    provider = source.pipe.provider()
    block_width, block_height = provider.xBlockSize(), provider.yBlockSize()
    pixel_width, pixel_height = source.pixel_size
    if not pixel_width or not block_width or block_width >= provider.xSize():
        return ALL_COLUMNS
    cell_width, cell_height = grid.tile_width / pixel_width, grid.tile_height / pixel_height
    pixel_bytes = provider.bandCount() * QgsRasterBlock.typeSize(provider.sourceDataType(1))
    column_bytes = cell_width * (cell_height + 2 * block_height) * pixel_bytes
    columns = max(math.floor(STRIPE_BYTES / column_bytes), math.ceil(block_width / cell_width))
    return ALL_COLUMNS if columns * cell_width >= provider.xSize() else columns
