"""The loss against values computed by hand."""

from __future__ import annotations

import math

import pytest
import torch

from training.losses.contrastive import multi_positive_infonce, one_way


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
