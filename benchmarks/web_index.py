"""Whether an index read from a server is that of the picture which the server has: cosine of the vectors, by cell.

Run: .venv/qgis/bin/python benchmarks/web_index.py

A server on this machine cuts ../shared/data/geo/banepa.tif (the sample scene where that is absent) into XYZ tiles of
one zoom, takes its time over 10 % of them, and fails once with 5 %. The same engine makes the index of the raster
itself, on the same grid. `mean_cosine` and `least_cosine` compare the two, `lost` counts cells that only one of them
has, and `requests_per_planned` says what the estimate was worth. Tiles at the picture's edge, of which the server has
only a part, are counted apart.

Options: --zoom N (18), --per-second N (50).
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy
    from qgis.core import QgsRasterLayer

ROOT = Path(__file__).resolve().parent.parent
SCENES = (ROOT.parent / "shared" / "data" / "geo" / "banepa.tif", ROOT / "resources" / "sample" / "sample_scene.tif")
ENGINE = ROOT / ".venv" / "engine" / "bin" / "python"
SLOW_S = 0.3


def scene_as_pixels(path: Path, pixel: float) -> tuple[numpy.ndarray, float, float]:
    """The picture in Web Mercator pixels of that size, uint8 [rows, columns, 4], and its north-west corner."""
    from osgeo import gdal

    bounds = gdal.Info(str(path), format="json")["cornerCoordinates"]
    west, north = (round(bounds["upperLeft"][axis] / pixel) * pixel for axis in (0, 1))
    east, south = (round(bounds["lowerRight"][axis] / pixel) * pixel for axis in (0, 1))
    options = gdal.WarpOptions(
        format="MEM",
        dstSRS="EPSG:3857",
        xRes=pixel,
        yRes=pixel,
        outputBounds=(west, south, east, north),
        dstAlpha=True,
        resampleAlg="average",
    )
    return gdal.Warp("", str(path), options=options).ReadAsArray().transpose(1, 2, 0), west, north


def picture_of(pixels: numpy.ndarray, west: float, north: float, pixel: float) -> Any:
    """What a `TileServer` shows of them: at their own zoom only."""
    import numpy as np

    def picture(left: float, top: float, size: float, columns: int, rows: int) -> numpy.ndarray:
        part = np.zeros((rows, columns, 4), np.uint8)
        if abs(size / pixel - 1) > 1e-6:
            return part
        row, column = round((north - top) / pixel), round((left - west) / pixel)
        first_row, end_row = max(0, row), min(len(pixels), row + rows)
        first_column, end_column = max(0, column), min(pixels.shape[1], column + columns)
        if first_row < end_row and first_column < end_column:
            inner = pixels[first_row:end_row, first_column:end_column]
            part[first_row - row : end_row - row, first_column - column : end_column - column] = inner
        return part

    return picture


def rough(address: str, times: int) -> int:
    """Of every twenty tiles two are slow and another one fails once."""
    _, column, row = (int(part) for part in address.partition(".")[0].split("/"))
    place = (column * 7 + row * 3) % 20
    if place in (0, 10):
        time.sleep(SLOW_S)
    return 503 if place == 5 and times == 1 else 200


def in_worker(work: Any) -> Any:
    """What `work` returns, done in another thread as QGIS's tasks are."""
    result: list[Any] = []
    thread = threading.Thread(target=lambda: result.append(work()))
    thread.start()
    thread.join()
    return result[0]


def vectors_of(folder: Path) -> dict[tuple[int, int], numpy.ndarray]:
    """By cell."""
    import numpy as np

    from plugin.engine.tile_index import TileIndexReader

    reader = TileIndexReader.open(folder)
    return dict(zip(map(tuple, reader.cells().tolist()), np.asarray(reader.vectors(), np.float32)))


def compare(layer: QgsRasterLayer, zoom: int, per_second: float, folder: Path) -> dict[str, Any]:
    """Both indexes, and how they compare."""
    import numpy as np
    from qgis.core import QgsFeedback, QgsReferencedRectangle

    from plugin.client.command import EngineCommand
    from plugin.client.connection import EngineConnection
    from plugin.client.packages import BUNDLED
    from plugin.engine.grid import Cell
    from plugin.engine.package import read_manifest
    from plugin.jobs.index_build import build_index
    from plugin.jobs.index_plan import plan_index
    from plugin.jobs.tile_source import tile_source
    from plugin.jobs.web_plan import plan_web_index
    from plugin.jobs.web_wishes import WebWishes
    from tests.qgis.tile_server import TileServer, pixel_of

    package = read_manifest(BUNDLED)
    pixel = pixel_of(zoom)
    pixels, west, north = scene_as_pixels(Path(layer.source()), pixel)
    connection = EngineConnection(EngineCommand(ENGINE, "cpu", 1), BUNDLED, lambda _: None)
    extent = QgsReferencedRectangle(layer.extent(), layer.crs())
    with TileServer(picture_of(pixels, west, north, pixel), rough) as server:
        web = server.xyz(zmax=zoom)
        plan = plan_web_index(web, extent, package, WebWishes(zoom=zoom, per_second=per_second))
        source = tile_source(web, plan)
        outcome = in_worker(lambda: build_index(plan, source, connection, folder / "web", QgsFeedback()))
        asked, again = server.requests, sum(times > 1 for times in server.asked.values())
    itself = plan_index(layer, None, plan.spec.grid.tile_size_m, package)
    if itself.spec.grid != plan.spec.grid:
        raise SystemExit(f"two grids: {itself.spec.grid} and {plan.spec.grid}")
    raster = tile_source(layer, itself)
    in_worker(lambda: build_index(itself, raster, connection, folder / "raster", QgsFeedback()))
    connection.close()
    read, true = vectors_of(folder / "web"), vectors_of(folder / "raster")
    both = sorted(read.keys() & true.keys())
    cosines = np.array([read[cell] @ true[cell] for cell in both])
    whole = layer.extent()
    inner = []
    for cell in both:
        bounds = plan.spec.grid.bounds(Cell(*cell))
        inner.append(
            whole.xMinimum() < bounds.xmin
            and bounds.xmax < whole.xMaximum()
            and whole.yMinimum() < bounds.ymin
            and bounds.ymax < whole.yMaximum()
        )
    return {
        "zoom": zoom,
        "gsd_m": round(plan.spec.grid.gsd_m, 3),
        "tiles": outcome.tiles,
        "missing": outcome.missing,
        "lost": len(read.keys() ^ true.keys()),
        "server_tiles_asked_twice": again,
        "requests_per_planned": round(asked / plan.web.requests, 3),
        "mean_cosine": round(float(cosines[inner].mean()), 4),
        "least_cosine": round(float(cosines[inner].min()), 4),
        "edge_tiles": int(len(both) - sum(inner)),
        "mean_cosine_at_the_edge": round(float(cosines[~np.array(inner)].mean()), 4),
    }


def main() -> None:
    """Print one line of JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--zoom", type=int, default=18)
    parser.add_argument("--per-second", type=float, default=50.0)
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(ROOT))
    from qgis.core import QgsApplication, QgsRasterLayer

    application = QgsApplication([], False)
    application.initQgis()
    layer = QgsRasterLayer(str(next(path for path in SCENES if path.exists())), "scene")
    with tempfile.TemporaryDirectory() as folder:
        print(json.dumps(compare(layer, options.zoom, options.per_second, Path(folder))))
    del layer
    application.exitQgis()


if __name__ == "__main__":
    main()
