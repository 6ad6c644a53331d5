"""A batch that several processes share, as each of them needs it whole."""

from __future__ import annotations

import torch
from torch import Tensor, distributed
from torch.distributed.nn.functional import all_gather


def gather(tensors: dict[str, Tensor]) -> dict[str, Tensor]:
    """Each tensor of all processes, joined along the batch in the order of their ranks; itself when there is one.

    Gradients flow back to every process and are summed there: with DDP, which averages them, they are those of one
    process that has the whole batch. Sequences of unequal length are padded with zeros at their end.

    Args:
        tensors: [n, ...]; the same names, kinds and n on every process.
    """
    if not (distributed.is_available() and distributed.is_initialized()) or distributed.get_world_size() == 1:
        return tensors
    names = sorted(tensors)
    shapes = largest_shapes([tensors[name] for name in names])
    return {name: torch.cat(all_gather(padded(tensors[name], shape))) for name, shape in zip(names, shapes)}


def largest_shapes(tensors: list[Tensor]) -> list[list[int]]:
    """The shape of each but for the batch, the largest over all processes; asked for at once."""
    shapes = [list(tensor.shape[1:]) for tensor in tensors]
    sizes = torch.tensor([size for shape in shapes for size in shape], device=tensors[0].device, dtype=torch.int64)
    distributed.all_reduce(sizes, distributed.ReduceOp.MAX)
    largest = iter(sizes.tolist())
    return [[next(largest) for _ in shape] for shape in shapes]


def padded(tensor: Tensor, shape: list[int]) -> Tensor:
    """[n, ...] with zeros at the end of every dimension but the first, up to `shape`; contiguous."""
    missing = [new - old for new, old in zip(shape, tensor.shape[1:])]
    # torch.nn.functional.pad counts from the last dimension.
    widths = [width for size in reversed(missing) for width in (0, size)]
    return torch.nn.functional.pad(tensor, widths).contiguous()
