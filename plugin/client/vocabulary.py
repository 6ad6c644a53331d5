"""Words that a model package knows: the names in its class tree, and its bank of captions."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..engine.package import ModelPackage


@dataclass(frozen=True)
class Vocabulary:
    """What can be suggested to somebody who types.

    Args:
        classes: names of the class tree with their other names, fine classes first, each once.
        captions: the sentences of the bank, each once.
    """

    classes: tuple[str, ...] = ()
    captions: tuple[str, ...] = ()


def read_vocabulary(package: ModelPackage) -> Vocabulary:
    """The words of a package; none of a file that it does not have, or that cannot be read."""
    tree = package.taxonomy.file if package.taxonomy is not None else ""
    bank = package.captions.file if package.captions is not None else ""
    return Vocabulary(
        class_names(package.folder / tree) if tree else (), caption_sentences(package.folder / bank) if bank else ()
    )


def class_names(file: Path) -> tuple[str, ...]:
    """The names of a class tree's classes and what else they are called, the finest level first."""
    try:
        classes = json.loads(file.read_text(encoding="utf-8"))["classes"]
        by_level = sorted(classes, key=lambda entry: -int(entry.get("level", 0)))
        return once(name for entry in by_level for name in (entry["name"], *entry.get("aliases", ())))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return ()  # suggestions are a help; what is wrong with the package is said where it is loaded


def caption_sentences(file: Path) -> tuple[str, ...]:
    """The sentences of a caption bank, one JSON object a line."""
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
        return once(json.loads(line)["sentence"] for line in lines if line.strip())
    except (OSError, ValueError, KeyError, TypeError):
        return ()


def once(texts: Any) -> tuple[str, ...]:
    """Every text once, in order."""
    return tuple(dict.fromkeys(str(text) for text in texts))
