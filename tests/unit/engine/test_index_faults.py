"""A short run of benchmarks/index_faults.py: whatever stops a writer, no tile that was acknowledged is lost."""

from __future__ import annotations

import random
import signal
import sys

import numpy as np
import pytest

from tests.faults.damage import KINDS
from tests.faults.damaged_index import damage_and_go_on
from tests.faults.fault_job import fault_job, spec_of, unbroken_run
from tests.faults.killed_engine import run_engine
from tests.faults.killed_writer import (
    DISK_FULL,
    DONE,
    killed_after,
    killed_at_a_call,
    power_cut_at_a_call,
    run_writer,
)
from tests.faults.small_disk import PAGE_BYTES, files_of_at_most, room_of, small_disk

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="children are forked, and killed by SIGKILL")
CALLS_OF_A_RUN = 90


@pytest.fixture
def job():
    return fault_job(300, 16, seed=3)


def test_killed_at_any_call_that_touches_the_disk_a_writer_loses_nothing(job, tmp_path):
    folder = tmp_path / "index"
    killed = 0
    for calls in range(0, CALLS_OF_A_RUN, 2):
        end = run_writer(folder, job, killed_at_a_call(calls % 31))
        killed += end.killed
        assert job.lost(folder, end.acknowledged) == 0
    assert killed > 10
    assert run_writer(folder, job).code == DONE
    assert job.ends_the_same(folder)


def test_what_was_acknowledged_survives_a_power_cut(job, tmp_path):
    killed = 0
    for calls in range(0, CALLS_OF_A_RUN, 3):
        folder = tmp_path / str(calls)
        end = run_writer(folder, job, power_cut_at_a_call(folder, calls, calls))
        killed += end.killed
        assert job.lost(folder, end.acknowledged) == 0
        assert run_writer(folder, job).code == DONE
        assert job.ends_the_same(folder)
    assert killed > 20


def test_killed_by_the_clock_a_writer_goes_on_to_the_same_index(job, tmp_path):
    folder = tmp_path / "index"
    for milliseconds in range(0, 30, 3):
        end = run_writer(folder, job, meanwhile=killed_after(milliseconds / 1000, lambda: None))
        assert job.lost(folder, end.acknowledged) == 0
    assert run_writer(folder, job).code == DONE
    assert job.ends_the_same(folder)


@pytest.mark.parametrize("kind", KINDS)
def test_damage_is_seen_and_the_job_ends_in_the_same_index(job, tmp_path, kind):
    lot = random.Random(kind)  # noqa: S311 - a draw that can be repeated
    for number in range(12):
        outcome = damage_and_go_on(tmp_path / str(number), job, lot.randrange(40, 300), kind, lot)
        assert outcome.detected or outcome.harmless
        assert outcome.same_end


def test_a_small_disk_that_fills_up_keeps_what_is_committed(job, tmp_path):
    with small_disk(60 * PAGE_BYTES) as disk:
        if disk is None:
            pytest.skip("this user may not mount a tmpfs; the limit on a file's size is tested instead")
        for pages in range(1, 6):
            folder = disk / str(pages)
            with room_of(disk, pages):
                end = run_writer(folder, job)
            assert end.code == DISK_FULL
            assert job.lost(folder, end.acknowledged) == 0
        assert run_writer(folder, job).code == DONE
        assert job.ends_the_same(folder)


@pytest.mark.parametrize("size_bytes", [1, 300, 1200, 2500, 9000])
def test_a_file_that_may_not_grow_is_a_full_disk(job, tmp_path, size_bytes):
    folder = tmp_path / "index"
    end = run_writer(folder, job, files_of_at_most(size_bytes))
    assert end.code == DISK_FULL
    assert job.lost(folder, end.acknowledged) == 0
    assert run_writer(folder, job).code == DONE
    assert job.ends_the_same(folder)


def test_a_killed_engine_loses_nothing_and_the_next_one_goes_on_to_the_same_index(package, tmp_path):
    spec = spec_of(package)
    tiles = np.random.default_rng(4).integers(0, 256, (2000, 8, 8, 3), dtype=np.uint8)
    assert run_engine(sys.executable, package.folder, tmp_path / "unbroken", spec, tiles).code == DONE
    job = unbroken_run(tmp_path / "unbroken")
    for milliseconds in (0, 10, 20, 30, 40):
        end = run_engine(sys.executable, package.folder, tmp_path / "killed", spec, tiles, milliseconds / 1000)
        assert end.code in (DONE, -signal.SIGKILL)
        assert job.lost(tmp_path / "killed", end.acknowledged) == 0
    assert run_engine(sys.executable, package.folder, tmp_path / "killed", spec, tiles).code == DONE
    assert job.ends_the_same(tmp_path / "killed")
