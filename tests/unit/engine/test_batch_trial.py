from __future__ import annotations

from itertools import chain, repeat

import pytest

from plugin.engine.batch_trial import TRIAL_S, best_batch


def trial(seconds_a_tile, largest=64):
    """The choice, and the sizes that were run."""
    sizes = []

    def seconds(count):
        sizes.append(count)
        return count * seconds_a_tile[count]

    return best_batch(seconds, largest), sizes


def test_the_quickest_size_wins_and_the_trial_ends_behind_it():
    chosen, sizes = trial({1: 0.006, 2: 0.005, 4: 0.0045, 8: 0.0049})
    assert chosen == 4
    assert sorted(set(sizes)) == [1, 2, 4, 8]


def test_each_size_is_run_for_a_moment_after_one_run_that_does_not_count():
    _, sizes = trial({1: TRIAL_S / 4, 2: TRIAL_S / 4, 4: TRIAL_S / 2})
    assert sizes == [1] * 5 + [2] * 3 + [4] * 2


def test_where_sizes_tie_the_smaller_is_taken():
    assert trial({1: 0.0012, 2: 0.001, 4: 0.001, 8: 0.001, 16: 0.001, 32: 0.001, 64: 0.001})[0] == 2


def test_a_slow_model_is_tried_with_one_tile():
    assert trial({1: 0.5}) == (1, [1, 1])


def test_sizes_end_at_the_largest():
    chosen, sizes = trial({size: 0.01 / size for size in (1, 2, 4, 8)}, largest=8)
    assert chosen == max(sizes) == 8


def test_the_quickest_run_of_a_size_counts():
    durations = {1: chain([0.05, 0.02], repeat(0.01)), 2: chain([0.09, 0.03], repeat(0.016)), 4: repeat(0.05)}
    assert best_batch(lambda count: next(durations[count]), 4) == 2


def test_a_size_that_memory_does_not_hold_ends_the_trial():
    def seconds(count):
        if count > 4:
            raise RuntimeError("out of memory")
        return 0.01 + 0.01 * count

    assert best_batch(seconds, 64) == 4


def test_a_model_that_takes_no_tile_at_all_is_an_error():
    def seconds(count):
        raise RuntimeError("out of memory")

    with pytest.raises(RuntimeError, match="out of memory"):
        best_batch(seconds, 64)
