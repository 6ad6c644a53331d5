"""The text tower of a CLIP, as open_clip builds it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor, nn

from training.towers.positions import causal_mask, stretch_positions
from training.towers.tower import TextFeatures, TextTower


class OpenClipText(TextTower):
    """Pooled: the last word piece, the end of the text, in the joint space. Tokens: after the last layer norm.

    A word sees none after it, so that padding changes nothing.

    Args:
        model: open_clip's CLIP, whose text part is taken over.
        context_length: longest sentence; above the model's own 77 the positions are stretched.
    """

    def __init__(self, model: Any, context_length: int) -> None:
        super().__init__()
        self.words = model.token_embedding
        self.positions = nn.Parameter(stretch_positions(model.positional_embedding.detach(), context_length))
        self.transformer = model.transformer
        self.norm = model.ln_final
        self.projection = model.text_projection
        self.token_width, self.width = self.projection.shape
        self.context_length = context_length
        self.mask: Tensor
        self.register_buffer("mask", causal_mask(context_length), persistent=False)

    def blocks(self) -> Sequence[nn.Module]:
        """The word vectors, then the transformer's blocks."""
        return [self.words, *self.transformer.resblocks]

    def forward(self, input_ids: Tensor, attention_mask: Tensor) -> TextFeatures:
        """See `TextTower`."""
        length = input_ids.shape[1]
        words = self.words(input_ids) + self.positions[:length]
        tokens = self.norm(self.transformer(words, attn_mask=self.mask[:length, :length]))
        last = attention_mask.sum(1) - 1
        end = tokens[torch.arange(tokens.shape[0], device=tokens.device), last]
        return TextFeatures(end @ self.projection, tokens, attention_mask.bool())
