"""How well reading and embedding overlap: indexing beside reading alone and embedding alone.

Run: .venv/qgis/bin/python benchmarks/index_overlap.py

The raster is the sample scene, four times four; engine and model are those that ship. `overhead_ratio` is 1 where the
slower of the two fully hides the faster; on two cores both want the same ones, and `serial_ratio` is the honest gain.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SCENE = ROOT / "resources" / "sample" / "sample_scene.tif"
COPIES = 4


def write_mosaic(folder: Path) -> Path:
    """Copies of the scene side by side, as real files: a virtual raster would open the one file again and again."""
    from osgeo import gdal

    scene = gdal.Open(str(SCENE))
    west, width, _, north, _, height = scene.GetGeoTransform()
    step_x, step_y = width * scene.RasterXSize, height * scene.RasterYSize
    sheets = []
    for number in range(COPIES * COPIES):
        row, column = divmod(number, COPIES)
        left, top = west + column * step_x, north + row * step_y
        sheet = str(folder / f"sheet_{number}.tif")
        bounds = [left, top, left + step_x, top + step_y]
        options = ["TILED=YES", "COMPRESS=JPEG", "PHOTOMETRIC=YCBCR"]
        gdal.Translate(sheet, scene, options=gdal.TranslateOptions(outputBounds=bounds, creationOptions=options))
        sheets.append(sheet)
    mosaic = folder / "mosaic.vrt"
    gdal.BuildVRT(str(mosaic), sheets).FlushCache()
    return mosaic


def main() -> None:
    """Print one JSON object: seconds and ratios."""
    from qgis.core import QgsApplication, QgsFeedback

    application = QgsApplication([], False)
    application.initQgis()
    import numpy as np

    from plugin.client import requests
    from plugin.client.command import EngineCommand
    from plugin.client.connection import EngineConnection
    from plugin.client.packages import BUNDLED
    from plugin.engine.package import read_manifest
    from plugin.jobs.index_build import build_index
    from plugin.jobs.index_plan import plan_index
    from plugin.jobs.tile_batches import tile_batches
    from plugin.layers.raster_source import RasterSource
    from tests.qgis.rasters import open_raster

    connection = EngineConnection(
        EngineCommand(ROOT / ".venv" / "engine" / "bin" / "python", "cpu"), BUNDLED, lambda _: None
    )
    requests.status(connection)  # its start is not measured
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        mosaic = write_mosaic(folder)
        plan = plan_index(open_raster(mosaic), None, None, read_manifest(BUNDLED))
        none = np.empty((0, 2), np.int32)

        start = time.perf_counter()
        source = RasterSource.from_layer(open_raster(mosaic))
        batches = list(tile_batches(source, plan.spec.grid, plan.spec.grid.cells(plan.extent), none))
        read_s = time.perf_counter() - start

        start = time.perf_counter()
        for batch in batches:
            requests.encode_tiles(connection, batch.tiles)
        embed_s = time.perf_counter() - start

        start = time.perf_counter()
        source = RasterSource.from_layer(open_raster(mosaic))
        outcome = build_index(plan, source, connection, folder / "index", QgsFeedback())
        index_s = time.perf_counter() - start
    connection.close()
    result = {
        "tiles": outcome.tiles,
        "cores": os.cpu_count(),
        "read_s": round(read_s, 1),
        "embed_s": round(embed_s, 1),
        "index_s": round(index_s, 1),
        "overhead_ratio": round(index_s / max(read_s, embed_s), 2),
        "serial_ratio": round((read_s + embed_s) / index_s, 2),
    }
    print(json.dumps(result))


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(ROOT))
    main()
