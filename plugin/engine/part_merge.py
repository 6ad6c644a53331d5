"""The parts of an index job become one index, byte for byte the one that a single process would have built."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Callable

import numpy as np

from .errors import Cancelled, IndexMismatch, PartsUnfit
from .grid import cell_keys
from .index_part import read_part
from .index_spec import read_state
from .tile_index import TileIndexReader, TileIndexWriter

CHUNK_TILES = 1 << 8  # a commit each, so that damage costs no more than in an index of one process


def parts_in_order(folders: Iterable[Path]) -> list[Path]:
    """The parts of one job by their number, each there once, complete, and of the same package, layer and grid.

    Only descriptions are read.

    Raises:
        PartsUnfit: a part is missing, there twice, incomplete, or of another job, package, layer or grid than others;
            the sentence says which.
        IndexMissing, IndexDamaged, IndexTooNew, IndexUnreadable: a part cannot be read.
    """
    found: dict[int, Path] = {}
    job: tuple[int, str] | None = None
    for folder in folders:
        record = read_part(folder)
        if record is None:
            raise PartsUnfit(f"The folder {folder.name} holds no part of an index; take it out of the list.")
        job = job or (record.of, record.order)
        if job != (record.of, record.order):
            others = next(iter(found.values())).name
            raise PartsUnfit(
                f"The parts {others} and {folder.name} are of different extents, grids or numbers of parts; put each "
                "job's parts in a folder of their own.",
                f"{record} does not go with {job}",
            )
        if record.number in found:
            raise PartsUnfit(
                f"Part {record.number} is there twice, in {found[record.number].name} and {folder.name}; "
                "take one of them away."
            )
        found[record.number] = folder
    if job is None:
        raise PartsUnfit("There are no parts of an index here; choose the folder in which the parts lie.")
    missing = [str(number) for number in range(1, job[0] + 1) if number not in found]
    if missing:
        raise PartsUnfit(f"Of {job[0]} parts these are missing: {', '.join(missing)}; build them first.")
    parts = [found[number] for number in sorted(found)]
    check_parts(parts)
    return parts


def check_parts(parts: Sequence[Path]) -> None:
    """Refuse parts that are incomplete or of another package, layer or grid than the first; as `parts_in_order`."""
    spec = read_state(parts[0]).spec
    for part in parts:
        state = read_state(part)
        try:
            spec.check_same(state.spec)
        except IndexMismatch as error:
            raise PartsUnfit(
                f"The parts {parts[0].name} and {part.name} are of different models, tile sizes or rasters (a copy "
                "must keep its name and time, as cp -p does); build one of them again.",
                f"{error.sentence} {error.detail}",
            ) from error
        if not state.complete:
            raise PartsUnfit(f"The part {part.name} is not complete; run its job again, then merge.")


def merge_parts(
    parts: Sequence[Path],
    target: Path,
    is_cancelled: Callable[[], bool],
    on_progress: Callable[[int, int], None],
) -> int:
    """Write the index of all parts in `target`, or go on where an earlier merge of the same parts stopped.

    The vectors of some megabytes are in memory at a time, and the cells of all tiles once.

    Args:
        parts: as `parts_in_order` gave them.
        target: folder of the index.
        is_cancelled: asked before each chunk.
        on_progress: told how many tiles are in, and how many will be.

    Returns:
        How many tiles the index holds.

    Raises:
        PartsUnfit: `target` holds something else than the first tiles of these parts.
        Cancelled: what is in stays, and the same call goes on from there.
        IndexBusy, IndexMismatch, IndexDamaged, DiskFull: as TileIndexWriter; a damaged part counts too.
    """
    if read_part(target) is not None:
        raise PartsUnfit(f"The folder {target.name} holds a part itself; choose another one for the whole index.")
    readers = [TileIndexReader.open(part) for part in parts]
    total = sum(reader.state.tiles for reader in readers)
    for reader in readers:
        stop_if(is_cancelled)
        reader.verify()
    check_distinct(readers)
    writer = TileIndexWriter.open(target, readers[0].state.spec)
    try:
        check_beginning(writer, readers)
        on_progress(writer.state.tiles, total)
        for cells, vectors in chunks(readers, writer.state.tiles, total):
            stop_if(is_cancelled)
            on_progress(writer.append(cells, vectors), total)
        if not writer.state.complete:
            writer.mark_complete()
    finally:
        writer.close()
    return writer.state.tiles


def check_distinct(readers: Sequence[TileIndexReader]) -> None:
    """Refuse parts that share a tile, as when two were built in one folder; 16 bytes a tile. Raises PartsUnfit."""
    keys = np.concatenate([cell_keys(reader.cells()) for reader in readers])
    keys.sort()
    if (keys[1:] == keys[:-1]).any():
        raise PartsUnfit("Some tiles are in two of these parts; build the parts again, each in a folder of its own.")


def check_beginning(writer: TileIndexWriter, readers: Sequence[TileIndexReader]) -> None:
    """Let nothing be appended to other tiles than the first ones of these parts; raises PartsUnfit."""
    state = writer.state
    tiles = cells_crc = vectors_crc = 0
    for cells, vectors in chunks(readers, 0, state.tiles):
        tiles += len(cells)
        cells_crc = zlib.crc32(cells.tobytes(), cells_crc)
        vectors_crc = zlib.crc32(vectors.tobytes(), vectors_crc)
    if (tiles, cells_crc, vectors_crc) != (state.tiles, state.cells_crc, state.vectors_crc):
        raise PartsUnfit(
            f"The folder {writer.folder.name} holds other tiles than these parts; choose another folder.",
            f"{state.tiles} tiles are there, the first {tiles} of the parts are not the same",
        )


def chunks(readers: Sequence[TileIndexReader], start: int, end: int) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Cells and vectors of the tiles from `start` to `end`, counted through all parts, a chunk at a time.

    Each chunk is mapped anew, so that pages read before do not stay with this process.
    """
    before = 0
    for reader in readers:
        first, last = max(start - before, 0), min(end - before, reader.state.tiles)
        for place in range(first, last, CHUNK_TILES):
            window = slice(place, min(place + CHUNK_TILES, last))
            yield reader.cells()[window], reader.vectors()[window]
        before += reader.state.tiles


def stop_if(is_cancelled: Callable[[], bool]) -> None:
    """Raise Cancelled where the user wants it so."""
    if is_cancelled():
        raise Cancelled("Cancelled; merge again to go on.")
