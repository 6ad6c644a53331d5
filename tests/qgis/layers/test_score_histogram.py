from __future__ import annotations

import numpy as np
import pytest

from plugin.layers.score_histogram import histogram_of, otsu


def test_every_number_is_counted_and_what_is_none_is_not():
    histogram = histogram_of(np.array([0.1, np.nan, 0.2, 0.5, np.nan], np.float32))
    assert sum(histogram.counts) == 3
    assert (histogram.lowest, histogram.highest) == pytest.approx((0.1, 0.5))
    assert (histogram.counts[0], histogram.counts[-1]) == (1, 1)


def test_scores_that_are_neighbours_as_float32_have_bins_all_the_same():
    scores = np.float32([0.3, np.nextafter(np.float32(0.3), np.float32(1))])
    histogram = histogram_of(np.repeat(scores, 500))
    assert (histogram.counts[0], histogram.counts[-1], sum(histogram.counts)) == (500, 500, 1000)


def test_the_suggested_cut_parts_two_groups():
    numbers = np.random.default_rng(0)
    scores = np.concatenate([numbers.normal(0.1, 0.02, 9000), numbers.normal(0.4, 0.02, 1000)])
    histogram = histogram_of(scores)
    assert 0.17 < histogram.suggested < 0.33
    assert len(histogram.counts) == 128


def test_otsu_is_the_cut_with_the_most_variance_between_the_classes():
    counts = np.array([4, 9, 6, 1, 0, 2, 5, 3])
    values = np.repeat(np.arange(len(counts)), counts)

    def between(cut):
        below, above = values[values < cut], values[values >= cut]
        return len(below) * len(above) * (below.mean() - above.mean()) ** 2

    assert otsu(counts) in max((between(cut), [cut]) for cut in range(1, 8))[1]


def test_hits_alone_suggest_nothing():
    assert histogram_of([0.1, 0.2, 0.4], suggest=False).suggested is None


def test_scores_that_are_all_alike_have_no_cut():
    histogram = histogram_of([0.25, 0.25])
    assert (histogram.counts, histogram.lowest, histogram.highest, histogram.suggested) == ((2,), 0.25, 0.25, None)


@pytest.mark.parametrize("scores", [[], [float("nan")]])
def test_without_scores_there_is_no_histogram(scores):
    assert histogram_of(scores) is None
