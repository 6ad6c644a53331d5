"""The tile grid of a layer, in metres of real ground whatever its CRS counts in."""

from __future__ import annotations

import math
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)

from ..engine.grid import TileGrid
from .crs_name import crs_name
from .errors import CoarseRaster, LayerError
from .layer_name import layer_name
from .translation import tr

MIN_NATIVE_PIXELS = 32
WGS84_ELLIPSOID = "EPSG:7030"
AXES_ONLY = "PARAMETER:"
SCALE_DIGITS = 3
SAME_AS_METRES = 2e-3


@dataclass(frozen=True)
class GroundScale:
    """Metres of ground that one CRS unit covers, eastwards and northwards."""

    metres_per_unit_x: float
    metres_per_unit_y: float


def measure_grid(layer: QgsRasterLayer, size_px: int, gsd_m: float) -> TileGrid:
    """The grid of `size_px * gsd_m` metre tiles for a layer, anchored to the origin of its CRS.

    Metres per unit are measured at the layer's centre and rounded to 3 significant digits; what is within 0.2 % of 1 is
    1. So everywhere in a UTM zone, whose scale goes from 0.9996 to 1.001, cells stay on round metres and neighbouring
    sheets share the grid, and elsewhere sheets not far apart do. It changes a tile's size by 0.5 % at most.

    Raises:
        LayerError: the layer has no CRS, or its ground cannot be measured.
        CoarseRaster: a tile would hold fewer than 32 of the raster's pixels along a side.
    """
    crs = layer.crs()
    if not crs.isValid():
        raise LayerError(
            tr("The layer {} has no coordinate reference system; set one in its properties.").format(layer_name(layer))
        )
    scale = measure_scale(layer.extent(), crs, QgsProject.instance().transformContext())
    grid = TileGrid(
        crs=crs_name(crs),
        size_px=size_px,
        gsd_m=gsd_m,
        metres_per_unit_x=scale.metres_per_unit_x,
        metres_per_unit_y=scale.metres_per_unit_y,
    )
    check_native_pixels(layer, grid)
    return grid


def measure_scale(
    extent: QgsRectangle, crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext
) -> GroundScale:
    """Metres of ground per CRS unit at the centre of `extent`, rounded by `round_scale`.

    They are measured on the CRS's own ellipsoid; on WGS 84 where it is given by its axes only, which QGIS accepts and
    then measures nonsense on (seen in 3.22). No ellipsoid of the Earth differs from that by more than 0.02 %.

    Raises:
        LayerError: the place lies outside what the CRS can measure.
    """
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs, context)
    ellipsoid = crs.ellipsoidAcronym()
    measure.setEllipsoid(WGS84_ELLIPSOID if not ellipsoid or ellipsoid.startswith(AXES_ONLY) else ellipsoid)
    centre = extent.center()
    # A short stretch round the centre: long enough for the arithmetic, short enough to be a straight line.
    half = 5e-4 if crs.isGeographic() else 50.0
    stretches = (
        (QgsPointXY(centre.x() - half, centre.y()), QgsPointXY(centre.x() + half, centre.y())),
        (QgsPointXY(centre.x(), centre.y() - half), QgsPointXY(centre.x(), centre.y() + half)),
    )
    east, north = (measure.measureLine(start, end) / (2 * half) for start, end in stretches)
    if not all(math.isfinite(scale) and scale > 0 for scale in (east, north)):
        raise LayerError(
            tr("The ground under the layer cannot be measured; check its coordinate reference system."),
            f"{crs.authid()} at {centre.toString()}: {east}, {north}",
        )
    return GroundScale(round_scale(east), round_scale(north))


def native_pixel(layer: QgsRasterLayer) -> tuple[float, float]:
    """Width and height of one of the raster's pixels in CRS units; zeros for a web layer, which has none of its own."""
    if not layer.width():
        return 0.0, 0.0
    return layer.rasterUnitsPerPixelX(), layer.rasterUnitsPerPixelY()


def native_pixel_size_m(layer: QgsRasterLayer, grid: TileGrid) -> float:
    """The longer side of one of the raster's pixels in metres of ground; 0 for a web layer."""
    width, height = native_pixel(layer)
    return max(width * grid.metres_per_unit_x, height * grid.metres_per_unit_y)


def check_native_pixels(layer: QgsRasterLayer, grid: TileGrid) -> None:
    """Refuse tiles that would hold too little of the raster to see anything in.

    Raises:
        CoarseRaster: with the tile size that would do.
    """
    pixel_m = native_pixel_size_m(layer, grid)
    if pixel_m == 0 or grid.tile_size_m / pixel_m >= MIN_NATIVE_PIXELS * (1 - 1e-6):
        return
    enough_m = round_up(MIN_NATIVE_PIXELS * pixel_m)
    raise CoarseRaster(
        tr("Each tile would hold {} of the raster's pixels; use tiles of at least {} m.").format(
            max(1, math.floor(grid.tile_size_m / pixel_m)), f"{enough_m:g}"
        ),
        enough_m,
    )


def round_scale(scale: float) -> float:
    """Metres per unit as a grid keeps them: see `measure_grid`."""
    return 1.0 if abs(scale - 1) < SAME_AS_METRES else round_to_digits(scale, SCALE_DIGITS)


def round_to_digits(number: float, digits: int) -> float:
    """A positive number rounded to that many significant digits."""
    return round(number, digits - 1 - math.floor(math.log10(number)))


def round_up(number: float) -> float:
    """A positive number rounded up to two significant digits, so that a sentence can name it."""
    step = 10.0 ** (math.floor(math.log10(number)) - 1)
    return round(math.ceil(number / step - 1e-6) * step, 6)
