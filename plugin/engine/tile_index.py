"""The tile index on disk: cells.bin, vectors.bin, and index.json as the mark of what is committed.

Append-only. A batch is written to both files and synchronised first, then index.json is replaced in one step: whatever
happens in between, the folder opens again with every committed tile, and the rest of the broken write is cut off.
"""

from __future__ import annotations

import errno
import json
import os
import time
import zlib
from collections.abc import Iterator
from datetime import datetime, timezone
from pathlib import Path

import numpy as np

from .errors import DiskFull, IndexMissing
from .index_lock import IndexLock
from .index_spec import CELLS_FILE, INDEX_FILE, VECTORS_FILE, IndexSpec, IndexState, damaged, read_state

CRC_BLOCK_BYTES = 1 << 22
MAPPED_ROWS = 1 << 12
REPLACE_TRIES = 20
REPLACE_PAUSE_S = 0.1


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
        return np.fromfile(self.folder / VECTORS_FILE, "<f2", tiles * dimension, offset=offset).reshape(-1, dimension)

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
                file.readinto(row.data.cast("B"))
        return rows

    def verify(self, known: IndexState | None = None) -> None:
        """Read both files and compare their checksums.

        Args:
            known: an earlier state of the same index that was verified; only what came since is read then.

        Raises:
            IndexDamaged: a committed byte has changed.
        """
        state = self.state
        if known is None or known.spec != state.spec or known.tiles > state.tiles:
            known = IndexState(state.spec)
        cells = (known.cells_bytes, state.cells_bytes, known.cells_crc, state.cells_crc)
        vectors = (known.vectors_bytes, state.vectors_bytes, known.vectors_crc, state.vectors_crc)
        for name, (start, end, checksum, wanted) in ((CELLS_FILE, cells), (VECTORS_FILE, vectors)):
            found = checksum
            for block in read_blocks(self.folder / name, start, end):
                found = zlib.crc32(block, found)
            if found != wanted:
                raise damaged(self.folder, f"{name} has changed since it was written", f"CRC {found}, not {wanted}")

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
    """

    def __init__(self, folder: Path, state: IndexState, lock: IndexLock) -> None:
        self.folder = folder
        self.state = state
        self.lock = lock

    @classmethod
    def open(cls, folder: Path | str, spec: IndexSpec) -> TileIndexWriter:
        """Create the index, or go on with the one that is there.

        Raises:
            IndexBusy: another process writes it.
            IndexMismatch: it is of another package, layer or grid.
            IndexDamaged, IndexTooNew, IndexUnreadable: it cannot be gone on with.
            DiskFull: there is no room, or the folder cannot be written.
        """
        folder = Path(folder)
        lock = IndexLock(folder)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            lock.acquire()
            try:
                return cls(folder, open_state(folder, spec), lock)
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
            ValueError: the shapes do not fit.
            DiskFull: nothing of the batch is kept, everything before it is.
        """
        if cells.shape != (len(vectors), 2) or vectors.shape[1:] != (self.state.spec.package.dimension,):
            raise ValueError(f"cells {cells.shape} and vectors {vectors.shape} do not fit this index")
        cell_bytes = np.ascontiguousarray(cells, "<i4").tobytes()
        vector_bytes = np.ascontiguousarray(vectors, "<f2").tobytes()
        try:
            write_behind(self.folder / CELLS_FILE, self.state.cells_bytes, cell_bytes)
            write_behind(self.folder / VECTORS_FILE, self.state.vectors_bytes, vector_bytes)
            self._commit(
                self.state.advanced(
                    tiles=self.state.tiles + len(cells),
                    cells_crc=zlib.crc32(cell_bytes, self.state.cells_crc),
                    vectors_crc=zlib.crc32(vector_bytes, self.state.vectors_crc),
                    complete=False,
                )
            )
        except OSError as error:
            self._cut_back()
            raise no_room(self.folder, error) from error
        return self.state.tiles

    def mark_complete(self) -> None:
        """Say that every tile of the job is in; raises DiskFull."""
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
        """Give a full disk back what a broken append took."""
        try:
            cut_to_commit(self.folder, self.state)
        except OSError:
            return  # what stays behind the commit mark is ignored, and cut off when the index is opened next


def open_state(folder: Path, spec: IndexSpec) -> IndexState:
    """The state to go on from, with the leftovers of a broken write cut off; a new one where there is none."""
    try:
        state = read_state(folder)
    except IndexMissing:
        for name in (CELLS_FILE, VECTORS_FILE):
            file = folder / name
            if file.exists() and file.stat().st_size:
                raise damaged(folder, f"{name} is there without {INDEX_FILE}", "nothing was touched") from None
            file.touch()
        return write_state(folder, IndexState(spec))
    state.spec.check_same(spec)
    check_sizes(folder, state)
    TileIndexReader(folder, state).verify()
    cut_to_commit(folder, state)
    return state


def cut_to_commit(folder: Path, state: IndexState) -> None:
    """Cut off what an interrupted write left behind the commit mark."""
    for name, size in ((CELLS_FILE, state.cells_bytes), (VECTORS_FILE, state.vectors_bytes)):
        os.truncate(folder / name, size)


def write_state(folder: Path, state: IndexState) -> IndexState:
    """Replace index.json in one step and return the state as written; OSError when there is no room."""
    state = state.advanced(updated=datetime.now(timezone.utc).isoformat(timespec="seconds"))
    part = folder / f"{INDEX_FILE}.part"
    with part.open("wb") as file:
        file.write(json.dumps(state.to_json(), indent=1).encode("utf-8"))
        file.flush()
        os.fsync(file.fileno())
    replace_patiently(part, folder / INDEX_FILE)
    return state


def replace_patiently(part: Path, target: Path) -> None:
    """Rename over `target`; Windows refuses as long as a reader or an antivirus program has it open."""
    for tries_left in reversed(range(REPLACE_TRIES)):
        try:
            part.replace(target)
        except PermissionError:  # noqa: PERF203 - trying again is the point
            if not tries_left:
                raise
            time.sleep(REPLACE_PAUSE_S)
        else:
            return


def write_behind(path: Path, offset: int, content: bytes) -> None:
    """Write at `offset`, whatever an earlier broken write left there, and wait until the disk has it."""
    with path.open("r+b", buffering=0) as file:
        file.seek(offset)
        rest = memoryview(content)
        while rest:
            rest = rest[file.write(rest) :]
        os.fsync(file.fileno())


def check_sizes(folder: Path, state: IndexState) -> None:
    """Refuse an index whose files are shorter than what it commits to."""
    for name, wanted in ((CELLS_FILE, state.cells_bytes), (VECTORS_FILE, state.vectors_bytes)):
        try:
            size = (folder / name).stat().st_size
        except OSError as error:
            raise damaged(folder, f"{name} is missing", repr(error)) from error
        if size < wanted:
            raise damaged(folder, f"{name} is cut short", f"{size} of {wanted} bytes")


def read_blocks(path: Path, start: int, end: int) -> Iterator[bytes]:
    """The bytes of a file from `start` to `end`, in blocks; fewer when the file is shorter."""
    with path.open("rb") as file:
        file.seek(start)
        while start < end:
            block = file.read(min(end - start, CRC_BLOCK_BYTES))
            if not block:
                return
            start += len(block)
            yield block


def no_room(folder: Path, error: OSError) -> DiskFull:
    """The error for a folder that could not be written."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        sentence = "The disk is full: every tile indexed so far is kept; make room and press Build index to go on."
    else:
        sentence = f"The index folder {folder.name} cannot be written; choose another folder or check its permissions."
    return DiskFull(sentence, f"{folder}: {error!r}")
