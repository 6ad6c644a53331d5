"""Tiles of one thing become one hit: greedy non-maximum suppression."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..engine.grid import Bounds
from .hits import Hit

OVERLAP = 0.2  # of the smaller tile
SLIVER = 1e-6  # of a tile's side: rounding, not ground


@dataclass(frozen=True)
class HitGroup:
    """A hit, and the lesser ones that show the same ground, best first."""

    best: Hit
    folded: tuple[Hit, ...] = ()


def merge(hits: Sequence[Hit], grounds: Sequence[Bounds | None], neighbours: bool = False) -> list[HitGroup]:
    """Fold each hit into the best one that shows the same ground, whatever its index, layer and scale.

    Taken from best to worst, a hit is folded when it shares more than `OVERLAP` of the smaller tile's area with one
    that was kept (Neubeck and Van Gool 2006, Efficient Non-Maximum Suppression, with the area of the smaller tile in
    the place of the union, so that a small tile within a large one counts as the same).

    Args:
        hits: best first.
        grounds: the tile of each, in one CRS; None for one that is compared with no other.
        neighbours: fold those, too, that touch a better one along an edge.
    """
    if not neighbours and len({hit.index for hit in hits}) < 2:
        return [HitGroup(hit) for hit in hits]  # tiles of one grid never overlap
    kept: list[list[Hit]] = []
    places: dict[int, Bounds] = {}
    squares = _Squares(max((max(_sides(ground)) for ground in grounds if ground is not None), default=1.0))
    for hit, ground in zip(hits, grounds):
        number = -1
        if ground is not None:
            same = (number for number in squares.near(ground) if is_same(ground, places[number], neighbours))
            number = min(same, default=-1)
        if number >= 0:
            kept[number].append(hit)
            continue
        if ground is not None:
            squares.add(ground, len(kept))
            places[len(kept)] = ground
        kept.append([hit])
    return [HitGroup(folded[0], tuple(folded[1:])) for folded in kept]


def is_same(one: Bounds, other: Bounds, neighbours: bool) -> bool:
    """Whether two tiles overlap by more than `OVERLAP`; with `neighbours`, or touch along an edge."""
    width = min(one.xmax, other.xmax) - max(one.xmin, other.xmin)
    height = min(one.ymax, other.ymax) - max(one.ymin, other.ymin)
    (width_one, height_one), (width_other, height_other) = _sides(one), _sides(other)
    widest, highest = min(width_one, width_other), min(height_one, height_other)
    if width > 0 and height > 0 and width * height > OVERLAP * min(width_one * height_one, width_other * height_other):
        return True
    if not neighbours:
        return False
    along, across = (width / widest, height / highest)
    return min(along, across) > -SLIVER and max(along, across) > OVERLAP


def _sides(ground: Bounds) -> tuple[float, float]:
    return ground.xmax - ground.xmin, ground.ymax - ground.ymin


class _Squares:
    """Where the kept tiles lie, so that each hit is compared with those near it only.

    Args:
        side: of a square; no tile is larger.
    """

    def __init__(self, side: float) -> None:
        self._side = side
        self._tiles: dict[tuple[int, int], list[int]] = {}

    def add(self, ground: Bounds, number: int) -> None:
        for square in self._covered(ground):
            self._tiles.setdefault(square, []).append(number)

    def near(self, ground: Bounds) -> Iterator[int]:
        for square in self._covered(ground):
            yield from self._tiles.get(square, ())

    def _covered(self, ground: Bounds) -> Iterator[tuple[int, int]]:
        sliver = SLIVER * self._side
        for column in range(*self._span(ground.xmin - sliver, ground.xmax + sliver)):
            for row in range(*self._span(ground.ymin - sliver, ground.ymax + sliver)):
                yield column, row

    def _span(self, least: float, most: float) -> tuple[int, int]:
        return math.floor(least / self._side), math.floor(most / self._side) + 1
