"""Exact search: the tiles nearest to a text by cosine, over one index or several."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .cores import usable_cores
from .errors import IndexDamaged, IndexMismatch
from .fair_score import FairScale, fair_scales
from .index_spec import IndexState
from .package import ModelPackage
from .providers import CPU
from .scan.candidates import Candidates
from .scan.gallery import Gallery
from .tile_index import TileIndexReader
from .tiles_by_cell import runs_of

KEPT_CODE_BYTES = 1 << 30  # of all indexes that are kept open; the process holds up to twice that


@dataclass(frozen=True)
class Hits:
    """The best tiles, best first; ties by index, then by tile.

    Args:
        index: which of the indexes searched, int32 [k].
        tile: entry in that index, int64 [k].
        cell: row and column in its grid, int32 [k, 2].
        score: cosine, float32 [k].
        fair: what they are ranked by, float32 [k]: the cosine, but for indexes of the same ground searched together.
        searched: how many tiles were compared.
    """

    index: np.ndarray
    tile: np.ndarray
    cell: np.ndarray
    score: np.ndarray
    fair: np.ndarray
    searched: int


class Galleries:
    """The indexes opened for searching, each verified once for every commit that it has seen; for any thread.

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
        self._opening = threading.RLock()  # an index that several want is verified once

    def gallery(self, folder: Path) -> Gallery:
        """The index's committed tiles as of now.

        Raises:
            IndexMissing, IndexTooNew, IndexDamaged: it cannot be read.
            IndexMismatch: another package made it.
        """
        with self._opening:
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

    def open(self, folders: list[Path]) -> list[Gallery]:
        """Some indexes, to be searched together; raises as `gallery`."""
        with self._opening:
            galleries = [self.gallery(folder) for folder in folders]
            self._forget(len(folders))
        return galleries

    def search(self, folders: list[Path], query: np.ndarray, top: int, within: np.ndarray | None = None) -> Hits:
        """The tiles of all the indexes that are nearest to a query, exactly, by their fair scores.

        Args:
            folders: of the indexes.
            query: float32 [dimension], of unit length.
            top: how many tiles.
            within: compare tiles in these cells alone, as `check_runs` takes them; None for all.

        Raises:
            EngineError: as `gallery`.
        """
        galleries = self.open(folders)
        among = [tiles_within(gallery, number, within) for number, gallery in enumerate(galleries)]
        by_scale: dict[FairScale, list[int]] = {}
        for number, scale in enumerate(fair_scales(galleries, lambda number: galleries[number].scores(query)[0])):
            by_scale.setdefault(scale, []).append(number)
        found = [
            self._nearest({number: galleries[number] for number in mine}, query, top, among)
            for mine in by_scale.values()
        ]
        index, tile, score = (np.concatenate(column) for column in zip(*found))
        fair = np.concatenate([scale.of(score) for scale, (_, _, score) in zip(by_scale, found)])
        best = np.lexsort((tile, index, -fair))[:top]
        index, tile = index[best], tile[best]
        cell = np.empty((len(tile), 2), np.int32)
        for number, gallery in enumerate(galleries):
            mine = index == number
            cell[mine] = gallery.reader.cells()[tile[mine]]
        searched = sum(gallery.state.tiles if tiles is None else len(tiles) for gallery, tiles in zip(galleries, among))
        return Hits(index, tile, cell, score[best], fair[best], searched)

    def _nearest(
        self, galleries: dict[int, Gallery], query: np.ndarray, top: int, among: list[np.ndarray | None]
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Index, tile and cosine of the tiles nearest to a query, in some indexes by their number."""
        candidates = Candidates(query, top)
        waiting = iter([(number, part) for number, gallery in galleries.items() for part in gallery.parts])

        def scan() -> None:
            for number, part in waiting:  # every thread takes the next one from the same list
                candidates.examine(number, part, among[number])

        for scanned in [self.workers.submit(scan) for _ in range(self.threads)]:
            scanned.result()
        return candidates.settle(lambda number, tiles: galleries[number].reader.rows(tiles))

    def scores(
        self, folders: list[Path], query: np.ndarray, within: np.ndarray | None = None
    ) -> tuple[list[np.ndarray], float]:
        """The fair score of every tile, float32 [tiles] an index, and how far any can lie from what a search gives it.

        In the caller's thread alone, so that a search beside it keeps the other cores. Arguments and errors as
        `search`; what lies outside of `within` is NaN.
        """
        galleries = self.open(folders)
        cosines, errors = zip(*(gallery.scores(query) for gallery in galleries))
        scales = fair_scales(galleries, cosines.__getitem__)
        found = []
        for number, gallery in enumerate(galleries):
            scores = scales[number].of(cosines[number])
            tiles = tiles_within(gallery, number, within)
            if tiles is not None:
                inside = np.full(len(scores), np.nan, np.float32)
                inside[tiles] = scores[tiles]
                scores = inside
            found.append(scores)
        return found, max(scale.factor * error for scale, error in zip(scales, errors))

    def _forget(self, used: int) -> None:
        """Close what was not searched for longest, until what is open fits into memory; never the last `used`."""
        while len(self._open) > used and sum(gallery.code_bytes for gallery in self._open.values()) > KEPT_CODE_BYTES:
            del self._open[next(iter(self._open))]

    def close(self) -> None:
        """End the threads."""
        self.workers.shutdown()


def tiles_within(gallery: Gallery, number: int, within: np.ndarray | None) -> np.ndarray | None:
    """The tiles of index `number` in some cells, int64 [n], rising; None for all of them."""
    return None if within is None else gallery.by_cell.within(runs_of(within, number))


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
