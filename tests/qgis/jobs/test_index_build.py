from __future__ import annotations

import os
import threading

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsFeedback, QgsProject
from qgis.PyQt import sip

from plugin.client.errors import EngineGone
from plugin.engine.errors import Cancelled, DiskFull, UnknownRequest
from plugin.engine.index_spec import read_state
from plugin.engine.tile_index import TileIndexReader
from plugin.jobs.errors import JobError
from plugin.jobs.index_build import build_index
from plugin.jobs.index_plan import plan_index
from plugin.layers.raster_source import RasterSource
from tests.qgis.fake_engine import SIZE_PX, FakeConnection, fake_package
from tests.qgis.rasters import open_raster, patchwork, write_raster

pytestmark = pytest.mark.usefixtures("qgis_app")

TILE_M = 16.0  # 32 px of 0.5 m


@pytest.fixture
def layer(tmp_path):
    # 5 rows and 20 columns of tiles, on the grid: 100 tiles in 4 batches.
    _, bands = patchwork(5, 20, SIZE_PX)
    return open_raster(write_raster(tmp_path / "patches.tif", bands))


@pytest.fixture
def plan(layer):
    return plan_index(layer, None, None, fake_package())


def build(plan, layer, connection, folder, feedback=None, on_progress=None):
    return build_index(plan, RasterSource.from_layer(layer), connection, folder, feedback or QgsFeedback(), on_progress)


def cells_of(folder):
    return {tuple(cell) for cell in TileIndexReader.open(folder).cells().tolist()}


def test_every_tile_is_embedded_once_in_its_own_colour(layer, plan, tmp_path):
    connection = FakeConnection()
    outcome = build(plan, layer, connection, tmp_path / "index")
    colours, _ = patchwork(5, 20, SIZE_PX)
    reader = TileIndexReader.open(tmp_path / "index")
    cells = reader.cells()
    rows, columns = cells[:, 0] - cells[:, 0].min(), cells[:, 1] - cells[:, 1].min()
    expected = colours[rows, columns].astype(np.float32)
    expected /= np.linalg.norm(expected, axis=1, keepdims=True)
    assert outcome.tiles == outcome.added == len(cells) == 100
    assert not outcome.cancelled
    assert read_state(tmp_path / "index").complete
    assert np.abs(reader.vectors() - expected).max() < 2e-3
    assert max(connection.batch_sizes) == 32


def test_batches_are_as_large_as_the_engine_wants_and_three_at_most_are_under_way(layer, plan, tmp_path):
    connection = FakeConnection()
    connection.batch_tiles = 12
    build(plan, layer, connection, tmp_path / "index")
    assert connection.batch_sizes == [12] * 8 + [4]
    assert connection.most_under_way == 3


def test_a_damaged_index_keeps_what_is_proven_and_says_how_much_was_read_again(layer, plan, tmp_path):
    whole = build(plan, layer, FakeConnection(), tmp_path / "index")
    vectors = tmp_path / "index" / "vectors.bin"
    content = vectors.read_bytes()
    vectors.write_bytes(content[: 70 * 6] + b"\0\0" + content[70 * 6 + 2 :])
    connection = FakeConnection()
    outcome = build(plan, layer, connection, tmp_path / "index")
    assert (outcome.tiles, outcome.added, outcome.dropped, sum(connection.batch_sizes)) == (100, 36, 36, 36)
    assert outcome.repair == "The index was damaged: 36 of its tiles had to be read again, the others are kept."
    assert whole.repair == ""
    assert vectors.read_bytes() == content
    assert read_state(tmp_path / "index").complete


def test_cancel_keeps_what_is_committed_and_the_next_job_goes_on(layer, plan, tmp_path):
    feedback = QgsFeedback()
    stopped = build(plan, layer, FakeConnection(), tmp_path / "index", feedback, lambda _: feedback.cancel())
    assert stopped.cancelled
    assert stopped.tiles == len(cells_of(tmp_path / "index")) == 32
    assert not read_state(tmp_path / "index").complete
    second = FakeConnection()
    outcome = build(plan, layer, second, tmp_path / "index")
    assert (outcome.tiles, outcome.added, sum(second.batch_sizes)) == (100, 68, 68)
    assert len(cells_of(tmp_path / "index")) == 100
    assert read_state(tmp_path / "index").complete


