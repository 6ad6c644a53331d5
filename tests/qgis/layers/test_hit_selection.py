from __future__ import annotations

from math import inf

import pytest

from plugin.engine.grid import Bounds, Cell
from plugin.layers.hit_selection import ShownHit, likely_cut, shown_hits
from plugin.layers.hits import Hit
from plugin.layers.merging import HitGroup


def hit(rank, score):
    return Hit(0, 10 + rank, rank, score, score, Cell(0, rank), Bounds(rank, 0, rank + 1, 1), "EPSG:32631")


BEST, SECOND, THIRD, FOURTH = (hit(rank, 1.0 - rank / 10) for rank in range(1, 5))
GROUPS = [HitGroup(BEST, (THIRD, FOURTH)), HitGroup(SECOND)]


@pytest.mark.parametrize(
    ("least", "top", "shown"),
    [
        (-inf, 10, [ShownHit(BEST, 2), ShownHit(SECOND)]),
        (0.65, 10, [ShownHit(BEST, 1), ShownHit(SECOND)]),
        (0.8, 10, [ShownHit(BEST), ShownHit(SECOND)]),  # a hit at the cut is above it
        (0.85, 10, [ShownHit(BEST)]),
        (0.95, 10, []),
        (-inf, 1, [ShownHit(BEST, 2)]),
        (-inf, 0, []),
    ],
)
def test_cut_and_number_leave_the_best(least, top, shown):
    assert shown_hits(GROUPS, least, top) == shown


def test_what_is_unfolded_follows_its_best_and_does_not_count():
    shown = shown_hits(GROUPS, 0.65, 2, frozenset({BEST.key, SECOND.key}))
    assert shown == [ShownHit(BEST, 1, unfolded=True), ShownHit(THIRD, lesser=True), ShownHit(SECOND)]


def test_the_cut_shows_the_likely_ones_and_no_others():
    hits = [BEST, SECOND, THIRD]
    assert likely_cut([BEST, SECOND], hits) == SECOND.score
    cut = likely_cut([], hits)
    assert shown_hits([HitGroup(hit) for hit in hits], cut, 10) == []
    assert likely_cut([], []) > 0
