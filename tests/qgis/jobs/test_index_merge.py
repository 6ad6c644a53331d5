"""Several processes build an index in parts: with the fake engine here, with the real one in test_real_engine."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsFeedback

from plugin.engine.index_spec import read_state
from plugin.jobs.errors import JobError
from plugin.jobs.index_build import build_index
from plugin.jobs.index_merge import merge_index, plan_merge
from plugin.jobs.index_plan import plan_index
from plugin.layers.index_location import choose_index_folder, find_indexes
from plugin.layers.raster_source import RasterSource
from tests.qgis.fake_engine import SIZE_PX, FakeConnection, fake_package
from tests.qgis.rasters import open_raster, patchwork, write_raster

pytestmark = pytest.mark.usefixtures("qgis_app")
PARTS = 3


@pytest.fixture
def layer(tmp_path):
    """100 tiles, of which the last 8 of the first row hold no data."""
    _, bands = patchwork(5, 20, SIZE_PX)
    bands[:, :SIZE_PX, 12 * SIZE_PX :] = 0
    return open_raster(write_raster(tmp_path / "patches.tif", bands, nodata=0))


@pytest.fixture
def plan(layer):
    return plan_index(layer, None, None, fake_package())


def build(plan, layer, folder, on_progress=None):
    source = RasterSource.from_layer(layer)
    return build_index(plan, source, FakeConnection(), folder, QgsFeedback(), on_progress)


def build_parts(plan, layer, parent, numbers=range(1, PARTS + 1)):
    for number in numbers:
        build(plan.restricted(number, PARTS), layer, parent / f"part-{number}")


def contents(folder):
    return [(folder / name).read_bytes() for name in ("cells.bin", "vectors.bin")]


def test_parts_merge_into_the_index_of_one_process_byte_for_byte(layer, plan, tmp_path):
    build(plan, layer, tmp_path / "whole")
    build_parts(plan, layer, tmp_path / "parts", (3, 1, 2))
    feedback = QgsFeedback()
    outcome = merge_index(plan_merge(tmp_path / "parts", tmp_path / "merged", None), feedback)
    assert (outcome.tiles, outcome.cancelled) == (92, False)
    assert contents(tmp_path / "merged") == contents(tmp_path / "whole")
    assert read_state(tmp_path / "merged").complete
    assert feedback.progress() == 100
    assert build(plan, layer, tmp_path / "merged").added == 0


def test_a_part_counts_its_own_tiles(layer, plan, tmp_path):
    part = plan.restricted(2, PARTS)
    assert part.tiles == 33
    assert (part.seconds, part.size_bytes) == pytest.approx((plan.seconds * 0.33, plan.size_bytes * 0.33))
    seen = []
    outcome = build(part, layer, tmp_path / "part", seen.append)
    assert outcome.tiles == 33
    assert (seen[-1].visited, seen[-1].total, seen[-1].percent) == (33, 33, 100)


def test_a_part_that_was_cancelled_goes_on(layer, plan, tmp_path):
    part = plan.restricted(1, 2)
    feedback = QgsFeedback()
    source = RasterSource.from_layer(layer)
    stopped = build_index(part, source, FakeConnection(), tmp_path / "p", feedback, lambda _: feedback.cancel())
    assert stopped.cancelled
    assert 0 < stopped.tiles < 42
    assert build(part, layer, tmp_path / "p").tiles == 42


@pytest.mark.parametrize(("number", "of"), [(0, 3), (4, 3), (1, 0), (-1, 2)])
def test_there_are_no_parts_beyond_the_last(plan, number, of):
    with pytest.raises(JobError, match="count parts from 1"):
        plan.restricted(number, of)


def test_a_folder_takes_one_part_of_one_job(layer, plan, tmp_path):
    build_parts(plan, layer, tmp_path, [1])
    with pytest.raises(JobError, match="already holds part 1 of 3 of a job"):
        build(plan.restricted(2, PARTS), layer, tmp_path / "part-1")
    with pytest.raises(JobError, match="already holds part 1 of 3 of a job"):
        build(plan, layer, tmp_path / "part-1")


def test_a_missing_part_is_said_in_a_sentence(layer, plan, tmp_path):
    build_parts(plan, layer, tmp_path, [1, 3])
    with pytest.raises(JobError, match="Of 3 parts these are missing: 2; build them first"):
        plan_merge(tmp_path, tmp_path / "merged", None)


def test_parts_of_another_layer_are_refused(layer, plan, tmp_path):
    build_parts(plan, layer, tmp_path / "parts")
    other = open_raster(write_raster(tmp_path / "other.tif", np.full((3, 64, 64), 9, np.uint8)))
    with pytest.raises(JobError, match="This index was made from patches"):
        plan_merge(tmp_path / "parts", None, other)


def test_without_layer_and_folder_there_is_nowhere_to_go(layer, plan, tmp_path):
    build_parts(plan, layer, tmp_path)
    with pytest.raises(JobError, match="Choose the raster layer, or a folder"):
        plan_merge(tmp_path, None, None)


def test_parts_lie_where_the_panel_takes_none_for_the_whole(layer, plan):
    for number in range(1, PARTS + 1):
        part = plan.restricted(number, PARTS)
        build(part, layer, choose_index_folder(layer, part.spec, part.part))
    assert find_indexes(layer) == []
    parent = choose_index_folder(layer, plan.spec, plan.restricted(1, PARTS).part).parent
    assert parent.name == "fake-16m-in-3-parts"
    outcome = merge_index(plan_merge(parent, None, layer), QgsFeedback())
    (found,) = find_indexes(layer)
    assert (found.folder, found.state.tiles) == (outcome.folder, 92)


def test_a_cancelled_merge_keeps_what_is_in(layer, plan, tmp_path):
    build_parts(plan, layer, tmp_path / "parts")
    feedback = QgsFeedback()
    feedback.cancel()
    job = plan_merge(tmp_path / "parts", tmp_path / "merged", None)
    assert merge_index(job, feedback).cancelled
    assert merge_index(job, QgsFeedback()).tiles == 92
