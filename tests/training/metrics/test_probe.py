from __future__ import annotations

import numpy as np
import pytest

from training.errors import TrainingError
from training.metrics.probe import knn_probe, linear_probe

TRAIN = np.array([[1.0, 0.1], [1.0, -0.1], [0.9, 0.0], [0.1, 1.0], [-0.1, 1.0], [0.0, 0.9]])
LABELS = np.array(["east", "east", "east", "north", "north", "north"])


def test_neighbours_vote_by_angle():
    far = np.where(LABELS[:, None] == "east", 10, 1) * TRAIN  # by distance the first would be nearer to the north
    test = np.array([[0.5, 0.0], [0.0, 50.0], [3.0, 1.0]])
    assert knn_probe(far, LABELS, test, np.array(["east", "north", "north"]), k=3).tolist() == [True, True, False]


def test_more_neighbours_than_rows_are_all_rows():
    assert knn_probe(TRAIN[:5], LABELS[:5], TRAIN, LABELS, k=50).tolist() == [True] * 3 + [False] * 3


def test_a_line_parts_the_classes():
    test = np.array([[0.8, 0.2], [0.2, 0.8], [0.8, 0.2]])
    assert linear_probe(TRAIN, LABELS, test, np.array(["east", "north", "north"])).tolist() == [True, True, False]


def test_a_class_that_training_lacks_is_never_right():
    test, labels = np.array([[1.0, 0.0], [-1.0, 0.0]]), np.array(["east", "west"])
    assert knn_probe(TRAIN, LABELS, test, labels, k=1).tolist() == [True, False]
    assert linear_probe(TRAIN, LABELS, test, labels).tolist() == [True, False]


@pytest.mark.parametrize("probe", [knn_probe, linear_probe])
def test_one_class_is_refused(probe):
    with pytest.raises(TrainingError, match="two classes or more"):
        probe(TRAIN[:3], LABELS[:3], TRAIN, LABELS)


@pytest.mark.parametrize("probe", [knn_probe, linear_probe])
def test_unequal_numbers_are_refused(probe):
    with pytest.raises(TrainingError, match="6 embeddings have 5 classes"):
        probe(TRAIN, LABELS[:5], TRAIN, LABELS)
