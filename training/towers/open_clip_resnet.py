"""The image tower of a CLIP with a residual network, as open_clip builds it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor, nn

from training.towers.open_clip_vit import CHANNEL_SHAPE
from training.towers.tower import ImageFeatures, ImageTower

LEVELS = [2, 3, 4]  # layer2 to layer4: strides 8, 16 and 32


class OpenClipResNet(ImageTower):
    """Pooled: by attention, in the joint space. Levels: the maps of strides 8, 16 and 32.

    Batch norms keep the statistics that they came with, in training too: small batches would spoil them.

    Args:
        net: open_clip's ModifiedResNet.
        mean: of each channel, 0 to 1.
        deviation: of each channel, 0 to 1.
    """

    def __init__(self, net: Any, mean: Sequence[float], deviation: Sequence[float]) -> None:
        super().__init__()
        self.net = net
        self.size_px = net.image_size
        self.width = net.output_dim
        self.level_channels = tuple(layer[-1].conv3.out_channels for layer in (net.layer2, net.layer3, net.layer4))
        self.mean: Tensor
        self.deviation: Tensor
        self.register_buffer("mean", 255.0 * torch.tensor(mean).reshape(CHANNEL_SHAPE), persistent=False)
        self.register_buffer("deviation", 255.0 * torch.tensor(deviation).reshape(CHANNEL_SHAPE), persistent=False)

    def train(self, mode: bool = True) -> OpenClipResNet:
        """Training mode for all but the batch norms."""
        super().train(mode)
        for module in self.modules():
            if isinstance(module, nn.BatchNorm2d):
                module.eval()
        return self

    def blocks(self) -> Sequence[nn.Module]:
        """Three convolutions, four layers, the attention that pools."""
        net = self.net
        return [net.conv1, net.conv2, net.conv3, net.layer1, net.layer2, net.layer3, net.layer4, net.attnpool]

    def forward(self, pictures: Tensor) -> ImageFeatures:
        """See `ImageTower`."""
        found = self.net.forward_intermediates((pictures - self.mean) / self.deviation, indices=LEVELS)
        return ImageFeatures(found["image_features"], tuple(found["image_intermediates"]))
