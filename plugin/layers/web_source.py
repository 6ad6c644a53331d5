"""Tiles out of a web layer: several cells at once, in the server's own pixels, averaged to the tile."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsFeedback, QgsRasterLayer, QgsRectangle

from ..engine.grid import Bounds, Cell, TileGrid
from .area_average import averaged
from .errors import TileMissing
from .pace import Pace
from .raster_source import RasterSource
from .tile_colours import as_uint8, composite, premultiplied
from .tile_window import inner_window
from .translation import tr
from .web_reader import WebReader

if TYPE_CHECKING:
    import numpy

HAIR = 1e-4
"""Of a pixel. QGIS asks for the tiles beyond, too, where a rectangle ends exactly where a tile does."""


@dataclass(frozen=True)
class WebReading:
    """How a job reads from a server.

    Args:
        pixel_width: of the pixels that are asked for, in CRS units; those of one of the server's levels, if it has any.
        pixel_height: the same of their height.
        block_cells: cells along a side of what is asked for at once.
        per_second: how many requests a second.
        limit: the most requests of a job.
    """

    pixel_width: float
    pixel_height: float
    block_cells: int
    per_second: float
    limit: int


@dataclass(frozen=True)
class PixelBlock:
    """Pixels of some cells and a little more.

    Args:
        key: which block of cells it is.
        west: x of its edge.
        north: y of its edge.
        colours: premultiplied BGRA, uint8 [rows, columns, 4]; None where there is no data in it at all.
        arrived: whether all of it has.
    """

    key: tuple[int, int]
    west: float
    north: float
    colours: numpy.ndarray | None
    arrived: bool


class WebSource:
    """Reads cells of a grid, for one job; the block that was read last is kept for the cells to come.

    Args:
        reader: asks the servers.
        reading: in which pixels.
        grid: where the cells lie.
        wanted: the ground of the job: blocks of cells are counted from its corner, and end with it.
        extent: of the layer.
    """

    def __init__(self, reader: WebReader, reading: WebReading, grid: TileGrid, wanted: Bounds, extent: Bounds) -> None:
        self.reader = reader
        self.reading = reading
        self.grid = grid
        self.extent = extent
        self._rows, self._columns = grid.ranges(wanted)
        self._block: PixelBlock | None = None

    @classmethod
    def from_layer(cls, layer: QgsRasterLayer, reading: WebReading, grid: TileGrid, wanted: Bounds) -> WebSource:
        """Clone a layer's pipeline. Call it on the main thread; `read` then works in any one thread at a time.

        Raises:
            LayerError: the layer is not valid.
        """
        source = RasterSource.from_layer(layer)
        name = source.name or min(source.hosts)  # a source given to qgis_process has no name
        reader = WebReader(name, source.pipe, source.hosts, Pace(reading.per_second), reading.limit)
        return cls(reader, reading, grid, wanted, source.extent)

    @property
    def block_cells(self) -> int:
        """How many cells a block is wide and high; visited in stripes as wide as that, each is read once."""
        return self.reading.block_cells

    def read(self, bounds: Bounds, size_px: int, feedback: QgsFeedback | None = None) -> numpy.ndarray | None:
        """One cell as `RasterSource.read` has it, uint8 [size_px, size_px, 3] RGB; None when there is no data in it.

        Args:
            bounds: the rectangle of a cell of the grid.
            size_px: pixels along each side.
            feedback: cancels, without waiting for a server that is slow to answer.

        Raises:
            TileMissing: the server did not send all of it; the next cell may well be there.
            LayerError: the server fails altogether, allows it not, or was asked often enough.
            Cancelled: the user wanted it so.
        """
        window = inner_window(bounds, self.extent, size_px)
        if window is None:
            return None
        block = self._block_of(bounds, feedback)
        if block.colours is None:
            return None
        reading = self.reading
        left, top = (bounds.xmin - block.west) / reading.pixel_width, (block.north - bounds.ymax) / reading.pixel_height
        step_x = (bounds.xmax - bounds.xmin) / size_px / reading.pixel_width
        step_y = (bounds.ymax - bounds.ymin) / size_px / reading.pixel_height
        colours = averaged(block.colours, left, top, step_x, step_y, size_px)
        colours = colours[window.top : window.bottom, window.left : window.right]
        if not block.arrived and not colours[..., 3].all():
            raise TileMissing(tr("The server of {} did not send all of a tile.").format(self.reader.name))
        return composite(colours, window, size_px)

    def _block_of(self, bounds: Bounds, feedback: QgsFeedback | None) -> PixelBlock:
        grid, side = self.grid, self.block_cells
        row = round((grid.origin_y - bounds.ymax) / grid.tile_height) - self._rows.start
        column = round((bounds.xmin - grid.origin_x) / grid.tile_width) - self._columns.start
        key = (row // side, column // side)
        if self._block is None or self._block.key != key:
            self._block = self._read_block(key, feedback)
        return self._block

    def _read_block(self, key: tuple[int, int], feedback: QgsFeedback | None) -> PixelBlock:
        """The pixels of the server that share ground with the block's cells, each of them whole."""
        side, pixel_width, pixel_height = self.block_cells, self.reading.pixel_width, self.reading.pixel_height
        rows = self._rows[key[0] * side : (key[0] + 1) * side]
        columns = self._columns[key[1] * side : (key[1] + 1) * side]
        first, last = self.grid.bounds(Cell(rows[0], columns[0])), self.grid.bounds(Cell(rows[-1], columns[-1]))
        sliver = 1e-6
        west = math.floor(max(first.xmin, self.extent.xmin) / pixel_width + sliver)
        east = math.ceil(min(last.xmax, self.extent.xmax) / pixel_width - sliver)
        south = math.floor(max(last.ymin, self.extent.ymin) / pixel_height + sliver)
        north = math.ceil(min(first.ymax, self.extent.ymax) / pixel_height - sliver)
        rectangle = QgsRectangle(
            (west + HAIR) * pixel_width,
            (south + HAIR) * pixel_height,
            (east - HAIR) * pixel_width,
            (north - HAIR) * pixel_height,
        )
        block, arrived = self.reader.read(rectangle, east - west, north - south, feedback)
        colours = as_uint8(premultiplied(block, 1)).copy()  # the block may go
        empty = arrived and not colours[..., 3].any()
        return PixelBlock(key, west * pixel_width, north * pixel_height, None if empty else colours, arrived)
