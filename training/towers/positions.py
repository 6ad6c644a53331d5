"""Positions of words: more of them than a tower was trained with."""

from __future__ import annotations

import torch
from torch import Tensor

KEPT = 20  # the first positions, which the short captions of CLIP's training reached, stay as they are


def stretch_positions(positions: Tensor, length: int) -> Tensor:
    """[old, width] to [length, width]: cut where shorter, else the first 20 kept and the others stretched linearly.

    Zhang et al., Long-CLIP, ECCV 2024, section 3.1 (knowledge-preserved stretching), there from 77 to 248; as there,
    what lies beyond the last old position goes on in a straight line.
    """
    old = len(positions)
    if length <= old:
        return positions[:length].clone()
    places = KEPT + torch.arange(length - KEPT, device=positions.device) * ((old - KEPT) / (length - KEPT))
    left = places.floor().long().clamp(max=old - 2)
    share = (places - left).to(positions.dtype)[:, None]
    return torch.cat([positions[:KEPT], torch.lerp(positions[left], positions[left + 1], share)])


def causal_mask(length: int) -> Tensor:
    """float32 [length, length] to add to scores of attention: minus infinity for every later word."""
    return torch.full((length, length), -torch.inf).triu(1)
