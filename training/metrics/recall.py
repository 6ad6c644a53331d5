"""Recall of the captions and pictures that belong together.

Image to text: any own caption among the first K of all captions, duplicates kept; text to image: the own picture among
the first K (Karpathy and Fei-Fei, CVPR 2015). Which items are a query's own decides what is measured: those of the data
set's pairs, or all that carry the same text (multi-positive), so that equal captions are no misses.
"""

from __future__ import annotations

import numpy as np

from training.metrics.ranking import best_own_ranks

CUTS = (1, 5, 10)
WAYS = ("i2t", "t2i")


def recall_values(similarity: np.ndarray, own: np.ndarray) -> dict[str, np.ndarray]:
    """{"r1", "r5", "r10"}: for each query whether its best own item is among the first K; float64 [queries].

    Args:
        similarity: [queries, items]; ties are broken by the item's index.
        own: bool [queries, items], at least one true in each row.
    """
    ranks = best_own_ranks(similarity, own)
    return {f"r{cut}": (ranks < cut).astype(np.float64) for cut in CUTS}


def mark_pairs(queries: np.ndarray, pairs: tuple[np.ndarray, np.ndarray], items: int) -> np.ndarray:
    """Mark where a query and an item are a pair; bool [queries, items].

    Args:
        queries: int [queries], ids, in any order and more than once.
        pairs: the query id and the item of each pair, int [pairs] both.
        items: how many there are.
    """
    ids, places = np.unique(queries, return_inverse=True)
    rows = np.minimum(np.searchsorted(ids, pairs[0]), len(ids) - 1)
    asked = ids[rows] == pairs[0]
    marks = np.zeros((len(ids), items), bool)
    marks[rows[asked], pairs[1][asked]] = True
    return marks[places]


def recall(similarity: np.ndarray, owner: np.ndarray) -> dict[str, float]:
    """R@1, R@5 and R@10 both ways and their mean mR (Yuan et al., AMFMN, TGRS 2022), in per cent.

    Args:
        similarity: [pictures, captions].
        owner: int [captions], the picture that each caption belongs to.
    """
    own = owner[None, :] == np.arange(len(similarity))[:, None]
    ways = {"i2t": recall_values(similarity, own), "t2i": recall_values(similarity.T, own.T)}
    values = {f"{way}_{key}": 100.0 * float(hits.mean()) for way, one in ways.items() for key, hits in one.items()}
    return {**values, "mr": float(np.mean(list(values.values())))}
