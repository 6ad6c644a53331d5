"""What building the index of a web layer would mean, for its server and for the user."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from qgis.core import QgsProject, QgsRasterLayer, QgsRectangle, QgsReferencedRectangle
from qgis.PyQt.QtCore import QLocale

from ..engine.grid import Bounds, TileGrid
from ..engine.package import ModelPackage
from ..layers.crs_name import crs_name
from ..layers.errors import CoarseRaster
from ..layers.ground_grid import MIN_NATIVE_PIXELS, measure_scale, round_up
from ..layers.raster_source import check_layer
from ..layers.server_replies import server_replies
from ..layers.translation import tr
from ..layers.web_layer import WebLayer, WebLevel, describe_web_layer
from ..layers.web_settings import WebSettings
from ..layers.web_source import WebReading
from .errors import JobError, in_one_sentence
from .index_plan import DEFAULT_SECONDS_PER_TILE, IndexPlan, checked_size, common_extent, index_plan
from .web_wishes import WebWishes

BLOCK_PX = 1024
MOST_TILE_PX = 4096  # 64 MB as colours, and some times that while they are averaged
WMS_OVERSAMPLING = 2  # what a server draws is not averaged
BYTES_PER_PIXEL = 25_000 / 256**2  # of photographs as JPEG; an assumption, until some of the server's have come
SAME_GROUND = 0.05
SAME_SIZE = 1e-3
UNEVEN_GROUND = 0.1
OSM_HOST = "tile.openstreetmap.org"
OSM_LIMIT = 100  # about what a map shows at once


@dataclass(frozen=True)
class WebCost:
    """What a job asks of a server.

    Args:
        layer: what is asked.
        level: of its tile grid; None for WMS.
        reading: how it is asked.
        requests: about how many tiles, or maps of WMS, it sends.
        seconds: how long that takes at the pace that was chosen.
        size_bytes: about how much that is, by the images that the server has sent since the layer was looked at.
    """

    layer: WebLayer
    level: WebLevel | None
    reading: WebReading
    requests: int
    seconds: float
    size_bytes: float


def plan_web_index(
    layer: QgsRasterLayer,
    extent: QgsReferencedRectangle | None,
    package: ModelPackage,
    wishes: WebWishes,
    seconds_per_tile: float = DEFAULT_SECONDS_PER_TILE,
) -> IndexPlan:
    """Plan the index of a web layer. Call it on the main thread; the server is not asked.

    The ground is measured in the middle of what is wanted, not of the layer: at 60 degrees north a metre of ground is
    two of Web Mercator.

    Args:
        layer: for which `is_web_layer` holds.
        extent: the part of it that is wanted, in any CRS; None for all of it.
        package: the model package that will embed the tiles.
        wishes: zoom or size, pace and limit.
        seconds_per_tile: as `build_index` measured it the last time on this machine.

    Raises:
        JobError: the layer cannot be read, has no such zoom, is too coarse, shares no area with the extent, or more
            would be asked of the server than the limit or its terms allow.
    """
    with in_one_sentence():
        check_layer(layer)
        web = describe_web_layer(layer)
        wanted = common_extent(layer, extent)
        grid = web_grid(layer, web, wanted, package, wishes)
        cost = web_cost(web, grid, wanted, wishes)
        plan = index_plan(
            layer, grid, wanted, package, seconds_per_tile, cost.reading.pixel_width * grid.metres_per_unit_x
        )
    check_limits(cost)
    caution = " ".join(part for part in (plan.caution, uneven_ground(layer, wanted)) if part)
    return replace(plan, seconds=max(plan.seconds, cost.seconds), caution=caution, web=cost)


def check_terms(plan: IndexPlan) -> None:
    """Raises JobError while the user has not confirmed the terms of the server that a plan asks."""
    if plan.web is not None and plan.web.layer.host not in WebSettings.load().accepted:
        raise JobError(tr("Confirm that you may use {} like this.").format(plan.web.layer.host))


def web_grid(
    layer: QgsRasterLayer, web: WebLayer, wanted: Bounds, package: ModelPackage, wishes: WebWishes
) -> TileGrid:
    """The grid that the wishes come to: that of the index to go on with, where it is the same but for rounding.

    Raises:
        JobError: there is no such zoom, or a tile cannot be that large.
    """
    context = QgsProject.instance().transformContext()
    scale = measure_scale(QgsRectangle(*wanted), layer.crs(), context)
    east, north = scale.metres_per_unit_x, scale.metres_per_unit_y
    known = wishes.go_on_with.grid if wishes.go_on_with is not None else None
    if known is not None and is_near(known.metres_per_unit_x, east, SAME_GROUND):
        east, north = known.metres_per_unit_x, known.metres_per_unit_y
        if wishes.zoom is None and wishes.tile_size_m is None:
            return known
    gsd_m = wanted_gsd(web, east, package, wishes)
    if known is not None and is_near(known.gsd_m, gsd_m, SAME_SIZE) and known.metres_per_unit_x == east:
        return known
    return TileGrid(crs_name(layer.crs()), package.size_px, gsd_m, east, north)


def uneven_ground(layer: QgsRasterLayer, wanted: Bounds) -> str:
    """What to say of an area so large that its tiles are not of one size on the ground; "" of others."""
    context = QgsProject.instance().transformContext()
    edges = (QgsRectangle(wanted.xmin, y, wanted.xmax, y) for y in (wanted.ymin, wanted.ymax))
    south, north = (measure_scale(edge, layer.crs(), context).metres_per_unit_x for edge in edges)
    difference = max(south, north) / min(south, north) - 1
    if difference <= UNEVEN_GROUND:
        return ""
    return tr("From south to north the ground of a tile changes by {} %; index smaller areas for even tiles.").format(
        round(100 * difference)
    )


def wanted_gsd(web: WebLayer, metres_per_unit: float, package: ModelPackage, wishes: WebWishes) -> float:
    """Metres of ground of one of the model's pixels."""
    if wishes.tile_size_m is not None:
        return checked_size(wishes.tile_size_m) / package.size_px
    level = chosen_level(web, wishes.zoom) or web.nearest(package.gsd_m / metres_per_unit)
    return package.gsd_m if level is None else level.pixel * metres_per_unit


