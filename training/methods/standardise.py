"""Features brought to mean 0 and spread 1, each channel by itself."""

from __future__ import annotations

import torch
from torch import Tensor, nn

# A channel that never changes is not blown up to noise.
SMALLEST_SPREAD = 1e-4


class Standardise(nn.Module):
    """[R] By the statistics of the training data; unchanged until `fit` has seen them.

    Args:
        channels: of the features, which stand in the second dimension.
    """

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.mean: Tensor
        self.spread: Tensor
        self.register_buffer("mean", torch.zeros(channels))
        self.register_buffer("spread", torch.ones(channels))

    def fit(self, features: Tensor) -> None:
        """Take each channel's mean and standard deviation from [n, channels, ...]."""
        columns = features.float().transpose(0, 1).flatten(1)
        self.mean.copy_(columns.mean(1))
        self.spread.copy_(columns.std(1).clamp_min(SMALLEST_SPREAD))

    def forward(self, features: Tensor) -> Tensor:
        """[n, channels, ...] of any float kind to float32 of the same shape."""
        shape = (-1, *[1] * (features.ndim - 2))
        return (features.float() - self.mean.reshape(shape)) / self.spread.reshape(shape)
