"""A QGIS process that is killed while it builds an index: its engine must end by itself and give the lock back."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

from plugin.engine.errors import IndexBusy
from plugin.engine.index_lock import IndexLock

ROOT = Path(__file__).resolve().parents[2]
ENDS_WITHIN_S = 60.0
POLL_S = 0.02
WRITE_SCENE = """
import sys
import numpy as np
from tests.qgis.rasters import write_raster
rows, columns = int(sys.argv[2]), int(sys.argv[3])
write_raster(sys.argv[1], np.random.default_rng(0).integers(0, 256, (3, rows, columns), dtype=np.uint8), pixel=1.0)
"""


@dataclass(frozen=True)
class QgisEnd:
    """How the process ended.

    Args:
        acknowledged: tiles that it had heard were committed.
        killed: before it was done.
        engine_ended: its engine was gone, and the index free, soon after.
    """

    acknowledged: int
    killed: bool
    engine_ended: bool


def run_qgis(python: str, arguments: list[str], folder: Path, kill_at_line: int | None, lot: random.Random) -> QgisEnd:
    """Build in a process of its own.

    Args:
        python: QGIS's.
        arguments: raster, model package and the engine's interpreter.
        folder: of the index.
        kill_at_line: of what it prints, then SIGKILL a few milliseconds later; None lets it finish.
        lot: draws how many milliseconds.
    """
    command = [python, str(ROOT / "tests" / "faults" / "qgis_job.py"), *arguments, str(folder)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    lines: list[str] = []
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as child:
        for line in child.stdout:
            lines.append(line)
            if kill_at_line is not None and len(lines) == kill_at_line:
                time.sleep(lot.uniform(0, 0.01))
                child.kill()
        code = child.wait()
    words = [line.split() for line in lines]
    engine = next((int(word[1]) for word in words if word[0] == "engine"), None)
    tiles = [int(word[-1]) for word in words if word[0] != "engine"]
    ended = is_free(folder) and (engine is None or is_gone(engine))
    return QgisEnd(max(tiles, default=0), code == -signal.SIGKILL, ended)


def write_scene(python: str, path: Path, rows: int, columns: int) -> None:
    """Write a raster of noise with pixels of a metre, by the Python that has GDAL."""
    subprocess.run([python, "-c", WRITE_SCENE, str(path), str(rows), str(columns)], cwd=ROOT, check=True)


def is_free(folder: Path) -> bool:
    """Whether the index can be locked before long."""
    folder.mkdir(exist_ok=True)
    lock = IndexLock(folder)
    deadline = time.monotonic() + ENDS_WITHIN_S
    while time.monotonic() < deadline:
        try:
            lock.acquire()
        except IndexBusy:  # noqa: PERF203 - trying again is the point
            time.sleep(POLL_S)
        else:
            lock.release()
            return True
    return False


def is_gone(process_id: int) -> bool:
    """Whether a process ends before long; one that nobody has collected yet counts as ended."""
    deadline = time.monotonic() + ENDS_WITHIN_S
    while time.monotonic() < deadline:
        try:
            status = Path(f"/proc/{process_id}/stat").read_text()
        except OSError:
            return True
        if status.rpartition(")")[2].split()[0] in "ZX":
            return True
        time.sleep(POLL_S)
    return False
