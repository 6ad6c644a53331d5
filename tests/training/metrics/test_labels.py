"""Label retrieval against values computed by hand, scikit-learn and torchmetrics."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from sklearn.metrics import average_precision_score, ndcg_score
from torchmetrics.functional.retrieval import retrieval_average_precision, retrieval_precision

from training.metrics.labels import (
    Ranked,
    average_gain,
    average_precision,
    discounted_gain,
    label_retrieval,
    label_values,
    precision,
    rank_gains,
    shared_labels,
    weighted_average_precision,
)
from training.metrics.ranking import top_items


def ranked(*found):
    """Of lists that are the whole gallery, in the order found."""
    gains = np.array(found, float)
    return Ranked(gains, -np.sort(-gains, axis=1))


def test_weighted_average_precision_divides_by_what_the_top_holds():
    gains = ranked([1, 0, 0, 0, 0], [1, 0, 0, 0, 1], [0, 0, 0, 0, 0])
    assert weighted_average_precision(gains, 5) == pytest.approx([1.0, (1 + 2 / 5) / 2, 0.0])


def test_weighted_average_precision_uses_graded_gains():
    # Ranks 1 to 3 with gains 2, 0, 1: ACG@1 = 2, ACG@3 = 1; two relevant.
    assert weighted_average_precision(ranked([2, 0, 1]), 3) == pytest.approx([1.5])


def test_average_gain_counts_the_cut_even_where_the_gallery_is_shorter():
    assert average_gain(ranked([2, 0, 1]), 2) == pytest.approx([1.0])
    assert average_gain(ranked([2, 0, 1]), 5) == pytest.approx([0.6])


def test_average_precision_divides_by_what_could_be_found():
    # Found at 1 and 3 of K = 3, four relevant in the gallery, three within reach: (1 + 2/3) / 3.
    assert average_precision(ranked([1, 0, 1, 1, 1]), 3) == pytest.approx([(1 + 2 / 3) / 3])


def test_discounted_gain_against_the_best_order():
    # DCG@2 = 0 + 1/log2(3); best order has a gain of 1 at ranks 1 and 2.
    found = 1 / np.log2(3)
    assert discounted_gain(ranked([0, 1, 1]), 2) == pytest.approx([found / (1 + found)])
    assert discounted_gain(ranked([0, 0]), 2) == pytest.approx([0.0])


def test_precision_counts_the_cut_even_where_the_gallery_is_shorter():
    assert precision(np.array([[1, 1, 0]], float), 5) == pytest.approx([0.4])


def test_gains_are_raw_or_divided_by_the_labels_of_the_query():
    query, items = np.array([[True, True, False]]), np.array([[True, False, True], [True, True, True], [False] * 3])
    assert shared_labels(query, items).tolist() == [[0.5, 1.0, 0.0]]
    assert shared_labels(query, items, normalised=False).tolist() == [[1.0, 2.0, 0.0]]


def test_raw_gains_let_the_weighted_average_precision_pass_one():
    gains = shared_labels(np.array([[True, True]]), np.array([[True, True], [True, False]]), normalised=False)
    values = label_values(gains, top_items(np.array([[0.9, 0.1]]), 20))
    assert values["wmap5"] == pytest.approx([(2 + 1.5) / 2])
    assert values["acg5"] == pytest.approx([3 / 5])


def test_the_best_gains_are_those_of_the_whole_gallery():
    gains = np.array([[0.2, 1.0, 0.5, 0.7]])
    one = rank_gains(gains, np.array([[0, 2]]))
    assert one.found.tolist() == [[0.2, 0.5]]
    assert one.best.tolist() == [[1.0, 0.7]]


def test_label_retrieval_normalises_gains_by_the_labels_of_the_query():
    query = np.array([[True, True]])
    items = np.array([[True, False], [True, True]])
    values = label_retrieval(np.array([[0.9, 0.1]]), query, items)
    # Gains 0.5 and 1: ACG@1 = 0.5, ACG@2 = 0.75, mean 0.625.
    assert values["wmap5"] == pytest.approx(62.5)
    assert values["map5"] == pytest.approx(100.0)
    assert values["ndcg5"] == pytest.approx(100 * (0.5 + 1 / np.log2(3)) / (1 + 0.5 / np.log2(3)))
    assert values["p5"] == pytest.approx(40.0)


@pytest.fixture(scope="module")
def random_gains():
    """Scores and graded gains of 20 queries over 40 items, a relevant one for each."""
    draw = np.random.default_rng(2)
    gains = draw.integers(0, 3, (20, 40)) / 2.0 * (draw.random((20, 40)) < 0.3)
    gains[:, 0] = 1.0
    return draw.random((20, 40)), gains


def test_discounted_gain_agrees_with_scikit_learn(random_gains):
    scores, gains = random_gains
    one = rank_gains(gains, top_items(scores, 20))
    for cut in (5, 10, 20):
        theirs = [ndcg_score(gain[None], score[None], k=cut) for gain, score in zip(gains, scores)]
        assert discounted_gain(one, cut) == pytest.approx(theirs)


def test_precision_agrees_with_torchmetrics(random_gains):
    scores, gains = random_gains
    found = rank_gains(gains, top_items(scores, 20)).found
    for cut in (5, 10, 20):
        theirs = [
            retrieval_precision(torch.from_numpy(score), torch.from_numpy(gain > 0), top_k=cut).item()
            for score, gain in zip(scores, gains)
        ]
        assert precision(found, cut) == pytest.approx(theirs)


def test_average_precision_of_the_whole_gallery_agrees_with_both(random_gains):
    scores, gains = random_gains
    ours = average_precision(rank_gains(gains, top_items(scores, 40)), 40)
    assert ours == pytest.approx([average_precision_score(gain > 0, score) for gain, score in zip(gains, scores)])
    theirs = [
        retrieval_average_precision(torch.from_numpy(score), torch.from_numpy(gain > 0)).item()
        for score, gain in zip(scores, gains)
    ]
    assert ours == pytest.approx(theirs)
