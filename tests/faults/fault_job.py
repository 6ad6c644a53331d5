"""The job whose writers are killed: tiles that follow from a seed, and what of them an index must hold."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from plugin.engine.errors import IndexDamaged, IndexMissing
from plugin.engine.grid import TileGrid
from plugin.engine.index_spec import CELLS_FILE, VECTORS_FILE, IndexSpec, LayerIdentity, PackageIdentity
from plugin.engine.package import ModelPackage
from plugin.engine.tile_index import TileIndexReader

BATCH_TILES = 32
COLUMNS = 50


@dataclass(frozen=True)
class FaultJob:
    """What an unbroken run writes, in its order.

    Args:
        spec: of the index.
        cells: int32 [tiles, 2].
        vectors: float16 [tiles, dimension].
    """

    spec: IndexSpec
    cells: np.ndarray
    vectors: np.ndarray

    @property
    def tiles(self) -> int:
        """Tiles of the whole job."""
        return len(self.cells)

    def lost(self, folder: Path, acknowledged: int) -> int:
        """How many tiles that were acknowledged are not in the index, or not as the unbroken run has them."""
        try:
            reader = TileIndexReader.open(folder)
            reader.verify()
        except (IndexMissing, IndexDamaged):
            return acknowledged
        held = reader.state.tiles
        wrong = (reader.cells() != self.cells[:held]).any(axis=1)
        wrong |= (reader.vectors().view(np.uint16) != self.vectors[:held].view(np.uint16)).any(axis=1)
        return max(0, acknowledged - held) + int(wrong.sum())

    def ends_the_same(self, folder: Path) -> bool:
        """Whether both files hold the unbroken run's bytes and nothing else, and the index says that it is complete."""
        return (
            TileIndexReader.open(folder).state.complete
            and (folder / CELLS_FILE).read_bytes() == self.cells.tobytes()
            and (folder / VECTORS_FILE).read_bytes() == self.vectors.tobytes()
        )


def fault_job(tiles: int, dimension: int, seed: int) -> FaultJob:
    """A job of random vectors."""
    numbers = np.arange(tiles, dtype="<i4")
    vectors = np.random.default_rng(seed).standard_normal((tiles, dimension)).astype("<f2")
    cells = np.stack([numbers // COLUMNS, numbers % COLUMNS], axis=1)
    return FaultJob(described(PackageIdentity("faults", "1.0.0", "sha256:00", dimension)), cells, vectors)


def spec_of(package: ModelPackage) -> IndexSpec:
    """An index made with a package."""
    return described(PackageIdentity.of(package))


def described(package: PackageIdentity) -> IndexSpec:
    """An index of no layer in particular."""
    grid = TileGrid("EPSG:32631", 8, 5.0, 1.0, 1.0)
    return IndexSpec(grid, package, LayerIdentity("scene", "/data/scene.tif", "sha256:00"))


def unbroken_run(folder: Path) -> FaultJob:
    """What a finished index holds, as the measure of those that were interrupted."""
    reader = TileIndexReader.open(folder)
    reader.verify()
    return FaultJob(reader.state.spec, np.array(reader.cells()), np.array(reader.vectors()))
