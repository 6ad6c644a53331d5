"""The classes of pictures as matrices, at each level of a class tree."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import numpy as np

from training.data.class_tree import ClassTree
from training.data.scenes import Scene

LEVELS = (2, 3)


def label_matrices(scenes: Sequence[Scene], tree: ClassTree | None) -> dict[str, np.ndarray]:
    """Labels, bool [pictures, labels], by the prefix of the measures: "" as labelled, "l2_" and "l3_" of a tree.

    Empty where a picture has no label: what else is relevant to it cannot be said.

    Raises:
        TrainingError: the tree does not know a label.
    """
    if not all(scene.labels for scene in scenes):
        return {}
    levels: dict[str, list[Collection[str]]] = {"": [scene.labels for scene in scenes]}
    if tree is not None:
        levels.update({f"l{level}_": [tree.labels_at(one.labels, level) for one in scenes] for level in LEVELS})
    return {prefix: as_matrix(sets) for prefix, sets in levels.items()}


def as_matrix(sets: Sequence[Collection[str]]) -> np.ndarray:
    """The labels of each item, bool [items, labels]; the columns are in the order of the labels' names."""
    names = sorted({label for labels in sets for label in labels})
    columns = {name: column for column, name in enumerate(names)}
    matrix = np.zeros((len(sets), len(names)), bool)
    for row, labels in enumerate(sets):
        matrix[row, [columns[label] for label in labels]] = True
    return matrix
