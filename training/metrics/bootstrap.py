"""How far a mean reaches: intervals by drawing the images again, with all queries of an image together."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

RESAMPLES = 2000
LEVEL = (2.5, 97.5)  # percentiles: a 95 % interval


@dataclass(frozen=True)
class Interval:
    """A value with its 95 % interval, in the unit of what was averaged.

    Args:
        value: of the data as they are.
        low: 2.5th percentile over the draws.
        high: 97.5th percentile over the draws.
    """

    value: float
    low: float
    high: float


def draw_images(images: int, seed: int, n: int = RESAMPLES) -> np.ndarray:
    """How often each image stands in each draw of as many, with replacement; float64 [n, images]."""
    draw = np.random.default_rng(seed)
    return draw.multinomial(images, np.full(images, 1.0 / images), size=n).astype(np.float64)


def resampled_means(per_query: np.ndarray, groups: np.ndarray, draws: np.ndarray) -> np.ndarray:
    """The mean over the queries in each draw; float64 [n], NaN where a draw has no query.

    Args:
        per_query: [queries], or [seeds, queries] of several training seeds, over which the mean is taken first.
        groups: int [queries], the image of each query, from 0.
        draws: [n, images], see `draw_images`; the same for two things that are compared.
    """
    mean = np.atleast_2d(per_query).mean(0)
    images = draws.shape[1]
    sums = draws @ np.bincount(groups, mean, images)
    sizes = draws @ np.bincount(groups, minlength=images)
    return np.divide(sums, sizes, out=np.full(len(draws), np.nan), where=sizes > 0)


def interval(value: float, resampled: np.ndarray) -> Interval:
    """The 95 % percentile interval of a value from what it was in each draw, float [n] (Efron and Tibshirani, 1993)."""
    low, high = np.nanpercentile(resampled, LEVEL)
    return Interval(float(value), float(low), float(high))


def bootstrap_mean(per_query: np.ndarray, groups: np.ndarray, seed: int, n: int = RESAMPLES) -> Interval:
    """The mean over queries, and over training seeds where there are several, with its interval.

    The images are drawn, not the seeds: it says how the value would be on other pictures, not on another training run.

    Args:
        per_query: [queries], or [seeds, queries].
        groups: [queries], whatever tells the images apart.
        seed: of the draws.
        n: how many draws.
    """
    names, places = np.unique(groups, return_inverse=True)
    draws = draw_images(len(names), seed, n)
    return interval(float(np.mean(per_query)), resampled_means(per_query, places, draws))
