"""ALBEF's losses: targets softened by a slow copy of the model, and matching against hard negatives.

Li et al., Align before Fuse, NeurIPS 2021.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn


def soft_targets(teacher_logits: Tensor, positives: Tensor, alpha: float) -> Tensor:
    """Rows that sum to 1: the momentum model's softmax with share alpha, the true pairs with the rest (equation 6).

    Args:
        teacher_logits: [n, m], scaled, of the momentum model.
        positives: bool [n, m], at least one true in each row.
        alpha: 0 to 1.
    """
    true = positives / positives.sum(1, keepdim=True)
    return alpha * teacher_logits.detach().softmax(1) + (1.0 - alpha) * true


def distilled_one_way(logits: Tensor, teacher_logits: Tensor, positives: Tensor, alpha: float) -> Tensor:
    """Cross-entropy of each row's softmax against its soft targets; mean over the rows."""
    return -(soft_targets(teacher_logits, positives, alpha) * logits.log_softmax(1)).sum(1).mean()


def hard_negatives(logits: Tensor, positives: Tensor, draws: Tensor) -> Tensor:
    """A wrong column for each row, likelier the higher its logit (section 3.2, image-text matching).

    Args:
        logits: [n, m], scaled.
        positives: bool [n, m], at least one false in each row.
        draws: [n], between 0 and 1 (1 excluded), which decide.

    Returns:
        int64 [n].
    """
    reach = logits.detach().masked_fill(positives, -torch.inf).softmax(1).cumsum(1)
    return torch.searchsorted(reach, draws[:, None] * reach[:, -1:], right=True).squeeze(1)


def matching(true: Tensor, wrong: Tensor) -> Tensor:
    """Binary cross-entropy of the logits of true [n] and of wrong [k] pairs; mean over all."""
    logits = torch.cat([true, wrong])
    return nn.functional.binary_cross_entropy_with_logits(
        logits, torch.cat([torch.ones_like(true), torch.zeros_like(wrong)])
    )
