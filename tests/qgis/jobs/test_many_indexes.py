from __future__ import annotations

import shutil

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeedback,
    QgsGeometry,
    QgsRectangle,
)

from plugin.client.query import Query, parse_words
from plugin.jobs.cells_within import cells_within
from plugin.jobs.errors import JobError
from plugin.jobs.index_build import build_index
from plugin.jobs.index_plan import plan_index
from plugin.jobs.many_indexes import search_many
from plugin.layers.cell_runs import renumbered
from plugin.layers.raster_source import RasterSource
from plugin.layers.search_area import SearchArea
from tests.qgis.fake_engine import SIZE_PX, FakeConnection, fake_package
from tests.qgis.rasters import open_raster, write_raster

pytestmark = pytest.mark.usefixtures("qgis_app")

RED = Query(parse_words("red"))
COLOURS = {"west": [(200, 0, 0), (90, 90, 90)], "middle": [(0, 200, 0)], "east": [(0, 0, 200), (190, 10, 10)]}


@pytest.fixture
def folders(tmp_path):
    """Three indexes, west to east."""
    return [index_of(tmp_path, name, colours) for name, colours in COLOURS.items()]


def index_of(tmp_path, name, colours):
    row = np.repeat(np.repeat(np.array([colours], np.uint8), SIZE_PX, 0), SIZE_PX, 1).transpose(2, 0, 1)
    layer = open_raster(write_raster(tmp_path / f"{name}.tif", row.copy()))
    folder = tmp_path / name
    plan = plan_index(layer, None, None, fake_package())
    build_index(plan, RasterSource.from_layer(layer), FakeConnection(), folder, QgsFeedback())
    return folder


def break_index(folder):
    for name in ("index.json", "index.json.previous"):
        (folder / name).unlink(missing_ok=True)


def test_all_are_searched_where_all_can_be(folders):
    connection = FakeConnection()
    found = search_many(connection, folders, RED, 2)
    assert (found.kept, found.left_out) == ((0, 1, 2), ())
    assert [hit.index for hit in found.outcome.hits] == [0, 2]
    assert connection.requests == ["search"]


def test_one_that_is_gone_is_left_out_and_the_rest_counts_anew(folders):
    break_index(folders[1])
    found = search_many(FakeConnection(), folders, RED, 2)
    assert found.kept == (0, 2)
    assert [hit.index for hit in found.outcome.hits] == [0, 1]
    ((number, sentence),) = found.left_out
    assert number == 1
    assert sentence.endswith(".")


def test_limits_go_with_their_index(folders):
    row, column = -312500, 31250  # the cell of the first tile of a layer whose corner is at 500 km, 5000 km
    within = np.array([(1, row, column, column + 1), (2, row, column + 1, column + 2)], np.int32)
    break_index(folders[1])
    found = search_many(FakeConnection(), folders, RED, 5, None, lambda kept: renumbered(within, kept))
    assert [(hit.index, hit.tile_id) for hit in found.outcome.hits] == [(1, 1)]
    assert found.within.tolist() == [[1, row, column + 1, column + 2]]


def test_one_that_was_deleted_is_left_out_of_a_search_within_an_area(folders):
    shutil.rmtree(folders[0])
    crs = QgsCoordinateReferenceSystem("EPSG:32631")
    everything = QgsGeometry.fromRect(QgsRectangle(400000, 4900000, 600000, 5100000))
    area = SearchArea(lambda: [everything], crs, QgsCoordinateTransformContext())
    found = search_many(
        FakeConnection(), folders, RED, 5, None, lambda kept: cells_within([folders[number] for number in kept], area)
    )
    assert [(hit.index, hit.tile_id) for hit in found.outcome.hits] == [(1, 1), (0, 0), (1, 0)]
    ((number, sentence),) = found.left_out
    assert (number, "west is not there: it was moved or deleted" in sentence) == (0, True)


def test_looking_for_the_index_at_fault_can_be_cancelled(folders):
    break_index(folders[1])
    feedback = QgsFeedback()
    connection = FakeConnection()
    connection.before["search"] = feedback.cancel
    with pytest.raises(JobError, match="cancelled"):
        search_many(connection, folders, RED, 5, feedback)
    assert connection.requests == ["search"]


def test_nothing_is_hidden_where_none_can_be_searched(folders):
    for folder in folders:
        break_index(folder)
    with pytest.raises(JobError):
        search_many(FakeConnection(), folders, RED, 5)


def test_one_index_alone_says_what_is_wrong_with_it(folders):
    break_index(folders[0])
    with pytest.raises(JobError):
        search_many(FakeConnection(), folders[:1], RED, 5)


def test_what_is_wrong_with_the_words_is_not_blamed_on_an_index(folders):
    with pytest.raises(JobError, match="No colour"):
        search_many(FakeConnection(), folders, Query(parse_words("violet")), 5)
