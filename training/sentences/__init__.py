"""Sentences of our own: concepts, checks, and what no picture from the air shows."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).parent


@dataclass(frozen=True)
class Concept:
    """Something the data sets have a class for.

    Args:
        name: ours.
        labels: the classes of the data sets that it stands for.
        sentences: phrases set into every template.
    """

    name: str
    labels: tuple[str, ...]
    sentences: tuple[str, ...]


def read_concepts() -> list[Concept]:
    """The concepts with every phrase in every template."""
    fields = _read("concepts.yaml")
    templates = sorted(set(fields["templates"]))
    return [
        Concept(
            name,
            tuple(one["labels"]),
            tuple(template.format(phrase) for phrase in one["phrases"] for template in templates),
        )
        for name, one in fields["concepts"].items()
    ]


def read_checks() -> dict[str, list[str]]:
    """Sentences by class of UCM-Captions that training never sees."""
    return dict(_read("check.yaml"))


def read_everyday() -> tuple[list[str], list[str]]:
    """Sentences about what no picture from the air shows: those to train on, and those to calibrate on."""
    fields = _read("everyday.yaml")
    return list(fields["train"]), list(fields["calibrate"])


def read_words() -> list[str]:
    """Words about the ground whose pieces the vocabulary keeps."""
    return (FOLDER / "words.txt").read_text(encoding="utf-8").split()


def _read(name: str) -> Any:
    return yaml.safe_load((FOLDER / name).read_text(encoding="utf-8"))
