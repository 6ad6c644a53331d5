"""Numbers that follow from a key."""

from __future__ import annotations

import pytest
import torch

from training.keyed_random import KeyedDropout, sample_keys, uniform


def test_every_salt_seed_and_epoch_gives_other_numbers():
    draws = [uniform(sample_keys(torch.arange(4), seed, epoch), salt, 3) for seed, epoch, salt in
             [(0, 0, 1), (0, 0, 2), (0, 0, 31), (0, 7, 1), (5, 0, 1)]]  # fmt: skip
    for place, draw in enumerate(draws):
        assert draw.shape == (4, 3)
        assert not any(torch.equal(draw, other) for other in draws[:place])


def test_numbers_are_uniform():
    values = uniform(sample_keys(torch.arange(2000), seed=1, epoch=3), 2, 50)
    assert values.min() >= 0
    assert values.max() < 1
    assert values.mean().item() == pytest.approx(0.5, abs=0.005)
    assert values.var().item() == pytest.approx(1 / 12, abs=0.002)


def test_dropout_keeps_the_mean_and_follows_the_key():
    dropout, keys = KeyedDropout(0.25, salt=9), sample_keys(torch.arange(100), seed=1, epoch=0)
    dropped = dropout(torch.ones(100, 200), keys)
    assert set(dropped.unique().tolist()) == {0.0, pytest.approx(4 / 3)}
    assert dropped.mean().item() == pytest.approx(1.0, abs=0.02)
    assert torch.equal(dropout(torch.ones(1, 200), keys[7:8])[0], dropped[7])
    assert torch.equal(dropout.eval()(torch.ones(2, 2), keys[:2]), torch.ones(2, 2))
