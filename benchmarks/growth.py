"""What becomes of time, memory and disk from 1,000 to 1,000,000 tiles, and which law does each follow?

Run: .venv/bench/bin/python benchmarks/growth.py

Appending batches of 64, opening an index to go on with it, and searching it for the best 100 are measured at every
size, each in a process of its own, on random vectors of the shipped package's dimension. The whole job, with QGIS and
the shipped engine, is measured at a few small sizes and extrapolated. A law is a straight line, fitted so that every
size counts alike: a start and a rate a tile. A slope is that of the logarithms from 10,000 tiles on: 1 is proportional,
0 is constant. docs/images/growth.png is drawn anew, unless an argument gives another largest number of tiles.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
from growing.picture import draw

ROOT = Path(__file__).resolve().parent.parent
SIZES = (1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000)
LARGE = 10_000
BYTES_A_TILE = 3_000  # room for two copies of the index, and what a search keeps beside it
JOB_ROWS = (1, 2, 4, 6)  # 216 tiles each
STEPS = ROOT / "benchmarks" / "growing"


def step(name: str, *words: object, python: str = sys.executable) -> Any:
    """One step in a process of its own; its answer."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    command = [python, str(STEPS / name), *map(str, words)]
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True, cwd=ROOT)
    return json.loads(done.stdout.splitlines()[-1])


def measure(folder: Path, sizes: list[int]) -> dict[str, list[float]]:
    """Every curve: a value for each size."""
    curves: dict[str, list[float]] = {}

    def note(name: str, value: float) -> None:
        curves.setdefault(name, []).append(value)

    for answer in step("storage.py", "append", folder, *sizes):
        note("append_s", answer["seconds"])
        note("append_peak_mb", answer["peak_mb"])
        note("index_bytes", answer["bytes"])
    for size in sizes:
        opened = step("storage.py", "open", folder / str(size))
        note("open_s", opened["seconds"])
        note("open_peak_mb", opened["peak_mb"])
        new = step("storage.py", "search", folder / str(size))
        known = step("storage.py", "search", folder / str(size))
        note("search_new_s", new["first"])
        note("search_first_s", known["first"])
        note("search_warm_s", known["warm"])
        note("search_peak_mb", known["peak_mb"])
        note("searched_bytes", known["bytes"])
    return curves


def line_through(sizes: list[int], values: list[float]) -> tuple[float, float]:
    """Start and rate of the line that is nearest to the values, each measured by its own size."""
    rate, start = np.polyfit(sizes, values, 1, w=1 / np.maximum(np.asarray(values), 1e-9))
    return float(start), float(rate)


def slope(sizes: list[int], values: list[float]) -> float:
    """Of the logarithms, over the larger sizes."""
    large = np.asarray(sizes) >= min(LARGE, sizes[-2])
    return round(float(np.polyfit(np.log(np.asarray(sizes)[large]), np.log(np.asarray(values)[large]), 1)[0]), 2)


def main() -> None:
    """Print one JSON object: every curve, its law, and as ratios the slopes and how peaks compare."""
    most = int(sys.argv[1]) if len(sys.argv) > 1 else SIZES[-1]
    with tempfile.TemporaryDirectory() as name:
        room = shutil.disk_usage(name).free // BYTES_A_TILE
        sizes = [size for size in SIZES if size <= min(most, room)]
        curves = measure(Path(name), sizes)
    jobs = [step("job.py", rows, python=".venv/qgis/bin/python") for rows in JOB_ROWS]
    job = {int(answer["tiles"]): float(answer["seconds"]) for answer in jobs}
    laws = {name: line_through(sizes, values) for name, values in curves.items()}
    laws["job_s"] = line_through(list(job), list(job.values()))
    job_rate = laws["job_s"][1]
    ratios: dict[str, float] = {
        f"{name.rpartition('_')[0]}_slope": slope(sizes, curves[name])
        for name in ("append_s", "open_s", "search_first_s", "search_warm_s", "search_peak_mb", "index_bytes")
    }
    ratios["append_peak_ratio"] = round(curves["append_peak_mb"][-1] / curves["append_peak_mb"][0], 2)
    ratios["open_peak_ratio"] = round(curves["open_peak_mb"][-1] / curves["open_peak_mb"][0], 2)
    ratios["index_bytes_a_tile"] = round(laws["index_bytes"][1])
    ratios["job_ms_a_tile"] = round(1000 * job_rate, 1)
    ratios["hours_of_job_for_a_million_extrapolated"] = round(job_rate * 1e6 / 3600, 1)
    if len(sys.argv) == 1:
        draw(ROOT / "docs" / "images" / "growth.png", sizes, {**curves, "job_s": list(job.values())}, list(job), laws)
    answer = {
        "tiles": sizes,
        "curves": {name: [float(f"{value:.4g}") for value in values] for name, values in curves.items()},
        "laws": {name: [float(f"{value:.3g}") for value in law] for name, law in laws.items()},
        "job_s": {str(tiles): round(seconds, 2) for tiles, seconds in job.items()},
    }
    print(json.dumps({**answer, "ratios": ratios}))


if __name__ == "__main__":
    main()
