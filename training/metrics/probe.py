"""How much of the classes a frozen embedding holds: nearest neighbours and a linear classifier on top of it."""

from __future__ import annotations

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from training.errors import TrainingError

NEIGHBOURS = 20
ITERATIONS = 1000


def knn_probe(
    train: np.ndarray, train_labels: np.ndarray, test: np.ndarray, test_labels: np.ndarray, k: int = NEIGHBOURS
) -> np.ndarray:
    """Whether the k nearest training rows by cosine vote for the right class; bool [test rows].

    Args:
        train: float [train rows, dimension].
        train_labels: class of each.
        test: float [test rows, dimension].
        test_labels: class of each; one that training lacks is never right.
        k: neighbours, at most the training rows.

    Raises:
        TrainingError: there is nothing to learn from.
    """
    _check(train, train_labels)
    model = KNeighborsClassifier(min(k, len(train)), metric="cosine").fit(train, train_labels)
    return np.asarray(model.predict(test) == test_labels)


def linear_probe(
    train: np.ndarray, train_labels: np.ndarray, test: np.ndarray, test_labels: np.ndarray, penalty: float = 1.0
) -> np.ndarray:
    """Whether logistic regression on standardised embeddings names the right class; bool [test rows].

    Args as in `knn_probe`; penalty: inverse of scikit-learn's C.

    Raises:
        TrainingError: the training rows are of fewer than two classes.
    """
    _check(train, train_labels)
    model = make_pipeline(StandardScaler(), LogisticRegression(C=1.0 / penalty, max_iter=ITERATIONS))
    return np.asarray(model.fit(train, train_labels).predict(test) == test_labels)


def _check(train: np.ndarray, labels: np.ndarray) -> None:
    if len(train) != len(labels):
        raise TrainingError(f"{len(train)} embeddings have {len(labels)} classes; give each embedding one class.")
    if len(np.unique(labels)) < 2:
        raise TrainingError("A probe needs pictures of two classes or more; give it more labelled pictures.")
