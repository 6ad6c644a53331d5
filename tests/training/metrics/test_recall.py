"""Metrics against values computed by hand."""

from __future__ import annotations

import numpy as np
import pytest

from training.metrics.labels import (
    average_precision,
    discounted_gain,
    label_retrieval,
    precision,
    weighted_average_precision,
)
from training.metrics.recall import best_own_ranks, recall


def test_ranks_break_ties_by_index():
    similarity = np.array([[0.5, 0.5, 0.9], [0.2, 0.2, 0.2]])
    own = np.array([[False, True, False], [True, False, True]])
    # Row 0: order 2, 0, 1, so item 1 is third. Row 1: all tie, item 0 comes first.
    assert best_own_ranks(similarity, own).tolist() == [2, 0]


def test_recall_both_ways_by_hand():
    # Two pictures, captions 0 and 1 of picture 0, captions 2 and 3 of picture 1.
    similarity = np.array([[0.9, 0.1, 0.3, 0.2], [0.8, 0.7, 0.1, 0.6]])
    values = recall(similarity, np.array([0, 0, 1, 1]))
    # Picture 0 finds caption 0 first; picture 1 finds its caption 3 third.
    assert values["i2t_r1"] == 50.0
    assert values["i2t_r5"] == 100.0
    # Caption 0 and 2 are nearer to picture 0 (right, wrong), 1 and 3 nearer to picture 1 (wrong, right).
    assert values["t2i_r1"] == 50.0
    assert values["t2i_r10"] == 100.0
    assert values["mr"] == pytest.approx((50 + 100 + 100 + 50 + 100 + 100) / 6)


def test_equal_captions_stay_in_the_gallery():
    # Caption 1 equals caption 0 but belongs to picture 1, so picture 1 ranks the other's copy first.
    similarity = np.array([[0.9, 0.9], [0.9, 0.9]])
    values = recall(similarity, np.array([0, 1]))
    assert values["i2t_r1"] == 50.0
    assert values["t2i_r1"] == 50.0


def test_weighted_average_precision_divides_by_what_the_top_holds():
    gains = np.array([[1, 0, 0, 0, 0], [1, 0, 0, 0, 1], [0, 0, 0, 0, 0]], float)
    assert weighted_average_precision(gains, 5) == pytest.approx([1.0, (1 + 2 / 5) / 2, 0.0])


def test_weighted_average_precision_uses_graded_gains():
    # Ranks 1 to 3 with gains 2, 0, 1: ACG@1 = 2, ACG@3 = 1; two relevant.
    assert weighted_average_precision(np.array([[2.0, 0.0, 1.0]]), 3) == pytest.approx([1.5])


def test_average_precision_divides_by_what_could_be_found():
    # Found at 1 and 3 of K = 3, four relevant in the gallery, three within reach: (1 + 2/3) / 3.
    assert average_precision(np.array([[1, 0, 1, 1, 1]], float), 3) == pytest.approx([(1 + 2 / 3) / 3])


def test_discounted_gain_against_the_best_order():
    # DCG@2 = 0 + 1/log2(3); best order has a gain of 1 at ranks 1 and 2.
    found = 1 / np.log2(3)
    assert discounted_gain(np.array([[0, 1, 1]], float), 2) == pytest.approx([found / (1 + found)])
    assert discounted_gain(np.array([[0, 0]], float), 2) == pytest.approx([0.0])


def test_precision_counts_the_cut_even_where_the_gallery_is_shorter():
    assert precision(np.array([[1, 1, 0]], float), 5) == pytest.approx([0.4])


def test_label_retrieval_normalises_gains_by_the_labels_of_the_query():
    query = np.array([[True, True]])
    items = np.array([[True, False], [True, True]])
    values = label_retrieval(np.array([[0.9, 0.1]]), query, items)
    # Gains 0.5 and 1: ACG@1 = 0.5, ACG@2 = 0.75, mean 0.625.
    assert values["wmap5"] == pytest.approx(62.5)
    assert values["map5"] == pytest.approx(100.0)
    assert values["ndcg5"] == pytest.approx(100 * (0.5 + 1 / np.log2(3)) / (1 + 0.5 / np.log2(3)))
    assert values["p5"] == pytest.approx(40.0)
