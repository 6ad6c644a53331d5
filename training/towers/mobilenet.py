"""MobileNetV2 with its batch norms folded into the convolutions."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal

import timm
import torch
from torch import Tensor, nn
from torch.nn.utils.fusion import fuse_conv_bn_eval

from training.towers.checkpoints import load_matching, read_state
from training.towers.tower import ImageFeatures, ImageTower

ARCHITECTURE = "mobilenetv2_100"
LEVELS = (2, 4, 6)  # stages that end the strides 8, 16 and 32
LEVEL_CHANNELS = (32, 96, 320)
LAST = 1280
PAIRS = (("conv_stem", "bn1"), ("conv_head", "bn2"), ("conv_dw", "bn1"), ("conv_pw", "bn2"))
PAIRS_INVERTED = (("conv_pw", "bn1"), ("conv_dw", "bn2"), ("conv_pwl", "bn3"))

Pooled = Literal["all", "last"]


class MobileNetTower(ImageTower):
    """Levels: the maps of strides 8, 16 and 32, of 32, 96 and 320 channels.

    Sandler et al., MobileNetV2, CVPR 2018. Trained without batch statistics: small batches would spoil them, and the
    published weights come folded already.

    Args:
        size_px: side of a picture.
        pooled: "last" for the mean of the last convolution [n, 1280]; "all" puts the means of strides 8 and 16 before
            it [n, 1408].
    """

    def __init__(self, size_px: int, pooled: Pooled = "all") -> None:
        super().__init__()
        net: Any = timm.create_model(ARCHITECTURE, pad_type="same", num_classes=0).eval()
        fold_batch_norms(net)
        self.net: Any = net
        self.size_px = size_px
        self.pooled_levels = 2 if pooled == "all" else 0
        self.width = sum(LEVEL_CHANNELS[: self.pooled_levels]) + LAST
        self.level_channels = LEVEL_CHANNELS

    def blocks(self) -> Sequence[nn.Module]:
        """The first convolution, seven stages, the last convolution."""
        return [self.net.conv_stem, *self.net.blocks, self.net.conv_head]

    def forward(self, pictures: Tensor) -> ImageFeatures:
        """See `ImageTower`."""
        features = self.net.bn1(self.net.conv_stem(pictures / 127.5 - 1.0))
        levels = []
        for number, stage in enumerate(self.net.blocks):
            features = stage(features)
            if number in LEVELS:
                levels.append(features)
        means = [level.mean((2, 3)) for level in levels[: self.pooled_levels]]
        last = self.net.bn2(self.net.conv_head(features)).mean((2, 3))
        return ImageFeatures(torch.cat([*means, last], dim=1), tuple(levels))


def fold_batch_norms(net: nn.Module) -> None:
    """Fold every batch norm of a timm MobileNet in evaluation mode into its convolution, leaving the activation."""
    for module in net.modules():
        pairs = PAIRS_INVERTED if hasattr(module, "conv_pwl") else PAIRS
        for convolution, norm in pairs:
            if hasattr(module, convolution) and isinstance(getattr(module, norm, None), nn.BatchNorm2d):
                batch_norm = getattr(module, norm)
                setattr(module, convolution, fuse_conv_bn_eval(getattr(module, convolution), batch_norm))
                setattr(module, norm, batch_norm.act)


def load_mobilenet(weights: Path, size_px: int, pooled: Pooled = "all") -> MobileNetTower:
    """The tower with timm's weights from a safetensors or PyTorch file.

    Raises:
        TrainingError: the file is missing or does not hold the parameters of timm's mobilenetv2_100.
    """
    net = timm.create_model(ARCHITECTURE, pad_type="same", num_classes=0)
    state = {name: tensor for name, tensor in read_state(weights).items() if "classifier" not in name}
    load_matching(net, state, weights, ARCHITECTURE)
    net.eval()
    fold_batch_norms(net)
    tower = MobileNetTower(size_px, pooled)
    tower.net.load_state_dict(net.state_dict())
    return tower.to(memory_format=torch.channels_last)
