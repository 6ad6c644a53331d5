"""A tile index into a GeoParquet file, some thousand tiles at a time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pyarrow
from pyarrow import parquet

from ..errors import DiskFull
from ..index_spec import damaged
from ..tile_index import TileIndexReader
from . import PART_SUFFIX
from .layout import BOX, boxes, polygons, schema

GROUP_TILES = 1 << 14  # 16 MB of embeddings at 256 dimensions, and what a reader of one place has to read
EMBEDDING_LEAF = "embedding.list.element"
STATISTICS = ["id", "row", "column", *(f"bbox.{name}" for name in BOX)]


def export_index(index: Path, target: Path, crs: dict[str, Any] | None, on_progress: Callable[[int, int], None]) -> int:
    """Write the committed tiles of an index into a file, which is there whole or not at all.

    Args:
        index: its folder.
        target: the file; one that is there is replaced.
        crs: the grid's CRS as PROJJSON; None where that cannot be told.
        on_progress: told how many tiles are written, and how many there are.

    Returns:
        How many tiles the file holds.

    Raises:
        IndexMissing, IndexUnreadable, IndexDamaged, IndexTooNew: there is nothing to export.
        DiskFull: the file cannot be written.
    """
    reader = TileIndexReader.open(index)
    try:
        reader.verify()
    except OSError as error:
        raise damaged(index, "it cannot be read", repr(error)) from error
    part = target.with_name(target.name + PART_SUFFIX)
    columns = schema(reader.state, crs)
    try:
        with parquet.ParquetWriter(
            part,
            columns,
            compression="zstd",
            use_dictionary=False,
            use_byte_stream_split=[EMBEDDING_LEAF],
            write_statistics=STATISTICS,
        ) as writer:
            written = 0
            for batch in batches(reader, columns):
                writer.write_batch(batch, row_group_size=GROUP_TILES)
                written += len(batch)
                on_progress(written, reader.state.tiles)
        part.replace(target)
    except OSError as error:
        raise DiskFull(
            f"The file {target.name} cannot be written; choose another folder or make room, then export again.",
            f"{target}: {error!r}",
        ) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return reader.state.tiles


def batches(reader: TileIndexReader, columns: pyarrow.Schema) -> Iterator[pyarrow.RecordBatch]:
    """The tiles of an index as rows of the file."""
    grid, cells = reader.state.spec.grid, reader.cells()
    box_fields = list(columns.field("bbox").type)
    for first in range(0, reader.state.tiles, GROUP_TILES):
        some = np.asarray(cells[first : first + GROUP_TILES])
        vectors = reader.read_vectors(first, len(some)).astype(np.float32)
        rectangles = boxes(grid, some)
        sides = [pyarrow.array(np.ascontiguousarray(side)) for side in rectangles.T]
        arrays = [
            pyarrow.array(np.arange(first, first + len(some), dtype=np.int64)),
            polygons(rectangles),
            pyarrow.StructArray.from_arrays(sides, fields=box_fields),
            pyarrow.array(np.ascontiguousarray(some[:, 0])),
            pyarrow.array(np.ascontiguousarray(some[:, 1])),
            pyarrow.FixedSizeListArray.from_arrays(
                pyarrow.array(vectors.reshape(-1)), type=columns.field("embedding").type
            ),
        ]
        yield pyarrow.RecordBatch.from_arrays(arrays, schema=columns)
