"""How the scores of all tiles are spread, and where Otsu's method would cut them in two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy

MOST_BINS, LEAST_BINS = 128, 16


@dataclass(frozen=True)
class ScoreHistogram:
    """Counts of scores in equal bins.

    Args:
        counts: tiles in each bin, from the lowest scores.
        lowest: score at the left end of the first bin.
        highest: at the right end of the last one.
        suggested: Otsu's cut, a score; None where all scores are alike.
    """

    counts: tuple[int, ...]
    lowest: float
    highest: float
    suggested: float | None = None


def histogram_of(scores: Sequence[float] | numpy.ndarray, suggest: bool = True) -> ScoreHistogram | None:
    """The histogram of the scores that are numbers; None without any. `suggest` a cut where they are all tiles'."""
    import numpy as np

    values = np.asarray(scores, np.float64)  # in float32 there may be fewer numbers between two scores than bins
    values = values[np.isfinite(values)]
    if not len(values):
        return None
    lowest, highest = float(values.min()), float(values.max())
    if highest <= lowest:
        return ScoreHistogram((len(values),), lowest, highest)
    bins = min(max(2 * int(len(values) ** 0.5), LEAST_BINS), MOST_BINS)
    counts, edges = np.histogram(values, bins, (lowest, highest))
    suggested = float(edges[otsu(counts)]) if suggest else None
    return ScoreHistogram(tuple(counts.tolist()), lowest, highest, suggested)


def otsu(counts: numpy.ndarray) -> int:
    """The first bin of the upper class.

    N. Otsu 1979, A Threshold Selection Method from Gray-Level Histograms, IEEE Transactions on Systems, Man, and
    Cybernetics 9, equation 18: the cut k with the largest variance between the classes,
    (mu_T omega(k) - mu(k))^2 / (omega(k) (1 - omega(k))). Where several cuts are equally good, the middle one.

    Args:
        counts: of at least two bins, not all in one.
    """
    import numpy as np

    shares = counts / counts.sum()
    omega = np.cumsum(shares)[:-1]
    mean = np.cumsum(shares * np.arange(len(shares)))
    split = (omega > 0) & (omega < 1)
    between = np.zeros(len(omega))
    between[split] = (mean[-1] * omega[split] - mean[:-1][split]) ** 2 / (omega[split] * (1 - omega[split]))
    best = np.flatnonzero(between >= between.max() * (1 - 1e-9))
    return int(best[len(best) // 2]) + 1
