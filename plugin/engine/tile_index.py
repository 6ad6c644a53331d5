"""The tile index on disk: cells.bin, vectors.bin, and index.json as the mark of what is committed.

Append-only. A batch is written to both files and synchronised first, then index.json is replaced in one step: whatever
happens in between, the folder opens again with every committed tile, and the rest of the broken write is cut off.
"""

from __future__ import annotations

import zlib
from pathlib import Path

import numpy as np

from .errors import EngineError
from .index_commit import cut_to_commit, no_room, write_behind, write_state
from .index_lock import IndexLock
from .index_marks import Mark
from .index_opening import open_state
from .index_proof import check_sizes, verify
from .index_spec import CELLS_FILE, VECTORS_FILE, IndexSpec, IndexState, damaged, read_state

MAPPED_ROWS = 1 << 12


class TileIndexReader:
    """The committed tiles of an index, memory-mapped.

    Args:
        folder: the index's folder.
        state: what `read_state` gave for it.
    """

    def __init__(self, folder: Path, state: IndexState) -> None:
        self.folder = folder
        self.state = state

    @classmethod
    def open(cls, folder: Path | str) -> TileIndexReader:
        """Read index.json and compare the files' sizes with it; raises as `read_state`, and IndexDamaged."""
        folder = Path(folder)
        state = read_state(folder)
        check_sizes(folder, state)
        return cls(folder, state)

    def cells(self) -> np.ndarray:
        """Row and column of every tile, int32 [tiles, 2]."""
        return self._map(CELLS_FILE, np.dtype("<i4"), 2)

    def vectors(self) -> np.ndarray:
        """The embedding of every tile, float16 [tiles, dimension]."""
        return self._map(VECTORS_FILE, np.dtype("<f2"), self.state.spec.package.dimension)

    def read_vectors(self, first: int, tiles: int) -> np.ndarray:
        """The embeddings of neighbouring committed tiles, float16 [tiles, dimension], in memory of their own."""
        dimension = self.state.spec.package.dimension
        offset = first * dimension * 2
        values = np.fromfile(self.folder / VECTORS_FILE, "<f2", tiles * dimension, offset=offset)
        if len(values) < tiles * dimension:
            raise damaged(self.folder, f"{VECTORS_FILE} is cut short", f"{len(values)} of {tiles * dimension} values")
        return values.reshape(tiles, dimension)

    def rows(self, tiles: np.ndarray) -> np.ndarray:
        """The embeddings of some committed tiles, int64 [n], in their order: float16 [n, dimension].

        A few are read one by one: mapping the file would draw in what lies around each of them.
        """
        if len(tiles) > MAPPED_ROWS:
            return np.asarray(self.vectors()[tiles])
        rows = np.empty((len(tiles), self.state.spec.package.dimension), "<f2")
        with (self.folder / VECTORS_FILE).open("rb", buffering=0) as file:
            for row, tile in zip(rows, tiles.tolist()):
                file.seek(tile * row.nbytes)
                if file.readinto(row.data.cast("B")) != row.nbytes:
                    raise damaged(self.folder, f"{VECTORS_FILE} is cut short", f"no whole vector of tile {tile}")
        return rows

    def verify(self, known: IndexState | None = None) -> None:
        """Read both files and compare their checksums.

        Args:
            known: an earlier state of the same index that was verified; only what came since is read then.

        Raises:
            IndexDamaged: a committed byte has changed, or the index was built anew since `known`.
        """
        verify(self.folder, self.state, known.mark if known is not None else None)

    def _map(self, name: str, dtype: np.dtype, columns: int) -> np.ndarray:
        if not self.state.tiles:
            return np.empty((0, columns), dtype)
        return np.memmap(self.folder / name, dtype, mode="r", shape=(self.state.tiles, columns))


class TileIndexWriter:
    """The one writer of an index, from `open` to `close`.

    Args:
        folder: the index's folder.
        state: what is committed.
        lock: the lock, held.
        dropped: tiles that opening gave up because the index was damaged; they are not in it any more.
    """

    def __init__(self, folder: Path, state: IndexState, lock: IndexLock, dropped: int = 0) -> None:
        self.folder = folder
        self.state = state
        self.lock = lock
        self.dropped = dropped

    @classmethod
    def open(cls, folder: Path | str, spec: IndexSpec) -> TileIndexWriter:
        """Create the index, or go on with the one that is there; of a damaged one with what is proven of it.

        Raises:
            IndexBusy: another process writes it.
            IndexMismatch: it is of another package, layer or grid.
            IndexDamaged: no tile of it can be proven.
            IndexTooNew, IndexUnreadable: it cannot be gone on with.
            DiskFull: there is no room, or the folder cannot be written.
        """
        folder = Path(folder)
        lock = IndexLock(folder)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            lock.acquire()
            try:
                opened = open_state(folder, spec)
                return cls(folder, opened.state, lock, opened.dropped)
            except BaseException:
                lock.release()
                raise
        except OSError as error:
            raise no_room(folder, error) from error

    def append(self, cells: np.ndarray, vectors: np.ndarray) -> int:
        """Append and commit a batch.

        Args:
            cells: int32 [n, 2], row and column.
            vectors: float [n, dimension], normalised.

        Returns:
            How many tiles the index now holds.

        Raises:
            ValueError: the shapes do not fit, or a vector holds something that is no number in float16.
            DiskFull: nothing of the batch is kept, everything before it is.
            IndexMissing: the folder was deleted or replaced meanwhile.
        """
        self.lock.check()
        if cells.shape != (len(vectors), 2) or vectors.shape[1:] != (self.state.spec.package.dimension,):
            raise ValueError(f"cells {cells.shape} and vectors {vectors.shape} do not fit this index")
        cell_bytes = np.ascontiguousarray(cells, "<i4").tobytes()
        with np.errstate(over="ignore"):  # what float16 cannot hold is refused here
            halves = np.ascontiguousarray(vectors, "<f2")
        if not np.isfinite(halves).all():
            raise ValueError("vectors that are no numbers cannot be searched")
        vector_bytes = halves.tobytes()
        try:
            write_behind(self.folder / CELLS_FILE, self.state.cells_bytes, cell_bytes)
            write_behind(self.folder / VECTORS_FILE, self.state.vectors_bytes, vector_bytes)
            mark = Mark(
                self.state.tiles + len(cells),
                zlib.crc32(cell_bytes, self.state.cells_crc),
                zlib.crc32(vector_bytes, self.state.vectors_crc),
            )
            self._commit(self.state.committed(mark))
        except OSError as error:
            self._cut_back()
            raise no_room(self.folder, error) from error
        return self.state.tiles

    def mark_complete(self) -> None:
        """Say that every tile of the job is in; raises DiskFull, and IndexMissing as `append`."""
        self.lock.check()
        try:
            self._commit(self.state.advanced(complete=True))
        except OSError as error:
            raise no_room(self.folder, error) from error

    def close(self) -> None:
        """Give the lock back."""
        self.lock.release()

    def _commit(self, state: IndexState) -> None:
        self.state = write_state(self.folder, state)

    def _cut_back(self) -> None:
        """Give a full disk back what a broken append took; what index.json says is what counts."""
        try:
            self.state = read_state(self.folder)
            cut_to_commit(self.folder, self.state)
        except (OSError, EngineError):
            return  # what stays behind the commit mark is ignored, and cut off when the index is opened next
