from __future__ import annotations

import pytest
from osgeo import gdal

from plugin.engine.grid import TileGrid
from plugin.layers.raster_source import RasterSource
from plugin.layers.read_stripe import ALL_COLUMNS, STRIPE_BYTES, stripe_columns
from tests.qgis.rasters import open_raster

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def columns_of(tmp_path):
    """The stripe of an empty raster, 64 pixels to a cell."""

    def make(width, options, bands=3, kind=gdal.GDT_Byte):
        path = tmp_path / "wide.tif"
        options = ["SPARSE_OK=TRUE", *options]
        raster = gdal.GetDriverByName("GTiff").Create(str(path), width, 2000, bands, kind, options)
        raster.SetGeoTransform([0, 0.5, 0, 1000, 0, -0.5])
        raster.FlushCache()
        del raster
        source = RasterSource.from_layer(open_raster(path))
        return stripe_columns(source, TileGrid("EPSG:32631", 32, 1.0, 1.0, 1.0))

    return make


BLOCKS = ["TILED=YES", "BLOCKXSIZE=256", "BLOCKYSIZE=256"]


def test_a_stripe_and_its_blocks_fit_into_a_part_of_the_cache(columns_of):
    columns = columns_of(200_000, BLOCKS)
    height = 64 + 2 * 256
    assert columns * 64 * height * 3 <= STRIPE_BYTES < (columns + 1) * 64 * height * 3


def test_deeper_pixels_make_narrower_stripes(columns_of):
    narrow = columns_of(200_000, BLOCKS, 4, gdal.GDT_UInt16)
    assert narrow == pytest.approx(columns_of(200_000, BLOCKS) * 3 / 8, abs=1)


def test_a_raster_that_is_no_wider_is_read_row_by_row(columns_of):
    assert columns_of(5000, BLOCKS) == ALL_COLUMNS


def test_lines_from_end_to_end_are_never_cut(columns_of):
    assert columns_of(200_000, ["TILED=NO"]) == ALL_COLUMNS


def test_a_stripe_is_at_least_a_block_wide(columns_of):
    assert columns_of(200_000, ["TILED=YES", "BLOCKXSIZE=4096", "BLOCKYSIZE=4096"]) == 4096 // 64
