from __future__ import annotations

import numpy as np
import pytest

from plugin.layers.cell_runs import intersection, renumbered, row_runs, runs_of_cells, union


def runs(*rows):
    return np.array(rows, np.int32).reshape(-1, 4)


def cells_in(found):
    return {(index, row, column) for index, row, first, end in found.tolist() for column in range(first, end)}


def test_neighbours_of_a_row_are_one_run():
    cells = np.array([[1, 5], [-2, -1], [-2, 0], [1, 4], [1, 7]], np.int32)
    assert row_runs(cells).tolist() == [[-2, -1, 1], [1, 4, 6], [1, 7, 8]]


def test_cells_become_the_fewest_runs():
    cells = np.array([(2, 7), (-1, 3), (2, 5), (2, 6), (2, 9)], np.int32)
    assert runs_of_cells(4, cells).tolist() == [[4, -1, 3, 4], [4, 2, 5, 8], [4, 2, 9, 10]]


def test_no_cells_are_no_runs():
    found = runs_of_cells(0, np.empty((0, 2), np.int32))
    assert (found.shape, found.dtype) == ((0, 4), np.int32)


def test_runs_that_overlap_or_touch_become_one():
    assert union(runs((0, 0, 4, 6), (0, 0, 1, 3), (0, 0, 3, 5), (0, 1, 5, 6))).tolist() == [[0, 0, 1, 6], [0, 1, 5, 6]]


def test_a_row_does_not_go_on_in_the_next():
    assert union(runs((0, 0, 0, 5), (0, 1, 0, 5), (1, 1, 0, 5))).tolist() == [[0, 0, 0, 5], [0, 1, 0, 5], [1, 1, 0, 5]]


def test_what_lies_in_both():
    one = runs((0, 0, -5, 5), (0, 1, 0, 4), (1, 0, 0, 9))
    other = runs((0, 0, 3, 8), (1, 0, -3, 2), (1, 0, 7, 30), (2, 0, 0, 9))
    assert intersection(one, other).tolist() == [[0, 0, 3, 5], [1, 0, 0, 2], [1, 0, 7, 9]]


def test_everything_leaves_the_other_as_it_is():
    one = runs((0, 0, 1, 2))
    assert intersection(None, one) is one
    assert intersection(one, None) is one
    assert intersection(None, None) is None


def test_nothing_in_common_is_nothing_and_not_everything():
    found = intersection(runs((0, 0, 0, 2)), runs((0, 0, 2, 4)))
    assert found.shape == (0, 4)


@pytest.mark.parametrize("seed", range(20))
def test_the_intersection_has_the_cells_that_both_have(seed):
    generator = np.random.default_rng(seed)

    def some():
        number, row, first = generator.integers(0, 2, 40), generator.integers(-3, 3, 40), generator.integers(-9, 9, 40)
        return np.stack([number, row, first, first + generator.integers(0, 5, 40)], axis=1).astype(np.int32)

    one, other = some(), some()
    found = intersection(one, other)
    assert cells_in(found) == cells_in(one) & cells_in(other)
    assert sum(end - first for _n, _r, first, end in found.tolist()) == len(cells_in(found))


def test_indexes_that_are_left_out_take_their_runs_along():
    given = runs((0, 1, 0, 2), (1, 1, 0, 3), (2, 5, 0, 4))
    assert renumbered(given, [0, 2]).tolist() == [[0, 1, 0, 2], [1, 5, 0, 4]]
    assert renumbered(None, [0]) is None
    assert given[2, 0] == 2


def test_the_ends_of_the_grid_are_far_apart():
    far = 2**31 - 2
    found = union(runs((0, -far, -far, -far + 1), (0, far, far - 1, far)))
    assert found.tolist() == [[0, -far, -far, -far + 1], [0, far, far - 1, far]]
