"""Which of the hits of a search are shown: those above the cut, and of these the best."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from .hits import Hit
from .merging import HitGroup


@dataclass(frozen=True)
class ShownHit:
    """A hit on its way to the list and the map.

    Args:
        hit: the tile.
        folded: how many lesser hits lie under it.
        unfolded: whether these follow it.
        lesser: whether it is itself one of those.
    """

    hit: Hit
    folded: int = 0
    unfolded: bool = False
    lesser: bool = False


def shown_hits(
    groups: Iterable[HitGroup], least_score: float, top: int, unfolded: frozenset[tuple[int, int]] = frozenset()
) -> list[ShownHit]:
    """The hits that are shown, best first, those that are folded under one right after it where it is unfolded.

    Args:
        groups: best first, as `merge` gives them.
        least_score: only hits with at least this score.
        top: the most groups wanted.
        unfolded: keys of the hits whose group is open.
    """
    shown: list[ShownHit] = []
    above = [group for group in groups if group.best.score >= least_score]
    for group in above[: max(top, 0)]:
        lesser = [hit for hit in group.folded if hit.score >= least_score]
        is_open = bool(lesser) and group.best.key in unfolded
        shown.append(ShownHit(group.best, len(lesser), is_open))
        if is_open:
            shown += [ShownHit(hit, lesser=True) for hit in lesser]
    return shown


def likely_cut(likely: Sequence[Hit], hits: Sequence[Hit]) -> float:
    """The cut that shows the likely hits and no others; above every hit when none is likely.

    Where the hits' order is not that of their scores, some less likely ones come with them.
    """
    if likely:
        return min(hit.score for hit in likely)
    return max((hit.score for hit in hits), default=0.0) + 1e-6