def chosen_level(web: WebLayer, zoom: int | None) -> WebLevel | None:
    """The level of that number; None where none is chosen, JobError where there is none."""
    if zoom is None:
        return None
    level = web.level(zoom)
    if level is None and web.levels:
        finest = web.levels[-1].zoom
        raise JobError(
            tr("The layer has no zoom {}; choose one from {} to {}.").format(zoom, web.levels[0].zoom, finest)
        )
    if level is None:
        raise JobError(tr("The layer has no zoom levels; choose a tile size instead."))
    return level


def web_cost(web: WebLayer, grid: TileGrid, wanted: Bounds, wishes: WebWishes) -> WebCost:
    """What reading the cells of a grid asks of the server.

    Raises:
        CoarseRaster: the level has too few pixels in a tile.
        JobError: it has so many that a tile would not fit into memory.
    """
    rows, columns = grid.ranges(wanted)
    level = chosen_level(web, wishes.zoom) or web.fine_enough(grid.tile_width / grid.size_px)
    if level is not None:
        if grid.tile_width / level.pixel < MIN_NATIVE_PIXELS * (1 - 1e-6):
            enough_m = round_up(MIN_NATIVE_PIXELS * level.pixel * grid.metres_per_unit_x)
            raise CoarseRaster(
                tr("Each tile would hold {} of the server's pixels; use tiles of at least {} m.").format(
                    math.floor(grid.tile_width / level.pixel), f"{enough_m:g}"
                ),
                enough_m,
            )
        if grid.tile_width / level.pixel > MOST_TILE_PX:
            raise JobError(
                tr(
                    "Each tile would hold {} of the server's pixels along a side, {} is the most; choose a lower zoom "
                    "or smaller tiles."
                ).format(counted(grid.tile_width / level.pixel), counted(MOST_TILE_PX))
            )
        width = height = level.pixel
    else:
        width, height = (side / grid.size_px / WMS_OVERSAMPLING for side in (grid.tile_width, grid.tile_height))
    block_cells = max(1, math.floor(BLOCK_PX / max(grid.tile_width / width, grid.tile_height / height)))
    reading = WebReading(width, height, block_cells, wishes.per_second, wishes.limit)
    if level is not None:
        requests = server_tiles(columns, grid.tile_width, level.pixel * web.tile_px) * server_tiles(
            rows, grid.tile_height, level.pixel * web.tile_px
        )
        known = server_replies.bytes_per_image(web.host)
        size_bytes = requests * (web.tile_px**2 * BYTES_PER_PIXEL if known is None else known)
    else:
        requests = math.ceil(len(rows) / block_cells) * math.ceil(len(columns) / block_cells)
        cell_pixels = grid.tile_width / width * grid.tile_height / height
        size_bytes = len(rows) * len(columns) * cell_pixels * BYTES_PER_PIXEL
    return WebCost(web, level, reading, requests, requests / wishes.per_second, size_bytes)


def server_tiles(cells: range, cell: float, tile: float) -> int:
    """How many of the server's tiles share ground with a row of cells; both are counted from the CRS's origin."""
    sliver = 1e-6
    return math.ceil(cells.stop * cell / tile - sliver) - math.floor(cells.start * cell / tile + sliver)


def check_limits(cost: WebCost) -> None:
    """Refuse what a server should not be asked for; JobError that says which limit it is."""
    host, requests = cost.layer.host, cost.requests
    if (host == OSM_HOST or host.endswith("." + OSM_HOST)) and requests > OSM_LIMIT:
        raise JobError(
            tr(
                "This would take {} images from {}, which forbids bulk download; {} at most are allowed here: "
                "show less on the map, or use another provider."
            ).format(counted(requests), OSM_HOST, OSM_LIMIT)
        )
    if requests > cost.reading.limit:
        raise JobError(
            tr(
                "This would take {} images from {}; the limit is {}: zoom in and index what the map shows, choose a "
                "lower zoom or larger tiles, or raise the limit in the options."
            ).format(counted(requests), host, counted(cost.reading.limit))
        )


def counted(number: float) -> str:
    """A whole number as the user's language writes it."""
    return QLocale().toString(float(number), "f", 0)


def is_near(one: float, other: float, share: float) -> bool:
    """Whether two positive numbers differ by no more than a share of the second."""
    return abs(one - other) <= share * other
