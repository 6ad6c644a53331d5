"""Recall against values computed by hand, and against torchmetrics."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torchmetrics.functional.retrieval import retrieval_hit_rate

from training.metrics.recall import mark_pairs, recall, recall_values


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


def test_each_query_has_its_own_value():
    similarity = np.array([[0.9, 0.1], [0.9, 0.1]])
    own = np.array([[True, False], [False, True]])
    assert recall_values(similarity, own)["r1"].tolist() == [1.0, 0.0]


def test_hits_agree_with_torchmetrics():
    draw = np.random.default_rng(1)
    similarity = draw.random((30, 25))
    own = draw.random((30, 25)) < 0.1
    own[:, 3] = True
    values = recall_values(similarity, own)
    for cut in (1, 5, 10):
        theirs = [
            retrieval_hit_rate(torch.from_numpy(scores), torch.from_numpy(right), top_k=cut).item()
            for scores, right in zip(similarity, own)
        ]
        assert values[f"r{cut}"].tolist() == theirs


def test_pairs_are_marked_for_queries_in_any_order_and_twice():
    pairs = (np.array([0, 0, 2, 5]), np.array([1, 2, 0, 1]))
    assert mark_pairs(np.array([2, 0, 1, 2]), pairs, 3).tolist() == [
        [True, False, False],
        [False, True, True],
        [False, False, False],
        [True, False, False],
    ]
