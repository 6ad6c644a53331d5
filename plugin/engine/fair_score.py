"""Scores that can be ranked together when the same ground is indexed at several scales.

Coarse tiles score otherwise than fine ones: they show more of everything and less of each. Indexes of the same ground
see the same things, so for any query their cosines should have the same mean and deviation; they are brought onto those
of all of them together (Montague and Aslam, Relevance score normalization for metasearch, CIKM 2001). The change is a
constant for an index and a query, and keeps the order within an index. Where an index lies on other ground, what it
shows may well differ, and its cosines stay as they are: standardised, an index without any harbour would show its best
houses as harbours. docs/search.md has what this gives, benchmarks/scales.py measures it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Callable

import numpy as np

from .grid import Bounds
from .scan.gallery import Gallery

SHARED = 0.7  # of the ground that two indexes cover together
FEWEST_TILES = 30  # fewer give no deviation to rely on
SMALLEST_SPREAD = 1e-3


@dataclass(frozen=True)
class FairScale:
    """What makes a cosine of one index and one query fair: factor * cosine + offset, the factor above 0."""

    factor: float = 1.0
    offset: float = 0.0

    def of(self, scores: np.ndarray) -> np.ndarray:
        """The fair scores of cosines, float32 [n]."""
        return np.asarray(self.factor * scores.astype(np.float64) + self.offset, np.float32)


PLAIN = FairScale()


def fair_scales(galleries: Sequence[Gallery], cosines: Callable[[int], np.ndarray]) -> list[FairScale]:
    """The scale of each index: plain where it shares its ground with no other.

    Args:
        galleries: that are searched together.
        cosines: of the query with every tile of the index of that number, float32 [tiles].
    """
    scales = [PLAIN] * len(galleries)
    for group in same_ground(galleries):
        for number, scale in zip(group, standard_scales([cosines(number) for number in group])):
            scales[number] = scale
    return scales


def standard_scales(cosines: Sequence[np.ndarray]) -> list[FairScale]:
    """What brings the cosines of each index, float32 [tiles], onto the mean of their means and of their deviations."""
    means = [float(one.mean()) for one in cosines]
    spreads = [max(float(one.std()), SMALLEST_SPREAD) for one in cosines]
    mean, spread = sum(means) / len(means), sum(spreads) / len(spreads)
    return [FairScale(spread / own, mean - spread / own * middle) for middle, own in zip(means, spreads)]


def same_ground(galleries: Sequence[Gallery]) -> list[list[int]]:
    """Numbers of indexes that lie on the same ground, at least two each; those with few tiles are left out."""
    groups: list[list[int]] = []
    for number, gallery in enumerate(galleries):
        if gallery.state.tiles < FEWEST_TILES:
            continue
        for group in groups:
            first = galleries[group[0]]
            if first.state.spec.grid.crs == gallery.state.spec.grid.crs and (
                shared(first.extent, gallery.extent) >= SHARED
            ):
                group.append(number)
                break
        else:
            groups.append([number])
    return [group for group in groups if len(group) > 1]


def shared(one: Bounds, other: Bounds) -> float:
    """The share of two rectangles' common area in all that they cover."""
    width = min(one.xmax, other.xmax) - max(one.xmin, other.xmin)
    height = min(one.ymax, other.ymax) - max(one.ymin, other.ymin)
    common = max(width, 0.0) * max(height, 0.0)
    return common / (area(one) + area(other) - common)


def area(bounds: Bounds) -> float:
    """In square CRS units."""
    return (bounds.xmax - bounds.xmin) * (bounds.ymax - bounds.ymin)
