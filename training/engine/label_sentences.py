"""Sentences that say what a label shows, and sentences that are true of no picture from the air."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from training.data.class_tree import ClassTree
from training.sentences import read_concepts, read_everyday


@dataclass(frozen=True)
class LabelSentences:
    """Of the labels of a corpus.

    Args:
        sentences: all of them, first those of the concepts, then the everyday ones.
        concepts: for each concept the places of its sentences.
        everyday: the places of the everyday sentences.
        member: bool [labels, concepts], which concept stands for a label of the corpus.
    """

    sentences: list[str]
    concepts: list[np.ndarray]
    everyday: np.ndarray
    member: np.ndarray

    def draw(self, concepts: np.ndarray, generator: np.random.Generator) -> np.ndarray:
        """The place of one sentence of each of these concepts, int64 [k]."""
        return np.array([generator.choice(self.concepts[concept]) for concept in concepts], np.int64)


def label_sentences(labels: Sequence[str], tree: ClassTree | None) -> LabelSentences:
    """Our phrases for the labels that we know, the class tree's names or the labels' own words for others."""
    known = read_concepts()
    groups = [list(concept.sentences) for concept in known]
    of_label = {label: place for place, concept in enumerate(known) for label in concept.labels}
    for label in labels:
        if label not in of_label:
            of_label[label] = len(groups)
            groups.append([words_of(label, tree)])
    everyday = read_everyday()[0]
    used = sorted({of_label[label] for label in labels})
    kept = [groups[place] for place in used]
    starts = np.cumsum([0, *(len(group) for group in kept)])
    member = np.array([[of_label[label] == place for place in used] for label in labels], bool)
    return LabelSentences(
        sentences=[sentence for group in kept for sentence in group] + everyday,
        concepts=[np.arange(start, end) for start, end in zip(starts, starts[1:])],
        everyday=np.arange(starts[-1], starts[-1] + len(everyday)),
        member=member.reshape(len(labels), len(used)),
    )


def words_of(label: str, tree: ClassTree | None) -> str:
    """A label in words: "storage_tanks" and "StorageTanks" are "storage tanks"."""
    name = tree.name(label) if tree is not None and label in tree else label
    return re.sub(r"(?<=[a-z])(?=[A-Z])|[_\-]+", " ", name).lower()
