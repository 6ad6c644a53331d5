"""Recall of the captions and pictures that belong together."""

from __future__ import annotations

import numpy as np

CUTS = (1, 5, 10)


def best_own_ranks(similarity: np.ndarray, own: np.ndarray) -> np.ndarray:
    """The rank, from 0, of each query's best own item.

    Args:
        similarity: [queries, items]; higher is nearer, ties are broken by the item's index.
        own: bool [queries, items], at least one true in each row.

    Returns:
        int64 [queries].
    """
    order = np.argsort(-similarity, axis=1, kind="stable")
    return np.argmax(np.take_along_axis(own, order, axis=1), axis=1)


def recall(similarity: np.ndarray, owner: np.ndarray) -> dict[str, float]:
    """R@1, R@5 and R@10 both ways and their mean, in per cent.

    Image to text: any own caption among the first K of all captions, duplicates kept; text to image: the own picture
    among the first K (Karpathy and Fei-Fei, CVPR 2015; mR as in Yuan et al., AMFMN, TGRS 2022).

    Args:
        similarity: [pictures, captions] cosines.
        owner: int [captions], the picture that each caption belongs to.
    """
    own = owner[None, :] == np.arange(len(similarity))[:, None]
    ranks = {"i2t": best_own_ranks(similarity, own), "t2i": best_own_ranks(similarity.T, own.T)}
    values = {f"{way}_r{cut}": 100.0 * float(np.mean(ranks[way] < cut)) for way in ("i2t", "t2i") for cut in CUTS}
    return {**values, "mr": float(np.mean(list(values.values())))}