def dies_at(connection, *batches):
    count = iter(range(1000))

    def before():
        if next(count) in batches:
            connection.die()

    connection.before["embed_tiles"] = before


def test_an_engine_killed_once_is_restarted_and_nothing_is_lost_or_doubled(layer, plan, tmp_path):
    connection = FakeConnection()
    dies_at(connection, 2)
    outcome = build(plan, layer, connection, tmp_path / "index")
    assert outcome.tiles == 100
    assert len(TileIndexReader.open(tmp_path / "index").cells()) == len(cells_of(tmp_path / "index")) == 100
    assert connection.requests.count("open_index") == 2


def test_an_engine_lost_now_and_then_in_a_long_job_is_restarted_each_time(layer, plan, tmp_path):
    connection = FakeConnection()
    dies_at(connection, 1, 3, 5)
    assert build(plan, layer, connection, tmp_path / "index").tiles == 100
    assert connection.requests.count("open_index") == 4


def test_an_engine_killed_twice_at_one_place_ends_the_job_with_a_sentence_and_the_tiles_kept(layer, plan, tmp_path):
    connection = FakeConnection()
    dies_at(connection, 2, 3)
    with pytest.raises(JobError) as caught:
        build(plan, layer, connection, tmp_path / "index")
    assert "stopped twice" in caught.value.sentence
    assert "64 tiles" in caught.value.sentence
    assert len(cells_of(tmp_path / "index")) == 64
    assert build(plan, layer, FakeConnection(), tmp_path / "index").tiles == 100


def test_an_engine_that_never_starts_says_why(layer, plan, tmp_path):
    connection = FakeConnection()

    def refuse():
        raise EngineGone("The engine's environment lacks a package; make it again in the settings.")

    connection.before["open_index"] = refuse
    with pytest.raises(JobError, match="lacks a package"):
        build(plan, layer, connection, tmp_path / "index")
    assert connection.requests == ["open_index", "open_index"]


def test_an_engine_that_a_search_restarted_is_given_the_index_again(layer, plan, tmp_path):
    connection = FakeConnection()
    calls = iter(range(1000))

    def before():
        if next(calls) == 1:
            for writer in connection.writers.values():
                writer.close()
            connection.writers.clear()
            raise UnknownRequest("The index is not open any more; press Build index to go on.")

    connection.before["embed_tiles"] = before
    assert build(plan, layer, connection, tmp_path / "index").tiles == 100


class CancelledWhileOpening(FakeConnection):
    """The engine has opened the index when the cancel arrives, and the reply is not waited for any more."""

    def open_index(self, fields, arrays):
        super().open_index(fields, arrays)
        raise Cancelled("Cancelled.")


def test_a_cancel_while_the_index_is_opened_gives_its_lock_back(layer, plan, tmp_path):
    build(plan, layer, FakeConnection(), tmp_path / "index")
    connection = CancelledWhileOpening()
    outcome = build(plan, layer, connection, tmp_path / "index")
    assert outcome.cancelled
    assert outcome.tiles == 100
    assert connection.writers == {}


def test_a_cancel_while_the_engine_starts_does_not_wait_for_it(layer, plan, tmp_path):
    build(plan, layer, FakeConnection(), tmp_path / "index")
    feedback = QgsFeedback()
    feedback.cancel()
    connection = FakeConnection()
    connection.hello = None
    outcome = build(plan, layer, connection, tmp_path / "index", feedback)
    assert (outcome.cancelled, outcome.tiles, outcome.added) == (True, 100, 0)
    assert connection.requests == ["open_index"]


