"""Does the peak memory of indexing grow with the number of tiles, in QGIS and in the engine?

Run: .venv/qgis/bin/python benchmarks/index_memory.py

In QGIS: about 1,000 and 50,000 tiles of one raster, each job in a process of its own, into an engine that only averages
colours. GDAL's block cache is held at 8 MB: it belongs to QGIS, which fills it with whatever raster is shown. In the
engine: its own process with a tiny model package, driven as QGIS drives it. In both, an index of all the tiles is also
opened again, as a job that goes on does. `peak_ratio` is the largest resident size of the whole process at the larger
number over that at the smaller, `grown_mb` how much more that is.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from measuring.peak_memory import forget_peak, peak_bytes

ROOT = Path(__file__).resolve().parent.parent
TILES = (1024, 50_176)
SHEETS = 7  # along a side of the raster; 1,024 tiles each
SHEET_PX, PIXEL_M, SIZE_PX = 2048, 0.3, 64
CORNER = (26000 * SIZE_PX * PIXEL_M, 260000 * SIZE_PX * PIXEL_M)  # on the grid: tiles and sheets share their edges
CACHE_BYTES = 8 << 20
BATCH_TILES = 64


def write_mosaic(folder: Path) -> Path:
    """A virtual raster that shows one sheet of noise again and again, so that more ground is no more open files."""
    import numpy as np

    from tests.qgis.rasters import write_raster

    noise = np.random.default_rng(0).integers(0, 256, (3, SHEET_PX, SHEET_PX), dtype=np.uint8)
    sheet = write_raster(folder / "sheet.tif", noise, (0, 0), PIXEL_M)
    bands = ""
    for band in (1, 2, 3):
        sources = "".join(
            f'<SimpleSource><SourceFilename relativeToVRT="1">{sheet.name}</SourceFilename>'
            f"<SourceBand>{band}</SourceBand>"
            f'<DstRect xOff="{column * SHEET_PX}" yOff="{row * SHEET_PX}" xSize="{SHEET_PX}" ySize="{SHEET_PX}"/>'
            "</SimpleSource>"
            for row in range(SHEETS)
            for column in range(SHEETS)
        )
        bands += f'<VRTRasterBand dataType="Byte" band="{band}">{sources}</VRTRasterBand>'
    whole = SHEETS * SHEET_PX
    west, north = CORNER
    mosaic = folder / "mosaic.vrt"
    mosaic.write_text(
        f'<VRTDataset rasterXSize="{whole}" rasterYSize="{whole}"><SRS>EPSG:32631</SRS>'
        f"<GeoTransform>{west}, {PIXEL_M}, 0, {north}, 0, -{PIXEL_M}</GeoTransform>{bands}</VRTDataset>",
        encoding="utf-8",
    )
    return mosaic


def index_mosaic(tiles: int) -> dict[str, int]:
    """QGIS's side: peak bytes of building, and of building again where nothing is left to do."""
    from osgeo import gdal
    from qgis.core import QgsApplication, QgsFeedback, QgsRectangle, QgsReferencedRectangle

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
        layer = open_raster(write_mosaic(folder))
        # Rows of the raster from the north until there are enough tiles.
        height = SHEETS * SHEET_PX * PIXEL_M * tiles / max(TILES)
        ground = QgsRectangle(CORNER[0], CORNER[1] - height, layer.extent().xMaximum(), CORNER[1])
        wanted = QgsReferencedRectangle(ground, layer.crs())
        plan = plan_index(layer, wanted, None, fake_package(size_px=SIZE_PX, gsd_m=PIXEL_M))
        source = RasterSource.from_layer(layer)
        forget_peak()
        built = build_index(plan, source, FakeConnection(), folder / "index", QgsFeedback())
        if abs(built.tiles - tiles) > tiles / 5:  # whole rows
            raise SystemExit(f"{built.tiles} tiles, not about {tiles}")
        answer = {"build": peak_bytes()}
        forget_peak()
        build_index(plan, source, FakeConnection(), folder / "index", QgsFeedback())
        return {**answer, "again": peak_bytes()}


def embed_tiles(tiles: int) -> dict[str, int]:
    """The engine's side: peak bytes of its process after embedding, and of another that opens the index again."""
    import numpy as np

    from plugin.client import requests
    from plugin.client.command import EngineCommand
    from plugin.client.connection import EngineConnection
    from plugin.engine.grid import TileGrid
    from plugin.engine.index_spec import IndexSpec, LayerIdentity, PackageIdentity
    from tests.unit.engine.tiny_package import write_tiny_package

    noise = np.random.default_rng(0)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        package = write_tiny_package(folder / "tiny")
        identity = PackageIdentity.of(package)
        grid = TileGrid("EPSG:32631", package.size_px, package.gsd_m, 1.0, 1.0)
        spec = IndexSpec(grid, identity, LayerIdentity("noise", "noise", "sha256:00")).to_json()
        command = EngineCommand(ROOT / ".venv" / "engine" / "bin" / "python", "cpu", 1)
        answer = {}
        for step in ("build", "again"):
            connection = EngineConnection(command, package.folder, lambda _: None)
            requests.status(connection)
            forget_peak(connection.pid)
            opened = requests.open_index(connection, folder / "index", spec)
            for start in range(opened.tiles, tiles, BATCH_TILES):
                numbers = np.arange(start, min(start + BATCH_TILES, tiles), dtype=np.int32)
                cells = np.stack([numbers // 256, numbers % 256], 1)
                pixels = noise.integers(0, 256, (len(numbers), package.size_px, package.size_px, 3), dtype=np.uint8)
                requests.embed_tiles(connection, folder / "index", cells, pixels)
            requests.close_index(connection, folder / "index", complete=True)
            answer[step] = peak_bytes(connection.pid)
            connection.close()
        return answer


SIDE = {"qgis": index_mosaic, "engine": embed_tiles}
PYTHON = {"qgis": sys.executable, "engine": str(ROOT / ".venv" / "dev" / "bin" / "python")}


def measure(side: str, tiles: int) -> dict[str, int]:
    """One of the sides in a process of its own."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    command = [PYTHON[side], __file__, side, str(tiles)]
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True, cwd=ROOT)
    return dict(json.loads(done.stdout.splitlines()[-1]))


def main() -> None:
    """Print one JSON object: by side and step, peaks in MB, and how the larger compares with the smaller."""
    fewest, most = TILES
    answer: dict[str, object] = {"tiles": [fewest, most]}
    ratios = {}
    for side in SIDE:
        small, large = measure(side, fewest), measure(side, most)
        for step in small:
            answer[f"{side}_{step}_mb"] = [round(small[step] / 1e6, 1), round(large[step] / 1e6, 1)]
            grown = round((large[step] - small[step]) / 1e6, 1)
            ratios[f"{side}_{step}"] = {"peak_ratio": round(large[step] / small[step], 3), "grown_mb": grown}
    print(json.dumps({**answer, "ratios": ratios}))


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(SIDE[sys.argv[1]](int(sys.argv[2]))))
    else:
        main()
