"""Exact search: the tiles nearest to a text by cosine, over one index or several."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .cores import usable_cores
from .errors import IndexDamaged, IndexMismatch
from .index_spec import IndexState
from .package import ModelPackage
from .providers import CPU
from .scan.candidates import Candidates
from .scan.gallery import Gallery
from .tile_index import TileIndexReader

KEPT_CODE_BYTES = 1 << 30  # of all indexes that are kept open; the process holds up to twice that


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
        threads: that scan; 0 for one a core.
        provider: of onnxruntime, which scans.
    """

    def __init__(self, package: ModelPackage, threads: int = 0, provider: str = CPU) -> None:
        self.package = package
        self.provider = provider
        self.threads = threads or usable_cores()
        self.workers = ThreadPoolExecutor(self.threads, "cisen-scan")
        self._open: dict[Path, Gallery] = {}

    def gallery(self, folder: Path) -> Gallery:
        """The index's committed tiles as of now.

        Raises:
            IndexMissing, IndexTooNew, IndexDamaged: it cannot be read.
            IndexMismatch: another package made it.
        """
        reader = TileIndexReader.open(folder)
        gallery = self._open.pop(folder, None)
        if gallery is None or not same_commit(gallery.state, reader.state):
            check_package(reader, self.package)
            known = gallery if gallery is not None and still_holds(reader, gallery) else None
            if known is None:
                reader.verify()
            gallery = Gallery.open(reader, self.workers, known, self.provider)
        self._open[folder] = gallery
        return gallery

    def search(self, folders: list[Path], query: np.ndarray, top: int) -> Hits:
        """The `top` tiles of all the indexes nearest to `query`, float32 [dimension] of unit length, exactly.

        Raises:
            EngineError: as `gallery`.
        """
        galleries = [self.gallery(folder) for folder in folders]
        self._forget(len(folders))
        candidates = Candidates(query, top)
        waiting = iter([(number, part) for number, gallery in enumerate(galleries) for part in gallery.parts])

        def scan() -> None:
            for number, part in waiting:  # every thread takes the next one from the same list
                candidates.examine(number, part)

        for scanned in [self.workers.submit(scan) for _ in range(self.threads)]:
            scanned.result()
        index, tile, score = candidates.settle(lambda number, tiles: galleries[number].reader.rows(tiles))
        cell = np.empty((len(tile), 2), np.int32)
        for number, gallery in enumerate(galleries):
            mine = index == number
            cell[mine] = gallery.reader.cells()[tile[mine]]
        return Hits(index, tile, cell, score, sum(gallery.state.tiles for gallery in galleries))

    def _forget(self, used: int) -> None:
        """Close what was not searched for longest, until what is open fits into memory; never the last `used`."""
        while len(self._open) > used and sum(gallery.code_bytes for gallery in self._open.values()) > KEPT_CODE_BYTES:
            del self._open[next(iter(self._open))]

    def close(self) -> None:
        """End the threads."""
        self.workers.shutdown()


def still_holds(reader: TileIndexReader, gallery: Gallery) -> bool:
    """Whether an index has only grown since it was opened, and what came since is undamaged.

    Where it has not, it may have been built anew in the meantime, which only reading all of it can tell from damage.
    """
    if gallery.state.spec != reader.state.spec:
        return False
    try:
        reader.verify(gallery.state)
    except IndexDamaged:
        return False
    return True


def check_package(reader: TileIndexReader, package: ModelPackage) -> None:
    """Refuse an index that another package made; raises IndexMismatch."""
    made_with = reader.state.spec.package
    if made_with.digest != package.digest:
        raise IndexMismatch(
            f"The index {reader.folder.name} was made with the model {made_with.name} {made_with.version}; "
            f"choose that model, or build the index again with {package.name} {package.version}.",
            f"{made_with.digest} is not {package.digest}",
        )


def same_commit(one: IndexState, other: IndexState) -> bool:
    """Whether two states hold the same tiles."""
    return (one.spec, one.mark) == (other.spec, other.mark)
