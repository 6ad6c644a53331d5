"""One step of benchmarks/growth.py: the whole job in QGIS with the shipped engine and model.

Usage: job.py ROWS, in .venv/qgis: rows of sheets to index, of six. Prints one JSON object, tiles and the seconds of the
quicker of two turns. The engine's start is not measured. One size a process: after
smaller jobs in the same one a mosaic took twice as long, as if GDAL's pool of open files were full; not traced further.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SCENE = ROOT / "resources" / "sample" / "sample_scene.tif"
SHEETS = 6  # along a side, each with 36 tiles
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
    """Index the northern rows of the mosaic, each time from nothing."""
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
    rows = int(sys.argv[1])
    seconds = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        layer = open_raster(write_mosaic(folder))
        whole = layer.extent()
        south = whole.yMaximum() - whole.height() * rows / SHEETS
        wanted = QgsRectangle(whole.xMinimum(), south, whole.xMaximum(), whole.yMaximum())
        plan = plan_index(layer, QgsReferencedRectangle(wanted, layer.crs()), None, read_manifest(BUNDLED))
        for turn in range(TURNS):
            source = RasterSource.from_layer(layer)
            start = time.perf_counter()
            outcome = build_index(plan, source, connection, folder / f"index_{turn}", QgsFeedback())
            seconds.append(time.perf_counter() - start)
    connection.close()
    print(json.dumps({"tiles": outcome.tiles, "seconds": min(seconds)}))


if __name__ == "__main__":
    main()
