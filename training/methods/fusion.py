"""ALBEF's fusion encoder: does this sentence belong to this picture?"""

from __future__ import annotations

import torch
from torch import Tensor, nn


class FusionEncoder(nn.Module):
    """Words attend to each other and to a picture's tokens; the first says how well they match.

    Li et al., Align before Fuse, NeurIPS 2021, section 3.1. [R] Its layers start fresh and are torch's, without
    dropout, whose masks could not follow from a sample's key.

    Args:
        dimension: of the tokens.
        heads: of each attention; they divide the dimension.
        layers: how many.
    """

    def __init__(self, dimension: int, heads: int, layers: int) -> None:
        super().__init__()
        layer = nn.TransformerDecoderLayer(
            dimension, heads, 2 * dimension, dropout=0.0, activation="gelu", batch_first=True, norm_first=True
        )
        self.image_norm = nn.LayerNorm(dimension)
        self.layers = nn.TransformerDecoder(layer, layers, nn.LayerNorm(dimension))
        self.match = nn.Linear(dimension, 1)

    def forward(self, images: Tensor, texts: Tensor, mask: Tensor) -> Tensor:
        """Pairs of tokens [p, k, dimension] and [p, l, dimension] with mask [p, l] to logits of matching [p]."""
        mixed = self.layers(texts, self.image_norm(images), tgt_key_padding_mask=~mask.to(torch.bool))
        return self.match(mixed[:, 0]).squeeze(1)
