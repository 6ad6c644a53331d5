from __future__ import annotations

import math

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeedback,
    QgsGeometry,
    QgsProject,
)

from plugin.engine.errors import Cancelled
from plugin.engine.grid import Cell, TileGrid
from plugin.engine.index_spec import IndexSpec, LayerIdentity, PackageIdentity
from plugin.engine.tile_index import TileIndexWriter
from plugin.jobs.cells_within import cells_within, touched
from plugin.jobs.errors import JobError
from plugin.layers.search_area import SearchArea

pytestmark = pytest.mark.usefixtures("qgis_app")

UTM = "EPSG:32631"


@pytest.fixture
def index_of(tmp_path):
    """index_of(rows, columns): an index of so many 10 m tiles in UTM, with its corner at (500000, 5000000)."""

    def make(rows, columns, crs=UTM, name="index"):
        grid = TileGrid(crs, 10, 1.0, 1.0, 1.0, 500000.0, 5000000.0)
        spec = IndexSpec(grid, PackageIdentity("p", "1", "sha256:0", 2), LayerIdentity("l", "l.tif", "f"))
        cells = np.array([(row, column) for row in range(rows) for column in range(columns)], np.int32)
        writer = TileIndexWriter.open(tmp_path / name, spec)
        writer.append(cells, np.tile(np.array([[1, 0]], np.float32), (len(cells), 1)))
        writer.close()
        return tmp_path / name

    return make


def area(*polygons, crs=UTM):
    geometries = [QgsGeometry.fromWkt(polygon) if isinstance(polygon, str) else polygon for polygon in polygons]
    return SearchArea(lambda: geometries, QgsCoordinateReferenceSystem(crs), QgsCoordinateTransformContext())


def box(xmin, ymin, xmax, ymax):
    """A box in metres east and south of the index's corner."""
    x0, y0, x1, y1 = 500000 + xmin, 5000000 - ymax, 500000 + xmax, 5000000 - ymin
    return f"POLYGON(({x0} {y0},{x1} {y0},{x1} {y1},{x0} {y1},{x0} {y0}))"


def runs(folders, where):
    found = cells_within(folders, where)
    assert found.dtype == np.int32
    return found.tolist()


def test_a_tile_belongs_to_the_area_in_which_its_centre_lies(index_of):
    folder = index_of(4, 6)
    assert runs([folder], area(box(4, 4, 26, 24))) == [[0, 0, 0, 3], [0, 1, 0, 3]]
    assert runs([folder], area(box(6, 4, 24, 16))) == [[0, 0, 1, 2], [0, 1, 1, 2]]


def test_areas_side_by_side_share_no_tile(index_of):
    folder = index_of(3, 6)
    west, east = (runs([folder], area(box(*sides))) for sides in ((0, 0, 25, 30), (25, 0, 60, 30)))
    assert west == [[0, row, 0, 2] for row in range(3)]
    assert east == [[0, row, 2, 6] for row in range(3)]


def test_holes_and_islands(index_of):
    ring = box(0, 0, 50, 30)[len("POLYGON(") : -1]
    hole = box(20, 10, 30, 20)[len("POLYGON(") : -1]
    assert runs([index_of(3, 6)], area(f"POLYGON({ring},{hole})")) == [
        [0, 0, 0, 5],
        [0, 1, 0, 2],
        [0, 1, 3, 5],
        [0, 2, 0, 5],
    ]
    assert runs([index_of(3, 6)], area(box(0, 0, 10, 10), box(40, 0, 50, 10))) == [[0, 0, 0, 1], [0, 0, 4, 5]]


def test_overlapping_polygons_count_once_and_a_crossed_one_counts(index_of):
    folder = index_of(1, 6)
    assert runs([folder], area(box(0, 0, 30, 10), box(20, 0, 50, 10))) == [[0, 0, 0, 5]]
    bow = "POLYGON((500000 5000000,500060 4999990,500060 5000000,500000 4999990,500000 5000000))"
    assert runs([folder], area(bow)) == [[0, 0, 0, 3], [0, 0, 3, 6]]


def test_what_holds_no_centre_stands_for_the_tiles_it_touches(index_of):
    folder = index_of(3, 6)
    assert runs([folder], area(box(11, 11, 13, 13))) == [[0, 1, 1, 2]]
    path = box(0, 11, 60, 12)
    assert runs([folder], area(path)) == [[0, 1, column, column + 1] for column in range(6)]


