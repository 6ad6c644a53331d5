"""More positions than a text tower was trained with."""

from __future__ import annotations

import pytest
import torch

from training.towers.factory import TowersConfig, build_towers
from training.towers.positions import causal_mask, stretch_positions


def test_the_first_twenty_stay_and_the_others_go_four_times_as_slowly():
    old = torch.arange(77.0)[:, None] ** 2
    new = stretch_positions(old, 248)[:, 0]
    assert new[:20].tolist() == [float(place**2) for place in range(20)]
    # 20, 20 1/4, 20 1/2, 20 3/4, 21 of old, on straight lines between 400 and 441
    assert new[20:25].tolist() == [400.0, 410.25, 420.5, 430.75, 441.0]
    # Beyond the last, 76, on in the line from 75 to 76: 5776 - 5625 = 151
    assert new[244:].tolist() == [5776.0, 5813.75, 5851.5, 5889.25]


def test_the_authors_text_length_reaches_the_same_end():
    old = torch.arange(77.0)[:, None]
    new = stretch_positions(old, 328)[:, 0]
    assert new.shape == (328,)
    assert new[-1].item() == pytest.approx(20 + 307 * 57 / 308, abs=1e-3)
    assert (new.diff() > 0).all()


def test_a_shorter_context_is_cut():
    old = torch.randn(77, 4)
    assert torch.equal(stretch_positions(old, 12), old[:12])
    assert torch.equal(stretch_positions(old, 77), old)


def test_no_word_sees_a_later_one():
    assert causal_mask(3).tolist() == [[0, -torch.inf, -torch.inf], [0, 0, -torch.inf], [0, 0, 0]]


def test_a_position_beyond_the_old_ones_learns():
    tower = build_towers(TowersConfig("tiny", context_length=100), []).text
    tower.positions.requires_grad_(True)
    ids = torch.ones(1, 100, dtype=torch.int64)
    tower(ids, ids).pooled.sum().backward()
    assert tower.positions.grad[99].abs().sum() > 0
