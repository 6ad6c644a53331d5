"""What to do when a graphics card's memory is full."""

from __future__ import annotations

import torch

from training.errors import TrainingError

STEP = 8  # batches are kept to multiples of this


def out_of_memory(batch: int, stage: str) -> TrainingError:
    """The error that says which batch would fit, by what was in use when the memory ran out."""
    peak = total = 0
    if torch.cuda.is_available():
        peak, total = torch.cuda.max_memory_allocated(), torch.cuda.get_device_properties(0).total_memory
    return TrainingError(
        f"The graphics card's memory is full at batch {batch} in stage {stage}; set batch to about "
        f"{fitting_batch(batch, peak, total)} and accumulate to make up for it, and run fit again."
    )


def fitting_batch(batch: int, peak_bytes: int, total_bytes: int) -> int:
    """A batch that should fit: half of one that did not, or less where even that was beyond the card's memory.

    Args:
        batch: that did not fit.
        peak_bytes: most that was in use; the memory of a step grows with the batch.
        total_bytes: of the card; 0 where unknown.
    """
    share = 0.5 if not total_bytes or peak_bytes <= total_bytes else min(0.5, 0.8 * total_bytes / peak_bytes)
    smaller = int(batch * share)
    return max(1, smaller // STEP * STEP if smaller >= STEP else smaller)
