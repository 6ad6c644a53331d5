"""Codes of weights, and their way into bytes."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from training.export.compress import pack_nibbles
from training.export.quantise import quantise


@pytest.mark.parametrize(("bits", "group", "bound"), [(4, 32, 0.12), (8, None, 0.01)])
def test_error_is_small_and_quantising_again_changes_nothing(bits, group, bound):
    weights = torch.randn(16, 64, generator=torch.Generator().manual_seed(0))
    codes = quantise(weights, bits, group)
    restored = codes.restore()
    assert (restored - weights).square().mean().sqrt() < bound
    again = quantise(restored, bits, group)
    assert torch.equal(again.restore(), restored)


def test_codes_keep_to_their_bits_and_scales_to_their_groups():
    codes = quantise(torch.linspace(-1, 1, 128).reshape(2, 64), 4, 32)
    assert codes.values.min() >= -8
    assert codes.values.max() <= 7
    assert codes.scales.shape == (2, 2)
    assert codes.group == 32


def test_the_extreme_weight_of_a_group_is_exact_when_it_alone_matters():
    weights = torch.zeros(1, 32)
    weights[0, 3] = 0.5
    assert quantise(weights, 4, 32).restore()[0, 3] == 0.5


def test_zeros_stay_zero():
    assert quantise(torch.zeros(2, 32), 4, 32).restore().abs().max() == 0


def test_groups_must_divide_the_columns():
    with pytest.raises(ValueError, match="groups of 32"):
        quantise(torch.zeros(1, 40), 4, 32)


def test_nibbles_hold_the_left_half_low_and_the_right_half_high():
    packed = pack_nibbles(np.array([[-8, 7, 0, -1]], np.int8))
    assert packed.tolist() == [[0 | 8 << 4, 15 | 7 << 4]]
