"""Stage 0, the adapter and V2TMap by hand."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from training.keyed_random import sample_keys
from training.methods.adapter import Adapter, SpaceConfig
from training.methods.stage0 import JointStage0, Stage0
from training.methods.standardise import Standardise
from training.methods.tokens import TextTokens, places
from training.methods.v2tmap import V2TMap

KEYS = sample_keys(torch.arange(6), seed=1, epoch=0)


def test_statistics_of_vectors_and_maps():
    standardise = Standardise(2)
    standardise.fit(torch.tensor([[1.0, 5.0], [3.0, 5.0]]))
    # Channel 0: mean 2, deviation sqrt(2). Channel 1 never changes, and is not blown up beyond a bound.
    found = standardise(torch.tensor([[2.0 + 2.0**0.5, 5.0]], dtype=torch.float16))
    assert found.dtype == torch.float32
    torch.testing.assert_close(found, torch.tensor([[1.0, 0.0]]), atol=1e-3, rtol=0)
    standardise.fit(torch.tensor([[[[1.0, 3.0]], [[0.0, 4.0]]]]))
    assert standardise.mean.tolist() == [2.0, 2.0]


def test_joint_vectors_keep_their_direction_at_root_mean_square_1():
    found = JointStage0()(torch.tensor([[3.0, 4.0, 0.0, 0.0]]))
    torch.testing.assert_close(found, torch.tensor([[1.2, 1.6, 0.0, 0.0]]))


def test_tokens_go_the_way_of_pooled_vectors():
    stage0 = Stage0(3, 5, 4, dropout=0.0, salt=1)
    tokens = torch.randn(2, 7, 3)
    stage0.fit_statistics(tokens)
    torch.testing.assert_close(stage0(tokens)[1, 4], stage0(tokens[1, 4:5])[0])


def test_adapter_by_hand():
    adapter = Adapter(4, ratio=0.25)
    vectors = torch.tensor([[1.0, 2.0, 3.0, 4.0]])
    torch.testing.assert_close(adapter(vectors), 0.75 * vectors)
    with torch.no_grad():
        adapter.down.weight.fill_(0.1)
        adapter.down.bias.zero_()
        adapter.up.weight.fill_(2.0)
    torch.testing.assert_close(adapter(vectors), 0.75 * vectors + 0.25 * 2.0)  # ReLU(0.1 * 10) * 2


@pytest.mark.parametrize("module", [Stage0(8, 16, 4, 0.5, salt=3), V2TMap(8, 16, 0.5, salt=5)])
def test_dropout_follows_the_key(module):
    nn.init.normal_(module.fall.weight)
    vectors = torch.randn(6, 8)
    dropped = module(vectors, KEYS)
    torch.testing.assert_close(module(vectors[2:3], KEYS[2:3]), dropped[2:3])
    assert not torch.allclose(module(vectors), dropped)
    assert torch.equal(module(vectors), module.eval()(vectors, KEYS))


def test_padding_is_left_out_of_the_statistics(towers, features):
    _, texts = features(20)
    tokens = TextTokens(SpaceConfig(dimension=16, hidden=8), towers())
    tokens.fit_statistics(texts._replace(tokens=texts.tokens.masked_fill(~texts.mask[:, :, None], 99.0)))
    torch.testing.assert_close(tokens.project.standardise.mean, texts.tokens[texts.mask].mean(0))


def test_places_of_a_map():
    level = torch.arange(8.0).reshape(1, 2, 2, 2)
    assert places(level)[0].tolist() == [[0.0, 4.0], [1.0, 5.0], [2.0, 6.0], [3.0, 7.0]]
