"""Random numbers that depend on a key alone: the same sample draws the same whatever its batch, process or order.

So two processes compute what one would, and a resumed run goes on as an unbroken one, with no generator to save.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor

# splitmix64 (Steele, Lea and Flood, Fast Splittable Pseudorandom Number Generators, OOPSLA 2014), as signed integers.
GOLDEN_GAMMA = -7046029254386353131
MIX_1 = -4658895280553007687
MIX_2 = -7723592293110705685


def mix(values: Tensor) -> Tensor:
    """int64 of any shape to int64 that look independent; int64 products wrap."""
    values = (values ^ shift_right(values, 30)) * MIX_1
    values = (values ^ shift_right(values, 27)) * MIX_2
    return values ^ shift_right(values, 31)


def shift_right(values: Tensor, bits: int) -> Tensor:
    """The logical shift, which fills with zeros."""
    return (values >> bits) & ((1 << (64 - bits)) - 1)


def spread(number: int) -> int:
    """A multiple of the golden gamma, wrapped as a signed int64 wraps, which Python's numbers do not."""
    return (number * GOLDEN_GAMMA + (1 << 63)) % (1 << 64) - (1 << 63)


def sample_keys(samples: Tensor, seed: int, epoch: int) -> Tensor:
    """int64 [n]: one key for each sample, int64 [n], of an epoch of a run."""
    return mix(mix(samples * GOLDEN_GAMMA + seed) + spread(epoch))


def uniform(keys: Tensor, salt: int, *shape: int) -> Tensor:
    """float32 [n, *shape] between 0 and 1 (1 excluded), from int64 keys [n]; another salt gives other numbers."""
    places = torch.arange(math.prod(shape), device=keys.device) + 1
    bits = mix(mix(keys + spread(salt))[:, None] + places * GOLDEN_GAMMA)
    return (shift_right(bits, 40).to(torch.float32) / (1 << 24)).reshape(len(keys), *shape)


class KeyedDropout(torch.nn.Module):
    """Dropout whose mask follows from each sample's key.

    Args:
        share: of the values set to zero.
        salt: another number for each place in a model.
    """

    def __init__(self, share: float, salt: int) -> None:
        super().__init__()
        self.share = share
        self.salt = salt

    def forward(self, values: Tensor, keys: Tensor | None) -> Tensor:
        """[n, ...] to the same shape; unchanged in evaluation and without keys."""
        if not self.training or keys is None or not self.share:
            return values
        kept = uniform(keys, self.salt, *values.shape[1:]) >= self.share
        return values * kept / (1.0 - self.share)
