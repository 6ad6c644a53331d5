"""How long the classes of an index's tiles take, from the request to a layer: 1,000, 10,000 and 100,000 tiles.

The real engine and the bundled model over vectors that are the model's own class vectors with noise. Once by a warm
engine; "draw" is a worker's time, "layer" that of the main thread, "limit" what a filter by classes adds to a search.

Run: .venv/qgis/bin/python benchmarks/labels.py
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from qgis.core import QgsApplication

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from plugin.client.command import EngineCommand
from plugin.client.connection import EngineConnection
from plugin.client.packages import BUNDLED
from plugin.engine.grid import TileGrid
from plugin.engine.index_spec import IndexSpec, LayerIdentity, PackageIdentity
from plugin.engine.package import read_manifest
from plugin.engine.tile_index import TileIndexWriter
from plugin.jobs.tile_labels import label_tiles
from plugin.layers.label_layer import draw_labels, forget_labels, make_label_layer, style_labels
from plugin.layers.tile_labels import ClassFilter, runs_of_classes

ROOT = Path(__file__).resolve().parent.parent
SIZES = (1_000, 10_000, 100_000)


def write_index(folder: Path, tiles: int) -> None:
    """An index of a square of tiles."""
    package = read_manifest(BUNDLED)
    classes = np.load(package.path(package.taxonomy.vectors)).astype(np.float32)
    generator = np.random.default_rng(0)
    vectors = classes[generator.integers(0, len(classes), tiles)]
    vectors = vectors + generator.normal(0, 0.05, vectors.shape).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    side = int(np.ceil(tiles**0.5))
    cells = np.stack(np.divmod(np.arange(tiles), side), axis=1).astype(np.int32)
    grid = TileGrid("EPSG:32631", package.size_px, package.gsd_m, 1.0, 1.0)
    spec = IndexSpec(grid, PackageIdentity.of(package), LayerIdentity("labels", "labels.tif", "sha256:0"))
    writer = TileIndexWriter.open(folder, spec)
    writer.append(cells, vectors)
    writer.mark_complete()
    writer.close()


def measure(connection: EngineConnection, folder: Path) -> dict[str, float]:
    """Seconds of each step."""
    clock = [time.perf_counter()]

    def lap() -> float:
        clock.append(time.perf_counter())
        return clock[-1] - clock[-2]

    labels = label_tiles(connection, folder)
    times = {"classify": lap()}
    drawn = draw_labels(labels)
    times["draw"] = lap()
    layer = make_label_layer(labels, drawn, 1, "labels")
    times["layer"] = lap()
    style_labels(layer, labels, 3)
    times["level"] = lap()
    runs_of_classes({0: labels}, ClassFilter(1, frozenset({"water", "land"})))
    times["limit"] = lap()
    del layer
    if isinstance(drawn, str):
        forget_labels(drawn)
    return times


def main() -> None:
    """Measure every size and print the answer."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QgsApplication([], False)
    application.initQgis()
    command = EngineCommand(ROOT / ".venv" / "engine" / "bin" / "python", "cpu", 2)
    connection = EngineConnection(command, BUNDLED, lambda _: None)
    found = {}
    with tempfile.TemporaryDirectory() as parent:
        for tiles in SIZES:
            folder = Path(parent) / str(tiles)
            write_index(folder, tiles)
            measure(connection, folder)
            found[tiles] = measure(connection, folder)
            print(tiles, {name: f"{1000 * seconds:.0f} ms" for name, seconds in found[tiles].items()})
    connection.close()
    most, fewest = found[SIZES[-1]], found[SIZES[0]]
    ratios = {f"{name}, 100,000 to 1,000 tiles": round(most[name] / fewest[name], 1) for name in ("classify", "draw")}
    print(json.dumps({"ratios": ratios, "seconds": {str(tiles): times for tiles, times in found.items()}}))


if __name__ == "__main__":
    main()
