"""Whether a committed tile is ever lost: writers, engines and QGIS are killed, disks fill up, files are damaged.

Run: .venv/dev/bin/python benchmarks/index_faults.py

Of the kills 60 % hit a writer (at random times, at random calls that touch the disk with a write half done, and as a
power cut that also takes what no fsync has waited for), 30 % the engine's process and 10 % a QGIS process. After each
the index is opened again: every tile that was acknowledged is there, its vector bit for bit that of an unbroken run, or
it counts as lost. Every job goes on until it is done, and its files are compared with the unbroken run's. As many
damages are injected as there are kills in a writer. `--kills N` and `--seed N` change the amount and the draw.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Callable

ROOT = Path(__file__).resolve().parent.parent
ENGINE_PYTHON = ROOT / ".venv" / "engine" / "bin" / "python"
QGIS_PYTHON = ROOT / ".venv" / "qgis" / "bin" / "python"
TILES = 1000
DIMENSION = 64
CALLS_A_KILL = 150
NEVER = 1 << 30
DISK_PAGES = 300

if TYPE_CHECKING:
    from tests.faults.fault_job import FaultJob


class FaultRun:
    """The tally of a whole benchmark.

    Args:
        root: a folder for indexes.
        lot: draws every fault.
    """

    def __init__(self, root: Path, lot: random.Random) -> None:
        self.root = root
        self.lot = lot
        self.kills: Counter[str] = Counter()
        self.counts: Counter[str] = Counter()

    def kill_until(self, kind: str, wanted: int, job: FaultJob, run: Callable[[Path, bool], tuple[int, bool]]) -> None:
        """Run jobs, each again and again until it is done, until so many of them were killed.

        `run` goes on with the index in a folder, kills if it is told to, and returns what was acknowledged and whether
        it was killed.
        """
        folder = self.root / kind
        while self.kills[kind] < wanted or folder.exists():
            acknowledged, killed = run(folder, self.kills[kind] < wanted)
            self.check(job, folder, acknowledged)
            if killed:
                self.kills[kind] += 1
            else:
                self.end(job, folder)

    def check(self, job: FaultJob, folder: Path, acknowledged: int) -> None:
        """Count what is lost of what was acknowledged."""
        self.counts["tiles_checked"] += acknowledged
        self.counts["tiles_lost"] += job.lost(folder, acknowledged)

    def end(self, job: FaultJob, folder: Path) -> None:
        """Compare a finished index with the unbroken run's."""
        self.counts["runs"] += 1
        self.counts["runs_with_the_same_index"] += job.ends_the_same(folder)
        shutil.rmtree(folder)


