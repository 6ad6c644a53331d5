"""What a comparison is told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from training.errors import TrainingError
from training.fields import from_fields, read_fields


@dataclass(frozen=True)
class MeasureConfig:
    """The split on which finished methods are compared.

    Args:
        name: in the table.
        captions: its captions file.
        images: its folder of images.
        split: which of its splits.
        format: "auto", or one of `training.data.sources`.
        class_tree: adds the retrieval of classes at its levels 2 and 3.
    """

    name: str
    captions: Path
    images: Path
    split: str = "val"
    format: str = "auto"
    class_tree: Path | None = None


@dataclass(frozen=True)
class Row:
    """A method: its name in the table, and what its run changes in the base configuration.

    Args:
        name: in the table.
        changes: merged into the base, mappings by their keys; lists and values replace.
        note: said under the table.
        optional: left out, with the reason under the table, where its weights cannot be had.
        measure: where this row is measured instead of where the others are.
    """

    name: str
    changes: Mapping[str, Any] = field(default_factory=dict)
    note: str = ""
    optional: bool = False
    measure: MeasureConfig | None = None


@dataclass(frozen=True)
class CompareConfig:
    """A comparison.

    Args:
        base: path, beside this file, of the run configuration that every row starts from.
        seeds: each method is trained with each.
        measure: where it is measured.
        reference: the row that others of the same measure are compared with, paired over the pictures.
        rows: the methods.
    """

    base: str
    seeds: tuple[int, ...]
    measure: MeasureConfig
    reference: str
    rows: tuple[Row, ...]

    def measure_of(self, row: Row) -> MeasureConfig:
        """Where a row is measured."""
        return row.measure or self.measure


def read_comparison(path: Path) -> CompareConfig:
    """Read a comparison's configuration; raises TrainingError where it cannot be read or compares nothing."""
    config = from_fields(CompareConfig, read_fields(path), path)
    rows = {row.name: row for row in config.rows}
    if len({slug(name) for name in rows}) < len(config.rows) or not all(map(slug, rows)):
        raise TrainingError(f"{path} has two rows whose names give the same folder, or none; give each row its own.")
    if not config.seeds or len(set(config.seeds)) < len(config.seeds):
        raise TrainingError(f"{path} needs seeds, each once.")
    if config.reference not in rows:
        raise TrainingError(f"{path} compares with {config.reference!r}, which is none of its rows; name one.")
    if rows[config.reference].optional:
        raise TrainingError(f"{path} compares with {config.reference!r}, which is optional; name a row that is not.")
    return config


def merged(base: Any, changes: Any) -> Any:
    """`changes` laid over `base`: mappings key by key, but a mapping with another "kind" replaces the old one."""
    if not (isinstance(base, Mapping) and isinstance(changes, Mapping)):
        return changes
    if "kind" in changes and changes["kind"] != base.get("kind"):
        return changes
    return {**base, **{key: merged(base.get(key), value) for key, value in changes.items()}}


def slug(name: str) -> str:
    """A row's name as a folder's."""
    return "".join(letter if letter.isalnum() else "-" for letter in name.lower()).strip("-")
