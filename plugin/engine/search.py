"""Exact search: the tiles nearest to a text by cosine, over one index or several."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .errors import IndexMismatch
from .index_spec import IndexState
from .package import ModelPackage
from .tile_index import TileIndexReader

SCAN_ROWS = 1 << 15


@dataclass(frozen=True)
class Hits:
    """The best tiles, best first; ties by index, then by tile.

    Args:
        index: which of the indexes searched, int32 [k].
        tile: entry in that index, int64 [k].
        cell: row and column in its grid, int32 [k, 2].
        score: cosine, float32 [k].
        searched: how many tiles were compared.
    """

    index: np.ndarray
    tile: np.ndarray
    cell: np.ndarray
    score: np.ndarray
    searched: int


class Galleries:
    """The indexes opened for searching, each verified once for every commit that it has seen.

    Args:
        package: the package whose text vectors are searched with.
    """

    def __init__(self, package: ModelPackage) -> None:
        self.package = package
        self._open: dict[Path, TileIndexReader] = {}

    def gallery(self, folder: Path) -> TileIndexReader:
        """The index's committed tiles as of now.

        Raises:
            IndexMissing, IndexTooNew, IndexDamaged: it cannot be read.
            IndexMismatch: another package made it.
        """
        reader = TileIndexReader.open(folder)
        known = self._open.get(folder)
        if known is not None and same_commit(known.state, reader.state):
            return known
        made_with = reader.state.spec.package
        if made_with.digest != self.package.digest:
            raise IndexMismatch(
                f"The index {folder.name} was made with the model {made_with.name} {made_with.version}; "
                f"choose that model, or build the index again with {self.package.name} {self.package.version}.",
                f"{made_with.digest} is not {self.package.digest}",
            )
        reader.verify(known.state if known is not None else None)
        self._open[folder] = reader
        return reader

    def search(self, folders: list[Path], query: np.ndarray, top: int) -> Hits:
        """The `top` tiles of all the indexes nearest to `query`, float32 [dimension] of unit length."""
        found = []
        searched = 0
        for number, folder in enumerate(folders):
            reader = self.gallery(folder)
            scores = cosines(reader.vectors(), query)
            best = top_indices(scores, top)
            cells = np.asarray(reader.cells()[best], np.int32)
            found.append((np.full(len(best), number, np.int32), best, cells, scores[best]))
            searched += len(scores)
        index, tile, cell, score = (np.concatenate(parts) for parts in zip(*found))
        order = np.lexsort((tile, index, -score))[:top]
        return Hits(index[order], tile[order], cell[order], score[order], searched)


def same_commit(one: IndexState, other: IndexState) -> bool:
    """Whether two states hold the same tiles."""
    return one.advanced(updated="", complete=False) == other.advanced(updated="", complete=False)


def cosines(vectors: np.ndarray, query: np.ndarray) -> np.ndarray:
    """Cosine of every row with the query, float32 [n]; the float16 rows are widened a block at a time."""
    scores = np.empty(len(vectors), np.float32)
    for start in range(0, len(vectors), SCAN_ROWS):
        block = slice(start, start + SCAN_ROWS)
        scores[block] = np.asarray(vectors[block], np.float32) @ query
    return scores


def top_indices(scores: np.ndarray, top: int) -> np.ndarray:
    """The places of the `top` highest scores, highest first, ties by place; int64."""
    top = min(top, len(scores))
    if top <= 0:
        return np.empty(0, np.int64)
    bar = scores[np.argpartition(-scores, top - 1)[top - 1]]
    candidates = np.flatnonzero(scores >= bar)
    return candidates[np.argsort(-scores[candidates], kind="stable")][:top]
