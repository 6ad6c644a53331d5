"""How near indexing comes to the machine's limit: tiles per second of the job in QGIS over the bound for the same work.

Run: .venv/qgis/bin/python benchmarks/index_throughput.py

Three rasters of real imagery (../shared/data/geo/banepa.tif side by side; the sample scene where that is absent): a
JPEG GeoTIFF, an uncompressed one with overviews, a 16-bit one with a stretch. The bound on a processor is cores / (CPU
time to read a tile + CPU time to embed it), each measured alone, before and after the job. On a graphics card it is the
rate of bare onnxruntime on batches that are ready, and `binds` says which step is the slowest there. The ratio
`undisturbed` leaves out the CPU time that other programs took meanwhile.

Options: --tiles N (about 1300), --threads N, --provider cuda, --package FOLDER (for instance one exported with
--precision fp16).
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy
    from qgis.core import QgsRasterLayer

    from plugin.client.connection import EngineConnection
    from plugin.jobs.index_plan import IndexPlan

ROOT = Path(__file__).resolve().parent.parent
SCENES = (ROOT.parent / "shared" / "data" / "geo" / "banepa.tif", ROOT / "resources" / "sample" / "sample_scene.tif")
ENGINE = ROOT / ".venv" / "engine" / "bin" / "python"
EMBED_TILES = 384
TILED = ["TILED=YES"]
KINDS = {
    "jpeg": ["TILED=YES", "COMPRESS=JPEG", "PHOTOMETRIC=YCBCR"],
    "uncompressed with overviews": TILED,
    "16 bit": TILED,
}


@dataclass(frozen=True)
class CpuTimes:
    """Seconds of CPU time so far: of this process and the engine, and of everything on the machine (None: unknown)."""

    ours: float
    machine: float | None

    @classmethod
    def now(cls, engine: int) -> CpuTimes:
        """As of now."""
        ticks = os.sysconf("SC_CLK_TCK")
        try:
            fields = Path(f"/proc/{engine}/stat").read_text().rsplit(")", 1)[1].split()
            user, nice, system, _, _, irq, softirq = map(int, Path("/proc/stat").read_text().split()[1:8])
        except OSError:
            return cls(time.process_time(), None)
        child = (int(fields[11]) + int(fields[12])) / ticks
        return cls(time.process_time() + child, (user + nice + system + irq + softirq) / ticks)


def write_raster(path: Path, kind: str, tiles: int, tile_m: float) -> None:
    """The scene again and again, to about so many tiles, in one of the three forms."""
    import numpy as np
    from osgeo import gdal

    scene = gdal.Open(str(next(scene for scene in SCENES if scene.exists())))
    pixels = scene.ReadAsArray()[:3]
    corner = scene.GetGeoTransform()
    side = int(tiles**0.5 * tile_m / corner[1])
    deep = kind == "16 bit"
    if deep:
        pixels = pixels.astype(np.uint16) * 16 + 200
    driver = gdal.GetDriverByName("GTiff")
    raster = driver.Create(str(path), side, side, 3, gdal.GDT_UInt16 if deep else gdal.GDT_Byte, KINDS[kind])
    raster.SetGeoTransform(corner)
    raster.SetProjection(scene.GetProjection())
    for top in range(0, side, pixels.shape[1]):
        for left in range(0, side, pixels.shape[2]):
            raster.WriteArray(np.ascontiguousarray(pixels[:, : side - top, : side - left]), left, top)
    if "overviews" in kind:
        raster.BuildOverviews("AVERAGE", [2, 4, 8, 16])
    raster.FlushCache()


def open_layer(path: Path, name: str) -> QgsRasterLayer:
    """The raster under a name of its own, so that GDAL opens it anew; with a stretch where it has 16 bits."""
    from qgis.core import QgsContrastEnhancement, QgsRasterMinMaxOrigin

    from tests.qgis.rasters import open_raster

    alias = path.with_name(f"{name}.tif")
    os.link(path, alias)
    layer = open_raster(alias)
    if layer.dataProvider().dataType(1) != 1:
        algorithm = QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
        layer.setContrastEnhancement(algorithm, QgsRasterMinMaxOrigin.Limits.CumulativeCut)
    return layer


def read_alone(layer: QgsRasterLayer, plan: IndexPlan, part: int) -> float:
    """Seconds of CPU time a tile, over one of two halves of the raster, in the job's order."""
    from itertools import islice

    from plugin.jobs.cell_order import CellOrder
    from plugin.jobs.tile_batches import tile_batches
    from plugin.layers.raster_source import RasterSource

    source, grid = RasterSource.from_layer(layer), plan.spec.grid
    half = plan.tiles // 2
    order = CellOrder.for_source(source, grid, plan.extent)
    cells = islice(order, part * half, (part + 1) * half)
    begun = time.thread_time()
    for _ in tile_batches(source, grid, cells, no_cells()):
        pass
    return (time.thread_time() - begun) / half


