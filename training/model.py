"""The dual encoder: two towers that were not trained together, brought into one space.

What the CISEN paper states is marked [P] and what is our reconstruction [R]: [P] both paths have adapters; [R] their
form (CLIP-Adapter's bottleneck, Gao et al., IJCV 2024) and the projections of stage 0 before them.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from training.towers.mobilenet import MobileNetTower
from training.towers.sentence import SentenceTower


@dataclass(frozen=True)
class JointSpace:
    """Sizes and rates of the paths into the joint space.

    Args:
        dimension: length of an embedding.
        hidden: width between the two layers of stage 0.
        adapter_ratio: share r of the adapter in its output, the rest is its input.
        dropout: on the hidden layers of stage 0, in training.
    """

    dimension: int = 256
    hidden: int = 512
    adapter_ratio: float = 0.2
    dropout: float = 0.2


class Stage0(nn.Module):
    """[R] Standardises a tower's features by the training data's statistics, and projects them with two layers."""

    def __init__(self, width: int, space: JointSpace) -> None:
        super().__init__()
        self.mean: Tensor
        self.spread: Tensor
        self.register_buffer("mean", torch.zeros(width))
        self.register_buffer("spread", torch.ones(width))
        self.rise = nn.Linear(width, space.hidden)
        self.fall = nn.Linear(space.hidden, space.dimension)
        self.dropout = nn.Dropout(space.dropout)

    def fit_statistics(self, features: Tensor) -> None:
        """Take mean and standard deviation from [n, width] features."""
        self.mean.copy_(features.mean(0))
        self.spread.copy_(features.std(0).clamp_min(1e-4))

    def forward(self, features: Tensor) -> Tensor:
        """[n, width] to [n, dimension]."""
        standard = (features - self.mean) / self.spread
        return self.fall(self.dropout(nn.functional.gelu(self.rise(self.dropout(standard)))))


class Adapter(nn.Module):
    """[R] CLIP-Adapter: r * A(v) + (1 - r) * v, with A a bottleneck of a quarter of the width."""

    def __init__(self, dimension: int, ratio: float) -> None:
        super().__init__()
        self.ratio = ratio
        self.down = nn.Linear(dimension, dimension // 4)
        self.up = nn.Linear(dimension // 4, dimension)

    def forward(self, vectors: Tensor) -> Tensor:
        """[n, dimension] to [n, dimension]."""
        adapted = self.up(nn.functional.relu(self.down(vectors)))
        return self.ratio * adapted + (1.0 - self.ratio) * vectors


class JointPath(nn.Module):
    """From a tower's features to unit vectors of the joint space."""

    def __init__(self, width: int, space: JointSpace) -> None:
        super().__init__()
        self.stage0 = Stage0(width, space)
        self.adapter = Adapter(space.dimension, space.adapter_ratio)

    def forward(self, features: Tensor) -> Tensor:
        """[n, width] to L2-normalised [n, dimension]."""
        return nn.functional.normalize(self.adapter(self.stage0(features)), dim=-1)


class DualEncoder(nn.Module):
    """An image tower and a text tower with their paths into one space.

    Args:
        image_tower: pictures float32 [n, 3, h, w] of 0 to 255 to features [n, image_tower.width].
        text_tower: input_ids and attention_mask to features [n, text_tower.width].
        space: of the paths.
    """

    def __init__(self, image_tower: MobileNetTower, text_tower: SentenceTower, space: JointSpace) -> None:
        super().__init__()
        self.image_tower = image_tower
        self.text_tower = text_tower
        self.image_path = JointPath(image_tower.width, space)
        self.text_path = JointPath(text_tower.width, space)
        self.log_scale = nn.Parameter(torch.tensor(3.0))

    @property
    def scale(self) -> Tensor:
        """The learned inverse temperature, at most 100 (Radford et al., CLIP, ICML 2021)."""
        return self.log_scale.exp().clamp(max=100.0)
