"""The image tower of a CLIP with a vision transformer, as open_clip builds it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor, nn

from training.towers.tower import ImageFeatures, ImageTower

CHANNEL_SHAPE = (1, 3, 1, 1)


class OpenClipViT(ImageTower):
    """Pooled: the class token in the joint space. Levels: token maps after blocks evenly spread, the last among them.

    [R] Which blocks: of 12, the 4th, 8th and 12th for three levels.

    Args:
        net: open_clip's VisionTransformer.
        mean: of each channel, 0 to 1.
        deviation: of each channel, 0 to 1.
        levels: how many token maps to give.
    """

    def __init__(self, net: Any, mean: Sequence[float], deviation: Sequence[float], levels: int) -> None:
        super().__init__()
        self.net = net
        self.size_px = net.image_size[0]
        self.width = net.output_dim
        self.level_channels = (net.conv1.out_channels,) * levels
        depth = len(net.transformer.resblocks)
        self.level_blocks = [depth * (number + 1) // levels - 1 for number in range(levels)]
        self.mean: Tensor
        self.deviation: Tensor
        self.register_buffer("mean", 255.0 * torch.tensor(mean).reshape(CHANNEL_SHAPE), persistent=False)
        self.register_buffer("deviation", 255.0 * torch.tensor(deviation).reshape(CHANNEL_SHAPE), persistent=False)

    def blocks(self) -> Sequence[nn.Module]:
        """The patch embedding, then the transformer's blocks."""
        return [self.net.conv1, *self.net.transformer.resblocks]

    def forward(self, pictures: Tensor) -> ImageFeatures:
        """See `ImageTower`."""
        found = self.net.forward_intermediates((pictures - self.mean) / self.deviation, indices=self.level_blocks)
        return ImageFeatures(found["image_features"], tuple(found["image_intermediates"]))
