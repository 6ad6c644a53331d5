from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsCsException, QgsRasterLayer, QgsRectangle, QgsReferencedRectangle

from plugin.engine.grid import Bounds
from plugin.jobs import index_plan
from plugin.jobs.errors import JobError
from plugin.jobs.index_plan import plan_index
from tests.qgis.fake_engine import SIZE_PX, fake_package
from tests.qgis.rasters import open_raster, write_raster

pytestmark = pytest.mark.usefixtures("qgis_app")

UTM = QgsCoordinateReferenceSystem("EPSG:32631")
WEST, NORTH, TILE_M = 500000.0, 5000000.0, 16.0


@pytest.fixture
def layer(tmp_path):
    bands = np.full((3, 4 * SIZE_PX, 6 * SIZE_PX), 90, np.uint8)
    return open_raster(write_raster(tmp_path / "ground.tif", bands, origin=(WEST + 4, NORTH)))


def test_tiles_time_and_size_are_those_of_whole_tiles_at_the_edge(layer):
    # The raster begins 4 m into a tile, so that 6 tiles' width lies on 7 columns.
    plan = plan_index(layer, None, None, fake_package(), seconds_per_tile=0.5)
    assert (plan.tiles, plan.seconds, plan.size_bytes) == (28, 14.0, 28 * (3 * 3 + 8))
    assert plan.spec.grid.tile_size_m == TILE_M
    assert plan.spec.package.digest == fake_package().digest
    assert plan.spec.layer.name == "ground"


def test_an_extent_is_cut_to_the_layer(layer):
    wanted = QgsReferencedRectangle(QgsRectangle(WEST - 500, NORTH - 20, WEST + 20, NORTH + 500), UTM)
    plan = plan_index(layer, wanted, None, fake_package())
    assert plan.extent == Bounds(WEST + 4, NORTH - 20, WEST + 20, NORTH)
    assert plan.tiles == 4


def test_no_extent_means_the_whole_layer(layer):
    null = QgsReferencedRectangle(QgsRectangle(), UTM)
    assert plan_index(layer, null, None, fake_package()).tiles == 28


@pytest.mark.parametrize(("width", "height"), [(0, 0), (0, 20), (20, 0)])
def test_a_point_or_a_line_is_refused(layer, width, height):
    west, north = WEST + 10, NORTH - 10
    degenerate = QgsReferencedRectangle(QgsRectangle(west, north - height, west + width, north), UTM)
    with pytest.raises(JobError, match="The extent has no area; draw a rectangle"):
        plan_index(layer, degenerate, None, fake_package())


def test_an_extent_outside_is_refused(layer):
    away = QgsReferencedRectangle(QgsRectangle(0, 0, 10, 10), UTM)
    with pytest.raises(JobError, match="The extent lies outside the layer ground; choose one that overlaps it"):
        plan_index(layer, away, None, fake_package())


class Untransformable:
    """Which extents PROJ gives up on differs from version to version."""

    def __init__(self, *_):
        pass

    def transformBoundingBox(self, _):
        raise QgsCsException("no way")


def test_an_extent_that_cannot_be_transformed_is_refused(layer, monkeypatch):
    monkeypatch.setattr(index_plan, "QgsCoordinateTransform", Untransformable)
    elsewhere = QgsReferencedRectangle(QgsRectangle(3, 45, 4, 46), QgsCoordinateReferenceSystem("EPSG:4326"))
    with pytest.raises(JobError, match="draw it on the layer"):
        plan_index(layer, elsewhere, None, fake_package())


def test_a_coarse_raster_is_refused_with_the_size_that_does(layer):
    with pytest.raises(JobError) as caught:
        plan_index(layer, None, 10.0, fake_package())
    assert caught.value.sentence == "Each tile would hold 20 of the raster's pixels; use tiles of at least 16 m."
    assert caught.value.tile_size_m == 16
    assert plan_index(layer, None, caught.value.tile_size_m, fake_package()).tiles == 28


@pytest.mark.parametrize("size", [0.0, -5.0, float("nan"), float("inf"), 1e9])
def test_a_senseless_tile_size_is_refused(layer, size):
    with pytest.raises(JobError, match="A tile cannot be"):
        plan_index(layer, None, size, fake_package())


def test_layers_that_cannot_be_indexed_are_refused(tmp_path):
    with pytest.raises(JobError, match="Choose a raster layer"):
        plan_index(None, None, None, fake_package())
    with pytest.raises(JobError, match="cannot be read"):
        plan_index(QgsRasterLayer(str(tmp_path / "none.tif"), "lost"), None, None, fake_package())


def test_a_tile_in_which_the_layer_would_be_a_speck_is_refused(layer):
    # 96 m wide: a tile may be twice that.
    assert plan_index(layer, None, 191, fake_package()).tiles >= 1
    with pytest.raises(JobError, match="A tile of 200 m is larger than the layer, 96 m; choose a smaller one"):
        plan_index(layer, None, 200, fake_package())
