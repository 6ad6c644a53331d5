"""A QGIS process that is killed while it builds an index with the real engine and the shipped model."""

from __future__ import annotations

import random
import sys

import numpy as np

from plugin.client.packages import BUNDLED
from tests.conftest import ROOT
from tests.faults.fault_job import unbroken_run
from tests.faults.killed_qgis import run_qgis
from tests.qgis.rasters import write_raster

ROWS, COLUMNS, TILE_PX = 10, 20, 64


def test_its_engine_ends_the_index_is_free_and_the_next_run_goes_on_to_the_same_end(tmp_path):
    bands = np.random.default_rng(2).integers(0, 256, (3, ROWS * TILE_PX, COLUMNS * TILE_PX), dtype=np.uint8)
    raster = write_raster(tmp_path / "noise.tif", bands, (6510 * 76.8, 65104 * 76.8), 76.8 / TILE_PX)
    arguments = [str(raster), str(BUNDLED), str(ROOT / ".venv" / "engine" / "bin" / "python")]
    lot = random.Random(5)  # noqa: S311 - a draw that can be repeated
    whole = run_qgis(sys.executable, arguments, tmp_path / "unbroken", None, lot)
    assert (whole.acknowledged, whole.killed) == (ROWS * COLUMNS, False)
    job = unbroken_run(tmp_path / "unbroken")
    for line in (1, 2, 3):  # the engine's start, then one more commit each
        end = run_qgis(sys.executable, arguments, tmp_path / "killed", line, lot)
        assert (end.killed, end.engine_ended) == (True, True)
        assert job.lost(tmp_path / "killed", end.acknowledged) == 0
    assert not run_qgis(sys.executable, arguments, tmp_path / "killed", None, lot).killed
    assert job.ends_the_same(tmp_path / "killed")
