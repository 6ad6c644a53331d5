"""The order of a gallery for each query: the higher score first, ties broken by the item's index."""

from __future__ import annotations

import numpy as np


def top_items(similarity: np.ndarray, count: int) -> np.ndarray:
    """int64 [queries, min(count, items)]: the first items of each query, from similarity [queries, items]."""
    return np.argsort(-similarity, axis=1, kind="stable")[:, :count]


def best_own_ranks(similarity: np.ndarray, own: np.ndarray) -> np.ndarray:
    """The rank, from 0, of each query's best own item.

    Args:
        similarity: [queries, items].
        own: bool [queries, items], at least one true in each row.

    Returns:
        int64 [queries].
    """
    lowest = np.where(own, similarity, -np.inf)
    best = np.argmax(lowest, axis=1)  # the first of equals
    score = np.take_along_axis(similarity, best[:, None], axis=1)
    before = np.arange(similarity.shape[1]) < best[:, None]
    return ((similarity > score) | ((similarity == score) & before)).sum(1)
