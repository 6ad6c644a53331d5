"""A writer in a forked child that tells its parent what is committed, until it is killed."""

from __future__ import annotations

import os
import random
import signal
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

from plugin.engine.errors import DiskFull
from plugin.engine.tile_index import TileIndexWriter

from .fault_job import BATCH_TILES, FaultJob
from .kill_points import KillPoint
from .power_cut import PowerCut

DONE, DISK_FULL, FAILED = 0, 3, 4


@dataclass(frozen=True)
class WriterEnd:
    """How a child ended.

    Args:
        acknowledged: tiles that it said were committed.
        code: DONE, DISK_FULL or FAILED; minus the signal that ended it.
    """

    acknowledged: int
    code: int

    @property
    def killed(self) -> bool:
        """By SIGKILL, before it was done."""
        return self.code == -signal.SIGKILL


def go_on(folder: Path, job: FaultJob, acknowledge: Callable[[int], None]) -> None:
    """The job, from where the index stands to its end."""
    writer = TileIndexWriter.open(folder, job.spec)
    acknowledge(writer.state.tiles)
    for start in range(writer.state.tiles, job.tiles, BATCH_TILES):
        batch = slice(start, start + BATCH_TILES)
        acknowledge(writer.append(job.cells[batch], job.vectors[batch]))
    writer.mark_complete()
    writer.close()


def run_writer(
    folder: Path,
    job: FaultJob,
    prepare: Callable[[], None] = lambda: None,
    meanwhile: Callable[[int], None] = lambda _: None,
) -> WriterEnd:
    """Run the job in a child.

    Args:
        folder: of the index.
        job: to do.
        prepare: called in the child before.
        meanwhile: called in the parent with the child's process id.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        code = FAILED
        try:
            prepare()
            go_on(folder, job, lambda tiles: os.write(writing, b"%d\n" % tiles) and None)
            code = DONE
        except DiskFull:
            code = DISK_FULL
        finally:
            os._exit(code)
    os.close(writing)
    meanwhile(child)
    _, status = os.waitpid(child, 0)
    with os.fdopen(reading) as lines:
        acknowledged = [int(line) for line in lines]
    return WriterEnd(max(acknowledged, default=0), os.waitstatus_to_exitcode(status))


def killed_after(seconds: float, watch: Callable[[], None]) -> Callable[[int], None]:
    """A `meanwhile` that kills the child unless it has ended by then, and watches the index until either."""

    def wait_and_kill(child: int) -> None:
        end = time.monotonic() + seconds
        while os.waitid(os.P_PID, child, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None:
            if time.monotonic() >= end:
                os.kill(child, signal.SIGKILL)
                return
            watch()

    return wait_and_kill


def killed_at_a_call(calls: int) -> Callable[[], None]:
    """A `prepare` that kills the child at the call with that number that touches the disk."""
    return lambda: KillPoint(calls).install()


def power_cut_at_a_call(folder: Path, calls: int, seed: int) -> Callable[[], None]:
    """A `prepare` that cuts the power at the call with that number that touches the disk."""

    def prepare() -> None:
        power = PowerCut(folder, random.Random(seed))  # noqa: S311 - a draw that can be repeated
        power.install()
        KillPoint(calls, power.cut).install()

    return prepare
