"""The order of an epoch, whatever the number of processes and wherever it begins."""

from __future__ import annotations

import pytest

from training.engine.batches import GlobalBatches
from training.errors import TrainingError


def places(sampler):
    return [[turn.place for turn in batch] for batch in sampler]


def test_every_turn_is_shown_once_in_whole_batches():
    batches = places(GlobalBatches(10, 4, seed=1))
    assert [len(batch) for batch in batches] == [4, 4]
    assert len({place for batch in batches for place in batch}) == 8


def test_epochs_differ_and_repeat():
    sampler = GlobalBatches(10, 4, seed=1)
    first = places(sampler)
    sampler.set_epoch(1)
    assert places(sampler) != first
    sampler.set_epoch(0)
    assert places(sampler) == first


def test_processes_share_the_batches_of_one():
    whole = places(GlobalBatches(12, 4, seed=1))
    shares = [places(GlobalBatches(12, 4, 1, rank, 2)) for rank in range(2)]
    assert [sorted(left + right) for left, right in zip(*shares)] == [sorted(batch) for batch in whole]
    assert all(len(batch) == 2 for share in shares for batch in share)


def test_a_resumed_epoch_goes_on_at_its_batch_and_the_next_begins_at_its_first():
    sampler = GlobalBatches(12, 4, seed=1)
    sampler.set_epoch(2)
    whole = places(sampler)
    resumed = GlobalBatches(12, 4, seed=1)
    resumed.begin(2, 1)
    resumed.set_epoch(2)
    assert places(resumed) == whole[1:]
    assert len(resumed) == 3
    resumed.set_epoch(3)
    assert len(places(resumed)) == 3


def test_a_batch_is_shared_evenly():
    assert [[len(batch) for batch in places(GlobalBatches(20, 7, 1, rank, 2))] for rank in range(2)] == [[3, 3, 3]] * 2
    with pytest.raises(TrainingError, match="cannot be shared by 4 processes"):
        GlobalBatches(3, 8, 1, 0, 4)


def test_a_batch_is_no_larger_than_an_epoch():
    assert [len(batch) for batch in places(GlobalBatches(3, 8, seed=1))] == [3]
