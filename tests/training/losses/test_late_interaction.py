"""Token-wise similarity by hand, and in blocks."""

from __future__ import annotations

import pytest
import torch
from torch.nn.functional import normalize

from training.losses.late_interaction import late_interaction

X, Y, DIAGONAL = [1.0, 0.0], [0.0, 1.0], [0.6, 0.8]


def test_best_partners_by_hand():
    images = torch.tensor([[X, Y]])
    texts = torch.tensor([[DIAGONAL, X, Y]])
    # The third word is padding. X finds X (1), Y finds the diagonal (0.8). The diagonal finds Y (0.8), X finds X (1).
    image_to_text, text_to_image = late_interaction(images, texts, torch.tensor([[1.0, 1.0, 0.0]]))
    assert image_to_text.item() == pytest.approx(0.9)
    assert text_to_image.item() == pytest.approx(0.9)
    # One word: X finds 0.6, Y finds 0.8; the word finds Y.
    image_to_text, text_to_image = late_interaction(images, texts, torch.tensor([[True, False, False]]))
    assert image_to_text.item() == pytest.approx(0.7)
    assert text_to_image.item() == pytest.approx(0.8)


def test_blocks_give_the_same_and_gradients():
    draw = torch.Generator().manual_seed(0)
    images = normalize(torch.randn(5, 3, 4, generator=draw), dim=-1).requires_grad_()
    texts = normalize(torch.randn(6, 7, 4, generator=draw), dim=-1)
    mask = torch.arange(7)[None, :] < torch.tensor([1, 2, 3, 4, 5, 7])[:, None]
    whole, blocks = late_interaction(images, texts, mask), late_interaction(images, texts, mask, largest_block=300)
    for one, other in zip(whole, blocks, strict=True):
        torch.testing.assert_close(one, other)
        expected = torch.autograd.grad(one.square().sum(), images, retain_graph=True)[0]
        torch.testing.assert_close(torch.autograd.grad(other.square().sum(), images, retain_graph=True)[0], expected)


def test_padding_is_never_a_partner():
    images = torch.tensor([[X]])
    opposite = torch.tensor([[[-1.0, 0.0], X]])
    image_to_text, text_to_image = late_interaction(images, opposite, torch.tensor([[True, False]]))
    assert (image_to_text.item(), text_to_image.item()) == (-1.0, -1.0)
