"""The best tiles of a search, exactly, from scores that are only nearly right.

A scanned score is off by its part's error at most. So `top` tiles score at least as much as the `top`-th highest of
score - error; a tile whose score + error lies below that cannot be one of the best. What remains are a few hundred,
which are scored from their vectors: the answer is the same as if all had been.
"""

from __future__ import annotations

import threading
from typing import Callable

import numpy as np

from .parts import Part

EXACT_ROWS = 1 << 13

# Vectors, float16 [n, dimension], of tiles, int64 [n], of one of the indexes searched.
Rows = Callable[[int, np.ndarray], np.ndarray]


class Candidates:
    """The tiles that may still be among the best, for any number of threads that scan.

    Args:
        query: float32 [dimension].
        top: how many are wanted, at least 1.
    """

    def __init__(self, query: np.ndarray, top: int) -> None:
        self.query = query
        self.top = top
        self.bar = -np.inf
        self.lock = threading.Lock()
        self.index = np.empty(0, np.int32)
        self.tile = np.empty(0, np.int64)
        self.score = np.empty(0, np.float32)
        self.error = np.empty(0, np.float32)

    def examine(self, index: int, part: Part, among: np.ndarray | None = None) -> None:
        """Scan a part of index number `index`, and keep what may be among the best.

        Args:
            index: its number.
            part: of it.
            among: look at these tiles of the index alone, int64 [n], rising; None for all.
        """
        places = None if among is None else places_in(part, among)
        if places is not None and not len(places):
            return
        scores, error = part.scan(self.query)
        if places is not None:
            scores = scores[places]
        bar = self.bar
        if bar == -np.inf and len(scores) > self.top:
            bar = nth_highest(scores, self.top) - error
        near = np.flatnonzero(scores >= bar - error)
        with self.lock:
            self.index = np.append(self.index, np.full(len(near), index, np.int32))
            self.tile = np.append(self.tile, part.first + (near if places is None else places[near]))
            self.score = np.append(self.score, scores[near])
            self.error = np.append(self.error, np.full(len(near), error, np.float32))
            self._raise_bar()

    def _raise_bar(self) -> None:
        if len(self.tile) < self.top:
            return
        self.bar = nth_highest(self.score - self.error, self.top)
        near = self.score + self.error >= self.bar
        self.index, self.tile = self.index[near], self.tile[near]
        self.score, self.error = self.score[near], self.error[near]

    def settle(self, rows: Rows) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """The best, best first, ties by index, then by tile.

        Args:
            rows: gives the vectors of tiles.

        Returns:
            Index int32 [k], tile int64 [k] and score float32 [k].
        """
        order = np.argsort(-self.score)
        # The likely best first: what they really score rules most of the others out.
        likely, others = order[: self.top], order[self.top :]
        score = self._exact(likely, rows)
        if len(others):
            others = others[self.score[others] + self.error[others] >= score.min()]
            score = np.append(score, self._exact(others, rows))
        settled = np.append(likely, others)
        index, tile = self.index[settled], self.tile[settled]
        best = np.lexsort((tile, index, -score))[: self.top]
        return index[best], tile[best], score[best]

    def _exact(self, places: np.ndarray, rows: Rows) -> np.ndarray:
        """Cosines of some candidates, float32 [n]: summed in float64, then rounded."""
        query = self.query.astype(np.float64)
        scores = np.empty(len(places), np.float32)
        for index in np.unique(self.index[places]):
            mine = np.flatnonzero(self.index[places] == index)
            for start in range(0, len(mine), EXACT_ROWS):
                some = mine[start : start + EXACT_ROWS]
                scores[some] = rows(int(index), self.tile[places[some]]).astype(np.float64) @ query
        return scores


def places_in(part: Part, among: np.ndarray) -> np.ndarray:
    """Where in a part some of the index's tiles lie, int64 [n], rising."""
    first, last = np.searchsorted(among, [part.first, part.first + len(part)])
    return among[first:last] - part.first


def nth_highest(values: np.ndarray, nth: int) -> float:
    """The nth highest of at least n values, counted from 1."""
    return float(np.partition(values, -nth)[-nth])
