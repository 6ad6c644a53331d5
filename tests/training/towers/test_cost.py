"""What towers cost, counted by hand, and the digest of their weights."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from training.towers.cost import gflops, parameters, weights_digest
from training.towers.factory import TINY

from .seeded import seeded_towers


def test_operations_are_two_a_multiplication():
    linear = nn.Linear(6, 4)
    assert parameters(linear) == 28
    assert gflops(linear, torch.zeros(1, 6)) == pytest.approx(2 * 6 * 4 / 1e9)


def test_a_tiny_vit_by_hand():
    towers = seeded_towers(TINY, "gelu")
    size_px = towers.image.size_px
    found = gflops(towers.image, torch.zeros(1, 3, size_px, size_px))
    tokens, width = 17, 32  # 4 x 4 patches and the class
    block = tokens * 12 * width**2 + 2 * tokens**2 * width  # projections and perceptron, attention
    patches = 16 * width * 3 * 8 * 8
    assert found == pytest.approx(2 * (patches + 3 * block + width * 16) / 1e9)
    assert torch.backends.mha.get_fastpath_enabled()


def test_the_digest_follows_names_and_values():
    first, second = nn.Linear(2, 2), nn.Linear(2, 2)
    second.load_state_dict(first.state_dict())
    assert weights_digest(first) == weights_digest(second)
    assert len(weights_digest(first)) == 64
    assert weights_digest(nn.Sequential(first)) != weights_digest(first)
    with torch.no_grad():
        second.bias[0] += 1e-6
    assert weights_digest(first) != weights_digest(second)
