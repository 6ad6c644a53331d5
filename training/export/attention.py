"""Attention that can be traced for any length of sentence."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

import torch
from torch import Tensor, nn
from torch.nn import functional

MASKED = -1e9  # minus infinity would turn a row of padding into NaN


@contextmanager
def traceable(module: nn.Module) -> Iterator[None]:
    """Within the block every nn.MultiheadAttention computes by `attend`.

    Its own way has two traps for the tracing exporter: one fused operator that ONNX does not have, and lengths that are
    written into the graph as constants.
    """
    layers = [one for one in module.modules() if isinstance(one, nn.MultiheadAttention)]
    for layer in layers:
        layer.forward = partial(attend, layer)
    try:
        yield
    finally:
        for layer in layers:
            del layer.__dict__["forward"]


def attend(
    layer: nn.MultiheadAttention,
    query: Tensor,
    key: Tensor,
    value: Tensor,
    *,
    key_padding_mask: Tensor | None = None,
    attn_mask: Tensor | None = None,
    **_: bool,
) -> tuple[Tensor, None]:
    """What nn.MultiheadAttention's forward gives in evaluation mode, without the weights.

    Args:
        layer: whose parameters are used.
        query: [n, l, width], or [l, n, width] as the layer's `batch_first` says.
        key: [n, s, width] likewise.
        value: like `key`.
        key_padding_mask: bool [n, s], true for padding, or added to the scores.
        attn_mask: bool [l, s], true where nothing is seen, or added to the scores.

    Raises:
        NotImplementedError: the layer has parts that no tower here has.
    """
    if layer.in_proj_weight is None or layer.bias_k is not None or layer.add_zero_attn:
        raise NotImplementedError("only attention with one joint projection can be exported")
    if not layer.batch_first:
        query, key, value = (one.transpose(0, 1) for one in (query, key, value))
    biases = (None,) * 3 if layer.in_proj_bias is None else layer.in_proj_bias.chunk(3)
    heads = layer.num_heads
    split = [
        functional.linear(one, weight, bias).reshape(one.shape[0], -1, heads, layer.head_dim).transpose(1, 2)
        for one, weight, bias in zip((query, key, value), layer.in_proj_weight.chunk(3), biases)
    ]
    scores = split[0] @ split[1].transpose(2, 3) * layer.head_dim**-0.5
    if attn_mask is not None:
        scores = scores + additive(attn_mask)
    if key_padding_mask is not None:
        scores = scores + additive(key_padding_mask)[:, None, None, :]
    mixed = (scores.softmax(-1) @ split[2]).transpose(1, 2).reshape(query.shape[0], -1, layer.embed_dim)
    out = layer.out_proj(mixed)
    return (out if layer.batch_first else out.transpose(0, 1)), None


def additive(mask: Tensor) -> Tensor:
    """A mask as it is added to scores."""
    return mask.to(torch.float32) * MASKED if mask.dtype == torch.bool else mask.clamp(min=MASKED)
