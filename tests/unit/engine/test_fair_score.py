from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from plugin.engine.fair_score import PLAIN, FairScale, shared
from plugin.engine.grid import Bounds
from plugin.engine.search import Galleries
from plugin.engine.tile_index import TileIndexWriter

RED = np.array([1, 0, 0], np.float32)
SIDE = 8


@pytest.fixture
def make(tmp_path, spec):
    """make(name, cosines, ...): an index whose tiles, row by row in a square, have these cosines with red."""

    def write(name, cosines, gsd_m=5.0, first=0):
        grid = replace(spec.grid, gsd_m=gsd_m)
        writer = TileIndexWriter.open(tmp_path / name, replace(spec, grid=grid))
        cosines = np.asarray(cosines, np.float32)
        side = int(len(cosines) ** 0.5)
        cells = np.array([[place // side, place % side + first] for place in range(len(cosines))], np.int32)
        writer.append(cells, np.stack([cosines, np.sqrt(1 - cosines**2), 0 * cosines], axis=1))
        writer.close()
        return tmp_path / name

    return write


def lots(mean, spread, tiles=SIDE**2):
    """Cosines with a mean and a deviation, rising."""
    even = np.linspace(-1, 1, tiles)
    return mean + spread * even / even.std()


def test_one_index_has_the_plain_cosine(make, package):
    hits = Galleries(package).search([make("fine", lots(0.3, 0.1))], RED, 10)
    assert hits.fair.tolist() == hits.score.tolist()


def test_indexes_of_the_same_ground_are_brought_onto_one_mean_and_deviation(make, package):
    fine = make("fine", lots(0.2, 0.1))
    coarse = make("coarse", lots(0.5, 0.2, 6**2), gsd_m=5.0 * SIDE / 6)
    hits = Galleries(package).search([fine, coarse], RED, 100)
    assert hits.searched == len(hits.tile) == SIDE**2 + 6**2
    for number in (0, 1):
        mine = hits.index == number
        assert hits.fair[mine].mean() == pytest.approx(0.35, abs=2e-3)
        assert hits.fair[mine].std() == pytest.approx(0.15, abs=2e-3)
        assert (np.diff(hits.score[mine]) <= 0).all()
    assert (np.diff(hits.fair) <= 0).all()


def test_the_best_of_all_are_exact_also_where_one_index_has_most_of_them(make, package):
    fine = make("fine", lots(0.2, 0.1))
    coarse = make("coarse", lots(0.5, 0.2, 6**2), gsd_m=5.0 * SIDE / 6)
    galleries = Galleries(package)
    every = galleries.search([fine, coarse], RED, 100)
    best = galleries.search([fine, coarse], RED, 7)
    assert best.tile.tolist() == every.tile[:7].tolist()
    assert best.index.tolist() == every.index[:7].tolist()
    np.testing.assert_array_equal(best.fair, every.fair[:7])


def test_the_scores_of_all_tiles_are_those_that_hits_are_ranked_by(make, package):
    folders = [make("fine", lots(0.2, 0.1)), make("coarse", lots(0.5, 0.2, 6**2), gsd_m=5.0 * SIDE / 6)]
    galleries = Galleries(package)
    hits = galleries.search(folders, RED, 100)
    scores, _error = galleries.scores(folders, RED)
    for number, found in enumerate(scores):
        mine = hits.index == number
        assert found[hits.tile[mine]] == pytest.approx(hits.fair[mine], abs=1e-3)
        assert np.abs(found[hits.tile[mine]] - hits.score[mine]).max() > 0.1
    (inside, _), _error = galleries.scores(folders, RED, np.array([[0, 0, 0, 2]], np.int32))
    assert inside[:2].tolist() == scores[0][:2].tolist()
    assert np.isnan(inside[2:]).all()


@pytest.mark.parametrize("other", [{"first": SIDE}, {"first": 3}])
def test_an_index_of_other_ground_keeps_its_cosines(make, package, other):
    hits = Galleries(package).search([make("here", lots(0.2, 0.1)), make("there", lots(0.5, 0.2), **other)], RED, 200)
    assert hits.fair.tolist() == hits.score.tolist()


def test_a_few_tiles_give_no_deviation(make, package):
    few = make("few", [0.1, 0.2, 0.3, 0.9], gsd_m=5.0 * SIDE / 2)
    hits = Galleries(package).search([make("fine", lots(0.2, 0.1)), few], RED, 200)
    assert hits.fair.tolist() == hits.score.tolist()


def test_equal_tiles_are_no_division_by_nothing(make, package):
    same = make("same", np.full(SIDE**2, 0.4))
    hits = Galleries(package).search([make("fine", lots(0.2, 0.1)), same], RED, 200)
    assert np.isfinite(hits.fair).all()


def test_a_scale_keeps_the_order():
    scores = np.array([0.9, 0.1, -0.3], np.float32)
    assert PLAIN.of(scores).tolist() == scores.tolist()
    assert FairScale(2.0, -0.5).of(scores) == pytest.approx([1.3, -0.3, -1.1])


def test_shared_ground_is_a_share_of_all_that_two_cover():
    assert shared(Bounds(0, 0, 2, 2), Bounds(1, 0, 3, 2)) == pytest.approx(1 / 3)
    assert shared(Bounds(0, 0, 1, 1), Bounds(2, 2, 3, 3)) == 0
