"""The fit behind "Nothing here looks like that"."""

from __future__ import annotations

import numpy as np
import pytest

from training.export.calibrate import calibrate, fit_logistic
from training.export.validation import Validation


def test_logistic_regression_finds_the_odds_it_was_drawn_from():
    random = np.random.default_rng(0)
    inputs = random.normal(size=(20000, 2))
    truth = random.random(20000) < 1 / (1 + np.exp(-(2.0 * inputs[:, 0] - 1.0 * inputs[:, 1])))
    weights, bias = fit_logistic(inputs, truth.astype(float))
    assert weights == pytest.approx([2.0, -1.0], abs=0.1)
    assert bias == pytest.approx(0.0, abs=0.1)


def test_both_outcomes_weigh_the_same_however_rare_one_is():
    inputs = np.concatenate([np.full((10, 1), 1.0), np.full((990, 1), -1.0)]) + np.random.default_rng(1).normal(
        size=(1000, 1)
    )
    truth = np.arange(1000) < 10
    weights, bias = fit_logistic(inputs, truth.astype(float))
    assert weights[0] > 0
    assert abs(bias) < 1.0


def validation(noise):
    """Two concepts along two axes; everyday sentences along a third."""
    random = np.random.default_rng(2)
    axes = np.eye(8, dtype=np.float32)
    concepts = np.array(["a"] * 300 + ["b"] * 300 + [""] * 100)
    directions = np.concatenate(
        [np.repeat(axes[:1], 300, 0), np.repeat(axes[1:2], 300, 0), np.repeat(axes[3:4], 100, 0)]
    )

    def unit(vectors):
        vectors = vectors + noise * random.normal(size=vectors.shape)
        return (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)

    tiles = unit(directions)
    phrases = {"a": unit(np.repeat(axes[:1], 8, 0)), "b": unit(np.repeat(axes[1:2], 8, 0))}
    return Validation(tiles, tiles, concepts, unit(directions), phrases, unit(np.repeat(axes[2:3], 5, 0)))


def test_clear_concepts_are_shown_when_present_and_not_when_absent():
    data = validation(noise=0.05)
    fields, rates = calibrate(data, data.tiles, seed=1)
    assert rates["values"]["phrase_suppressed"] <= 8.0
    assert rates["values"]["caption_suppressed"] <= 4.0
    assert [rates["values"][f"absent_shown_{size}"] for size in (30, 200)] == [0.0, 0.0]
    assert [rates["values"][f"everyday_shown_{size}"] for size in (30, 200)] == [0.0, 0.0]
    assert 0 < fields["present_at"] < 1
