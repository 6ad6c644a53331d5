"""Small georeferenced rasters, made for one test each."""

from __future__ import annotations

import numpy as np
from osgeo import gdal, osr
from qgis.core import QgsRasterLayer

TYPES = {"uint8": gdal.GDT_Byte, "uint16": gdal.GDT_UInt16, "float32": gdal.GDT_Float32}


def write_raster(path, bands, origin=(500000.0, 5000000.0), pixel=0.5, epsg=32631, nodata=None, alpha=False):
    """Write `bands`, [n, rows, columns], as GeoTIFF with its north-west corner at `origin`; return the path."""
    count, rows, columns = bands.shape
    options = ["ALPHA=YES"] if alpha else []
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, count, TYPES[str(bands.dtype)], options)
    dataset.SetGeoTransform([origin[0], pixel, 0, origin[1], 0, -pixel])
    if epsg is not None:
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(epsg)
        dataset.SetProjection(crs.ExportToWkt())
    for number in range(count):
        dataset.GetRasterBand(number + 1).WriteArray(bands[number])
        if nodata is not None:
            dataset.GetRasterBand(number + 1).SetNoDataValue(nodata)
    dataset.FlushCache()
    return path


def open_raster(path, name=None):
    layer = QgsRasterLayer(str(path), name or path.stem)
    assert layer.isValid()
    return layer


def patchwork(rows, columns, tile_px, seed=0):
    """RGB uint8 [3, ...]: one random plain colour a tile."""
    colours = np.random.default_rng(seed).integers(20, 235, (rows, columns, 3), dtype=np.uint8)
    return colours, np.repeat(np.repeat(colours, tile_px, 0), tile_px, 1).transpose(2, 0, 1).copy()
