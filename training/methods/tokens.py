"""Pictures and sentences as tokens in the joint space, for the methods that compare or mix them."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from training.methods.adapter import JointPath, SpaceConfig, build_path
from training.methods.stage0 import Stage0
from training.towers.tower import ImageFeatures, TextFeatures, Towers

# Of the dropouts; each number belongs to one place.
IMAGE_SALT, TEXT_SALT, IMAGE_TOKEN_SALT, TEXT_TOKEN_SALT = 1, 11, 41, 51


class ImageTokens(nn.Module):
    """The adapted pooled vector first, then every place of the coarsest level.

    [R] The pooled vector is among them because it is what the tower was trained for; FILIP takes places alone.
    """

    def __init__(self, config: SpaceConfig, towers: Towers) -> None:
        super().__init__()
        self.path = build_path(config, towers.image.width, towers.joint, IMAGE_SALT)
        width = towers.image.level_channels[-1]
        self.project = Stage0(width, config.hidden, config.dimension, config.dropout, IMAGE_TOKEN_SALT)

    def fit_statistics(self, features: ImageFeatures) -> None:
        """Take mean and standard deviation of the pooled vectors and of the places."""
        self.path.stage0.fit_statistics(features.pooled)
        self.project.fit_statistics(places(features.levels[-1]))

    def forward(self, features: ImageFeatures, keys: Tensor | None = None) -> Tensor:
        """[n, 1 + places, dimension], of any length."""
        pooled = self.path(features.pooled, keys)
        return torch.cat([pooled[:, None], self.project(places(features.levels[-1]), keys)], dim=1)


class TextTokens(nn.Module):
    """The adapted pooled vector first, then every word piece."""

    def __init__(self, config: SpaceConfig, towers: Towers) -> None:
        super().__init__()
        self.path = build_path(config, towers.text.width, towers.joint, TEXT_SALT)
        width = towers.text.token_width
        self.project = Stage0(width, config.hidden, config.dimension, config.dropout, TEXT_TOKEN_SALT)

    def fit_statistics(self, features: TextFeatures) -> None:
        """Take mean and standard deviation of the pooled vectors and of the word pieces."""
        self.path.stage0.fit_statistics(features.pooled)
        self.project.fit_statistics(features.tokens[features.mask])

    def forward(self, features: TextFeatures, keys: Tensor | None = None) -> tuple[Tensor, Tensor]:
        """[n, 1 + l, dimension], of any length, and float32 [n, 1 + l]: 1 where there is a token."""
        pooled = self.path(features.pooled, keys)
        tokens = torch.cat([pooled[:, None], self.project(features.tokens, keys)], dim=1)
        return tokens, torch.cat([torch.ones_like(pooled[:, :1]), features.mask.to(pooled.dtype)], dim=1)


def places(level: Tensor) -> Tensor:
    """A map [n, c, h, w] as float32 tokens [n, h * w, c]."""
    return level.float().flatten(2).transpose(1, 2)


def path_parts(images: JointPath, texts: JointPath) -> dict[str, list[nn.Module | nn.Parameter]]:
    """Stage 0 and the adapters of two paths, by the names of their parts."""
    return {"stage0": [images.stage0, texts.stage0], "adapters": [images.adapter, texts.adapter]}
