"""Sentences of our own: concepts, checks, and what no picture from the air shows."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
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
    templates = read_templates()
    return [
        Concept(
            name,
            tuple(one["labels"]),
            tuple(template.format(phrase) for phrase in one["phrases"] for template in templates),
        )
        for name, one in _read("concepts.yaml")["concepts"].items()
    ]


def read_templates() -> list[str]:
    """Ways to say that something is there, each with one place for it."""
    return sorted(set(_read("concepts.yaml")["templates"]))


def read_descriptions() -> list[tuple[str, str]]:
    """Captions that are ours to ship: every phrase of every concept in one template, with the concept's name."""
    fields = _read("concepts.yaml")
    template = fields["description"]
    return [(template.format(phrase), name) for name, one in fields["concepts"].items() for phrase in one["phrases"]]


def read_checks() -> dict[str, list[str]]:
    """Sentences by class of UCM-Captions that training never sees, though it sees most of their words."""
    return dict(_read("check.yaml"))


def content_words(sentence: str) -> frozenset[str]:
    """The words that say what is shown, without a plural's s."""
    words = set(re.findall("[a-z]+", sentence.lower())) - small_words()
    return frozenset(re.sub("(?<=..[^s])s$", "", word) for word in words)


@cache
def small_words() -> frozenset[str]:
    """Words that say nothing of what is shown."""
    return frozenset((FOLDER / "small_words.txt").read_text(encoding="utf-8").split())


def read_everyday() -> tuple[list[str], list[str]]:
    """Sentences about what no picture from the air shows: those to train on, and those to calibrate on."""
    fields = _read("everyday.yaml")
    return list(fields["train"]), list(fields["calibrate"])


def read_words() -> list[str]:
    """Words about the ground whose pieces the vocabulary keeps."""
    return (FOLDER / "words.txt").read_text(encoding="utf-8").split()


def own_sentences() -> list[str]:
    """Every sentence and word of ours that a small vocabulary must know; none that calibrates or checks."""
    phrases = [sentence for concept in read_concepts() for sentence in concept.sentences]
    return phrases + read_everyday()[0] + read_words()


def _read(name: str) -> Any:
    return yaml.safe_load((FOLDER / name).read_text(encoding="utf-8"))
