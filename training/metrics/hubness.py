"""Hubness: items that are near to everything, and items that nothing finds (Radovanović et al., JMLR 2010)."""

from __future__ import annotations

import numpy as np

from training.metrics.ranking import top_items

NEIGHBOURS = 10


def occurrences(top: np.ndarray, items: int) -> np.ndarray:
    """N_k: how many queries have each item among their first k; int64 [items], from top int [queries, k]."""
    return np.bincount(top.ravel(), minlength=items)


def skewness(counts: np.ndarray) -> float:
    """The standardised third moment of N_k; 0 where all are equal. Above about 1 a few hubs crowd the lists."""
    centred = counts - counts.mean()
    spread = float(np.sqrt((centred**2).mean()))
    return float((centred**3).mean()) / spread**3 if spread else 0.0


def antihub_share(counts: np.ndarray) -> float:
    """The share of items that no query has among its first k."""
    return float((counts == 0).mean())


def hubness(similarity: np.ndarray, k: int = NEIGHBOURS) -> dict[str, float]:
    """{"skewness", "antihubs"} of similarity [queries, items]; antihubs is a share of the items."""
    counts = occurrences(top_items(similarity, k), similarity.shape[1])
    return {"skewness": skewness(counts), "antihubs": antihub_share(counts)}
