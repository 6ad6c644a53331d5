from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest

from plugin.engine.scan.candidates import Candidates
from plugin.engine.scan.codes import encode_vectors
from plugin.engine.scan.parts import Shard, Tail

RNG = np.random.default_rng(2)


@dataclass(frozen=True)
class Rough:
    """A part whose scores are off by as much as it admits, each way."""

    first: int
    vectors: np.ndarray
    error: float

    def scan(self, query):
        exact = self.vectors.astype(np.float32) @ query
        off = RNG.choice(np.float32([-1, -0.5, 0.5, 1]), len(exact))
        return exact + np.float32(self.error) * off, self.error * 1.001 + 1e-6


def unit(rows):
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float16)


def brute_force(indexes, query, top):
    """Index, tile and score of the best, every tile scored."""
    wide = [rows.astype(np.float64) @ query.astype(np.float64) for rows in indexes]
    score = np.concatenate(wide).astype(np.float32)
    index = np.concatenate([np.full(len(rows), number) for number, rows in enumerate(indexes)])
    tile = np.concatenate([np.arange(len(rows)) for rows in indexes])
    order = np.lexsort((tile, index, -score))[:top]
    return index[order].tolist(), tile[order].tolist(), score[order].tolist()


def found(indexes, parts, query, top):
    candidates = Candidates(query, top)
    for number, part in parts:
        candidates.examine(number, part)
    return [column.tolist() for column in candidates.settle(lambda number, tiles: indexes[number][tiles])]


@pytest.mark.parametrize("top", [1, 7, 100, 5000])
@pytest.mark.parametrize("error", [0.0, 0.01, 0.3])
def test_what_is_found_is_what_scoring_everything_finds(top, error):
    indexes = [unit(RNG.normal(size=(900, 32))), unit(RNG.normal(size=(40, 32)))]
    query = RNG.normal(size=32).astype(np.float32)
    parts = [(0, Rough(first, indexes[0][first : first + 300], error)) for first in (0, 300, 600)]
    parts.append((1, Rough(0, indexes[1], error)))
    assert found(indexes, parts, query, top) == list(brute_force(indexes, query, top))


@pytest.mark.parametrize("top", [1, 10, 150])
def test_equal_tiles_stand_in_their_order(top):
    same = np.repeat(unit(RNG.normal(size=(1, 32))), 100, 0)
    indexes = [same, same.copy()]
    query = RNG.normal(size=32).astype(np.float32)
    parts = [(1, Rough(0, indexes[1], 0.05)), (0, Rough(50, same[50:], 0.05)), (0, Rough(0, same[:50], 0.05))]
    index, tile, _ = found(indexes, parts, query, top)
    assert list(zip(index, tile)) == [(number, place) for number in (0, 1) for place in range(100)][:top]


@pytest.mark.parametrize("spread", [1.0, 0.05, 0.001])
def test_shards_and_tail_find_the_same_also_among_tiles_that_hardly_differ(spread):
    centre = RNG.normal(size=(1, 64))
    vectors = unit(centre + spread * RNG.normal(size=(1000, 64)))
    query = unit(centre)[0].astype(np.float32)
    parts = [(0, Shard.open(first, *encode_vectors(vectors[first : first + 400]))) for first in (0, 400)]
    parts.append((0, Tail.open(800, vectors[800:])))
    assert found([vectors], parts, query, 20) == list(brute_force([vectors], query, 20))


def test_only_tiles_that_may_be_among_the_best_are_scored_from_their_vectors():
    vectors = unit(RNG.normal(size=(4000, 64)))
    query = unit(RNG.normal(size=(1, 64)))[0].astype(np.float32)
    candidates = Candidates(query, 10)
    for first in (0, 2000):
        candidates.examine(0, Shard.open(first, *encode_vectors(vectors[first : first + 2000])))
    scored = []
    candidates.settle(lambda _, tiles: scored.extend(tiles.tolist()) or vectors[tiles])
    assert 10 <= len(scored) == len(set(scored)) < 80


def test_without_tiles_nothing_is_found():
    assert found([], [], np.ones(4, np.float32), 5) == [[], [], []]
