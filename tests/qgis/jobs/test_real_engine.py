"""Jobs with the engine's own process and the shipped model, and what happens when it is killed."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsFeedback

from plugin.client.command import EngineCommand
from plugin.client.connection import EngineConnection
from plugin.client.packages import BUNDLED
from plugin.client.query import Query, parse_words
from plugin.engine.package import read_manifest
from plugin.engine.tile_index import TileIndexReader
from plugin.jobs.errors import JobError
from plugin.jobs.index_build import build_index
from plugin.jobs.index_merge import merge_index, plan_merge
from plugin.jobs.index_plan import plan_index
from plugin.jobs.tile_search import search_tiles
from plugin.layers.raster_source import RasterSource
from tests.conftest import ROOT
from tests.qgis.rasters import open_raster, write_raster

pytestmark = pytest.mark.usefixtures("qgis_app")
ROWS, COLUMNS, TILE_PX = 5, 20, 64


@pytest.fixture
def connection():
    command = EngineCommand(ROOT / ".venv" / "engine" / "bin" / "python", "cpu", 1)
    connection = EngineConnection(command, BUNDLED, lambda _: None)
    yield connection
    connection.close()


@pytest.fixture
def job(tmp_path):
    """Plan and source of 100 tiles of noise."""
    bands = np.random.default_rng(2).integers(0, 256, (3, ROWS * TILE_PX, COLUMNS * TILE_PX), dtype=np.uint8)
    layer = open_raster(write_raster(tmp_path / "noise.tif", bands, (6510 * 76.8, 65104 * 76.8), 76.8 / TILE_PX))
    return plan_index(layer, None, None, read_manifest(BUNDLED)), RasterSource.from_layer(layer)


def test_parts_built_by_several_engines_merge_into_the_index_of_one(connection, job, tmp_path):
    plan, source = job
    build_index(plan, source, connection, tmp_path / "whole", QgsFeedback())
    for number in (1, 2, 3):
        folder = tmp_path / "parts" / str(number)
        connection.kill()  # the next request starts another engine
        build_index(plan.restricted(number, 3), source, connection, folder, QgsFeedback())
    outcome = merge_index(plan_merge(tmp_path / "parts", tmp_path / "merged", None), QgsFeedback())
    assert outcome.tiles == 100
    for name in ("cells.bin", "vectors.bin"):
        assert (tmp_path / "merged" / name).read_bytes() == (tmp_path / "whole" / name).read_bytes()


def kill_at(connection, *tiles):
    """A progress report that kills the engine's process as soon as so many tiles are in."""
    wanted = list(tiles)

    def report(progress):
        if wanted and progress.tiles >= wanted[0]:
            wanted.pop(0)
            connection.kill()

    return report


def contents(folder):
    """The bytes of the committed tiles, cells and vectors."""
    reader = TileIndexReader.open(folder)
    return reader.cells().tobytes(), reader.vectors().tobytes()


def test_a_job_that_was_stopped_and_killed_ends_as_an_unbroken_one_to_the_last_bit(connection, job, tmp_path):
    plan, source = job
    build_index(plan, source, connection, tmp_path / "unbroken", QgsFeedback())
    whole = contents(tmp_path / "unbroken")
    feedback = QgsFeedback()
    stopped = build_index(plan, source, connection, tmp_path / "i", feedback, lambda _: feedback.cancel())
    assert 32 <= stopped.tiles < 100
    assert all(everything.startswith(part) for everything, part in zip(whole, contents(tmp_path / "i")))
    build_index(plan, source, connection, tmp_path / "i", QgsFeedback(), kill_at(connection, 64))
    assert contents(tmp_path / "i") == whole


def test_killed_once_while_indexing_the_index_is_whole(connection, job, tmp_path):
    plan, source = job
    outcome = build_index(plan, source, connection, tmp_path / "i", QgsFeedback(), kill_at(connection, 32))
    cells = TileIndexReader.open(tmp_path / "i").cells()
    assert outcome.tiles == plan.tiles == len({tuple(cell) for cell in cells.tolist()}) == len(cells) == 100


def test_killed_again_after_more_tiles_it_goes_on_all_the_same(connection, job, tmp_path):
    plan, source = job
    outcome = build_index(plan, source, connection, tmp_path / "i", QgsFeedback(), kill_at(connection, 32, 64))
    assert outcome.tiles == len(TileIndexReader.open(tmp_path / "i").cells()) == 100


def test_killed_again_at_once_it_says_so_and_keeps_every_tile(connection, job, tmp_path):
    plan, source = job

    class KillsFromNowOn(QgsFeedback):
        """The job asks whether it is cancelled again and again."""

        now = False

        def isCanceled(self):
            if self.now:
                connection.kill()
            return False

    feedback = KillsFromNowOn()

    def begin(_):
        feedback.now = True

    with pytest.raises(JobError, match=r"stopped twice while indexing; the \d+ tiles so far are kept"):
        build_index(plan, source, connection, tmp_path / "i", feedback, begin)
    assert 32 <= len(TileIndexReader.open(tmp_path / "i").cells()) < 100
    assert build_index(plan, source, connection, tmp_path / "i", QgsFeedback()).tiles == 100


def test_killed_while_searching_the_next_search_answers(connection, job, tmp_path):
    plan, source = job
    build_index(plan, source, connection, tmp_path / "i", QgsFeedback())

    class KillsOnce(QgsFeedback):
        """The connection asks whether it is cancelled while it waits for the reply."""

        killed = False

        def isCanceled(self):
            if not self.killed:
                self.killed = True
                connection.kill()
            return False

    before = search_tiles(connection, [tmp_path / "i"], Query(parse_words("storage tanks")), 5, None)
    with pytest.raises(JobError, match="try again"):
        search_tiles(connection, [tmp_path / "i"], Query(parse_words("storage tanks")), 5, None, KillsOnce())
    after = search_tiles(connection, [tmp_path / "i"], Query(parse_words("storage tanks")), 5, None)
    assert [hit.tile_id for hit in after.hits] == [hit.tile_id for hit in before.hits]
    assert not after.present


def test_a_query_longer_than_the_model_reads_is_said_to_be_cut(connection, job, tmp_path):
    plan, source = job
    build_index(plan, source, connection, tmp_path / "i", QgsFeedback())
    assert search_tiles(connection, [tmp_path / "i"], Query(parse_words("many storage tanks " * 40)), 1, None).truncated
    assert not search_tiles(connection, [tmp_path / "i"], Query(parse_words("many storage tanks")), 1, None).truncated
