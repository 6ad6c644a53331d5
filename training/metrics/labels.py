"""Retrieval by class: an item is relevant when it carries labels of the query."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from training.metrics.ranking import top_items

CUTS = (5, 10, 20)


@dataclass(frozen=True)
class Ranked:
    """What measures of the first K need of a gallery, for K up to `depth`.

    Args:
        found: float [queries, depth], the gain r of the items found, best ranked first.
        best: float [queries, depth], the highest gains of the gallery, highest first.
    """

    found: np.ndarray
    best: np.ndarray


def shared_labels(query_labels: np.ndarray, item_labels: np.ndarray, *, normalised: bool = True) -> np.ndarray:
    """The gain r of each item for each query, float32 [queries, items].

    Args:
        query_labels: bool [queries, labels].
        item_labels: bool [items, labels].
        normalised: divide by the labels of the query, so that no gain passes 1; else the raw count (Zhao et al.,
            CVPR 2015), with which WAP and ACG can pass 1.
    """
    shared = query_labels.astype(np.float32) @ item_labels.astype(np.float32).T
    return shared / np.maximum(query_labels.sum(1, keepdims=True, dtype=np.float32), 1) if normalised else shared


def rank_gains(gains: np.ndarray, top: np.ndarray) -> Ranked:
    """The gains of the items `top`, int [queries, depth], and the best there are, from gains [queries, items]."""
    best = np.sort(gains, axis=1)[:, : -top.shape[1] - 1 : -1]  # with so many equal gains a partition takes far longer
    return Ranked(np.take_along_axis(gains, top, axis=1).astype(np.float64), best.astype(np.float64))


def weighted_average_precision(ranked: Ranked, cut: int) -> np.ndarray:
    """WAP@K: sum over i <= K of [r_i > 0] * mean(r_1..r_i), divided by the relevant items in the top K (0 if none).

    Zhao et al., Deep Semantic Ranking Based Hashing, CVPR 2015; its mean over the queries is WMAP@K. float64 [queries].
    """
    top = ranked.found[:, :cut]
    mean_so_far = np.cumsum(top, axis=1) / np.arange(1, top.shape[1] + 1)
    relevant = top > 0
    return (mean_so_far * relevant).sum(1) / np.maximum(relevant.sum(1), 1)


def average_gain(ranked: Ranked, cut: int) -> np.ndarray:
    """ACG@K: the mean of r_1..r_K (Zhao et al., CVPR 2015); float64 [queries]."""
    return ranked.found[:, :cut].sum(1) / cut


def average_precision(ranked: Ranked, cut: int) -> np.ndarray:
    """AP@K: sum over i <= K of [r_i > 0] * P@i, divided by min(K, relevant items in the gallery), or 0; [queries]."""
    top = ranked.found[:, :cut] > 0
    precisions = np.cumsum(top, axis=1) / np.arange(1, top.shape[1] + 1)
    reachable = (ranked.best[:, :cut] > 0).sum(1)
    return (precisions * top).sum(1) / np.maximum(reachable, 1)


def discounted_gain(ranked: Ranked, cut: int) -> np.ndarray:
    """NDCG@K with gain r_i and discount log2(i + 1), over the best order of the gallery (0 if nothing is relevant).

    Järvelin and Kekäläinen, TOIS 2002; float64 [queries].
    """
    discounts = 1.0 / np.log2(np.arange(2, min(cut, ranked.found.shape[1]) + 2))
    found = (ranked.found[:, :cut] * discounts).sum(1)
    ideal = (ranked.best[:, :cut] * discounts).sum(1)
    return np.divide(found, ideal, out=np.zeros_like(found), where=ideal > 0)


def precision(gains: np.ndarray, cut: int) -> np.ndarray:
    """P@K: the share of relevant items among the first K; float64 [queries], from gains [queries, >= K], best first."""
    return np.asarray((gains[:, :cut] > 0).sum(1) / cut)


def label_values(gains: np.ndarray, top: np.ndarray) -> dict[str, np.ndarray]:
    """{"wmap5", ...}: WAP, ACG, AP, NDCG and P at 5, 10 and 20 of each query, float64 [queries].

    Args:
        gains: [queries, items], see `shared_labels`.
        top: int [queries, 20 or all items], see `top_items`.
    """
    ranked = rank_gains(gains, top)
    values = {}
    for cut in CUTS:
        values[f"wmap{cut}"] = weighted_average_precision(ranked, cut)
        values[f"acg{cut}"] = average_gain(ranked, cut)
        values[f"map{cut}"] = average_precision(ranked, cut)
        values[f"ndcg{cut}"] = discounted_gain(ranked, cut)
        values[f"p{cut}"] = precision(ranked.found, cut)
    return values


def label_retrieval(similarity: np.ndarray, query_labels: np.ndarray, item_labels: np.ndarray) -> dict[str, float]:
    """The means of `label_values` with normalised gains, in per cent.

    Args:
        similarity: [queries, items]; ties are broken by the item's index.
        query_labels: bool [queries, labels].
        item_labels: bool [items, labels].
    """
    values = label_values(shared_labels(query_labels, item_labels), top_items(similarity, max(CUTS)))
    return {key: 100.0 * float(one.mean()) for key, one in values.items()}