def test_only_the_index_is_named_however_large_the_area(index_of):
    folder = index_of(2, 3)
    assert runs([folder], area(box(-1e6, -1e6, 1e6, 1e6))) == [[0, 0, 0, 3], [0, 1, 0, 3]]
    assert runs([folder], area(box(100, 0, 200, 30))) == []
    assert runs([folder], area(box(0, 100, 30, 200))) == []


def test_nothing_lies_within_no_polygons_or_polygons_that_are_lines(index_of):
    folder = index_of(2, 3)
    assert runs([folder], area()) == []
    assert runs([folder], area("LINESTRING(500000 5000000,500030 4999980)")) == []


def test_each_index_has_its_number_and_its_grid(index_of):
    first, second = index_of(1, 2, name="first"), index_of(1, 3, "EPSG:32632", name="second")
    assert runs([first, second], area(box(0, 0, 100, 100))) == [[0, 0, 0, 2]]
    assert runs([second, first], area(box(0, 0, 100, 100))) == [[1, 0, 0, 2]]


def test_polygons_in_degrees_with_heights_and_curves(index_of):
    folder = index_of(4, 6)
    degrees = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem(UTM), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance()
    )
    polygon = QgsGeometry.fromWkt(box(6, 4, 24, 16))
    polygon.transform(degrees)
    assert runs([folder], area(polygon, crs="EPSG:4326")) == [[0, 0, 1, 2], [0, 1, 1, 2]]
    polygon.get().addZValue(7.0)
    assert runs([folder], area(polygon, crs="EPSG:4326")) == [[0, 0, 1, 2], [0, 1, 1, 2]]
    circle = "CURVEPOLYGON(CIRCULARSTRING(500015 4999994,500024 4999985,500015 4999976,500006 4999985,500015 4999994))"
    assert runs([folder], area(circle)) == [[0, 1, 1, 2]]


def test_a_disc_against_every_centre(index_of):
    folder = index_of(30, 30)
    x, y, radius = 500151.3, 4999847.7, 92.4
    disc = QgsGeometry.fromWkt(f"POINT({x} {y})").buffer(radius, 200)
    named = {(row, column) for _, row, first, end in runs([folder], area(disc)) for column in range(first, end)}
    grid = TileGrid(UTM, 10, 1.0, 1.0, 1.0, 500000.0, 5000000.0)
    for row in range(30):
        for column in range(30):
            bounds = grid.bounds(Cell(row, column))
            away = math.hypot((bounds.xmin + bounds.xmax) / 2 - x, (bounds.ymin + bounds.ymax) / 2 - y)
            if abs(away - radius) > 0.1:  # the disc has corners
                assert ((row, column) in named) == (away < radius)


def test_a_map_may_show_more_than_the_world_of_the_index(index_of):
    folder = index_of(2, 3)
    everything = "POLYGON((-4e7 -4e7,4e7 -4e7,4e7 4e7,-4e7 4e7,-4e7 -4e7))"
    assert runs([folder], area(everything, crs="EPSG:3857")) == [[0, 0, 0, 3], [0, 1, 0, 3]]
    beyond_the_pole = "POLYGON((0 -91,1 -91,1 1000,0 1000,0 -91))"
    assert runs([folder], area(beyond_the_pole, crs="EPSG:4326")) == []


def test_an_index_that_is_gone_says_so(tmp_path):
    with pytest.raises(JobError, match="none"):
        cells_within([tmp_path / "none"], area(box(0, 0, 1, 1)))


def test_it_can_be_cancelled(index_of):
    feedback = QgsFeedback()
    feedback.cancel()
    with pytest.raises(JobError):
        cells_within([index_of(1, 1)], area(box(0, 0, 10, 10)), feedback)


def test_a_thread_of_ground_across_many_cells_can_be_cancelled():
    thread = QgsGeometry.fromWkt("POLYGON((0.1 0.1,0.2 0.1,0.2 9e5,0.1 9e5,0.1 0.1))")
    feedback = QgsFeedback()
    feedback.cancel()
    grid = TileGrid(UTM, 10, 1.0, 1.0, 1.0)
    with pytest.raises(Cancelled):
        touched(thread, grid, range(-100_000, 0), range(10), feedback)
