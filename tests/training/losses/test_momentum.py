"""Soft targets, hard negatives and matching by hand."""

from __future__ import annotations

import math

import pytest
import torch

from training.losses.momentum import distilled_one_way, hard_negatives, matching, soft_targets

TEACHER = torch.tensor([[math.log(3.0), 0.0], [0.0, 0.0]])
DIAGONAL = torch.eye(2, dtype=torch.bool)


def test_targets_are_shared_between_truth_and_teacher():
    expected = torch.tensor([[0.4 * 0.75 + 0.6, 0.4 * 0.25], [0.4 * 0.5, 0.4 * 0.5 + 0.6]])
    torch.testing.assert_close(soft_targets(TEACHER, DIAGONAL, 0.4), expected)
    shared = soft_targets(TEACHER, torch.ones(2, 2, dtype=torch.bool), 0.0)
    torch.testing.assert_close(shared, torch.full((2, 2), 0.5))


def test_distilled_cross_entropy():
    logits = torch.tensor([[0.0, 0.0], [math.log(3.0), 0.0]], requires_grad=True)
    teacher = TEACHER.clone().requires_grad_()
    loss = distilled_one_way(logits, teacher, DIAGONAL, 0.4)
    # Row 0: log 2 whatever the target. Row 1: targets 0.2 and 0.8 against 3/4 and 1/4.
    expected = (math.log(2) - 0.2 * math.log(3 / 4) - 0.8 * math.log(1 / 4)) / 2
    assert loss.item() == pytest.approx(expected)
    loss.backward()
    assert teacher.grad is None


def test_negatives_follow_their_logits_and_are_never_true():
    logits = torch.tensor([[9.0, math.log(3.0), 0.0]]).expand(4, 3)
    positives = torch.tensor([[True, False, False]]).expand(4, 3)
    draws = torch.tensor([0.0, 0.74, 0.76, 1.0 - 2.0**-24])
    assert hard_negatives(logits, positives, draws).tolist() == [1, 1, 2, 2]
    last_true = torch.tensor([[False, True]])
    assert hard_negatives(torch.zeros(1, 2), last_true, draws[3:]).tolist() == [0]


def test_matching_is_binary_cross_entropy():
    loss = matching(torch.tensor([math.log(3.0)]), torch.tensor([0.0, math.log(3.0)]))
    assert loss.item() == pytest.approx(-(math.log(3 / 4) + math.log(1 / 2) + math.log(1 / 4)) / 3)
