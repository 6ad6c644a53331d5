"""What was measured, query by query, so that means, intervals and paired differences can be taken of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from training.errors import TrainingError
from training.metrics.bootstrap import RESAMPLES, Interval, draw_images, interval, resampled_means
from training.metrics.recall import CUTS, WAYS


class PerQuery(NamedTuple):
    """One measure of every query.

    Args:
        values: float64 [queries], 1 for a full hit.
        images: int [queries], the picture that each query is or stands beside.
    """

    values: np.ndarray
    images: np.ndarray


@dataclass(frozen=True)
class Results:
    """A measurement of one model on one split.

    Args:
        protocol: how it was measured, in a sentence.
        sizes: "images", "captions" and other counts.
        per_query: by measure, "i2t_r1", "t2i_l2_wmap5", ...
        hubness: "i2t_skewness", "i2t_antihubs" (a share), ...
        unreadable: name and reason of the pictures that were left out.
    """

    protocol: str
    sizes: dict[str, int]
    per_query: dict[str, PerQuery]
    hubness: dict[str, float]
    unreadable: tuple[tuple[str, str], ...] = ()

    def values(self) -> dict[str, float]:
        """Every measure's mean over its queries, with mR and rSum, in per cent."""
        return {
            key: float(sum(100.0 * np.mean(self.per_query[part].values) for part in parts) * share)
            for key, (parts, share) in _measures(self).items()
        }

    def intervals(self, seed: int = 0, n: int = RESAMPLES) -> dict[str, Interval]:
        """Every value with its 95 % interval over draws of the images, in per cent."""
        draws = draw_images(self.sizes["images"], seed, n)
        resampled = {key: 100.0 * resampled_means(*one, draws) for key, one in self.per_query.items()}
        values = self.values()
        return {
            key: interval(values[key], np.sum([resampled[part] for part in parts], axis=0) * share)
            for key, (parts, share) in _measures(self).items()
        }


def difference(
    ours: Sequence[Results], theirs: Sequence[Results], key: str, seed: int = 0, n: int = RESAMPLES
) -> Interval:
    """The paired difference of a measure, ours - theirs, in per cent, with its 95 % interval over draws of the images.

    Args:
        ours: of one method, one for each training seed; their mean is compared.
        theirs: of the other, on the same pictures and captions.
        key: "mr", "i2t_wmap5" or another key of `Results.values`.
        seed: of the draws.
        n: how many draws.

    Raises:
        TrainingError: the results are not of the same queries, or lack that measure.
    """
    for one in (*ours, *theirs):
        if key not in _measures(one):
            raise TrainingError(f"There is no measure {key!r} in these results; choose one of their table.")
        if (one.protocol, one.sizes) != (ours[0].protocol, ours[0].sizes):
            raise TrainingError("The results are of different pictures or protocols; measure both alike.")
    parts, share = _measures(ours[0])[key]
    draws = draw_images(ours[0].sizes["images"], seed, n)
    value, resampled = 0.0, np.zeros(n)
    for part in parts:
        gap = _mean_over_seeds(ours, part) - _mean_over_seeds(theirs, part)
        value += 100.0 * share * float(np.mean(gap))
        resampled += 100.0 * share * resampled_means(gap, ours[0].per_query[part].images, draws)
    return interval(value, resampled)


def _mean_over_seeds(results: Sequence[Results], key: str) -> np.ndarray:
    return np.mean([one.per_query[key].values for one in results], axis=0)


def _measures(results: Results) -> dict[str, tuple[tuple[str, ...], float]]:
    """Each measure as the per-query values whose means are summed, and the factor of that sum.

    mR is the mean of the six recalls, rSum their sum (Yuan et al., AMFMN, TGRS 2022).
    """
    measures: dict[str, tuple[tuple[str, ...], float]] = {key: ((key,), 1.0) for key in results.per_query}
    for kind in ("", "multi_", "unseen_"):
        parts = tuple(f"{way}_{kind}r{cut}" for way in WAYS for cut in CUTS)
        if set(parts) <= set(results.per_query):
            measures[f"{kind}mr"] = (parts, 1.0 / len(parts))
            measures[f"{kind}rsum"] = (parts, 1.0)
    return measures
