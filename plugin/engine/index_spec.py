"""What a tile index is of: its grid, its model package, its layer. The content of index.json, without the vectors."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .errors import EngineError, IndexDamaged, IndexMismatch, IndexMissing, IndexTooNew, IndexUnreadable
from .grid import TileGrid
from .index_marks import Mark, with_mark
from .index_seal import unsealed

if TYPE_CHECKING:
    from .package import ModelPackage

FORMAT = 1
INDEX_FILE = "index.json"
PREVIOUS_FILE = "index.json.previous"
CELLS_FILE = "cells.bin"
VECTORS_FILE = "vectors.bin"
MAX_INDEX_FILE_BYTES = 1 << 22
STAC_EMBEDDING = "https://stac-extensions.github.io/embedding/v1.0.0/schema.json"


@dataclass(frozen=True)
class PackageIdentity:
    """The model package that made the vectors."""

    name: str
    version: str
    digest: str
    dimension: int

    @classmethod
    def of(cls, package: ModelPackage) -> PackageIdentity:
        """Of a package that was read."""
        return cls(package.name, package.version, package.digest, package.dimension)


@dataclass(frozen=True)
class LayerIdentity:
    """The layer the tiles were read from: its name, its source without credentials, and its fingerprint."""

    name: str
    source: str
    fingerprint: str


@dataclass(frozen=True)
class IndexSpec:
    """What may never change in the life of an index."""

    grid: TileGrid
    package: PackageIdentity
    layer: LayerIdentity

    def to_json(self) -> dict[str, Any]:
        """The spec as index.json and the protocol hold it."""
        return {"grid": self.grid.to_json(), "package": asdict(self.package), "layer": asdict(self.layer)}

    @classmethod
    def from_json(cls, fields: dict[str, Any]) -> IndexSpec:
        """The spec that `to_json` wrote; KeyError, TypeError or ValueError where the fields are not one."""
        spec = cls(
            TileGrid.from_json(fields["grid"]),
            PackageIdentity(**fields["package"]),
            LayerIdentity(**fields["layer"]),
        )
        if not isinstance(spec.package.dimension, int) or spec.package.dimension <= 0:
            raise ValueError("an embedding needs a positive dimension")
        package, layer = spec.package, spec.layer
        texts = (package.name, package.version, package.digest, layer.name, layer.source, layer.fingerprint)
        if not all(isinstance(text, str) for text in texts):
            raise TypeError("the names of package and layer need to be words")
        return spec

    def check_same(self, wanted: IndexSpec) -> None:
        """Refuse to mix.

        Raises:
            IndexMismatch: `wanted` is of another package, another layer or another grid; the sentence says which.
        """
        if self.package.digest != wanted.package.digest:
            raise IndexMismatch(
                f"This index was made with the model {self.package.name} {self.package.version}; "
                f"choose that model, or build a new index with {wanted.package.name} {wanted.package.version}.",
                f"{self.package.digest} is not {wanted.package.digest}",
            )
        if self.layer.fingerprint != wanted.layer.fingerprint:
            raise IndexMismatch(
                f"This index was made from {self.layer.name} as it was then; "
                "the layer, its file or its style has changed: build a new index.",
                f"{self.layer} is not {wanted.layer}",
            )
        if self.grid != wanted.grid:
            raise IndexMismatch(
                f"This index has tiles of {self.grid.tile_size_m:.4g} m, not {wanted.grid.tile_size_m:.4g} m; "
                "choose that size, or build a new index in another folder.",
                f"{self.grid} is not {wanted.grid}",
            )


@dataclass(frozen=True)
class IndexState:
    """index.json as it stands: the spec, and how much of the two files beside it is committed.

    Args:
        tiles: entries committed; anything behind them in the files is the rest of an interrupted write.
        cells_crc: CRC-32 of the committed bytes of cells.bin.
        vectors_crc: the same of vectors.bin.
        complete: every tile of the last job was read, none is left to do.
        updated: when the last commit was made, ISO 8601 in UTC.
        marks: of some earlier commits, rising; none in what a version before 0.2 wrote.
    """

    spec: IndexSpec
    tiles: int = 0
    cells_crc: int = 0
    vectors_crc: int = 0
    complete: bool = False
    updated: str = ""
    marks: tuple[Mark, ...] = field(default=(), compare=False)  # how it came about, not what it holds

    @property
    def mark(self) -> Mark:
        """What is committed, as a mark."""
        return Mark(self.tiles, self.cells_crc, self.vectors_crc)

    @property
    def cells_bytes(self) -> int:
        """Committed bytes of cells.bin: two int32 a tile."""
        return self.tiles * 8

    @property
    def vectors_bytes(self) -> int:
        """Committed bytes of vectors.bin: float16 each."""
        return self.tiles * self.spec.package.dimension * 2

    @property
    def file_bytes(self) -> tuple[tuple[str, int], tuple[str, int]]:
        """Both files by name, each with its committed bytes."""
        return (CELLS_FILE, self.cells_bytes), (VECTORS_FILE, self.vectors_bytes)

    def advanced(self, **changes: Any) -> IndexState:
        """The state with some fields changed."""
        return replace(self, **changes)

    def committed(self, mark: Mark) -> IndexState:
        """The state after a commit of more tiles, up to `mark`."""
        return self.cut_back(mark).advanced(marks=with_mark(self.marks, mark))

    def cut_back(self, mark: Mark) -> IndexState:
        """The state with the tiles up to `mark` alone, from which a job goes on."""
        return self.advanced(
            tiles=mark.tiles,
            cells_crc=mark.cells_crc,
            vectors_crc=mark.vectors_crc,
            complete=False,
            marks=tuple(each for each in self.marks if each.tiles <= mark.tiles),
        )

    def to_json(self) -> dict[str, Any]:
        """The content of index.json, with the fields of the STAC Embedding extension."""
        grid = self.spec.grid
        return {
            "format": FORMAT,
            "stac_extensions": [STAC_EMBEDDING],
            "emb:type": "chip",
            "emb:dimensions": self.spec.package.dimension,
            "emb:chip_layout": {
                "layout_type": "regular_grid",
                "chip_size": [grid.size_px, grid.size_px],
                "stride": [grid.size_px, grid.size_px],
            },
            "gsd": grid.gsd_m,
            "data_type": "float16",
            "updated": self.updated,
            **self.spec.to_json(),
            "tiles": self.tiles,
            "complete": self.complete,
            "crc32": {"cells": self.cells_crc, "vectors": self.vectors_crc},
            "marks": [[mark.tiles, mark.cells_crc, mark.vectors_crc] for mark in self.marks],
        }


def read_state(folder: Path | str, name: str = INDEX_FILE) -> IndexState:
    """Read index.json of a folder, or what was kept of it under another name; cheap, standard library only.

    Raises:
        IndexMissing: the folder holds no index.
        IndexUnreadable: it cannot be told, since the folder or the file cannot be read just now.
        IndexTooNew: a later version of the plugin wrote it.
        IndexDamaged: index.json cannot be understood.
    """
    folder = Path(folder)
    try:
        with (folder / name).open("rb") as file:
            content = file.read(MAX_INDEX_FILE_BYTES)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise missing(folder, repr(error)) from error
    except OSError as error:
        raise IndexUnreadable(
            f"The index {folder.name} cannot be read just now; check the drive and its permissions, then try again.",
            f"{folder}: {error!r}",
        ) from error
    try:
        fields = unsealed(content)
        version = int(fields["format"])
        if version > FORMAT:
            raise IndexTooNew(
                f"The index {folder.name} was written by a newer version of CISEN Search; update the plugin to use it.",
                f"{folder}: format {version}",
            )
        state = IndexState(
            IndexSpec.from_json(fields),
            int(fields["tiles"]),
            int(fields["crc32"]["cells"]),
            int(fields["crc32"]["vectors"]),
            bool(fields["complete"]),
            str(fields["updated"]),
            tuple(Mark(*map(int, mark)) for mark in fields.get("marks", ())),
        )
        if state.tiles < 0:
            raise ValueError("a negative count of tiles")
    except (ValueError, KeyError, TypeError, ArithmeticError, RecursionError) as error:
        raise damaged(folder, f"{name} cannot be understood", repr(error)) from error
    return state


def missing(folder: Path, detail: str) -> IndexMissing:
    """The error for a folder without an index."""
    if folder.is_dir():
        sentence = f"The folder {folder.name} holds no tile index; build one first."
    else:
        sentence = (
            f"The index folder {folder.name} is not there: it was moved or deleted; move it back, choose another one, "
            "or build the index again."
        )
    return IndexMissing(sentence, f"{folder}: {detail}")


def previous_state(folder: Path | str) -> IndexState | None:
    """What index.json held before the last commit; None where that cannot be read."""
    try:
        return read_state(folder, PREVIOUS_FILE)
    except EngineError:
        return None


def last_state(folder: Path | str) -> IndexState:
    """What `read_state` gives, or the commit before it where index.json is damaged or lost; raises as `read_state`."""
    try:
        return read_state(folder)
    except (IndexDamaged, IndexMissing):
        previous = previous_state(folder)
        if previous is None:
            raise
        return previous


def damaged(folder: Path, what: str, detail: str) -> IndexDamaged:
    """The error for an index that does not hold what it commits to."""
    return IndexDamaged(f"The index {folder.name} is damaged: {what}; build it again.", f"{folder}: {detail}")
