from __future__ import annotations

import math

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsRectangle

from plugin.layers.crs_name import crs_name
from plugin.layers.errors import CoarseRaster, LayerError
from plugin.layers.ground_grid import measure_grid, measure_scale, round_to_digits, round_up
from tests.qgis.rasters import open_raster, write_raster

pytestmark = pytest.mark.usefixtures("qgis_app")

SIDE_PX, GSD_M = 160, 0.48


def layer_at(tmp_path, epsg, origin, pixel, side=64):
    bands = np.full((3, side, side), 90, np.uint8)
    return open_raster(write_raster(tmp_path / f"layer_{epsg}.tif", bands, origin, pixel, epsg))


def ellipsoid_metres_per_degree(latitude):
    """Lengths of a degree of longitude and of latitude on WGS 84 (Snyder 1987, equations 4-18 to 4-21)."""
    phi, a, e2 = math.radians(latitude), 6378137.0, 0.00669437999014
    w = math.sqrt(1 - e2 * math.sin(phi) ** 2)
    return math.radians(1) * a * math.cos(phi) / w, math.radians(1) * a * (1 - e2) / w**3


def test_utm_cells_stay_on_round_metres(tmp_path):
    for epsg, easting in ((32631, 500000.0), (32631, 170000.0), (26914, 830000.0)):
        grid = measure_grid(layer_at(tmp_path, epsg, (easting, 5200000.0), 0.3), SIDE_PX, GSD_M)
        assert (grid.metres_per_unit_x, grid.metres_per_unit_y) == (1.0, 1.0)
        assert grid.tile_width == grid.tile_height == 76.8


def test_degrees_are_measured_on_the_ellipsoid(tmp_path):
    grid = measure_grid(layer_at(tmp_path, 4326, (20.5, -34.03), 2.5e-6), SIDE_PX, GSD_M)
    east, north = ellipsoid_metres_per_degree(-34.03)
    assert grid.metres_per_unit_x == pytest.approx(east, rel=5e-3)
    assert grid.metres_per_unit_y == pytest.approx(north, rel=5e-3)
    assert grid.tile_width * east == pytest.approx(76.8, rel=5e-3)


def test_web_mercator_shrinks_with_the_latitude(tmp_path):
    latitude = 27.6312
    y = 6378137.0 * math.log(math.tan(math.pi / 4 + math.radians(latitude) / 2))
    grid = measure_grid(layer_at(tmp_path, 3857, (9520000.0, y), 0.3), SIDE_PX, GSD_M)
    assert grid.metres_per_unit_x == pytest.approx(math.cos(math.radians(latitude)), rel=5e-3)
    assert grid.tile_width == pytest.approx(76.8 / math.cos(math.radians(latitude)), rel=5e-3)


def test_us_survey_feet(tmp_path):
    grid = measure_grid(layer_at(tmp_path, 2263, (1000000.0, 200000.0), 1.0, 400), SIDE_PX, GSD_M)
    assert grid.tile_width == pytest.approx(76.8 / 0.3048006, rel=5e-3)


def test_neighbouring_sheets_share_the_grid(tmp_path):
    (tmp_path / "east").mkdir()
    west = measure_grid(layer_at(tmp_path, 32631, (212345.6, 5200000.0), 0.3), SIDE_PX, GSD_M)
    east = measure_grid(layer_at(tmp_path / "east", 32631, (498765.4, 5300000.0), 0.3), SIDE_PX, GSD_M)
    assert west == east


def test_a_coarse_raster_is_told_the_tile_size_that_does(tmp_path):
    layer = layer_at(tmp_path, 32631, (500000.0, 5000000.0), 5.0)
    with pytest.raises(CoarseRaster) as caught:
        measure_grid(layer, SIDE_PX, GSD_M)
    assert caught.value.sentence == "Each tile would hold 15 of the raster's pixels; use tiles of at least 160 m."
    assert caught.value.tile_size_m == 160
    assert measure_grid(layer, SIDE_PX, 160 / SIDE_PX).tile_size_m == 160


def test_a_layer_without_crs_is_refused(tmp_path):
    layer = layer_at(tmp_path, None, (0.0, 0.0), 0.3)
    layer.setCrs(layer.crs().__class__())
    with pytest.raises(LayerError, match="no coordinate reference system; set one"):
        measure_grid(layer, SIDE_PX, GSD_M)


LAMBERT = "+proj=lcc +lat_1=48 +lat_2=50 +lat_0=49 +lon_0=3 +x_0=700000 +y_0=6600000 +units=m"


def test_a_custom_crs_is_measured_too(tmp_path, saved_crs):
    custom_crs = saved_crs(f"{LAMBERT} +a=6378000 +b=6356500")
    assert custom_crs.ellipsoidAcronym().startswith("PARAMETER:")
    around = QgsRectangle(699900, 6599900, 700100, 6600100)
    scale = measure_scale(around, custom_crs, QgsCoordinateTransformContext())
    assert (scale.metres_per_unit_x, scale.metres_per_unit_y) == (1.0, 1.0)
    layer = layer_at(tmp_path, None, (700000.0, 6600000.0), 0.3)
    layer.setCrs(custom_crs)
    assert measure_grid(layer, SIDE_PX, GSD_M).tile_width == 76.8


def test_a_custom_crs_is_written_down_in_full(tmp_path, saved_crs):
    custom_crs = saved_crs(f"{LAMBERT} +ellps=GRS80")
    layer = layer_at(tmp_path, None, (700000.0, 6600000.0), 0.3)
    layer.setCrs(custom_crs)
    written = measure_grid(layer, SIDE_PX, GSD_M).crs
    assert "USER" not in written
    assert QgsCoordinateReferenceSystem(written) == custom_crs
    assert crs_name(QgsCoordinateReferenceSystem("EPSG:2154")) == "EPSG:2154"


def test_rounding():
    assert round_to_digits(0.88654, 3) == 0.887
    assert round_to_digits(92345.6, 3) == 92300
    assert round_up(9601.2) == 9700
    assert round_up(160.0) == 160
    assert round_up(9.6) == 9.6
