"""The tile index on disk: cells.bin, vectors.bin, and index.json as the mark of what is committed.

Append-only. A batch is written to both files and synchronised first, then index.json is replaced in one step: whatever
happens in between, the folder opens again with every committed tile, and the rest of the broken write is cut off.
"""

from __future__ import annotations

import errno
import json
import os
import zlib
from collections.abc import Iterator
from datetime import datetime, timezone
from pathlib import Path

import numpy as np

from .errors import DiskFull, IndexMissing
from .index_lock import IndexLock
from .index_spec import CELLS_FILE, INDEX_FILE, VECTORS_FILE, IndexSpec, IndexState, damaged, read_state

CRC_BLOCK_BYTES = 1 << 22


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

    def verify(self) -> None:
        """Read both files once and compare their checksums.

        Raises:
            IndexDamaged: a committed byte has changed.
        """
        verify_checksum(self.folder, CELLS_FILE, self.state.cells_bytes, self.state.cells_crc)
        verify_checksum(self.folder, VECTORS_FILE, self.state.vectors_bytes, self.state.vectors_crc)

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
            IndexDamaged, IndexTooNew: it cannot be gone on with.
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


def open_state(folder: Path, spec: IndexSpec) -> IndexState:
    """The state to go on from, with the leftovers of a broken write cut off; a new one where there is none."""
    try:
        state = read_state(folder)
    except IndexMissing:
        for name in (CELLS_FILE, VECTORS_FILE):
            (folder / name).write_bytes(b"")
        return write_state(folder, IndexState(spec))
    state.spec.check_same(spec)
    check_sizes(folder, state)
    TileIndexReader(folder, state).verify()
    for name, size in ((CELLS_FILE, state.cells_bytes), (VECTORS_FILE, state.vectors_bytes)):
        os.truncate(folder / name, size)
    return state


def write_state(folder: Path, state: IndexState) -> IndexState:
    """Replace index.json in one step and return the state as written; OSError when there is no room."""
    state = state.advanced(updated=datetime.now(timezone.utc).isoformat(timespec="seconds"))
    part = folder / f"{INDEX_FILE}.part"
    with part.open("wb") as file:
        file.write(json.dumps(state.to_json(), indent=1).encode("utf-8"))
        file.flush()
        os.fsync(file.fileno())
    part.replace(folder / INDEX_FILE)
    return state


def write_behind(path: Path, offset: int, content: bytes) -> None:
    """Write at `offset`, whatever an earlier broken write left there, and wait until the disk has it.

    On failure the file is cut back, so that a full disk gets its room back.
    """
    with path.open("r+b", buffering=0) as file:
        try:
            file.seek(offset)
            rest = memoryview(content)
            while rest:
                rest = rest[file.write(rest) :]
            os.fsync(file.fileno())
        except OSError:
            file.truncate(offset)
            raise


def check_sizes(folder: Path, state: IndexState) -> None:
    """Refuse an index whose files are shorter than what it commits to."""
    for name, wanted in ((CELLS_FILE, state.cells_bytes), (VECTORS_FILE, state.vectors_bytes)):
        try:
            size = (folder / name).stat().st_size
        except OSError as error:
            raise damaged(folder, f"{name} is missing", repr(error)) from error
        if size < wanted:
            raise damaged(folder, f"{name} is cut short", f"{size} of {wanted} bytes")


def verify_checksum(folder: Path, name: str, size: int, wanted: int) -> None:
    """Refuse a file whose first `size` bytes have another CRC-32."""
    checksum = 0
    for block in read_blocks(folder / name, size):
        checksum = zlib.crc32(block, checksum)
    if checksum != wanted:
        raise damaged(folder, f"{name} has changed since it was written", f"CRC {checksum}, not {wanted}")


def read_blocks(path: Path, size: int) -> Iterator[bytes]:
    """The first `size` bytes of a file, in blocks."""
    with path.open("rb") as file:
        while size > 0:
            block = file.read(min(size, CRC_BLOCK_BYTES))
            if not block:
                return
            size -= len(block)
            yield block


def no_room(folder: Path, error: OSError) -> DiskFull:
    """The error for a folder that could not be written."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        sentence = "The disk is full: every tile indexed so far is kept; make room and press Build index to go on."
    else:
        sentence = f"The index folder {folder.name} cannot be written; choose another folder or check its permissions."
    return DiskFull(sentence, f"{folder}: {error!r}")
