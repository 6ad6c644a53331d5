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


def label_infonce(images: Tensor, sentences: Tensor, positives: Tensor, negatives: Tensor, scale: Tensor) -> Tensor:
    """Pictures to a sentence of each of their labels, among those of other labels and negatives; and back.

    Kept apart from the captions' loss, in whose targets shared labels cost recall. Pictures without a label and labels
    without a picture are left out; 0 where nothing is left.

    Args:
        images: L2-normalised [n, d].
        sentences: L2-normalised [labels, d], one sentence a label.
        positives: bool [n, labels], which label is true of which picture.
        negatives: L2-normalised [k, d], sentences that are true of no picture; k may be 0.
        scale: the inverse temperature.
    """
    labelled, present = positives.any(1), positives.any(0)
    if not labelled.any():
        return images.sum() * 0.0
    near = scale * images[labelled] @ sentences[present].T
    far = scale * images[labelled] @ negatives.T
    own = positives[labelled][:, present]
    wide = torch.cat([own, torch.zeros_like(far, dtype=torch.bool)], dim=1)
    return 0.5 * (one_way(torch.cat([near, far], dim=1), wide) + one_way(near.T, own.T))
