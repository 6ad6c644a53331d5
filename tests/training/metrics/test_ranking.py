from __future__ import annotations

import numpy as np

from training.metrics.ranking import best_own_ranks, top_items


def test_ranks_break_ties_by_index():
    similarity = np.array([[0.5, 0.5, 0.9], [0.2, 0.2, 0.2]])
    own = np.array([[False, True, False], [True, False, True]])
    # Row 0: order 2, 0, 1, so item 1 is third. Row 1: all tie, item 0 comes first.
    assert best_own_ranks(similarity, own).tolist() == [2, 0]


def test_the_top_breaks_ties_by_index_and_ends_with_the_gallery():
    similarity = np.array([[0.5, 0.5, 0.9], [0.2, 0.2, 0.2]])
    assert top_items(similarity, 2).tolist() == [[2, 0], [0, 1]]
    assert top_items(similarity, 20).tolist() == [[2, 0, 1], [0, 1, 2]]


def test_ranks_are_the_places_in_the_sorted_gallery():
    draw = np.random.default_rng(0)
    similarity = draw.integers(0, 6, (40, 30)) / 6.0  # many ties
    own = draw.random((40, 30)) < 0.1
    own[:, 7] = True
    order = top_items(similarity, 30)
    assert best_own_ranks(similarity, own).tolist() == np.argmax(np.take_along_axis(own, order, 1), 1).tolist()
