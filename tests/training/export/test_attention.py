"""The traceable attention computes what PyTorch's does."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from training.export.attention import attend, traceable


@pytest.mark.parametrize("batch_first", [True, False])
@pytest.mark.parametrize("bias", [True, False])
def test_it_equals_pytorchs_with_and_without_masks(batch_first, bias):
    torch.manual_seed(0)
    layer = nn.MultiheadAttention(8, 2, bias=bias, batch_first=batch_first).eval()
    query, key = torch.randn(2, 3, 8), torch.randn(2, 5, 8)
    if not batch_first:
        query, key = query.transpose(0, 1), key.transpose(0, 1)
    padding = torch.tensor([[False, False, False, False, True], [False] * 5])
    seen = torch.zeros(3, 5, dtype=torch.bool)
    seen[0, 2:] = True
    causal = torch.zeros(3, 5).masked_fill(seen, -torch.inf)
    for masks in ({}, {"key_padding_mask": padding}, {"attn_mask": seen}, {"attn_mask": causal}):
        with torch.no_grad():
            wanted = layer(query, key, key, need_weights=False, **masks)[0]
            torch.testing.assert_close(attend(layer, query, key, key, **masks)[0], wanted, atol=1e-6, rtol=1e-5)


def test_it_takes_the_place_of_pytorchs_within_the_block_alone():
    module = nn.Sequential(nn.MultiheadAttention(8, 2, batch_first=True)).eval()
    words = torch.randn(1, 3, 8)
    with traceable(module):
        assert module[0](words, words, words, need_weights=True)[1] is None
    assert module[0](words, words, words, need_weights=True)[1].shape == (1, 3, 3)


def test_a_layer_with_a_bias_for_keys_is_refused():
    layer = nn.MultiheadAttention(8, 2, add_bias_kv=True)
    with pytest.raises(NotImplementedError, match="one joint projection"):
        attend(layer, *[torch.randn(1, 3, 8)] * 3)
