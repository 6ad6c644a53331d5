from __future__ import annotations

import numpy as np
import pytest

from training.metrics.bootstrap import bootstrap_mean, draw_images, interval, resampled_means


def test_a_draw_has_as_many_images_and_follows_the_seed():
    draws = draw_images(7, seed=3, n=50)
    assert draws.shape == (50, 7)
    assert (draws.sum(1) == 7).all()
    assert (draws == draw_images(7, seed=3, n=50)).all()
    assert (draws != draw_images(7, seed=4, n=50)).any()


def test_means_of_draws_by_hand():
    # Image 0 has queries 1 and 0, image 1 has query 1. Image 0 twice: 2 of 4; image 1 twice: 2 of 2.
    values, groups = np.array([1.0, 0.0, 1.0]), np.array([0, 0, 1])
    draws = np.array([[2.0, 0.0], [0.0, 2.0], [1.0, 1.0]])
    assert resampled_means(values, groups, draws) == pytest.approx([0.5, 1.0, 2 / 3])


def test_a_draw_without_any_query_has_no_mean():
    means = resampled_means(np.array([1.0]), np.array([1]), np.array([[2.0, 0.0], [1.0, 1.0]]))
    assert np.isnan(means[0])
    assert means[1] == 1.0
    assert interval(1.0, means).low == 1.0


def test_the_interval_of_a_mean_is_as_wide_as_theory_says():
    values = (np.arange(400) % 4 == 0).astype(float)  # mean 0.25, sd 0.433: half-width 1.96 * 0.433 / 20
    one = bootstrap_mean(values, np.arange(400), seed=0)
    assert one.value == 0.25
    assert one.high - one.value == pytest.approx(0.0424, rel=0.15)
    assert one.value - one.low == pytest.approx(0.0424, rel=0.15)


def test_queries_of_an_image_are_drawn_together():
    values = np.repeat((np.arange(80) % 2).astype(float), 5)
    together = bootstrap_mean(values, np.repeat(np.arange(80), 5), seed=0)
    apart = bootstrap_mean(values, np.arange(400), seed=0)
    # Five equal queries of an image say what one does, so the interval is sqrt(5) times as wide.
    assert (together.high - together.low) / (apart.high - apart.low) == pytest.approx(np.sqrt(5), rel=0.15)


def test_seeds_are_averaged_before_images_are_drawn():
    runs = np.array([[1.0, 0.0, 1.0, 0.0], [0.0, 1.0, 0.0, 1.0]])
    one = bootstrap_mean(runs, np.arange(4), seed=0)
    assert (one.value, one.low, one.high) == (0.5, 0.5, 0.5)


def test_images_may_be_told_apart_by_anything():
    values = np.array([1.0, 0.0, 1.0, 1.0])
    by_name = bootstrap_mean(values, np.array(["a", "b", "b", "c"]), seed=5)
    assert by_name == bootstrap_mean(values, np.array([10, 20, 20, 30]), seed=5)
