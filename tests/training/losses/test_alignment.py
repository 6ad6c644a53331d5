"""How far pseudo captions are from real ones."""

from __future__ import annotations

import pytest
import torch

from training.losses.alignment import alignment


def test_one_minus_cosine_moves_the_pseudo_caption_only():
    pseudo = torch.tensor([[2.0, 0.0], [3.0, 4.0]], requires_grad=True)
    texts = torch.tensor([[1.0, 0.0], [1.0, 0.0]], requires_grad=True)
    loss = alignment(pseudo, texts)
    loss.backward()
    assert loss.item() == pytest.approx((0.0 + 0.4) / 2)
    assert pseudo.grad[1].abs().sum() > 0
    assert texts.grad is None
