"""Weights in few bits: what is trained and measured is exactly what the package stores."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

# Clipping the few largest weights of a group often costs less than the coarser steps that would reach them.
SHRINKS = [1.0 - 0.03 * step for step in range(12)]


@dataclass(frozen=True)
class Codes:
    """A weight matrix as small integers and one scale per group of `group` neighbours in a row.

    Args:
        values: int8 [rows, columns], from -2**(bits-1) to 2**(bits-1) - 1.
        scales: float16 [rows, columns / group].
        bits: 4 or 8.
    """

    values: Tensor
    scales: Tensor
    bits: int

    @property
    def group(self) -> int:
        """Neighbours that share a scale."""
        return self.values.shape[1] // self.scales.shape[1]

    def restore(self) -> Tensor:
        """float32 [rows, columns], the same arithmetic as in the exported graph."""
        rows, columns = self.values.shape
        grouped = self.values.reshape(rows, -1, self.group).float() * self.scales[:, :, None].float()
        return grouped.reshape(rows, columns)


def quantise(weights: Tensor, bits: int, group: int | None = None) -> Codes:
    """Symmetric codes of [rows, columns] weights, the scale of each group chosen for the least squared error.

    Args:
        weights: [rows, columns].
        bits: 4 or 8.
        group: columns that share a scale, a divisor of their count; None for one scale a row.

    Raises:
        ValueError: `group` does not divide the columns.
    """
    rows, columns = weights.shape
    group = group or columns
    if columns % group:
        raise ValueError(f"groups of {group} do not divide {columns} columns")
    low, high = -(2 ** (bits - 1)), 2 ** (bits - 1) - 1
    grouped = weights.detach().float().reshape(rows, -1, group)
    # The extreme weight takes the longer, negative side of the code range; its sign goes into the scale.
    extreme = grouped.gather(2, grouped.abs().argmax(2, keepdim=True))[:, :, 0]
    extreme = torch.where(extreme == 0, torch.full_like(extreme, 1e-6), extreme)
    best_error = torch.full_like(extreme, torch.inf)
    best_scales, best_values = extreme.half(), torch.zeros_like(grouped)
    for shrink in SHRINKS:
        scales = (extreme * shrink / low).half()
        scales = torch.where(scales == 0, torch.full_like(scales, 6e-8), scales)
        values = (grouped / scales[:, :, None].float()).round().clamp(low, high)
        error = (values * scales[:, :, None].float() - grouped).square().sum(2)
        better = error < best_error
        best_error = torch.where(better, error, best_error)
        best_scales = torch.where(better, scales, best_scales)
        best_values = torch.where(better[:, :, None], values, best_values)
    return Codes(best_values.to(torch.int8).reshape(rows, columns), best_scales, bits)
