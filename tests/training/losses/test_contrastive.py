"""The loss against values computed by hand."""

from __future__ import annotations

import math

import pytest
import torch

from training.losses.contrastive import label_infonce, multi_positive_infonce, one_way


def test_single_positives_are_cross_entropy():
    logits = torch.tensor([[math.log(3.0), 0.0], [0.0, 0.0]])
    positives = torch.eye(2, dtype=torch.bool)
    # Row 0: 3 / (3 + 1); row 1: 1 / 2.
    assert one_way(logits, positives).item() == pytest.approx(-(math.log(3 / 4) + math.log(1 / 2)) / 2)
    # Columns: 3 / 4 and 1 / 2 again, by symmetry of these numbers.
    assert multi_positive_infonce(logits, positives).item() == pytest.approx(-(math.log(3 / 8)) / 2)


def test_shared_captions_share_the_target():
    logits = torch.zeros(2, 2)
    assert one_way(logits, torch.ones(2, 2, dtype=torch.bool)).item() == pytest.approx(math.log(2))
    sure = torch.tensor([[9.0, 9.0, -9.0]])
    assert one_way(sure, torch.tensor([[True, True, False]])).item() == pytest.approx(math.log(2), abs=1e-4)


def test_labels_stand_among_other_labels_and_negatives():
    images = torch.tensor([[1.0, 0.0], [0.0, 1.0], [1.0, 0.0]])
    sentences = torch.tensor([[1.0, 0.0], [0.0, 1.0], [1.0, 0.0]])
    positives = torch.tensor([[True, False, False], [False, True, False], [False, False, False]])
    negatives = torch.tensor([[0.0, 1.0]])
    scale = torch.tensor(math.log(3.0))
    # The third picture has no label and the third label no picture: both are left out.
    # Picture 0: logits 3, 1 and a negative 1: 3/5. Picture 1: 1, 3 and a negative 3: 3/7. Labels: 3/4 each.
    expected = 0.5 * (-(math.log(3 / 5) + math.log(3 / 7)) / 2 - math.log(3 / 4))
    assert label_infonce(images, sentences, positives, negatives, scale).item() == pytest.approx(expected)
    without = label_infonce(images, sentences, positives, negatives[:0], scale)
    assert without.item() == pytest.approx(-math.log(3 / 4))


def test_a_batch_without_labels_has_no_label_loss():
    images = torch.ones(2, 2, requires_grad=True)
    loss = label_infonce(
        images, torch.ones(3, 2), torch.zeros(2, 3, dtype=torch.bool), torch.ones(1, 2), torch.ones(())
    )
    loss.backward()
    assert loss.item() == 0.0
    assert images.grad.abs().sum() == 0