def kill_writers(faults: FaultRun, kills: int) -> None:
    """A third each by the clock, at a call, and by a power cut; a reader watches those killed by the clock."""
    from plugin.engine.errors import IndexMissing
    from plugin.engine.tile_index import TileIndexReader
    from tests.faults.fault_job import fault_job
    from tests.faults.killed_writer import killed_after, killed_at_a_call, power_cut_at_a_call, run_writer

    lot = faults.lot
    job = fault_job(TILES, DIMENSION, lot.randrange(1 << 30))
    run_writer(faults.root / "warm", job)
    started = time.monotonic()
    run_writer(faults.root / "unbroken", job)
    seconds = time.monotonic() - started

    def by_the_clock(folder: Path, kill: bool) -> tuple[int, bool]:
        def watch() -> None:
            try:
                held = TileIndexReader.open(folder).state.tiles
            except IndexMissing:
                return
            faults.counts["reads_meanwhile"] += 1
            faults.counts["tiles_lost"] += job.lost(folder, held)

        killer = killed_after(lot.uniform(0, seconds / 2) if kill else NEVER, watch)
        end = run_writer(folder, job, meanwhile=killer)
        return end.acknowledged, end.killed

    def at_a_call(folder: Path, kill: bool) -> tuple[int, bool]:
        end = run_writer(folder, job, killed_at_a_call(lot.randrange(CALLS_A_KILL) if kill else NEVER))
        return end.acknowledged, end.killed

    def by_a_power_cut(folder: Path, kill: bool) -> tuple[int, bool]:
        calls = lot.randrange(CALLS_A_KILL) if kill else NEVER
        end = run_writer(folder, job, power_cut_at_a_call(folder, calls, lot.randrange(1 << 30)))
        return end.acknowledged, end.killed

    faults.kill_until("writer_by_the_clock", kills - 2 * (kills // 3), job, by_the_clock)
    faults.kill_until("writer_at_a_call", kills // 3, job, at_a_call)
    faults.kill_until("writer_power_cut", kills // 3, job, by_a_power_cut)


def kill_engines(faults: FaultRun, kills: int) -> None:
    """The engine with a tiny model; one in ten is killed before it has said hello."""
    import numpy as np

    from tests.faults.fault_job import spec_of, unbroken_run
    from tests.faults.killed_engine import run_engine
    from tests.unit.engine.tiny_package import SIZE_PX, write_tiny_package

    lot = faults.lot
    package = write_tiny_package(faults.root / "tiny")
    spec = spec_of(package)
    tiles = np.random.default_rng(lot.randrange(1 << 30)).integers(0, 256, (TILES, SIZE_PX, SIZE_PX, 3), np.uint8)
    python = str(ENGINE_PYTHON)
    started = time.monotonic()
    run_engine(python, package.folder, faults.root / "by_engine", spec, tiles)
    seconds = time.monotonic() - started
    job = unbroken_run(faults.root / "by_engine")

    def run(folder: Path, kill: bool) -> tuple[int, bool]:
        early = lot.random() < 0.1
        delay = lot.uniform(0, seconds if early else seconds / 10) if kill else None
        end = run_engine(python, package.folder, folder, spec, tiles, delay, not early)
        return end.acknowledged, end.killed

    faults.kill_until("engine", kills, job, run)


def kill_qgis(faults: FaultRun, kills: int) -> None:
    """QGIS with a job in it; its engine must end by itself and free the index."""
    from tests.faults.fault_job import unbroken_run
    from tests.faults.killed_qgis import run_qgis, write_scene
    from tests.unit.engine.tiny_package import write_tiny_package

    lot = faults.lot
    package = write_tiny_package(faults.root / "tiny")
    scene = faults.root / "scene.tif"
    write_scene(str(QGIS_PYTHON), scene, 800, 1600)
    arguments = [str(scene), str(package.folder), str(ENGINE_PYTHON)]
    run_qgis(str(QGIS_PYTHON), arguments, faults.root / "by_qgis", None, lot)
    job = unbroken_run(faults.root / "by_qgis")

    def run(folder: Path, kill: bool) -> tuple[int, bool]:
        end = run_qgis(str(QGIS_PYTHON), arguments, folder, lot.randrange(1, 8) if kill else None, lot)
        faults.counts["engines_that_stayed"] += not end.engine_ended
        return end.acknowledged, end.killed

    faults.kill_until("qgis", kills, job, run)


def fill_disks(faults: FaultRun, times: int) -> None:
    """A small tmpfs where one can be mounted, and a limit on the size of a file."""
    from tests.faults.fault_job import fault_job
    from tests.faults.killed_writer import DISK_FULL, run_writer
    from tests.faults.small_disk import PAGE_BYTES, files_of_at_most, room_of, small_disk

    lot = faults.lot
    job = fault_job(TILES, DIMENSION, lot.randrange(1 << 30))

    def filled(kind: str, folder: Path, acknowledged: int, code: int) -> None:
        faults.counts[kind] += code == DISK_FULL
        faults.check(job, folder, acknowledged)
        run_writer(folder, job)
        faults.end(job, folder)

    with small_disk(DISK_PAGES * PAGE_BYTES) as disk:
        for _ in range(times if disk is not None else 0):
            with room_of(disk, lot.randrange(1, 40)):
                end = run_writer(disk / "index", job)
            filled("disks_filled", disk / "index", end.acknowledged, end.code)
    for _ in range(times):
        limit = files_of_at_most(lot.randrange(1, job.vectors.nbytes))
        end = run_writer(faults.root / "limited", job, limit)
        filled("file_limits_met", faults.root / "limited", end.acknowledged, end.code)


def damage_indexes(faults: FaultRun, times: int) -> None:
    """Flip, zero, cut short and remove."""
    from tests.faults.damage import KINDS
    from tests.faults.damaged_index import damage_and_go_on
    from tests.faults.fault_job import fault_job

    lot = faults.lot
    job = fault_job(TILES, DIMENSION, lot.randrange(1 << 30))
    for number in range(times):
        kind = list(KINDS)[number % len(KINDS)]
        outcome = damage_and_go_on(faults.root / "damaged", job, lot.randrange(1, TILES + 1), kind, lot)
        shutil.rmtree(faults.root / "damaged")
        faults.counts["damages"] += 1
        faults.counts["damages_harmless"] += outcome.harmless
        faults.counts["damages_detected"] += outcome.detected
        faults.counts["damages_gone_on_from_the_proven_part"] += outcome.detected and outcome.kept > 0
        faults.counts["damages_built_from_nothing"] += not outcome.kept
        faults.counts["runs"] += 1
        faults.counts["runs_with_the_same_index"] += outcome.same_end


def main() -> None:
    """Print one JSON object."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    started = time.monotonic()
    in_qgis = arguments.kills // 10 if QGIS_PYTHON.exists() else 0
    in_engine = arguments.kills * 3 // 10
    in_writer = arguments.kills - in_qgis - in_engine
    with tempfile.TemporaryDirectory() as name:
        faults = FaultRun(Path(name).resolve(), random.Random(arguments.seed))  # noqa: S311 - to be repeated
        kill_writers(faults, in_writer)
        kill_engines(faults, in_engine)
        kill_qgis(faults, in_qgis)
        fill_disks(faults, arguments.kills // 20)
        damage_indexes(faults, in_writer)
    result = {
        "seed": arguments.seed,
        "kills": sum(faults.kills.values()),
        "kills_by_kind": dict(faults.kills),
        **faults.counts,
        "seconds": round(time.monotonic() - started),
    }
    print(json.dumps(result))


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    main()
