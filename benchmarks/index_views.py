"""How fast are the views of a whole index: a search of some cells alone, the scores and the classes of all tiles?

Run: .venv/engine/bin/python benchmarks/index_views.py

The index is the shipped package's background embeddings with noise, 100,000 tiles, or `--tiles`. One JSON line: median
and worst milliseconds of each, and the ratios to a search of all tiles; how far the scores lie from the cosines, since
they come from 7-bit codes.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from pathlib import Path
from typing import Callable

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from searching.large_index import COLUMNS, sentences, write_index

from plugin.engine.class_tree import ClassTree
from plugin.engine.package import read_manifest
from plugin.engine.search import Galleries

ROOT = Path(__file__).resolve().parent.parent
NOISE = 0.5
TOP, ROUNDS, VIEW_ROUNDS = 20, 40, 5


def milliseconds(work: Callable[[int], object], rounds: int = ROUNDS) -> list[float]:
    """Median and worst of so many rounds; one before them does not count."""
    work(0)
    spans = []
    for number in range(rounds):
        begun = time.perf_counter()
        work(number)
        spans.append(1e3 * (time.perf_counter() - begun))
    return [round(float(np.median(spans)), 2), round(max(spans), 2)]


def runs(tiles: int) -> np.ndarray:
    """Runs of cells that hold so many tiles of the index, int32 [n, 4]: parts of its rows, as a window cuts them."""
    rows = min(10, tiles)
    return np.array([[0, row, 0, tiles // rows] for row in range(rows)], np.int32)


def main() -> None:
    """Write the index, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--tiles", type=int, default=100_000, help="of the index")
    arguments = parser.parse_args()
    package = read_manifest(ROOT / "models" / "compact")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "index"
        write_index(folder, package, arguments.tiles, NOISE)
        queries, galleries, tree = sentences(package, ROUNDS), Galleries(package), ClassTree.open(package)
        everything = np.array([[0, row, 0, COLUMNS] for row in range(arguments.tiles // COLUMNS + 1)], np.int32)
        result = {
            "tiles": arguments.tiles,
            "search_ms": milliseconds(lambda n: galleries.search([folder], queries[n], TOP)),
            "within_100_ms": milliseconds(lambda n: galleries.search([folder], queries[n], TOP, runs(100))),
            "within_10000_ms": milliseconds(lambda n: galleries.search([folder], queries[n], TOP, runs(10_000))),
            "within_all_ms": milliseconds(lambda n: galleries.search([folder], queries[n], TOP, everything)),
            "scores_ms": milliseconds(lambda n: galleries.scores([folder], queries[n])),
            "classes_ms": milliseconds(lambda _: tree.classify_index(galleries.gallery(folder).reader), VIEW_ROUNDS),
        }
        vectors = galleries.gallery(folder).reader.vectors()
        off = [
            np.abs(galleries.scores([folder], query)[0][0] - vectors.astype(np.float32) @ query)
            for query in queries[:3]
        ]
        result["scores_off"] = {"mean": round(float(np.mean(off)), 5), "largest": round(float(np.max(off)), 5)}
        search = result["search_ms"][0]
        result["ratios"] = {
            key[:-3]: round(value[0] / search, 2) for key, value in result.items() if key.endswith("_ms")
        }
        galleries.close()
    print(json.dumps(result))


if __name__ == "__main__":
    main()
