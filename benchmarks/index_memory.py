"""How much memory indexing takes beyond what QGIS has anyway, for rasters of growing size.

Run: .venv/qgis/bin/python benchmarks/index_memory.py

Each raster is a mosaic of one sheet, indexed in a process of its own, into an engine that only averages colours.
GDAL's block cache is held at 8 MB: it belongs to QGIS, which fills it with whatever raster is shown.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SIDES = (4, 8, 24)
SHEET_PX, PIXEL_M, SIZE_PX = 1024, 0.3, 160
CACHE_BYTES = 8 << 20


def peak_bytes() -> int:
    """The largest resident size of this process so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def write_mosaic(folder: Path, side: int) -> Path:
    """A virtual raster of side x side copies of a sheet of noise."""
    import numpy as np
    from osgeo import gdal

    from tests.qgis.rasters import write_raster

    noise = np.random.default_rng(0).integers(0, 256, (3, SHEET_PX, SHEET_PX), dtype=np.uint8)
    step = SHEET_PX * PIXEL_M
    sheets = []
    for number in range(side * side):
        row, column = divmod(number, side)
        sheet = folder / f"sheet_{number}.tif"
        if number:
            source = gdal.Open(str(folder / "sheet_0.tif"))
            corner = (500000 + column * step, 5000000 - row * step)
            options = gdal.TranslateOptions(
                format="VRT", outputBounds=[corner[0], corner[1], corner[0] + step, corner[1] - step]
            )
            gdal.Translate(str(sheet), source, options=options)
        else:
            write_raster(sheet, noise, (500000.0, 5000000.0), PIXEL_M)
        sheets.append(str(sheet))
    mosaic = folder / "mosaic.vrt"
    gdal.BuildVRT(str(mosaic), sheets).FlushCache()
    return mosaic


def index_mosaic(side: int) -> None:
    """Index one mosaic and print tiles and bytes."""
    from osgeo import gdal
    from qgis.core import QgsApplication, QgsFeedback

    gdal.SetCacheMax(CACHE_BYTES)
    application = QgsApplication([], False)
    application.initQgis()
    from plugin.jobs.index_build import build_index
    from plugin.jobs.index_plan import plan_index
    from plugin.layers.raster_source import RasterSource
    from tests.qgis.fake_engine import FakeConnection, fake_package
    from tests.qgis.rasters import open_raster

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        layer = open_raster(write_mosaic(folder, side))
        plan = plan_index(layer, None, None, fake_package(size_px=SIZE_PX, gsd_m=0.48))
        source = RasterSource.from_layer(layer)
        before = peak_bytes()
        outcome = build_index(plan, source, FakeConnection(), folder / "index", QgsFeedback())
        print(json.dumps({"tiles": outcome.tiles, "bytes": peak_bytes() - before}))


def main() -> None:
    """Print one JSON object: growth in batches of 32 tiles by raster, and the largest over the smallest raster's."""
    batch_bytes = 32 * SIZE_PX * SIZE_PX * 3
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    grown = {}
    for side in SIDES:
        command = [sys.executable, __file__, str(side)]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, cwd=ROOT)
        answer = json.loads(done.stdout.splitlines()[-1])
        grown[answer["tiles"]] = round(answer["bytes"] / batch_bytes, 1)
    smallest, largest = min(grown), max(grown)
    print(
        json.dumps(
            {
                "growth_in_batches_by_tiles": grown,
                "tiles_ratio": round(largest / smallest, 1),
                "growth_ratio": round(grown[largest] / grown[smallest], 2),
            }
        )
    )


if __name__ == "__main__":
    if len(sys.argv) > 1:
        index_mosaic(int(sys.argv[1]))
    else:
        main()
