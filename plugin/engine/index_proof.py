"""What of an index's two files is as it was written: sizes, and checksums at given counts of tiles."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from .index_marks import Mark
from .index_spec import CELLS_FILE, VECTORS_FILE, IndexState, damaged, previous_state

CRC_BLOCK_BYTES = 1 << 22


def check_sizes(folder: Path, state: IndexState) -> None:
    """Refuse an index whose files are shorter than what it commits to.

    Raises:
        IndexDamaged: one is missing or cut short.
    """
    for name, wanted in state.file_bytes:
        try:
            size = (folder / name).stat().st_size
        except OSError as error:
            raise damaged(folder, f"{name} is missing", repr(error)) from error
        if size < wanted:
            raise damaged(folder, f"{name} is cut short", f"{size} of {wanted} bytes")


def verify(folder: Path, state: IndexState, since: Mark | None = None) -> None:
    """Read both files, from `since` on, and compare their checksums.

    Raises:
        IndexDamaged: a committed byte has changed; the sentence says in which file.
    """
    (found,) = marks_at(folder, state, [state.tiles], since)
    for name, crc, wanted in (
        (CELLS_FILE, found.cells_crc, state.cells_crc),
        (VECTORS_FILE, found.vectors_crc, state.vectors_crc),
    ):
        if crc != wanted:
            raise damaged(folder, f"{name} has changed since it was written", f"CRC {crc}, not {wanted}")


def whole_tiles(folder: Path, state: IndexState) -> int:
    """How many entries both files have room for, whatever is committed; 0 where one is missing."""
    files = [(folder / name, entry_bytes) for name, entry_bytes in state.advanced(tiles=1).file_bytes]
    return min(file.stat().st_size // entry_bytes if file.exists() else 0 for file, entry_bytes in files)


def marks_at(folder: Path, state: IndexState, counts: Iterable[int], since: Mark | None = None) -> Iterator[Mark]:
    """The marks that the files' bytes give at rising counts of tiles, each byte read once.

    Args:
        folder: of the index.
        state: for the size of an entry.
        counts: of tiles, rising, that both files hold.
        since: a mark below them that holds; only what comes behind it is read.
    """
    mark = since or Mark()
    entries = state.advanced(tiles=1).file_bytes
    for tiles in counts:
        found = []
        for (name, entry_bytes), checksum in zip(entries, (mark.cells_crc, mark.vectors_crc)):
            crc = checksum
            for block in read_blocks(folder / name, mark.tiles * entry_bytes, tiles * entry_bytes):
                crc = zlib.crc32(block, crc)
            found.append(crc)
        mark = Mark(tiles, *found)
        yield mark


def marks_in_reach(folder: Path, state: IndexState) -> set[Mark]:
    """The marks of an index, and those of the commit before, that both files are long enough for."""
    marks = {*state.marks, state.mark}
    previous = previous_state(folder)
    if previous is not None and previous.spec == state.spec:
        marks |= {*previous.marks, previous.mark}
    room = whole_tiles(folder, state)
    return {mark for mark in marks if 0 < mark.tiles <= room}


def proven(folder: Path, state: IndexState) -> Mark:
    """The highest mark that the files still fit; the empty one where they fit none."""
    wanted = marks_in_reach(folder, state)
    best = Mark()
    for found in marks_at(folder, state, sorted({mark.tiles for mark in wanted})):
        if found in wanted:
            best = found
    return best


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
