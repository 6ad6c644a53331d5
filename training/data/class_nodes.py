"""The classes of a tree, read from JSON or CSV."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from training.data.utf8 import read_json, read_text
from training.errors import TrainingError

LEVELS = (1, 2, 3)
WANTED = "a class tree in JSON or CSV with id, name, parent, level and, where there are any, uri and aliases"


@dataclass(frozen=True)
class ClassNode:
    """One class.

    Args:
        id: stands in data; once given it never changes.
        name: in words.
        level: 1 for the widest, 3 for those that pictures carry.
        parent: id of a class one level wider; None at level 1.
        uri: of the same concept in a published vocabulary, or None.
        aliases: what data sets call it; case, spaces, hyphens and underscores do not matter.
    """

    id: str
    name: str
    level: int
    parent: str | None = None
    uri: str | None = None
    aliases: tuple[str, ...] = ()


def read_nodes(path: Path) -> list[ClassNode]:
    """The classes of a file; raises TrainingError for what is none."""
    rows = csv_rows(path) if path.suffix.lower() == ".csv" else json_rows(path)
    nodes = [named_node(fields, f"Class {number} of {path}") for number, fields in enumerate(rows, start=1)]
    if not nodes:
        raise TrainingError(f"{path} has no class; give {WANTED}.")
    return nodes


def named_node(fields: Any, place: str) -> ClassNode:
    """The class; raises TrainingError with its place in the file where it is none."""
    try:
        return parse_node(fields)
    except KeyError as error:
        raise TrainingError(f"{place} lacks the field {error}; add it.") from error
    except (TypeError, ValueError, AttributeError) as error:
        raise TrainingError(f"{place} is no class ({error}); correct it.") from error


def json_rows(path: Path) -> Sequence[Any]:
    """The list of classes of a JSON file."""
    content = read_json(path, WANTED)
    rows = content.get("classes") if isinstance(content, dict) else content
    if not isinstance(rows, list):
        raise TrainingError(f"{path} has no list of classes; give {WANTED}.")
    return rows


def csv_rows(path: Path) -> list[dict[str, Any]]:
    """The rows of a CSV file, with numbers and lists as JSON has them."""
    rows: list[dict[str, Any]] = []
    for fields in csv.DictReader(io.StringIO(read_text(path, WANTED))):
        aliases = [alias.strip() for alias in (fields.get("aliases") or "").split(";")]
        level = fields.get("level") or ""
        rows.append({**fields, "level": int(level) if level.strip().isdecimal() else level, "aliases": aliases})
    return rows


def parse_node(fields: dict[str, Any]) -> ClassNode:
    """A class; raises KeyError for a missing field and ValueError for one of the wrong kind."""
    class_id, name, level, parent = fields["id"], fields["name"], fields["level"], fields.get("parent") or None
    aliases = [alias for alias in fields.get("aliases") or [] if alias]
    if not all(isinstance(one, str) and one.strip() for one in (class_id, name, *aliases)):
        raise ValueError("id, name and aliases are words")
    if level not in LEVELS or isinstance(level, bool):
        raise ValueError("level is 1, 2 or 3")
    if not (parent is None or isinstance(parent, str)):
        raise ValueError("parent is an id")
    return ClassNode(class_id, name, int(level), parent, fields.get("uri") or None, tuple(aliases))


def spellings(node: ClassNode) -> set[str]:
    """The plain spellings of a class's id, name and aliases."""
    return {plain_spelling(one) for one in (node.id, node.name, *node.aliases)}


def plain_spelling(label: str) -> str:
    """A label without what data sets spell differently: StorageTanks, storage_tanks and "Storage tanks" are one."""
    return re.sub(r"[\W_]", "", label.casefold())
