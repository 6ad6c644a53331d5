"""What a teacher's relations ask of the student."""

from __future__ import annotations

import math

import pytest
import torch

from training.losses.distillation import relational_distillation


def test_divergence_by_hand():
    teacher = torch.tensor([[math.log(3.0), 0.0]], requires_grad=True)
    student = torch.zeros(1, 2, requires_grad=True)
    # Row: teacher 3/4, 1/4 against 1/2, 1/2. Columns have one entry, whose softmax is 1.
    expected = 0.5 * (3 / 4 * math.log(3 / 2) + 1 / 4 * math.log(1 / 2))
    loss = relational_distillation(student, teacher)
    assert loss.item() == pytest.approx(expected)
    loss.backward()
    assert teacher.grad is None
    assert relational_distillation(teacher.detach() + 5, teacher).item() == pytest.approx(0.0, abs=1e-7)


def test_both_directions_count():
    teacher = torch.tensor([[math.log(3.0)], [0.0]])
    expected = 0.5 * (3 / 4 * math.log(3 / 2) + 1 / 4 * math.log(1 / 2))
    assert relational_distillation(torch.zeros(2, 1), teacher).item() == pytest.approx(expected)
