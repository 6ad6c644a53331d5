"""Low-rank changes begin at nothing, learn alone and end in plain weights."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from training.errors import TrainingError
from training.towers.factory import TINY
from training.towers.lora import add_lora, merge_lora

from .seeded import seeded_towers


@pytest.fixture
def tower():
    return seeded_towers(TINY, "gelu").text


def pooled(tower):
    ids = torch.tensor([[49406, 5, 9, 49407]])
    return tower(ids, torch.ones_like(ids)).pooled


def test_step_zero_equals_the_frozen_tower(tower):
    before = pooled(tower)
    add_lora(tower, 2, 4.0)
    assert torch.equal(pooled(tower), before)


def test_only_the_changes_learn_and_every_matrix_has_one(tower):
    learning = add_lora(tower, 2, 4.0)
    # Of each of 2 blocks: queries, keys and values together, output, two of the perceptron.
    assert len(learning) == 2 * 4 * 2
    assert sorted({tuple(one.shape) for one in learning}) == [(2, 16), (2, 64), (16, 2), (48, 2), (64, 2)]
    pooled(tower).square().sum().backward()
    moved = {name for name, one in tower.named_parameters() if one.grad is not None}
    assert all(".parametrizations." in name for name in moved)
    assert len(moved) == len(learning)


def test_merged_weights_compute_the_same_under_the_old_names(tower):
    names = list(tower.state_dict())
    first = tower.transformer.resblocks[0]
    before = first.mlp.c_fc.weight.clone()
    learning = add_lora(tower, 2, 4.0)
    with torch.no_grad():
        for one in learning:
            one.normal_(std=0.1)
    change = first.mlp.c_fc.parametrizations.weight[0]
    wanted_weight = before + 2.0 * change.up @ change.down
    wanted = pooled(tower).detach()
    merge_lora(tower)
    assert sorted(tower.state_dict()) == sorted(names)
    assert first.mlp.c_fc.weight.detach() == pytest.approx(wanted_weight.detach(), abs=1e-6)
    assert pooled(tower).detach() == pytest.approx(wanted, abs=1e-5)


def test_a_block_alone_can_have_changes(tower):
    assert len(add_lora(tower.blocks()[-1], 1, 1.0)) == 8


def test_rank_zero_is_refused(tower):
    with pytest.raises(ValueError, match="rank is at least 1"):
        add_lora(tower, 0, 1.0)


def test_blocks_without_a_linear_layer_are_refused():
    with pytest.raises(TrainingError, match="Conv2d has no linear layer for LoRA; set lora_rank to 0"):
        add_lora(nn.Conv2d(3, 4, 3), 2, 2.0)
