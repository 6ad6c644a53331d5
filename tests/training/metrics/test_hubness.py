from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import skew

from training.metrics.hubness import antihub_share, hubness, occurrences, skewness


def test_occurrences_by_hand():
    counts = occurrences(np.array([[0, 1], [0, 2], [0, 1]]), 4)
    assert counts.tolist() == [3, 2, 1, 0]
    assert antihub_share(counts) == 0.25


def test_a_hub_is_skewed_and_equal_counts_are_not():
    # Mean 1, deviations 3, -1, -1, -1: third moment (27 - 3) / 4 = 6, variance 3, so 6 / 3 ** 1.5.
    assert skewness(np.array([4, 0, 0, 0])) == pytest.approx(6 / 3**1.5)
    assert skewness(np.array([2, 2, 2])) == 0.0


def test_skewness_agrees_with_scipy():
    counts = np.random.default_rng(0).poisson(3, 100)
    assert skewness(counts) == pytest.approx(skew(counts))


def test_hubness_of_scores():
    similarity = np.array([[0.9, 0.1, 0.2], [0.8, 0.7, 0.1], [0.9, 0.5, 0.3]])
    assert hubness(similarity, 1) == pytest.approx({"skewness": skew([3, 0, 0]), "antihubs": 2 / 3})