def test_a_full_disk_is_said_and_the_lock_is_given_back(layer, plan, tmp_path):
    connection = FakeConnection()
    calls = iter(range(1000))

    def before():
        if next(calls) == 1:
            raise DiskFull("The disk is full: every tile indexed so far is kept; make room.")

    connection.before["embed_tiles"] = before
    with pytest.raises(JobError, match="disk is full"):
        build(plan, layer, connection, tmp_path / "index")
    assert len(cells_of(tmp_path / "index")) == 32
    assert connection.writers == {}
    assert connection.requests.count("embed_tiles") == 2
    assert connection.under_way == []


def test_an_index_in_use_elsewhere_is_refused_with_a_sentence(layer, plan, tmp_path):
    other = FakeConnection()
    other.request("open_index", {"index": str(tmp_path / "index"), "spec": plan.spec.to_json()})
    with pytest.raises(JobError, match="Another QGIS window"):
        build(plan, layer, FakeConnection(), tmp_path / "index")


def test_progress_counts_every_cell_and_tells_the_time_left(layer, plan, tmp_path):
    seen = []
    feedback = QgsFeedback()
    build(plan, layer, FakeConnection(), tmp_path / "index", feedback, seen.append)
    assert [progress.visited for progress in seen] == [32, 64, 96, 100]
    assert seen[0].seconds_left is None
    assert seen[1].seconds_left > 0
    assert seen[-1].seconds_left == 0
    assert feedback.progress() == 100


def test_cells_without_data_are_skipped(tmp_path):
    bands = np.full((3, 4 * SIZE_PX, 4 * SIZE_PX), 80, np.uint8)
    bands[:, : 2 * SIZE_PX] = 0
    layer = open_raster(write_raster(tmp_path / "half.tif", bands, nodata=0))
    plan = plan_index(layer, None, None, fake_package())
    outcome = build(plan, layer, FakeConnection(), tmp_path / "index")
    assert (plan.tiles, outcome.tiles) == (16, 8)


def test_an_index_of_a_changed_style_is_never_mixed_in(layer, plan, tmp_path):
    build(plan, layer, FakeConnection(), tmp_path / "index")
    layer.brightnessFilter().setBrightness(60)
    restyled = plan_index(layer, None, None, fake_package())
    with pytest.raises(JobError, match="style has changed"):
        build(restyled, layer, FakeConnection(), tmp_path / "index")


def test_a_raster_that_goes_away_while_indexing_is_said_and_nothing_is_lost(layer, plan, tmp_path):
    connection = FakeConnection()
    raster = tmp_path / "patches.tif"
    content = raster.read_bytes()
    connection.before["embed_tiles"] = lambda: os.truncate(raster, 1000)
    gdal.SetCacheMax(0)  # so that every read goes to the file
    try:
        with pytest.raises(JobError, match="The layer patches could not be read"):
            build(plan, layer, connection, tmp_path / "index")
    finally:
        gdal.SetCacheMax(64 << 20)
    kept = len(cells_of(tmp_path / "index"))
    assert 32 <= kept < 100
    assert connection.writers == {}
    assert not read_state(tmp_path / "index").complete
    raster.write_bytes(content)
    assert build(plan, layer, FakeConnection(), tmp_path / "index").added == 100 - kept


def test_the_layer_may_be_removed_and_the_project_closed_while_its_index_is_built(tmp_path):
    _, bands = patchwork(5, 20, SIZE_PX)
    QgsProject.instance().addMapLayer(open_raster(write_raster(tmp_path / "patches.tif", bands)))
    (layer,) = QgsProject.instance().mapLayers().values()
    plan, source = plan_index(layer, None, None, fake_package()), RasterSource.from_layer(layer)
    begun, closed = threading.Event(), threading.Event()
    outcomes = []

    def report(_):
        begun.set()
        closed.wait(60)

    def work():
        outcomes.append(build_index(plan, source, FakeConnection(), tmp_path / "index", QgsFeedback(), report))

    thread = threading.Thread(target=work)
    thread.start()
    assert begun.wait(60)
    QgsProject.instance().clear()
    closed.set()
    thread.join()
    assert outcomes[0].tiles == 100
    assert sip.isdeleted(layer)
