"""Targets of a steady tower, by hand."""

from __future__ import annotations

import numpy as np
import torch

from training.engine.frozen_features import FrozenImages
from training.engine.steady import steady_loss, steady_targets


def test_targets_are_the_standardised_means_over_views():
    pooled = np.array([[[1.0, 5.0], [3.0, 5.0]], [[3.0, 5.0], [5.0, 5.0]]], np.float16)  # means 2 and 4; 5 and 5
    steady = steady_targets(FrozenImages(pooled, ()))
    assert steady.targets.tolist() == [[-1.0, 0.0], [1.0, 0.0]]
    assert steady.centre.tolist() == [3.0, 5.0]
    assert steady_loss(torch.tensor([[2.0, 5.0]]), torch.tensor([[-1.0, 0.0]]), steady).item() == 0.0
    assert steady_loss(torch.tensor([[4.0, 5.0]]), torch.tensor([[-1.0, 0.0]]), steady).item() == 2.0
