"""How far pseudo captions are from the real ones."""

from __future__ import annotations

from torch import Tensor, nn


def alignment(pseudo: Tensor, texts: Tensor) -> Tensor:
    """[R] Mean of 1 - cos between what V2TMap makes of pictures [n, d] and their sentences [n, d].

    The sentences are detached: pseudo captions move to them, not they to the pseudo captions.
    """
    return (1.0 - nn.functional.cosine_similarity(pseudo, texts.detach(), dim=-1)).mean()