def no_cells() -> numpy.ndarray:
    """No cell is done."""
    import numpy as np

    return np.empty((0, 2), np.int32)


def embed_alone(options: argparse.Namespace) -> dict[str, Any]:
    """CPU time and time a tile of the encoder alone, in a process of the engine's interpreter."""
    command = [str(ENGINE), __file__, "--embed", "--package", options.package, "--threads", str(options.threads)]
    command += ["--provider", options.provider]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    return json.loads(done.stdout.splitlines()[-1])


def print_embedding(options: argparse.Namespace) -> None:
    """What `embed_alone` asks for: the encoder as the engine runs it, and bare onnxruntime on the same parts."""
    import numpy as np

    from plugin.engine.encoder import Encoder

    encoder = Encoder.open(options.package, options.provider, options.threads)
    batch = encoder.batch_tiles()
    size = encoder.package.size_px
    tiles = np.random.default_rng(0).integers(0, 256, (batch, size, size, 3), dtype=np.uint8)
    batches = max(1, EMBED_TILES // batch)
    encoder.encode_tiles(tiles)
    wall, cpu = time.perf_counter(), time.process_time()
    for _ in range(batches):
        encoder.encode_tiles(tiles)
    cpu_s, pool_s = time.process_time() - cpu, time.perf_counter() - wall
    part = tiles[: encoder.pool.part_tiles]
    runs = max(1, EMBED_TILES // len(part) // 4)
    wall = time.perf_counter()
    for _ in range(runs):
        encoder.image_session.run(["embedding"], {"tiles": part})
    bare_s = time.perf_counter() - wall
    answer = {
        "providers": encoder.providers,
        "precision": encoder.package.precision,
        "threads": encoder.pool.workers,
        "part_tiles": len(part),
        "batch_tiles": batch,
        "cpu_s": cpu_s / batch / batches,
        "pool_rate": batch * batches / pool_s,
        "bare_rate": len(part) * runs / bare_s,
    }
    print(json.dumps(answer))


def measure(kind: str, options: argparse.Namespace, connection: EngineConnection, folder: Path) -> dict[str, Any]:
    """One raster: bound, job, bound again."""
    from qgis.core import QgsFeedback

    from plugin.client import requests
    from plugin.engine.package import read_manifest
    from plugin.jobs.index_build import build_index
    from plugin.jobs.index_plan import plan_index
    from plugin.layers.raster_source import RasterSource

    package = read_manifest(options.package)
    path = folder / "raster.tif"
    write_raster(path, kind, options.tiles, package.tile_size_m)
    layers = [open_layer(path, name) for name in ("before", "job", "after")]
    plan = plan_index(layers[1], None, None, package)
    requests.open_index(connection, folder / "trial", plan.spec.to_json())  # the trial of batch sizes is not measured
    requests.close_index(connection, folder / "trial")

    read_before, embed_before = read_alone(layers[0], plan, 0), embed_alone(options)
    source = RasterSource.from_layer(layers[1])
    before, begun = CpuTimes.now(connection.pid), time.perf_counter()
    outcome = build_index(plan, source, connection, folder / "index", QgsFeedback())
    wall, after = time.perf_counter() - begun, CpuTimes.now(connection.pid)
    read_after, embed_after = read_alone(layers[2], plan, 1), embed_alone(options)

    cores = os.cpu_count()
    read_s, embed_s = (read_before + read_after) / 2, (embed_before["cpu_s"] + embed_after["cpu_s"]) / 2
    rate = outcome.tiles / wall
    result = {"tiles": outcome.tiles, "tiles_per_s": round(rate, 1)}
    if "CUDAExecutionProvider" in embed_before["providers"]:
        bound = max(embed_before["bare_rate"], embed_after["bare_rate"])
        steps = {"reading": 1 / read_s, "embedding": max(embed_before["pool_rate"], embed_after["pool_rate"])}
        result |= {"bound": round(bound, 1), "steps_per_s": {name: round(step, 1) for name, step in steps.items()}}
        result |= {"binds": min(steps, key=steps.get), "ratio": round(rate / bound, 3)}
        return result
    bound = cores / (read_s + embed_s)
    result |= {"bound": round(bound, 1), "ratio": round(rate / bound, 3)}
    if after.machine is not None:
        ours, all_of_it = after.ours - before.ours, after.machine - before.machine
        left_to_us = cores * wall - max(0.0, all_of_it - ours)
        result["undisturbed"] = round(outcome.tiles * (read_s + embed_s) / left_to_us, 3)
        result["job_cpu_ms"] = round(1000 * ours / outcome.tiles, 2)
    result |= {"read_cpu_ms": round(1000 * read_s, 2), "embed_cpu_ms": round(1000 * embed_s, 2)}
    return result | {key: embed_after[key] for key in ("threads", "part_tiles", "batch_tiles")}


def bytes_copied(size_px: int) -> dict[str, int]:
    """Bytes copied for a whole opaque tile between QGIS's block and the model's input, as the code does it."""
    tile = size_px * size_px * 3
    copies = {"out of QGIS's block (4 channels)": size_px * size_px * 4, "into the batch": tile}
    copies |= {"into the pipe": tile, "out of the pipe": tile}
    return copies | {"sum": sum(copies.values())}


def main(options: argparse.Namespace) -> None:
    """Print two JSON objects: everything that was measured, then the ratios."""
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    from plugin.client import requests
    from plugin.client.command import EngineCommand
    from plugin.client.connection import EngineConnection
    from plugin.engine.package import read_manifest

    command = EngineCommand(ENGINE, options.provider, options.threads)
    connection = EngineConnection(command, Path(options.package), lambda _: None)
    status = requests.status(connection)
    rasters = {}
    for kind in KINDS:
        with tempfile.TemporaryDirectory() as folder:
            rasters[kind] = measure(kind, options, connection, Path(folder))
    connection.close()
    package = read_manifest(options.package)
    print(json.dumps({"rasters": rasters, "copies": bytes_copied(package.size_px), "precision": package.precision}))
    result = {
        **{f"{kind} ratio": raster["ratio"] for kind, raster in rasters.items()},
        **{f"{kind} tiles/s": raster["tiles_per_s"] for kind, raster in rasters.items()},
        "bytes copied a tile": bytes_copied(package.size_px)["sum"],
        "provider": status.providers[0],
    }
    print(json.dumps(result))


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--tiles", type=int, default=1300)
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--provider", default="cpu")
    parser.add_argument("--package", default=str(ROOT / "models" / "compact"))
    parser.add_argument("--embed", action="store_true", help="for itself")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(ROOT))
    chosen = parser.parse_args()
    (print_embedding if chosen.embed else main)(chosen)
