"""A GeoParquet file back into a tile index, byte for byte the one it was written from."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pyarrow
from pyarrow import parquet

from ..errors import ParquetRefused
from ..index_marks import MAX_MARKS
from ..index_spec import IndexSpec, PackageIdentity
from ..tile_index import TileIndexWriter
from .layout import INDEX_KEY

LEAST_CHUNK, LARGEST_CHUNK = 1 << 8, 1 << 14  # tiles, a commit each
COLUMNS = ["row", "column", "embedding"]


class IndexFile:
    """A GeoParquet file that holds a tile index, as its metadata says.

    Args:
        path: the file.
        spec: of the index.
        stated: the other fields of its index.json.
    """

    def __init__(self, path: Path, spec: IndexSpec, stated: dict[str, Any]) -> None:
        self.path = path
        self.spec = spec
        self.tiles = int(stated["tiles"])
        self.complete = bool(stated["complete"])
        self.checksums = (int(stated["crc32"]["cells"]), int(stated["crc32"]["vectors"]))

    @classmethod
    def open(cls, path: Path, package: PackageIdentity) -> IndexFile:
        """Read what the file says of itself, and see that it goes with a model package.

        Raises:
            ParquetRefused: it is no Parquet, has no `emb:` fields, vectors of another dimension or model, or no grid;
                the sentence says which.
        """
        with readable(path):
            held = parquet.read_schema(path)
        fields = {key.decode(errors="replace"): value for key, value in (held.metadata or {}).items()}
        check_model(path, fields, held, package)
        try:
            stated = json.loads(fields[INDEX_KEY.decode()])
            spec = IndexSpec.from_json(stated)
            return cls(path, spec, stated)
        except (KeyError, ValueError, TypeError, RecursionError) as error:
            raise ParquetRefused(
                f"The file {path.name} does not say on which grid its tiles lie; only what CISEN Search has exported "
                "can be imported.",
                repr(error),
            ) from error

    def check_package(self, package: PackageIdentity) -> None:
        """Refuse vectors of another model; raises ParquetRefused."""
        made_with = self.spec.package
        if made_with.digest != package.digest or made_with.dimension != package.dimension:
            raise ParquetRefused(
                f"The file {self.path.name} was made with the model {made_with.name} {made_with.version}, whose "
                f"vectors do not compare with those of {package.name} {package.version}; choose that model in the "
                "options, then import it.",
                f"{made_with.digest} is not {package.digest}",
            )

    def import_to(self, folder: Path, on_progress: Callable[[int, int], None]) -> int:
        """Write the index into a new folder; what an error leaves there is for the caller to remove.

        Args:
            folder: of the index, not there yet or empty.
            on_progress: told how many tiles are in, and how many there are.

        Returns:
            How many tiles the index holds.

        Raises:
            ParquetRefused: the rows are not those that were exported.
            DiskFull, IndexBusy: as TileIndexWriter.
        """
        writer = TileIndexWriter.open(folder, self.spec)
        try:
            try:
                for cells, vectors in self._chunks():
                    on_progress(writer.append(cells, vectors), self.tiles)
            except ValueError as error:
                raise self._changed(repr(error)) from error
            state = writer.state
            found = (state.tiles, state.cells_crc, state.vectors_crc)
            if found != (self.tiles, *self.checksums):
                raise self._changed(f"{found} is not {(self.tiles, *self.checksums)}")
            if self.complete:
                writer.mark_complete()
        finally:
            writer.close()
        return self.tiles

    def _chunks(self) -> Iterator[tuple[np.ndarray, np.ndarray]]:
        """Cells, int32 [n, 2], and vectors, float32 [n, dimension], some tiles at a time."""
        dimension = self.spec.package.dimension
        with readable(self.path), parquet.ParquetFile(self.path, pre_buffer=False) as file:
            if missing := [name for name in COLUMNS if name not in file.schema_arrow.names]:
                raise self._changed(f"no column {missing}")
            for batch in file.iter_batches(chunk_tiles(self.tiles), columns=COLUMNS):
                row, column, embedding = (batch.column(name) for name in COLUMNS)
                values = embedding.flatten()
                if any(array.null_count for array in (row, column, embedding, values)):
                    raise self._changed("empty values")
                if len(values) != len(batch) * dimension:
                    raise self._changed(f"{len(values)} numbers in {len(batch)} rows")
                cells = np.stack([row.to_numpy(), column.to_numpy()], axis=1).astype(np.int32)
                yield cells, values.to_numpy(zero_copy_only=False).reshape(len(batch), dimension)

    def _changed(self, detail: str) -> ParquetRefused:
        return ParquetRefused(
            f"The tiles in {self.path.name} are not those that were exported; export the index again.", detail
        )


def chunk_tiles(tiles: int) -> int:
    """How many tiles to commit at once: as few commits as the index keeps marks, within what memory allows."""
    return min(max(LEAST_CHUNK, tiles // MAX_MARKS), LARGEST_CHUNK)


def check_model(path: Path, fields: dict[str, bytes], held: pyarrow.Schema, package: PackageIdentity) -> None:
    """Refuse a file that does not describe its embeddings, or whose embeddings are of another dimension."""
    if not any(name.startswith("emb:") for name in fields):
        raise ParquetRefused(
            f"The file {path.name} has no emb: fields (STAC Embedding extension), so it does not say which model made "
            "its vectors; choose a file that CISEN Search has exported.",
            f"metadata {sorted(fields)}, columns {held.names}",
        )
    stated = fields.get("emb:dimensions", b"").decode(errors="replace")
    if stated != str(package.dimension):
        raise ParquetRefused(
            f"The embeddings in {path.name} have {stated or 'an unknown number of'} dimensions, those of the model "
            f"{package.name} {package.version} have {package.dimension}; choose the model that they were made with.",
        )


@contextmanager
def readable(path: Path) -> Iterator[None]:
    """Say of a file that it cannot be read, or is no Parquet; raises ParquetRefused."""
    try:
        yield
    except FileNotFoundError as error:
        raise ParquetRefused(f"The file {path.name} is not there any more; choose it again.", repr(error)) from error
    except (pyarrow.ArrowException, OSError) as error:
        raise ParquetRefused(
            f"The file {path.name} is no GeoParquet file, or it is damaged; choose another one.", repr(error)
        ) from error
