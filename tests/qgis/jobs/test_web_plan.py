"""What an index of a layer from a server would cost, before the server is asked for anything."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer, QgsRectangle, QgsReferencedRectangle

from plugin.jobs.errors import JobError
from plugin.jobs.web_plan import BYTES_PER_PIXEL, OSM_LIMIT, plan_web_index
from plugin.jobs.web_wishes import WebWishes
from tests.qgis.fake_engine import SIZE_PX, fake_package
from tests.qgis.tile_server import TileServer, chequers, pixel_of

pytestmark = pytest.mark.usefixtures("qgis_app")

MERCATOR = QgsCoordinateReferenceSystem("EPSG:3857")
XYZ = "type=xyz&url=https://{}/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmax=19&zmin=0"


def xyz(host="tiles.example.org"):
    return QgsRasterLayer(XYZ.format(host), "aerial", "wms")


def box(width, x=9_500_000.0, y=0.0):
    return QgsReferencedRectangle(QgsRectangle(x, y, x + width, y + width), MERCATOR)


def plan(layer=None, extent=None, package=None, **wishes):
    return plan_web_index(
        layer or xyz(), extent or box(1000.0), package or fake_package(), WebWishes(**wishes), seconds_per_tile=0.001
    )


def test_a_zooms_pixels_become_the_models():
    made = plan(zoom=17)
    grid, reading = made.spec.grid, made.web.reading
    assert made.web.level.zoom == 17
    assert grid.tile_width == pytest.approx(SIZE_PX * pixel_of(17))
    assert reading.pixel_width == pytest.approx(pixel_of(17))
    assert grid.gsd_m == pytest.approx(1.19, abs=0.01)


def test_ground_is_measured_where_the_extent_is_and_not_at_the_equator():
    north = QgsReferencedRectangle(QgsRectangle(10.0, 60.0, 10.01, 60.005), QgsCoordinateReferenceSystem("EPSG:4326"))
    there, here = plan(extent=north, zoom=17), plan(zoom=17)
    assert there.spec.grid.metres_per_unit_x == pytest.approx(0.5, abs=0.005)
    assert there.spec.grid.gsd_m == pytest.approx(here.spec.grid.gsd_m / 2, rel=0.01)
    assert there.spec.grid.tile_width == pytest.approx(here.spec.grid.tile_width, rel=1e-6)
    # So the zoom that the model knows best is a coarser one there.
    assert (plan(extent=north).web.level.zoom, plan().web.level.zoom) == (17, 18)


def test_without_a_wish_the_nearest_zoom_is_read_as_it_is():
    made = plan(package=fake_package(gsd_m=0.7))
    assert made.web.level.zoom == 18
    assert made.spec.grid.gsd_m == pytest.approx(0.597, abs=0.002)


def test_a_tile_size_is_read_from_the_level_that_is_just_fine_enough():
    made = plan(tile_size_m=SIZE_PX * 1.0)
    assert made.spec.grid.gsd_m == pytest.approx(1.0)
    assert made.web.level.zoom == 18
    assert plan(tile_size_m=SIZE_PX * 1.0, zoom=19).web.level.zoom == 19


def test_a_tile_of_more_pixels_than_memory_should_hold_is_refused():
    with pytest.raises(JobError, match=r"hold 8,3\d\d of the server's pixels along a side, 4,096 is the most"):
        plan(tile_size_m=5000.0, zoom=18, limit=1_000_000)


def test_the_cost_counts_the_servers_tiles():
    tile = 256 * pixel_of(17)
    made = plan(extent=box(4 * tile - 1, x=100 * tile + 0.5, y=50 * tile + 0.5), zoom=17, per_second=2.0)
    cells = [made.spec.grid.bounds(cell) for cell in made.spec.grid.cells(made.extent)]
    columns = {math.floor(x / tile) for cell in cells for x in (cell.xmin + 1e-3, cell.xmax - 1e-3)}
    rows = {math.floor(y / tile) for cell in cells for y in (cell.ymin + 1e-3, cell.ymax - 1e-3)}
    assert made.web.requests == len(columns) * len(rows)
    assert made.web.seconds == made.seconds == made.web.requests / 2
    assert made.web.size_bytes == pytest.approx(made.web.requests * 256**2 * BYTES_PER_PIXEL)
    assert plan(extent=box(1000.0), zoom=17, per_second=1e9).seconds == pytest.approx(plan(zoom=17).tiles * 0.001)


def test_maps_of_wms_are_counted_by_blocks():
    with TileServer(chequers(10)) as server:
        made = plan(layer=server.wms())
        assert server.requests == 0
    side = made.web.reading.block_cells
    assert side == 16  # of 2 x 32 pixels each in 1,024
    rows, columns = made.spec.grid.ranges(made.extent)
    assert made.web.requests == -(-len(rows) // side) * -(-len(columns) // side)
    assert made.web.level is None


def test_wmts_is_planned_by_its_levels():
    with TileServer(chequers(10)) as server:
        assert plan(layer=server.wmts(), zoom=16).web.level.pixel == pytest.approx(pixel_of(16))


def test_the_whole_world_is_refused_with_the_limit_in_the_sentence():
    with pytest.raises(JobError, match=r"images from tiles\.example\.org; the limit is 20,?000: zoom in and"):
        plan_web_index(xyz(), None, fake_package(), WebWishes())


def test_more_than_the_limit_is_refused():
    requests = plan(zoom=17).web.requests
    assert plan(limit=requests, zoom=17).web.requests == requests
    with pytest.raises(JobError, match=f"This would take {requests} images from tiles"):
        plan(limit=requests - 1, zoom=17)


@pytest.mark.parametrize(
    "host", ["tile.openstreetmap.org", "a.tile.openstreetmap.org", "{switch:a,b,c}.tile.openstreetmap.org"]
)
def test_openstreetmap_is_not_asked_for_much(host):
    few, many = box(500.0), box(10_000.0)
    assert plan(layer=xyz(host), extent=few, zoom=17).web.requests < OSM_LIMIT
    with pytest.raises(JobError, match="forbids bulk download; 100 at most"):
        plan(layer=xyz(host), extent=many, zoom=17)
    assert plan(layer=xyz("tile.openstreetmap.org.example"), extent=many, zoom=17).web.requests > OSM_LIMIT


def test_a_zoom_that_is_not_there_is_refused():
    with pytest.raises(JobError, match="The layer has no zoom 22; choose one from 0 to 19"):
        plan(zoom=22)
    with TileServer(chequers(10)) as server, pytest.raises(JobError, match="has no zoom levels; choose a tile size"):
        plan(layer=server.wms(), zoom=3)


def test_tiles_smaller_than_the_servers_pixels_allow_are_refused_with_the_size_that_would_do():
    with pytest.raises(
        JobError, match=r"Each tile would hold 8 of the server's pixels; use tiles of at least 9\.6 m"
    ) as caught:
        plan(tile_size_m=2.4)
    assert caught.value.tile_size_m == pytest.approx(9.6)


def test_an_extent_beside_falls_on_the_cells_of_the_index_that_is_there():
    first = plan(extent=box(1000.0, y=5_000_000.0), zoom=17)
    beside = box(1000.0, y=5_050_000.0)
    assert plan(extent=beside, zoom=17).spec.grid != first.spec.grid
    for wishes in ({"zoom": 17}, {}, {"tile_size_m": first.spec.grid.tile_size_m * 1.0001}):
        assert plan(extent=beside, go_on_with=first.spec, **wishes).spec.grid == first.spec.grid
    assert plan(extent=beside, go_on_with=first.spec, zoom=16).spec.grid != first.spec.grid


def test_far_away_an_index_has_a_grid_of_its_own():
    first = plan(zoom=17)
    north = plan(extent=box(1000.0, y=8_000_000.0), go_on_with=first.spec)
    assert north.spec.grid.metres_per_unit_x == pytest.approx(0.53, abs=0.01)


def test_a_part_costs_its_share():
    whole = plan(zoom=17)
    assert whole.restricted(1, 2).tiles == pytest.approx(whole.tiles / 2, abs=1)
    assert replace(whole, web=None).web is None


def test_an_area_whose_tiles_would_differ_is_built_with_a_word_of_caution():
    wide = QgsReferencedRectangle(QgsRectangle(0, 6_000_000, 100_000, 7_500_000), MERCATOR)
    known = fake_package(gsd_range_m=(0.1, 1000.0))
    assert plan(extent=wide, package=known, zoom=10).caution == (
        "From south to north the ground of a tile changes by 20 %; index smaller areas for even tiles."
    )
    assert plan(package=known, zoom=17).caution == ""
