"""What every tower offers: a pooled vector, and finer features for those who look closer."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import torch
from tokenizers import Tokenizer
from torch import Tensor, nn


class ImageFeatures(NamedTuple):
    """Of pictures.

    Args:
        pooled: float32 [n, width].
        levels: maps float32 [n, channels, h, w], from fine to coarse; of a ViT the token maps of blocks from early to
            late.
    """

    pooled: Tensor
    levels: tuple[Tensor, ...]

    def to(self, device: torch.device) -> ImageFeatures:
        """The same on a device."""
        return ImageFeatures(self.pooled.to(device), tuple(level.to(device) for level in self.levels))


class TextFeatures(NamedTuple):
    """Of sentences.

    Args:
        pooled: float32 [n, width].
        tokens: float32 [n, l, token width], of every word piece.
        mask: bool [n, l], true for a word piece, false for padding.
    """

    pooled: Tensor
    tokens: Tensor
    mask: Tensor

    def to(self, device: torch.device) -> TextFeatures:
        """The same on a device."""
        return TextFeatures(self.pooled.to(device), self.tokens.to(device), self.mask.to(device))


class ImageTower(nn.Module, ABC):
    """Pictures float32 [n, 3, size_px, size_px] of 0 to 255 to `ImageFeatures`; normalisation happens inside."""

    size_px: int
    width: int
    level_channels: tuple[int, ...]

    @abstractmethod
    def forward(self, pictures: Tensor) -> ImageFeatures:
        """See the class."""

    @abstractmethod
    def blocks(self) -> Sequence[nn.Module]:
        """The parts that can learn, from the first to the last; `unfreeze_last` counts from the end."""


class TextTower(nn.Module, ABC):
    """int64 [n, l] word pieces and their mask (1 word, 0 padding) to `TextFeatures`.

    `positions` [context_length, token width] are added to the word vectors.
    """

    width: int
    token_width: int
    context_length: int
    positions: nn.Parameter

    @abstractmethod
    def forward(self, input_ids: Tensor, attention_mask: Tensor) -> TextFeatures:
        """See the class."""

    @abstractmethod
    def blocks(self) -> Sequence[nn.Module]:
        """The parts that can learn, from the first to the last."""


@dataclass(frozen=True)
class Towers:
    """An image tower and a text tower.

    Args:
        image: the image tower.
        text: the text tower.
        tokenizer: splits sentences as the text tower learnt them, cut at its context length, padded to the longest of a
            batch.
        joint: whether they were trained together, so that their pooled vectors lie in one space already.
        log_scale: natural logarithm of the inverse temperature that they were trained with.
        rights: the licence of their weights, in a phrase.
    """

    image: ImageTower
    text: TextTower
    tokenizer: Tokenizer
    joint: bool
    log_scale: float
    rights: str


def unfreeze_last(tower: ImageTower | TextTower, count: int) -> None:
    """Freeze a tower but for its last `count` blocks."""
    tower.requires_grad_(False)
    blocks = tower.blocks()
    for block in blocks[max(0, len(blocks) - count) :]:
        block.requires_grad_(True)
