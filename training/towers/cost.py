"""What towers cost, and a digest that tells their weights from others."""

from __future__ import annotations

import hashlib
from typing import NamedTuple

import torch
from torch import nn
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.utils.flop_counter import FlopCounterMode

from training.towers.tower import Towers


class Cost(NamedTuple):
    """Of one picture and of one sentence that fills the context.

    Args:
        image_parameters: count.
        text_parameters: count.
        image_gflops: 1e9 additions and multiplications, each counted.
        text_gflops: likewise.
    """

    image_parameters: int
    text_parameters: int
    image_gflops: float
    text_gflops: float


def cost(towers: Towers) -> Cost:
    """Count parameters and, by torch's counter over matrix products and convolutions, operations."""
    device = next(towers.image.parameters()).device
    picture = torch.zeros(1, 3, towers.image.size_px, towers.image.size_px, device=device)
    words = torch.ones(1, towers.text.context_length, dtype=torch.int64, device=device)
    return Cost(
        parameters(towers.image),
        parameters(towers.text),
        gflops(towers.image, picture),
        gflops(towers.text, words, words),
    )


def parameters(module: nn.Module) -> int:
    """How many numbers a module has learnt."""
    return sum(one.numel() for one in module.parameters())


@torch.no_grad()
def gflops(module: nn.Module, *inputs: torch.Tensor) -> float:
    """1e9 operations of one call."""
    fast = torch.backends.mha.get_fastpath_enabled()
    torch.backends.mha.set_fastpath_enabled(False)  # the counter does not see into the fused paths
    try:
        with sdpa_kernel(SDPBackend.MATH), FlopCounterMode(display=False) as counter:
            module(*inputs)
    finally:
        torch.backends.mha.set_fastpath_enabled(fast)
    return float(counter.get_total_flops() / 1e9)


def weights_digest(module: nn.Module) -> str:
    """SHA-256 over names, types, shapes and values of a module's state, in hexadecimal digits."""
    digest = hashlib.sha256()
    for name, tensor in sorted(module.state_dict().items()):
        digest.update(f"{name} {tensor.dtype} {tuple(tensor.shape)}\n".encode())
        digest.update(tensor.detach().cpu().contiguous().reshape(-1).view(torch.uint8).numpy().data)
    return digest.hexdigest()
