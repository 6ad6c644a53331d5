"""Three tiles, and the index that holds them."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from plugin.engine.index_spec import IndexSpec
from plugin.engine.tile_index import TileIndexWriter

CELLS = np.array([[0, 0], [0, 1], [-5, 7]], np.int32)
VECTORS = np.array([[1, 0, 0], [0, 1, 0], [0, 0.6, 0.8]], np.float32)


def write_three_tiles(folder: Path, spec: IndexSpec) -> Path:
    """An index of the three, in two commits."""
    writer = TileIndexWriter.open(folder, spec)
    assert writer.append(CELLS[:2], VECTORS[:2]) == 2
    assert writer.append(CELLS[2:], VECTORS[2:]) == 3
    writer.close()
    return folder
