from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsFeedback, QgsRectangle, QgsReferencedRectangle

from plugin.client.query import TileRef
from plugin.engine.grid import Bounds, TileGrid
from plugin.jobs.errors import JobError
from plugin.jobs.examples import example_at, examples_in, picking_ground, squares
from plugin.jobs.index_build import build_index
from plugin.jobs.index_plan import plan_index
from plugin.layers.raster_source import RasterSource
from tests.qgis.fake_engine import SIZE_PX, FakeConnection, fake_package
from tests.qgis.rasters import open_raster, write_raster

pytestmark = pytest.mark.usefixtures("qgis_app")

WEST, NORTH, TILE_M = 500000.0, 5000000.0, 16.0
GRID = TileGrid("EPSG:32631", 10, 1.0, 1.0, 1.0)


@pytest.fixture
def ground(tmp_path):
    """A row of three plain tiles, indexed."""
    colours = np.array([[(200, 0, 0), (0, 200, 0), (0, 0, 200)]], np.uint8)
    pixels = colours.repeat(SIZE_PX, 0).repeat(SIZE_PX, 1).transpose(2, 0, 1)
    layer = open_raster(write_raster(tmp_path / "row.tif", pixels.copy()))
    plan = plan_index(layer, None, None, fake_package())
    build_index(plan, RasterSource.from_layer(layer), FakeConnection(), tmp_path / "index", QgsFeedback())
    return picking_ground(tmp_path / "index", layer)


def around(x, y, width=0.0, height=0.0):
    """A box in metres east and south of the corner, from its middle."""
    return Bounds(WEST + x - width / 2, NORTH - y - height / 2, WEST + x + width / 2, NORTH - y + height / 2)


def test_a_point_in_an_indexed_tile_is_that_tile(ground):
    found = example_at([ground.place(around(20, 3))])
    assert found.tiles == (TileRef(ground.folder, 1),)
    assert found.pictures == ()


def test_a_point_where_the_index_has_no_tile_is_a_picture_of_its_surroundings(ground, monkeypatch):
    monkeypatch.setattr("plugin.jobs.examples.tile_at", lambda _folder, _cell: None)
    (picture,) = example_at([ground.place(around(16, 8))]).pictures
    assert picture.shape == (SIZE_PX, SIZE_PX, 3)
    assert picture[16, 8].tolist() == [200, 0, 0]
    assert picture[16, 24].tolist() == [0, 200, 0]


def test_a_box_about_as_large_as_a_tile_is_one_picture_of_its_own_ground(ground):
    (picture,) = examples_in([ground.place(around(16, 8, 12, 12))]).pictures
    assert picture[16, 12].tolist() == [200, 0, 0]
    assert picture[16, 20].tolist() == [0, 200, 0]


def test_a_large_box_is_sampled_evenly(ground):
    pictures = examples_in([ground.place(around(24, 8, 48, 16))]).pictures
    assert [picture[16, 16].tolist() for picture in pictures] == [[200, 0, 0], [0, 200, 0], [0, 0, 200]]


def test_what_shows_nothing_says_so(ground):
    with pytest.raises(JobError, match="pick a place inside of them"):
        examples_in([ground.place(around(500, 500, 10, 10))])
    with pytest.raises(JobError, match="pick a place inside of them"):
        example_at([])


def test_an_index_that_is_gone_says_so(ground, tmp_path):
    with pytest.raises(JobError):
        picking_ground(tmp_path / "none", ground.layer)


def test_a_place_on_a_map_in_degrees(ground):
    point = QgsRectangle(3.0002, 45.1538, 3.0002, 45.1538)
    box = ground.box_of(QgsReferencedRectangle(point, QgsCoordinateReferenceSystem("EPSG:4326")))
    assert box.xmin == pytest.approx(500015.7, abs=0.5)
    beyond = QgsRectangle(3, 95, 3, 95)
    assert ground.box_of(QgsReferencedRectangle(beyond, QgsCoordinateReferenceSystem("EPSG:4326"))) is None


@pytest.mark.parametrize(
    ("width", "height", "sides"),
    [(0, 0, 10), (2, 1, 5), (8, 6, 8), (15, 15, 15)],
)
def test_small_boxes_are_squares_no_smaller_than_half_a_tile(width, height, sides):
    (square,) = squares(Bounds(100 - width / 2, 50 - height / 2, 100 + width / 2, 50 + height / 2), GRID)
    assert square == (100 - sides / 2, 50 - sides / 2, 100 + sides / 2, 50 + sides / 2)


@pytest.mark.parametrize(
    ("width", "height", "count"), [(20, 20, 4), (30, 10, 3), (40, 40, 16), (1000, 1000, 16), (1000, 20, 16), (16, 3, 2)]
)
def test_large_boxes_are_up_to_sixteen_tiles_within_them(width, height, count):
    found = squares(Bounds(0, 0, width, height), GRID)
    assert len(found) == count
    assert len(set(found)) == count
    for box in found:
        assert (box.xmax - box.xmin, box.ymax - box.ymin) == pytest.approx((10, 10))
        assert min(box.xmin, width - box.xmax) >= -1e-6
    assert min(box.xmin for box in found) == pytest.approx(0)
    assert max(box.xmax for box in found) == pytest.approx(width)
