"""One step of benchmarks/growth.py in a process of its own: appending, opening to go on, or searching.

Usage: storage.py append FOLDER SIZE... | open INDEX | search INDEX. Prints one JSON object.
"""

from __future__ import annotations

import json
import shutil
import sys
import time
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np

from benchmarks.measuring.peak_memory import peak_bytes
from plugin.engine.grid import TileGrid
from plugin.engine.index_spec import IndexSpec, LayerIdentity, PackageIdentity
from plugin.engine.package import ModelPackage, read_manifest
from plugin.engine.search import Galleries
from plugin.engine.tile_index import TileIndexWriter

ROOT = Path(__file__).resolve().parents[2]
BATCH_TILES, TOP, WARM = 64, 100, 5
COLUMNS = 1000


def peak_mb() -> float:
    """The largest resident size of this process so far."""
    return round(peak_bytes() / 1e6, 1)


def disk_bytes(folder: Path) -> int:
    """What a folder and those in it hold."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())


def unit_vectors(random: np.random.Generator, count: int, dimension: int) -> np.ndarray:
    """Directions drawn evenly, float32 [count, dimension]."""
    vectors = random.standard_normal((count, dimension), np.float32)
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def spec_for(package: ModelPackage) -> IndexSpec:
    """Of an index that the package could have made."""
    grid = TileGrid("EPSG:32631", package.size_px, package.gsd_m, 1.0, 1.0)
    identity = PackageIdentity.of(package)
    return IndexSpec(grid, identity, LayerIdentity("growth", "growth", "sha256:00"))


def append(package: ModelPackage, folder: Path, sizes: list[int]) -> list[dict[str, Any]]:
    """Append batch by batch to one index, and leave a copy of it at each size; only appending counts as time."""
    writer = TileIndexWriter.open(folder / "growing", spec_for(package))
    random = np.random.default_rng(0)
    answers, seconds, tiles = [], 0.0, 0
    for size in sizes:
        while tiles < size:
            numbers = np.arange(tiles, min(tiles + BATCH_TILES, size), dtype=np.int32)
            cells = np.stack([numbers // COLUMNS, numbers % COLUMNS], 1)
            vectors = unit_vectors(random, len(numbers), package.dimension)
            start = time.perf_counter()
            tiles = writer.append(cells, vectors)
            seconds += time.perf_counter() - start
        answers.append({"seconds": seconds, "peak_mb": peak_mb(), "bytes": disk_bytes(folder / "growing")})
        shutil.copytree(folder / "growing", folder / str(size))
    writer.close()
    return answers


def reopen(package: ModelPackage, index: Path) -> dict[str, Any]:
    """Open an index to go on with it, every checksum compared."""
    start = time.perf_counter()
    writer = TileIndexWriter.open(index, spec_for(package))
    seconds = time.perf_counter() - start
    writer.close()
    return {"seconds": seconds, "peak_mb": peak_mb()}


def search(package: ModelPackage, index: Path) -> dict[str, Any]:
    """The first search of this process, which opens the index, and the median of those that follow."""
    galleries = Galleries(package)
    queries = unit_vectors(np.random.default_rng(1), WARM + 1, package.dimension)
    seconds = []
    for query in queries:
        start = time.perf_counter()
        galleries.search([index], query, TOP)
        seconds.append(time.perf_counter() - start)
    return {"first": seconds[0], "warm": median(seconds[1:]), "peak_mb": peak_mb(), "bytes": disk_bytes(index)}


def main() -> None:
    """Do what the arguments say."""
    package = read_manifest(ROOT / "models" / "compact")
    step, folder = sys.argv[1], Path(sys.argv[2])
    if step == "append":
        answer: Any = append(package, folder, [int(size) for size in sys.argv[3:]])
    else:
        answer = {"open": reopen, "search": search}[step](package, folder)
    print(json.dumps(answer))


if __name__ == "__main__":
    main()
