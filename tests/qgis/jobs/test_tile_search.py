from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsFeedback

from plugin.client.query import Query, parse_words
from plugin.jobs.errors import JobError
from plugin.jobs.index_build import build_index
from plugin.jobs.index_plan import plan_index
from plugin.jobs.tile_search import search_tiles
from plugin.layers.raster_source import RasterSource
from tests.qgis.fake_engine import SIZE_PX, FakeConnection, fake_package
from tests.qgis.rasters import open_raster, write_raster

pytestmark = pytest.mark.usefixtures("qgis_app")

WEST, NORTH, TILE_M = 500000.0, 5000000.0, 16.0


def index_of(tmp_path, name, colours, epsg=32631):
    """The index of a row of plain tiles."""
    row = np.repeat(np.repeat(np.array([colours], np.uint8), SIZE_PX, 0), SIZE_PX, 1).transpose(2, 0, 1)
    layer = open_raster(write_raster(tmp_path / f"{name}.tif", row.copy(), epsg=epsg))
    plan = plan_index(layer, None, None, fake_package())
    folder = tmp_path / name
    build_index(plan, RasterSource.from_layer(layer), FakeConnection(), folder, QgsFeedback())
    return folder


@pytest.fixture
def east(tmp_path):
    return index_of(tmp_path, "east", [(200, 0, 0), (0, 200, 0), (120, 60, 60)])


def test_hits_come_ranked_with_their_ground(east):
    outcome = search_tiles(FakeConnection(), [east], Query(parse_words("red")), 2, None)
    first, second = outcome.hits
    assert (first.rank, first.tile_id, second.rank, second.tile_id) == (1, 0, 2, 2)
    assert first.score == pytest.approx(1.0, abs=1e-3)
    assert second.score == pytest.approx(120 / np.linalg.norm([120, 60, 60]), abs=2e-3)
    assert first.bounds == (WEST, NORTH - TILE_M, WEST + TILE_M, NORTH)
    assert (first.crs, outcome.present, outcome.truncated, outcome.searched) == ("EPSG:32631", True, False, 3)


def test_several_indexes_keep_their_own_ground_and_crs(east, tmp_path):
    west = index_of(tmp_path, "west", [(200, 10, 10)], epsg=32630)
    outcome = search_tiles(FakeConnection(), [west, east], Query(parse_words("red")), 2, None)
    assert [(hit.index, hit.crs) for hit in outcome.hits] == [(1, "EPSG:32631"), (0, "EPSG:32630")]


def test_what_hits_are_ranked_by_is_their_score_and_the_cosine_is_kept_beside_it(east):
    connection = FakeConnection()
    plain = search_tiles(connection, [east], Query(parse_words("red")), 2, None)
    assert [hit.cosine for hit in plain.hits] == [None, None]
    search = connection.search

    def fair(fields, arrays):
        reply = search(fields, arrays)
        reply.arrays["fair"] = reply.arrays["score"] / 2
        return reply

    connection.search = fair
    halved = search_tiles(connection, [east], Query(parse_words("red")), 2, None)
    assert [hit.score for hit in halved.hits] == [hit.score / 2 for hit in plain.hits]
    assert [hit.cosine for hit in halved.hits] == [hit.score for hit in plain.hits]


def test_a_least_score_keeps_the_ranks(east):
    outcome = search_tiles(FakeConnection(), [east], Query(parse_words("red")), 10, 0.5)
    assert [hit.rank for hit in outcome.hits] == [1, 2]
    assert search_tiles(FakeConnection(), [east], Query(parse_words("blue")), 10, 0.9).hits == []


def test_nothing_alike_is_not_present(east):
    outcome = search_tiles(FakeConnection(), [east], Query(parse_words("blue")), 5, None)
    assert not outcome.present
    assert len(outcome.hits) == 3


def test_a_cut_query_is_reported(east):
    assert search_tiles(FakeConnection(), [east], Query(parse_words("red " * 9)), 1, None).truncated


def test_what_cannot_be_searched_is_said(east, tmp_path):
    with pytest.raises(JobError, match="Type what to look for"):
        search_tiles(FakeConnection(), [east], Query(parse_words(" \n")), 5, None)
    with pytest.raises(JobError, match="build one first"):
        search_tiles(FakeConnection(), [], Query(parse_words("red")), 5, None)
    with pytest.raises(JobError, match="none is not there: it was moved or deleted; move it back"):
        search_tiles(FakeConnection(), [tmp_path / "none"], Query(parse_words("red")), 5, None)
    (east / "vectors.bin").write_bytes(b"")
    with pytest.raises(JobError, match=r"is damaged: vectors\.bin is cut short"):
        search_tiles(FakeConnection(), [east], Query(parse_words("red")), 5, None)


def test_a_search_can_be_cancelled(east):
    feedback = QgsFeedback()
    feedback.cancel()
    with pytest.raises(JobError, match="cancelled"):
        search_tiles(FakeConnection(), [east], Query(parse_words("red")), 5, None, feedback)


def test_an_engine_killed_while_searching_says_so_and_answers_the_next(east):
    connection = FakeConnection()
    connection.before["search"] = connection.die
    with pytest.raises(JobError, match="try again to restart it"):
        search_tiles(connection, [east], Query(parse_words("red")), 5, None)
    connection.before.clear()
    assert search_tiles(connection, [east], Query(parse_words("red")), 1, None).hits[0].tile_id == 0
