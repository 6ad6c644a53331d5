"""An index of as many tiles as are wanted: the package's own picture embeddings, each many times with noise."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from plugin.engine.grid import TileGrid
from plugin.engine.index_spec import IndexSpec, LayerIdentity, PackageIdentity
from plugin.engine.package import BACKGROUND, ModelPackage
from plugin.engine.tile_index import TileIndexWriter

CHUNK = 50_000
COLUMNS = 10_000


def write_index(folder: Path, package: ModelPackage, tiles: int, noise: float) -> None:
    """Write an index of `tiles` tiles.

    Args:
        folder: a new one.
        package: whose background embeddings are taken.
        tiles: how many.
        noise: its standard deviation, in units of the background's own spread in each direction.
    """
    background = np.load(package.path(BACKGROUND), allow_pickle=False).astype(np.float32)
    spread = np.linalg.cholesky(np.cov(background.T) + 1e-9 * np.eye(package.dimension)).astype(np.float32)
    generator = np.random.default_rng(0)
    grid = TileGrid("EPSG:32631", package.size_px, package.gsd_m, 1.0, 1.0)
    identity = PackageIdentity.of(package)
    writer = TileIndexWriter.open(folder, IndexSpec(grid, identity, LayerIdentity("noise", "none", "sha256:0")))
    for first in range(0, tiles, CHUNK):
        places = np.arange(first, min(first + CHUNK, tiles))
        centres = background[generator.integers(0, len(background), len(places))]
        vectors = centres + noise * generator.standard_normal(centres.shape, dtype=np.float32) @ spread.T
        vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
        writer.append(np.stack([places // COLUMNS, places % COLUMNS], 1), vectors)
    writer.mark_complete()
    writer.close()


def sentences(package: ModelPackage, count: int) -> np.ndarray:
    """Embeddings of some of the package's sentences as queries, float32 [count, dimension] of unit length."""
    if package.captions is None:
        raise SystemExit("The package has no sentences to search for.")
    vectors = np.load(package.path(package.captions.vectors), allow_pickle=False).astype(np.float32)
    vectors = vectors[np.linspace(0, len(vectors) - 1, count).astype(int)]
    return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True))
