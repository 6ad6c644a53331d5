"""What building an index would mean: its grid, its tiles, its time and its size, before any work is done."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
)

from ..engine.grid import Bounds, TileGrid
from ..engine.index_part import WHOLE, IndexPart
from ..engine.index_spec import IndexSpec, PackageIdentity
from ..engine.package import ModelPackage
from ..layers.box import as_bounds
from ..layers.fingerprint import identify_layer
from ..layers.ground_grid import measure_grid, native_pixel_size_m
from ..layers.known_scale import scale_caution
from ..layers.layer_name import layer_name
from ..layers.raster_source import check_layer
from ..layers.translation import tr
from .errors import JobError, in_one_sentence

if TYPE_CHECKING:
    from .web_plan import WebCost

DEFAULT_SECONDS_PER_TILE = 0.03
MAX_TILE_SIZE_M = 100_000.0
MAX_TILE_TO_LAYER = 2.0
CELL_BYTES = 8
VECTOR_VALUE_BYTES = 3  # a float16, and the code that a search scans


@dataclass(frozen=True)
class IndexPlan:
    """An index to be built.

    Args:
        spec: grid, model package and layer of the index.
        extent: the ground to index, in the layer's CRS; tiles at its edge are whole tiles.
        tiles: how many cells share ground with the extent; those without data will be skipped.
        seconds: about how long it takes.
        size_bytes: how much it takes on the disk.
        caution: why the model may be guessing on this layer, in a sentence; "" where it knows such pixels.
        part: which part of the job this is; tiles, seconds and bytes are the part's own.
        web: what it asks of a server; None where the layer is a file.
    """

    spec: IndexSpec
    extent: Bounds
    tiles: int
    seconds: float
    size_bytes: int
    caution: str = ""
    part: IndexPart = WHOLE
    web: WebCost | None = None

    def restricted(self, number: int, of: int) -> IndexPlan:
        """The plan of one part of this job, for a process of its own; number 1 to `of`.

        Raises:
            JobError: there is no such part.
        """
        if not 1 <= number <= of:
            raise JobError(tr("There is no part {} of {}; count parts from 1.").format(number, of))
        part = IndexPart(number, of)
        tiles = len(part.places(self.tiles))
        share = tiles / max(1, self.tiles)
        return replace(
            self, tiles=tiles, seconds=self.seconds * share, size_bytes=round(self.size_bytes * share), part=part
        )


def plan_index(
    layer: QgsRasterLayer,
    extent: QgsReferencedRectangle | None,
    tile_size_m: float | None,
    package: ModelPackage,
    seconds_per_tile: float = DEFAULT_SECONDS_PER_TILE,
) -> IndexPlan:
    """Plan the index of a layer. Call it on the main thread.

    Args:
        layer: the raster to index.
        extent: the part of it that is wanted, in any CRS; None or a null one for all of it.
        tile_size_m: side of a tile in metres of ground; None for the size that the model was trained for.
        package: the model package that will embed the tiles.
        seconds_per_tile: as `build_index` measured it the last time on this machine.

    Raises:
        JobError: the layer cannot be read, has no CRS, is too coarse, is smaller than half a tile, or shares no area
            with the extent.
    """
    with in_one_sentence():
        check_layer(layer)
        gsd_m = package.gsd_m if tile_size_m is None else checked_size(tile_size_m) / package.size_px
        grid = measure_grid(layer, package.size_px, gsd_m)
        check_tile_fits(layer, grid)
        wanted = common_extent(layer, extent)
        return index_plan(layer, grid, wanted, package, seconds_per_tile, native_pixel_size_m(layer, grid))


def index_plan(
    layer: QgsRasterLayer,
    grid: TileGrid,
    wanted: Bounds,
    package: ModelPackage,
    seconds_per_tile: float,
    native_pixel_m: float,
) -> IndexPlan:
    """The plan of the cells of a grid; LayerError where the layer cannot be told from others."""
    spec = IndexSpec(grid, PackageIdentity.of(package), identify_layer(layer))
    tiles = grid.count(wanted)
    size_bytes = tiles * (package.dimension * VECTOR_VALUE_BYTES + CELL_BYTES)
    caution = scale_caution(max(native_pixel_m, grid.gsd_m), package.gsd_range_m)
    return IndexPlan(spec, wanted, tiles, tiles * seconds_per_tile, size_bytes, caution)


def checked_size(tile_size_m: float) -> float:
    """A tile size that makes sense; JobError otherwise."""
    if not 0 < tile_size_m <= MAX_TILE_SIZE_M:
        raise JobError(tr("A tile cannot be {} m wide; choose a size in metres of ground.").format(f"{tile_size_m:g}"))
    return tile_size_m


def check_tile_fits(layer: QgsRasterLayer, grid: TileGrid) -> None:
    """Refuse tiles in which the layer would be a speck; JobError with the size that would do."""
    extent = layer.extent()
    side_m = max(extent.width() * grid.metres_per_unit_x, extent.height() * grid.metres_per_unit_y)
    if grid.tile_size_m > MAX_TILE_TO_LAYER * side_m:
        raise JobError(
            tr("A tile of {} m is larger than the layer, {} m; choose a smaller one.").format(
                f"{grid.tile_size_m:.4g}", f"{side_m:.4g}"
            )
        )


def common_extent(layer: QgsRasterLayer, extent: QgsReferencedRectangle | None) -> Bounds:
    """The part of the layer that `extent` covers, in the layer's CRS; all of it for None or a null extent.

    Raises:
        JobError: the extent is a line or a point, or they share no ground.
    """
    whole = layer.extent()
    wanted = QgsRectangle(whole)
    if extent is not None and not extent.isNull():
        if extent.isEmpty():
            raise JobError(tr("The extent has no area; draw a rectangle on the layer."))
        wanted = whole.intersect(in_layer_crs(extent, layer.crs()))
    if wanted.isNull() or wanted.isEmpty():
        raise JobError(
            tr("The extent lies outside the layer {}; choose one that overlaps it.").format(layer_name(layer))
        )
    return as_bounds(wanted)


def in_layer_crs(extent: QgsReferencedRectangle, crs: QgsCoordinateReferenceSystem) -> QgsRectangle:
    """The rectangle round `extent` in another CRS; an extent without CRS is taken to be in it already."""
    if not extent.crs().isValid() or extent.crs() == crs:
        return QgsRectangle(extent)
    try:
        return QgsCoordinateTransform(extent.crs(), crs, QgsProject.instance()).transformBoundingBox(extent)
    except QgsCsException as error:
        raise JobError(
            tr("The extent cannot be brought into the layer's coordinate reference system; draw it on the layer."),
            str(error),
        ) from error
