"""Rasters in GDAL's memory, for layers that show what was computed."""

from __future__ import annotations

import itertools
import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

from osgeo import gdal

from ..engine.grid import Bounds

if TYPE_CHECKING:
    import numpy

OURS = "/vsimem/cisen_search_"
_numbers = itertools.count()


def write_raster(
    bands: Sequence[numpy.ndarray],
    bounds: Bounds,
    kind: int,
    no_data: float,
    options: Sequence[str] = (),
    description: str = "",
) -> str:
    """Write bands as GeoTIFF into GDAL's memory; returns its path, to be given to `forget_raster` in the end.

    Args:
        bands: [rows, columns] each, north up.
        bounds: of the raster, in CRS units.
        kind: GDAL's type of the pixels.
        no_data: what a pixel without data has.
        options: of GDAL's GeoTIFF driver.
        description: of every band.
    """
    path = f"{OURS}{os.getpid()}_{next(_numbers)}.tif"
    rows, columns = bands[0].shape
    dataset = gdal.GetDriverByName("GTiff").Create(path, columns, rows, len(bands), kind, list(options))
    width, height = (bounds.xmax - bounds.xmin) / columns, (bounds.ymax - bounds.ymin) / rows
    dataset.SetGeoTransform((bounds.xmin, width, 0.0, bounds.ymax, 0.0, -height))
    for number, pixels in enumerate(bands, start=1):
        band = dataset.GetRasterBand(number)
        if description:
            band.SetDescription(description)
        band.SetNoDataValue(no_data)
        band.WriteArray(pixels)
    dataset.FlushCache()
    return path


def forget_raster(path: str) -> None:
    """Free the memory of a raster that no layer shows any more; other paths are left alone."""
    if path.startswith(OURS):
        gdal.Unlink(path)
