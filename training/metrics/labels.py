"""Retrieval by class: an item is relevant when it carries labels of the query."""

from __future__ import annotations

import numpy as np

CUTS = (5, 10, 20)


def weighted_average_precision(gains: np.ndarray, cut: int) -> np.ndarray:
    """WAP@K: sum over i <= K of [r_i > 0] * mean(r_1..r_i), divided by the relevant items in the top K (0 if none).

    Zhao et al., Deep Semantic Ranking Based Hashing, CVPR 2015.

    Args:
        gains: [queries, items] gain r of each item, best ranked first.
        cut: K.

    Returns:
        [queries].
    """
    top = gains[:, :cut].astype(np.float64)
    mean_so_far = np.cumsum(top, axis=1) / np.arange(1, top.shape[1] + 1)
    relevant = top > 0
    return (mean_so_far * relevant).sum(1) / np.maximum(relevant.sum(1), 1)


def average_precision(gains: np.ndarray, cut: int) -> np.ndarray:
    """AP@K: sum over i <= K of [r_i > 0] * P@i, divided by min(K, relevant items in the gallery), or 0; [queries]."""
    relevant = gains > 0
    top = relevant[:, :cut]
    precision = np.cumsum(top, axis=1) / np.arange(1, top.shape[1] + 1)
    reachable = np.minimum(relevant.sum(1), cut)
    return (precision * top).sum(1) / np.maximum(reachable, 1)


def discounted_gain(gains: np.ndarray, cut: int) -> np.ndarray:
    """NDCG@K with gain r_i and discount log2(i + 1), over the best order of the gallery (0 if nothing is relevant).

    Järvelin and Kekäläinen, TOIS 2002; [queries].
    """
    discounts = 1.0 / np.log2(np.arange(2, min(cut, gains.shape[1]) + 2))
    found = (gains[:, :cut] * discounts).sum(1)
    ideal = (-np.sort(-gains, axis=1)[:, :cut] * discounts).sum(1)
    return np.divide(found, ideal, out=np.zeros_like(found, dtype=np.float64), where=ideal > 0)


def precision(gains: np.ndarray, cut: int) -> np.ndarray:
    """P@K: the share of relevant items among the first K; [queries]."""
    return np.asarray((gains[:, :cut] > 0).sum(1) / cut)


MEASURES = {
    "wmap": weighted_average_precision,
    "map": average_precision,
    "ndcg": discounted_gain,
    "p": precision,
}


def label_retrieval(similarity: np.ndarray, query_labels: np.ndarray, item_labels: np.ndarray) -> dict[str, float]:
    """Means over the queries of WAP, AP, NDCG and P at 5, 10 and 20, in per cent.

    Args:
        similarity: [queries, items]; ties are broken by the item's index.
        query_labels: bool [queries, labels].
        item_labels: bool [items, labels].

    The gain is normalised, r_i = shared labels / labels of the query, so that no value passes 100.
    """
    shared = query_labels.astype(np.float32) @ item_labels.astype(np.float32).T
    gains = shared / np.maximum(query_labels.sum(1, keepdims=True), 1)
    ranked = np.take_along_axis(gains, np.argsort(-similarity, axis=1, kind="stable"), axis=1)
    return {
        f"{name}{cut}": 100.0 * float(measure(ranked, cut).mean()) for name, measure in MEASURES.items() for cut in CUTS
    }
