"""How fast is the exact, certified search of a million tiles beside faiss, and what does it hold in memory?

Run: .venv/bench/bin/python benchmarks/search_million.py

The index is the shipped package's background embeddings with noise, the queries are sentences of its own, one at a
time, the best 100 of each. Ours, faiss `IndexFlatIP` and faiss 8-bit take turns of ten. Recall is against float64.
Opening, with everything verified, and memory are those of a process of its own. Near-duplicates are the worst case:
hardly any tile can be ruled out. `--tiles 10000000` searches as many, without faiss; `--provider cuda` scans on a
graphics card.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Callable

import numpy as np
from measuring.peak_memory import peak_bytes

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
PACKAGE = ROOT / "models" / "compact"
TOP, QUERIES, WARM_UP = 100, 40, 3
NOISE, NEAR_DUPLICATES = 0.5, 0.02
TURN = 10  # queries of an engine one after the other; its first ones do not count, the engine before still winds down
PROVIDERS = {"cpu": "CPUExecutionProvider", "cuda": "CUDAExecutionProvider"}


def open_and_search(folder: Path, provider: str) -> dict[str, Any]:
    """In a process of its own: seconds until the first answer, of later ones, and the largest resident size in MB."""
    from searching.large_index import sentences

    from plugin.engine.package import read_manifest
    from plugin.engine.search import Galleries

    package = read_manifest(PACKAGE)
    queries = sentences(package, QUERIES)
    galleries = Galleries(package, provider=PROVIDERS[provider])
    seconds = [timed(lambda query=query: galleries.search([folder], query, TOP))[0] for query in queries]
    return {"open_s": seconds[0], "warm_ms": 1e3 * float(np.median(seconds[WARM_UP:])), "peak_mb": peak_bytes() / 1e6}


def timed(call: Callable[[], Any]) -> tuple[float, Any]:
    """Seconds that a call takes, and what it gives."""
    start = time.perf_counter()
    answer = call()
    return time.perf_counter() - start, answer


def compare(folder: Path) -> dict[str, float]:
    """Milliseconds of a query and recall of the exact best, by search engine; they take turns."""
    import faiss
    from searching.large_index import sentences

    from plugin.engine.package import read_manifest
    from plugin.engine.search import Galleries
    from plugin.engine.tile_index import TileIndexReader

    package = read_manifest(PACKAGE)
    stored = TileIndexReader.open(folder).vectors()
    wide = np.asarray(stored, np.float32)
    flat = faiss.IndexFlatIP(package.dimension)
    flat.add(wide)
    coded = faiss.IndexScalarQuantizer(package.dimension, faiss.ScalarQuantizer.QT_8bit, faiss.METRIC_INNER_PRODUCT)
    coded.train(wide[::16])
    coded.add(wide)
    galleries = Galleries(package)
    engines: dict[str, Callable[[np.ndarray], np.ndarray]] = {
        "ours": lambda query: galleries.search([folder], query, TOP).tile,
        "faiss_flat": lambda query: flat.search(query[None], TOP)[1][0],
        "faiss_8bit": lambda query: coded.search(query[None], TOP)[1][0],
    }
    seconds: dict[str, list[float]] = {name: [] for name in engines}
    found: dict[str, list[float]] = {name: [] for name in engines}
    queries = sentences(package, QUERIES)
    bars = [np.partition(exact_scores(stored, query), -TOP)[-TOP] for query in queries]
    for turn in range(0, QUERIES, TURN):
        for name, search in engines.items():
            for place, (query, bar) in enumerate(zip(queries[turn : turn + TURN], bars[turn : turn + TURN])):
                spent, tiles = timed(lambda query=query, search=search: search(query))
                exact = stored[tiles].astype(np.float64) @ query.astype(np.float64)
                found[name].append(float(np.mean(exact >= bar)))
                if place >= WARM_UP:
                    seconds[name].append(spent)
    answer = {f"{name}_ms": 1e3 * float(np.median(spent)) for name, spent in seconds.items()}
    return {**answer, **{f"{name}_recall": float(np.mean(parts)) for name, parts in found.items()}}


def exact_scores(vectors: np.ndarray, query: np.ndarray) -> np.ndarray:
    """Every cosine, float64, a block of the float16 vectors at a time."""
    blocks = range(0, len(vectors), 1 << 16)
    return np.concatenate([vectors[start : start + (1 << 16)].astype(np.float64) @ query for start in blocks])


def alone(folder: Path, provider: str) -> dict[str, float]:
    """What `open_and_search` says in a process of its own."""
    command = [sys.executable, __file__, "--index", str(folder), "--provider", provider]
    return dict(json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout))


def main(tiles: int, provider: str) -> None:
    """Print one JSON object."""
    from searching.large_index import write_index

    from plugin.engine.package import read_manifest

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "index"
        write_index(folder, read_manifest(PACKAGE), tiles, NOISE)
        made, cached = alone(folder, provider), alone(folder, provider)
        answer = {
            "tiles": tiles,
            "search_ms": round(cached["warm_ms"], 1),
            "codes_made_s": round(made["open_s"], 1),
            "open_cached_s": round(cached["open_s"], 2),
            "peak_mb": round(cached["peak_mb"]),
        }
        if tiles <= 1_000_000:
            against = compare(folder)
            near = Path(name) / "near"
            write_index(near, read_manifest(PACKAGE), tiles, NEAR_DUPLICATES)
            alone(near, provider)
            answer |= {
                **{key: round(value, 3 if "recall" in key else 1) for key, value in against.items()},
                "faiss_flat_over_ours": round(against["faiss_flat_ms"] / against["ours_ms"], 1),
                "faiss_8bit_over_ours": round(against["faiss_8bit_ms"] / against["ours_ms"], 1),
                "near_duplicates_over_ours": round(alone(near, provider)["warm_ms"] / cached["warm_ms"], 1),
            }
        print(json.dumps(answer))


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--tiles", type=int, default=1_000_000)
    parser.add_argument("--provider", choices=tuple(PROVIDERS), default="cpu")
    parser.add_argument("--index", type=Path)
    arguments = parser.parse_args()
    if arguments.index:
        print(json.dumps(open_and_search(arguments.index, arguments.provider)))
    else:
        main(arguments.tiles, arguments.provider)
