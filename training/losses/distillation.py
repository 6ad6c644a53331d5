"""A student learns how its teacher relates a batch's pictures and sentences."""

from __future__ import annotations

from torch import Tensor, nn


def relational_distillation(student_logits: Tensor, teacher_logits: Tensor) -> Tensor:
    """KL divergence of the student's softmax from the teacher's, mean of image to text and text to image.

    Their spaces need not have the same dimension (Yang et al., CLIP-KD, CVPR 2024, contrastive relational
    distillation).

    Args:
        student_logits: [n, m], scaled cosines.
        teacher_logits: [n, m], scaled cosines; no gradient reaches them.
    """
    return 0.5 * (divergence(student_logits, teacher_logits) + divergence(student_logits.T, teacher_logits.T))


def divergence(student_logits: Tensor, teacher_logits: Tensor) -> Tensor:
    """KL(teacher, student) of each row's softmax; mean over the rows."""
    return nn.functional.kl_div(
        student_logits.log_softmax(1), teacher_logits.detach().log_softmax(1), reduction="batchmean", log_target=True
    )
