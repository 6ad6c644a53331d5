"""One step of benchmarks/growth.py: the whole job in QGIS with the shipped engine and model, at a few small sizes.

Usage: job.py, in .venv/qgis. Prints one JSON object, seconds by tiles. The engine's start is not measured.
"""

from __future__ import annotations

import json
import tempfile
import time
from itertools import product
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SCENE = ROOT / "resources" / "sample" / "sample_scene.tif"
SHEETS = 6  # along a side, each with 36 tiles
ROWS = (1, 2, 4, 6)  # of sheets
TURNS = 2


def write_mosaic(folder: Path) -> Path:
    """Copies of the sample scene side by side, as files."""
    from osgeo import gdal

    scene = gdal.Open(str(SCENE))
    west, width, _, north, _, height = scene.GetGeoTransform()
    step_x, step_y = width * scene.RasterXSize, height * scene.RasterYSize
    sheets = []
    for number in range(SHEETS * SHEETS):
        row, column = divmod(number, SHEETS)
        left, top = west + column * step_x, north + row * step_y
        sheets.append(str(folder / f"sheet_{number}.tif"))
        creation = ["TILED=YES", "COMPRESS=JPEG", "PHOTOMETRIC=YCBCR"]
        bounds = [left, top, left + step_x, top + step_y]
        gdal.Translate(sheets[-1], scene, options=gdal.TranslateOptions(outputBounds=bounds, creationOptions=creation))
    gdal.BuildVRT(str(folder / "mosaic.vrt"), sheets).FlushCache()
    return folder / "mosaic.vrt"


def main() -> None:
    """Index more and more rows of the mosaic, each time from nothing."""
    from qgis.core import QgsApplication, QgsFeedback, QgsRectangle, QgsReferencedRectangle

    application = QgsApplication([], False)
    application.initQgis()
    from plugin.client import requests
    from plugin.client.command import EngineCommand
    from plugin.client.connection import EngineConnection
    from plugin.client.packages import BUNDLED
    from plugin.engine.package import read_manifest
    from plugin.jobs.index_build import build_index
    from plugin.jobs.index_plan import plan_index
    from plugin.layers.raster_source import RasterSource
    from tests.qgis.rasters import open_raster

    command = EngineCommand(ROOT / ".venv" / "engine" / "bin" / "python", "cpu")
    connection = EngineConnection(command, BUNDLED, lambda _: None)
    requests.status(connection)
    seconds: dict[int, float] = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        mosaic = write_mosaic(folder)
        for turn, rows in product(range(TURNS), ROWS):
            layer = open_raster(mosaic)
            whole = layer.extent()
            south = whole.yMaximum() - whole.height() * rows / SHEETS
            wanted = QgsRectangle(whole.xMinimum(), south, whole.xMaximum(), whole.yMaximum())
            plan = plan_index(layer, QgsReferencedRectangle(wanted, layer.crs()), None, read_manifest(BUNDLED))
            source = RasterSource.from_layer(layer)
            start = time.perf_counter()
            outcome = build_index(plan, source, connection, folder / f"index_{rows}_{turn}", QgsFeedback())
            took = time.perf_counter() - start
            seconds[outcome.tiles] = min(took, seconds.get(outcome.tiles, took))  # the turn that was less disturbed
    connection.close()
    print(json.dumps(seconds))


if __name__ == "__main__":
    main()
