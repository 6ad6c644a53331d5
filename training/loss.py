"""Losses over a batch of similarities."""

from __future__ import annotations

import torch
from torch import Tensor


def multi_positive_infonce(logits: Tensor, positives: Tensor) -> Tensor:
    """Symmetric InfoNCE whose target is spread evenly over the positives of each row and of each column.

    InfoNCE: van den Oord et al., 2018; several positives: Khosla et al., Supervised Contrastive Learning, NeurIPS 2020.

    Args:
        logits: [n, m] scaled cosines.
        positives: bool [n, m], at least one true in each row and column.
    """
    return 0.5 * (one_way(logits, positives) + one_way(logits.T, positives.T))


def one_way(logits: Tensor, positives: Tensor) -> Tensor:
    """Cross-entropy of each row's softmax against an even spread over its positives; mean over the rows."""
    targets = positives / positives.sum(1, keepdim=True)
    return -(targets * torch.log_softmax(logits, dim=1)).sum(1).mean()
