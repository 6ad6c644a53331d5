from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsPointXY, QgsRectangle
from qgis.PyQt.QtGui import QColor

from plugin.engine.grid import Bounds, TileGrid
from plugin.layers.heat_grid import heat_grid
from plugin.layers.heat_layer import HEAT_COLOURS, change_heat_layer, make_heat_layer, write_heat
from plugin.layers.memory_raster import forget_raster

pytestmark = pytest.mark.usefixtures("qgis_app")
GRID = TileGrid("EPSG:32631", 256, 0.5, 1.0, 1.0, 500_000.0, 4_000_000.0)
SIDE = 128.0


def cells(*places):
    return np.array(places, np.int32)


def scores(*values):
    return np.array(values, np.float32)


def test_every_tile_is_a_pixel_where_it_lies():
    grid = heat_grid(GRID, cells((-1, 3), (0, 5)), scores(0.25, 0.5))
    assert np.array_equal(grid.scores, [[0.25, np.nan, np.nan], [np.nan, np.nan, 0.5]], equal_nan=True)
    assert grid.bounds == Bounds(500_000 + 3 * SIDE, 4_000_000 - SIDE, 500_000 + 6 * SIDE, 4_000_000 + SIDE)
    assert grid.bounds.ymax == GRID.bounds((-1, 3)).ymax


def test_where_there_would_be_too_many_a_pixel_has_the_best_of_several():
    grid = heat_grid(GRID, cells((0, 0), (0, 1), (9, 9)), scores(0.5, 0.25, 0.1), most_px=5)
    assert grid.scores.shape == (5, 5)
    assert (grid.scores[0, 0], grid.scores[4, 4]) == pytest.approx((0.5, 0.1))
    assert np.isnan(grid.scores).sum() == 23
    assert grid.bounds == Bounds(500_000, 4_000_000 - 10 * SIDE, 500_000 + 10 * SIDE, 4_000_000)


def test_two_far_places_do_not_fill_the_memory():
    grid = heat_grid(GRID, cells((0, 0), (2_000_000_000, -2_000_000_000)), scores(0.5, 0.25))
    assert max(grid.scores.shape) <= 4097


def test_tiles_that_were_not_searched_have_no_pixel():
    grid = heat_grid(GRID, cells((0, 0), (0, 1)), scores(np.nan, 0.25))
    assert grid.scores.tolist() == [[0.25]]
    assert heat_grid(GRID, cells((0, 0)), scores(np.nan)) is None
    assert heat_grid(GRID, np.empty((0, 2), np.int32), scores()) is None


@pytest.fixture
def layer():
    grid = heat_grid(GRID, cells((0, 0), (0, 2)), scores(0.25, 0.5))
    path = write_heat(grid)
    yield make_heat_layer(grid, path, "heat")
    forget_raster(path)


def value(layer, x):
    return layer.dataProvider().sample(QgsPointXY(500_000 + x, 4_000_000 - SIDE / 2), 1)


def test_the_layer_has_the_scores_and_no_data_between_them(layer):
    assert layer.isValid()
    assert layer.crs().authid() == "EPSG:32631"
    assert value(layer, SIDE / 2) == (0.25, True)
    assert value(layer, 2.5 * SIDE) == (0.5, True)
    assert not value(layer, 1.5 * SIDE)[1]


def test_the_legend_goes_from_the_lowest_to_the_highest_score(layer):
    items = layer.renderer().shader().rasterShaderFunction().colorRampItemList()
    assert [item.color.name(QColor.NameFormat.HexArgb) for item in items] == list(HEAT_COLOURS)
    assert items[-1].value == 0.5
    assert items[0].value == pytest.approx(0.255)  # the second per cent of the scores


def test_the_next_query_changes_it_in_place_and_leaves_the_opacity_alone(layer):
    layer.setOpacity(0.4)
    grid = heat_grid(GRID, cells((0, 0), (1, 0)), scores(0.1, 0.9))
    path = write_heat(grid)
    change_heat_layer(layer, grid, path, "another")
    assert (layer.name(), layer.opacity()) == ("another", pytest.approx(0.4))
    assert value(layer, SIDE / 2) == (pytest.approx(0.1), True)
    assert layer.extent() == QgsRectangle(500_000, 4_000_000 - 2 * SIDE, 500_000 + SIDE, 4_000_000)
    forget_raster(path)


def test_the_memory_is_given_back():
    path = write_heat(heat_grid(GRID, cells((0, 0)), scores(0.25)))
    assert gdal.VSIStatL(path) is not None
    forget_raster(path)
    assert gdal.VSIStatL(path) is None
