"""What a module costs, and a digest that tells its weights from others."""

from __future__ import annotations

import hashlib

import torch
from torch import nn
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.utils.flop_counter import FlopCounterMode


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
