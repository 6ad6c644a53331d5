"""FILIP's similarity: every token looks for its best partner (Yao et al., FILIP, ICLR 2022)."""

from __future__ import annotations

import torch
from torch import Tensor

# Products of tokens held at once, 256 MB of float32.
LARGEST_BLOCK = 1 << 26


def late_interaction(
    images: Tensor, texts: Tensor, mask: Tensor, largest_block: int = LARGEST_BLOCK
) -> tuple[Tensor, Tensor]:
    """Token-wise maximum similarities of every picture and sentence (equations 1 to 3).

    Wukong (Gu et al., NeurIPS 2022) uses the same on fewer picture tokens.

    Args:
        images: L2-normalised tokens [n, k, d].
        texts: L2-normalised tokens [m, l, d].
        mask: [m, l], true or 1 for a word piece, of which each sentence has one at least.
        largest_block: products of tokens computed at once; a few rows of pictures at a time keep below it.

    Returns:
        Image to text [n, m]: the mean over a picture's tokens of their best word. Text to image [n, m]: the mean over
        a sentence's words of their best picture token.
    """
    words = mask.to(torch.bool)
    share = words / words.sum(1, keepdim=True)
    rows = max(1, largest_block // (images.shape[1] * texts.shape[0] * texts.shape[1]))
    parts = [one_block(block, texts, words, share) for block in images.split(rows)]
    return torch.cat([part[0] for part in parts]), torch.cat([part[1] for part in parts])


def one_block(images: Tensor, texts: Tensor, words: Tensor, share: Tensor) -> tuple[Tensor, Tensor]:
    """Both similarities of a few pictures; no cosine is below the -1 that padding gets."""
    products = torch.einsum("nkd,mld->nmkl", images, texts)
    image_to_text = products.masked_fill(~words[None, :, None, :], -1.0).amax(3).mean(2)
    text_to_image = (products.amax(2) * share).sum(2)
    return image_to_text, text_to_image
