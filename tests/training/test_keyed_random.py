"""Random numbers that depend on a key alone."""

from __future__ import annotations

import math

import pytest
import torch

from training.keyed_random import KeyedDropout, mix, sample_keys, shift_right, uniform

KEYS = sample_keys(torch.arange(20_000), seed=7, epoch=3)
WORD = (1 << 64) - 1
GOLDEN_KEYS = [8841707400507832957, -2529857523242969672, -295083203967594164]
GOLDEN_DRAWS = [0.04925537, 0.13454103, 0.60500407, 0.51904118, 0.50782615, 0.07180244]


def unsigned_mix(value):
    """splitmix64's finaliser in Python's own integers."""
    value = ((value ^ (value >> 30)) * 0xBF58476D1CE4E5B9) & WORD
    value = ((value ^ (value >> 27)) * 0x94D049BB133111EB) & WORD
    return value ^ (value >> 31)


def test_mixing_is_splitmix64():
    # The generator's first output for seed 0 is published: mix(golden gamma).
    assert unsigned_mix(0x9E3779B97F4A7C15) == 0xE220A8397B1DCDAF
    values = [0, 1, 0x9E3779B97F4A7C15, WORD, 1 << 63]
    signed = torch.tensor([value - (1 << 64) if value >> 63 else value for value in values])
    assert [value % (1 << 64) for value in mix(signed).tolist()] == [unsigned_mix(value) for value in values]


def test_the_shift_fills_with_zeros():
    assert shift_right(torch.tensor([-1]), 60).item() == 15


def test_golden_values():
    # A run that is resumed after an update of torch must draw as before.
    keys = sample_keys(torch.tensor([0, 1, 2]), seed=1, epoch=0)
    assert keys.tolist() == GOLDEN_KEYS
    assert uniform(keys, 5, 2).flatten().tolist() == pytest.approx(GOLDEN_DRAWS, abs=1e-7)


def test_draws_are_even_between_0_and_1():
    draws = uniform(KEYS, 11, 4)
    assert draws.shape == (20_000, 4)
    assert draws.dtype == torch.float32
    assert draws.min() >= 0
    assert draws.max() < 1
    shares = torch.histc(draws, 16, 0, 1) / draws.numel()
    assert torch.allclose(shares, torch.full((16,), 1 / 16), atol=5 * math.sqrt(1 / 16 / draws.numel()))


def test_columns_salts_and_neighbours_are_independent():
    draws = torch.cat([uniform(KEYS, 11, 2), uniform(KEYS, 12, 1), uniform(KEYS.roll(1), 11, 1)], 1)
    correlations = torch.corrcoef(draws.T) - torch.eye(4)
    assert correlations.abs().max() < 5 / math.sqrt(len(KEYS))


def test_a_draw_does_not_depend_on_its_batch_or_order():
    whole = uniform(KEYS[:100], 2, 3, 5)
    order = torch.randperm(100, generator=torch.Generator().manual_seed(0))
    assert torch.equal(uniform(KEYS[:100][order], 2, 3, 5), whole[order])
    assert torch.equal(torch.cat([uniform(KEYS[row : row + 1], 2, 3, 5) for row in range(100)]), whole)


@pytest.mark.parametrize(("seed", "epoch"), [(1, 0), (0, 1), (1, 1)])
def test_another_seed_or_epoch_gives_other_keys(seed, epoch):
    samples = torch.arange(1000)
    others = sample_keys(samples, seed, epoch)
    assert not set(others.tolist()) & set(sample_keys(samples, 0, 0).tolist())
    assert len(set(others.tolist())) == 1000


def test_dropout_keeps_the_mean_and_zeroes_its_share():
    dropout = KeyedDropout(0.25, salt=4)
    values = dropout(torch.ones(20_000, 8), KEYS)
    assert values.unique().tolist() == [0.0, pytest.approx(1 / 0.75)]
    assert (values == 0).float().mean() == pytest.approx(0.25, abs=0.005)
    assert values.mean() == pytest.approx(1.0, abs=0.01)


def test_dropout_does_nothing_in_evaluation_without_keys_or_with_no_share():
    values = torch.ones(4, 8)
    assert torch.equal(KeyedDropout(0.5, 1).eval()(values, KEYS[:4]), values)
    assert torch.equal(KeyedDropout(0.5, 1)(values, None), values)
    assert torch.equal(KeyedDropout(0.0, 1)(values, KEYS[:4]), values)


def test_dropout_masks_follow_the_sample():
    dropout = KeyedDropout(0.5, salt=4)
    whole = dropout(torch.ones(10, 6), KEYS[:10])
    assert torch.equal(dropout(torch.ones(3, 6), KEYS[4:7]), whole[4:7])
    assert not torch.equal(KeyedDropout(0.5, salt=5)(torch.ones(10, 6), KEYS[:10]), whole)
