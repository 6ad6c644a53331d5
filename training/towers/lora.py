"""Low-rank changes of frozen matrices, which are merged into them before export.

Hu et al., LoRA, ICLR 2022: W + (alpha / rank) * B A, with B zero at first, so that step 0 equals the frozen tower.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

import torch
from torch import Tensor, nn
from torch.nn.utils import parametrize

from training.errors import TrainingError


class LowRank(nn.Module):
    """Adds the low-rank change to a weight [rows, columns]."""

    def __init__(self, weight: Tensor, rank: int, alpha: float) -> None:
        super().__init__()
        rows, columns = weight.shape
        self.scale = alpha / rank
        self.down = nn.Parameter(torch.empty(rank, columns, device=weight.device, dtype=weight.dtype))
        self.up = nn.Parameter(torch.zeros(rows, rank, device=weight.device, dtype=weight.dtype))
        nn.init.kaiming_uniform_(self.down, a=math.sqrt(5))

    def forward(self, weight: Tensor) -> Tensor:
        """[rows, columns] to the same."""
        return weight + self.scale * (self.up @ self.down)


def add_lora(module: nn.Module, rank: int, alpha: float) -> list[nn.Parameter]:
    """Freeze a module and let every linear layer and attention projection in it learn a change of low rank.

    Args:
        module: a tower, or one of its `blocks()`.
        rank: of each change.
        alpha: scale of the changes, times the rank.

    Returns:
        The parameters that learn.

    Raises:
        ValueError: the rank is below 1.
        TrainingError: the module has nothing that a change could be added to.
    """
    if rank < 1:
        raise ValueError("rank is at least 1")
    module.requires_grad_(False)
    for owner, name in list(matrices(module)):
        parametrize.register_parametrization(owner, name, LowRank(getattr(owner, name), rank, alpha))
    learning = [parameter for parameter in module.parameters() if parameter.requires_grad]
    if not learning:
        raise TrainingError(f"{type(module).__name__} has no linear layer for LoRA; set lora_rank to 0.")
    return learning


def merge_lora(module: nn.Module) -> None:
    """Put every change into its weight, so that the module has the parameters that it had before."""
    for owner in list(module.modules()):
        for name in list(getattr(owner, "parametrizations", {})):
            if isinstance(owner.parametrizations[name][0], LowRank):
                parametrize.remove_parametrizations(owner, name, leave_parametrized=True)


def matrices(module: nn.Module) -> Iterator[tuple[nn.Module, str]]:
    """The weights of linear layers, and the joint projection of attention to queries, keys and values."""
    for owner in module.modules():
        if isinstance(owner, nn.Linear):
            yield owner, "weight"
        elif isinstance(owner, nn.MultiheadAttention) and owner.in_proj_weight is not None:
            yield owner, "in_proj_weight"
