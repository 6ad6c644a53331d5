"""The image tower: MobileNetV2 with its batch norms folded into the convolutions."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import timm
import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn.utils.fusion import fuse_conv_bn_eval

from training.errors import TrainingError

STRIDE_8, STRIDE_16 = 2, 4  # blocks that end those strides
CHANNELS = {"stride_8": 32, "stride_16": 96, "pooled": 1280}
PAIRS = (("conv_stem", "bn1"), ("conv_head", "bn2"), ("conv_dw", "bn1"), ("conv_pw", "bn2"))
PAIRS_INVERTED = (("conv_pw", "bn1"), ("conv_dw", "bn2"), ("conv_pwl", "bn3"))


class MobileNetTower(nn.Module):
    """Pictures to the means of three levels: strides 8 and 16, and the pooled last map.

    Sandler et al., MobileNetV2, CVPR 2018. Trained without batch statistics: small batches would spoil them, and the
    published weights come folded already.
    """

    def __init__(self) -> None:
        super().__init__()
        net: Any = timm.create_model("mobilenetv2_100", pad_type="same", num_classes=0).eval()
        fold_batch_norms(net)
        self.net: Any = net

    @property
    def width(self) -> int:
        """Length of the feature vector."""
        return sum(CHANNELS.values())

    def freeze_below(self, block: int) -> None:
        """Let gradients reach only the blocks from `block` (0 to 6) upwards; 7 leaves only the last convolution."""
        self.net.requires_grad_(False)
        for stage in self.net.blocks[block:]:
            stage.requires_grad_(True)
        self.net.conv_head.requires_grad_(True)

    def forward(self, pictures: Tensor) -> Tensor:
        """float32 [n, 3, h, w] of 0 to 255 to [n, 1408]."""
        features = self.net.bn1(self.net.conv_stem(pictures / 127.5 - 1.0))
        means = []
        for number, block in enumerate(self.net.blocks):
            features = block(features)
            if number in (STRIDE_8, STRIDE_16):
                means.append(features.mean((2, 3)))
        pooled = self.net.bn2(self.net.conv_head(features)).mean((2, 3))
        return torch.cat([*means, pooled], dim=1)


def fold_batch_norms(net: nn.Module) -> None:
    """Fold every batch norm of a timm MobileNet in evaluation mode into its convolution, leaving the activation."""
    for module in net.modules():
        pairs = PAIRS_INVERTED if hasattr(module, "conv_pwl") else PAIRS
        for convolution, norm in pairs:
            if hasattr(module, convolution) and isinstance(getattr(module, norm, None), nn.BatchNorm2d):
                batch_norm = getattr(module, norm)
                setattr(module, convolution, fuse_conv_bn_eval(getattr(module, convolution), batch_norm))
                setattr(module, norm, batch_norm.act)


def load_mobilenet(weights: Path) -> MobileNetTower:
    """The tower with timm's weights from a safetensors file.

    Raises:
        TrainingError: the file is missing or does not hold the parameters of timm's mobilenetv2_100.
    """
    net = timm.create_model("mobilenetv2_100", pad_type="same", num_classes=0)
    try:
        net.load_state_dict(
            {name: tensor.float() for name, tensor in load_file(weights).items() if "classifier" not in name}
        )
    except (OSError, SafetensorError, RuntimeError) as error:
        raise TrainingError(
            f"{weights} holds no weights of mobilenetv2_100 ({error}); set image.weights in the configuration."
        ) from error
    tower = MobileNetTower()
    net.eval()
    fold_batch_norms(net)
    tower.net.load_state_dict(net.state_dict())
    return tower.to(memory_format=torch.channels_last)
