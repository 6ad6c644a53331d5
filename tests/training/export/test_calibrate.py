"""The fit behind "Nothing here looks like that"."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from plugin.engine.calibration import Calibration
from training.errors import TrainingError
from training.export.calibrate import calibrate, examples, fit_logistic, fit_rising, halves
from training.export.validation import Validation, with_concepts


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


def test_a_weight_of_z_that_would_fall_is_zero_and_the_cosine_is_fitted_alone():
    random = np.random.default_rng(0)
    inputs = random.normal(size=(5000, 2))
    falling = random.random(5000) < 1 / (1 + np.exp(-(2.0 * inputs[:, 0] - 1.0 * inputs[:, 1])))
    weights, bias = fit_rising(inputs, falling.astype(float))
    alone, bias_alone = fit_logistic(inputs[:, :1], falling.astype(float))
    assert weights.tolist() == [alone[0], 0.0]
    assert bias == bias_alone
    rising = random.random(5000) < 1 / (1 + np.exp(-(2.0 * inputs[:, 0] + 1.0 * inputs[:, 1])))
    assert fit_rising(inputs, rising.astype(float))[0] == pytest.approx([2.0, 1.0], abs=0.2)


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
    assert rates["values"]["caption_suppressed"] <= 8.0
    assert [rates["values"][f"absent_shown_{size}"] for size in (30, 200)] == [0.0, 0.0]
    assert [rates["values"][f"everyday_shown_{size}"] for size in (30, 200)] == [0.0, 0.0]
    assert 0 < fields["present_at"] < 1


def test_the_halves_share_no_picture_and_no_everyday_sentence_and_halve_every_concept():
    data = validation(noise=0.05)
    numbered = replace(data, tiles=np.arange(700.0)[:, None], everyday=np.arange(5.0)[:, None])
    even, odd = halves(numbered)
    assert sorted([*even.tiles[:, 0], *odd.tiles[:, 0]]) == list(range(700))
    assert (even.everyday[:, 0].tolist(), odd.everyday[:, 0].tolist()) == ([0, 2, 4], [1, 3])
    for half in (even, odd):
        assert [int((half.concepts == name).sum()) for name in ("a", "b", "")] == [150, 150, 50]
        assert len(half.captions) == len(half.shifted) == 350


def test_the_shares_are_measured_on_the_half_that_was_not_fitted():
    data = validation(noise=0.05)
    odd = np.arange(700) % 2 == 1
    strange = np.where(odd[:, None], -data.captions, data.captions)  # the captions of the other half fit nothing
    _, rates = calibrate(replace(data, captions=strange), data.tiles, seed=1)
    assert rates["values"]["caption_suppressed"] == 100.0


def test_the_nearest_picture_of_another_concept_is_among_the_false():
    data = validation(noise=0.05)
    tiles = data.tiles.copy()
    lookalike = np.flatnonzero(data.concepts == "b")[0]
    tiles[lookalike] = data.phrases["a"].mean(0) / np.linalg.norm(data.phrases["a"].mean(0))
    raw = Calibration(data.tiles, (0.0, 0.0), 0.0, 0.0)
    inputs, truth = examples(raw, replace(data, tiles=tiles, shifted=tiles), np.random.default_rng(0))
    assert (inputs[truth == 0, 0] > 0.9).sum() >= 16  # for each of the eight phrases of "a", in both passes


def test_pictures_without_our_concepts_are_calibrated_by_captions_and_everyday_sentences():
    data = validation(noise=0.05)
    strange = replace(data, concepts=np.full(len(data.tiles), ""))
    fields, rates = calibrate(strange, data.tiles, seed=1)
    assert set(rates["values"]) == {"caption_suppressed", "everyday_shown_30", "everyday_shown_200"}
    assert rates["values"]["caption_suppressed"] <= 8.0
    assert rates["values"]["everyday_shown_200"] == 0.0
    assert 0 < fields["present_at"] < 1


def test_a_concept_with_too_few_pictures_for_both_halves_counts_for_none():
    data = validation(noise=0.05)
    few = data.concepts.copy()
    few[11:300] = ""
    kept = with_concepts(replace(data, concepts=few), fewest=12)
    assert set(kept.phrases) == set(kept.concepts) - {""} == {"b"}
    few[11] = "a"
    assert set(with_concepts(replace(data, concepts=few), fewest=12).phrases) == {"a", "b"}


def test_six_pictures_of_a_concept_are_enough_for_two_galleries_of_three():
    data = validation(noise=0.05)
    few = data.concepts.copy()
    few[6:300] = ""
    _, rates = calibrate(replace(data, concepts=few), data.tiles, seed=1)
    assert rates["values"]["phrase_suppressed"] <= 8.0


def test_galleries_larger_than_the_pictures_are_left_out():
    data = validation(noise=0.05)
    rows = np.r_[0:30, 300:330]
    small = replace(
        data,
        tiles=data.tiles[rows],
        shifted=data.shifted[rows],
        concepts=data.concepts[rows],
        captions=data.captions[rows],
    )
    _, rates = calibrate(small, data.tiles, seed=1)
    assert "everyday_shown_30" in rates["values"]
    assert not {"absent_shown_30", "everyday_shown_200"} & set(rates["values"])


def test_too_few_pictures_calibrate_nothing():
    data = validation(noise=0.05)
    with pytest.raises(TrainingError, match="19 validation pictures calibrate nothing; mark 20 or more"):
        calibrate(replace(data, tiles=data.tiles[:19]), data.tiles, seed=1)
