from __future__ import annotations

import numpy as np
import pytest

from plugin.engine.grid import Bounds, Cell
from plugin.layers.hits import Hit
from plugin.layers.merging import HitGroup, is_same, merge


def hits_at(*grounds, index=lambda place: place):
    return [
        Hit(index(place), place, place + 1, 0.9 - place / 1000, 0.9, Cell(0, place), ground, "EPSG:32631")
        for place, ground in enumerate(grounds)
    ]


def square(x, y, side=10.0):
    return Bounds(x, y, x + side, y + side)


def grouped(grounds, **options):
    hits = hits_at(*grounds)
    return [(group.best.tile_id, [hit.tile_id for hit in group.folded]) for group in merge(hits, grounds, **options)]


@pytest.mark.parametrize(
    ("one", "other", "overlap", "neighbours"),
    [
        (square(0, 0), square(0, 0), True, True),
        (square(0, 0), square(8.1, 0), False, True),  # less than a fifth in common
        (square(0, 0), square(7.9, 0), True, True),
        (square(0, 0, 40), square(30, 30), True, True),  # a small tile within a large one
        (square(0, 0), square(10, 0), False, True),
        (square(0, 0), square(10, 10), False, False),  # a corner is no edge
        (square(0, 0), square(10, 8.5), False, False),  # hardly more than a corner
        (square(0, 0), square(10.1, 0), False, False),
    ],
)
def test_which_tiles_are_of_one_thing(one, other, overlap, neighbours):
    assert is_same(one, other, neighbours=False) is overlap
    assert is_same(other, one, neighbours=True) is neighbours


def test_the_best_takes_the_lesser_and_a_folded_one_takes_none():
    grounds = [square(0, 0), square(5, 0), square(10, 0)]
    # the third overlaps the second only, which is gone by then
    assert grouped(grounds) == [(0, [1]), (2, [])]


def test_tiles_of_one_grid_are_left_alone_unless_neighbours_are_merged():
    grounds = [square(0, 0), square(10, 0), square(50, 0), square(0, 10)]
    hits = hits_at(*grounds, index=lambda _place: 0)
    assert merge(hits, grounds) == [HitGroup(hit) for hit in hits]
    assert grouped(grounds, neighbours=True) == [(0, [1, 3]), (2, [])]


def test_a_hit_goes_to_the_best_of_those_it_overlaps():
    assert grouped([square(0, 0), square(12, 0), square(6, 0)]) == [(0, [2]), (1, [])]


def test_it_is_what_comparing_all_with_all_gives():
    numbers = np.random.default_rng(5)
    grounds = [
        square(numbers.uniform(-60, 60), numbers.uniform(-60, 60), numbers.choice([5.0, 10.0, 20.0]))
        for _ in range(150)
    ]
    kept, expected = [], {}
    for place, ground in enumerate(grounds):
        same = [other for other in kept if is_same(ground, grounds[other], neighbours=False)]
        if same:
            expected[same[0]].append(place)
        else:
            kept.append(place)
            expected[place] = []
    assert grouped(grounds) == list(expected.items())
    assert 10 < len(kept) < 150


def test_nothing_is_nothing():
    assert merge([], []) == []
