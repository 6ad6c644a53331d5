"""Sentences and pictures of past batches, as more negatives."""

from __future__ import annotations

import torch
from torch import Tensor, nn


class Queue(nn.Module):
    """The newest `size` embeddings of a slow model (He et al., MoCo, CVPR 2020). It is saved with the model.

    Args:
        size: how many are kept; 0 for none.
        dimension: of an embedding.
    """

    def __init__(self, size: int, dimension: int) -> None:
        super().__init__()
        self.kept: Tensor
        self.filled: Tensor
        self.register_buffer("kept", torch.zeros(size, dimension))
        self.register_buffer("filled", torch.zeros((), dtype=torch.int64))

    def newest(self) -> Tensor:
        """[as many as there are, dimension], a copy."""
        return self.kept[: int(self.filled)].clone()

    @torch.no_grad()
    def push(self, embeddings: Tensor) -> None:
        """Take [n, dimension] in front; the oldest go."""
        size = len(self.kept)
        self.kept.copy_(torch.cat([embeddings, self.kept])[:size])
        self.filled.copy_((self.filled + len(embeddings)).clamp_max(size))
