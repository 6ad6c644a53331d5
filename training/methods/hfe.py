"""HFE: what the finer levels of the image tower add to its pooled vector.

[P] A feature pyramid over several levels of visual tokens, gated by the V2TMap vector, descended from the neck of CRIS
(Wang et al., CVPR 2022). [R] The rest, varied on RSICD until it paid (docs/benchmarks.md): 1 x 1 convolutions; the gate
as a factor and a shift (FiLM, Perez et al., AAAI 2018) on the coarsest map; the means of every map of the pyramid side
by side, through a hidden layer. One mean of an aggregated map and a linear layer, closer to CRIS, gains half as much.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from training.keyed_random import KeyedDropout
from training.methods.standardise import Standardise


@dataclass(frozen=True)
class HfeShape:
    """Sizes of the module.

    Args:
        levels: channels of each level, two or more, from fine to coarse.
        channels: inside the pyramid.
        pool: the pyramid works on the grid of the second coarsest level, made this many times coarser.
        hidden: width of the hidden layer at its end.
        dimension: of the joint space.
        gate: width of the vector that gates; 0 for none.
    """

    levels: tuple[int, ...]
    channels: int
    pool: int
    hidden: int
    dimension: int
    gate: int


class Hfe(nn.Module):
    """Levels and a gate to what is added to the image embedding; zero at step 0, as the last layer starts at zero."""

    def __init__(self, shape: HfeShape, dropout: float, salt: int) -> None:
        super().__init__()
        channels = shape.channels
        self.pool = shape.pool
        self.standardise = nn.ModuleList(Standardise(each) for each in shape.levels)
        self.laterals = nn.ModuleList(nn.Conv2d(each, channels, 1) for each in shape.levels)
        self.descents = nn.ModuleList(nn.Conv2d(channels, channels, 1, bias=False) for _ in shape.levels[1:])
        self.norms = nn.ModuleList(nn.LayerNorm(channels) for _ in shape.levels)
        self.gate = nn.Linear(shape.gate, 2 * channels) if shape.gate else None
        self.norm = nn.LayerNorm(len(shape.levels) * channels)
        self.drop_means = KeyedDropout(dropout, salt)
        self.drop_hidden = KeyedDropout(dropout, salt + 1)
        self.rise = nn.Linear(len(shape.levels) * channels, shape.hidden)
        self.output = nn.Linear(shape.hidden, shape.dimension)
        for zero in (self.output, self.gate):
            if zero is not None:
                nn.init.zeros_(zero.weight)
                nn.init.zeros_(zero.bias)

    def fit_statistics(self, levels: Sequence[Tensor]) -> None:
        """Take each channel's mean and standard deviation from the levels of training pictures."""
        for standardise, level in zip(self.standardise, levels, strict=True):
            standardise.fit(level)

    def forward(self, levels: Sequence[Tensor], gate: Tensor | None, keys: Tensor | None = None) -> Tensor:
        """Levels [n, channels, h, w] from fine to coarse, and a gate [n, gate] of any length, to [n, dimension]."""
        means = torch.cat([one.mean((2, 3)) for one in self.pyramid(levels, gate)], dim=1)
        hidden = self.rise(self.drop_means(self.norm(means), keys))
        return self.output(self.drop_hidden(nn.functional.gelu(hidden), keys))

    def pyramid(self, levels: Sequence[Tensor], gate: Tensor | None) -> list[Tensor]:
        """The map of each level [n, channels, h, w], from coarse to fine, each blended with the one before."""
        height, width = (max(1, int(side) // self.pool) for side in levels[-2].shape[-2:])
        maps: list[Tensor] = []
        for place in reversed(range(len(levels))):
            grid = (min(height, int(levels[place].shape[-2])), min(width, int(levels[place].shape[-1])))
            values = self.laterals[place](resample(self.standardise[place](levels[place]), grid))
            if maps:
                values = values + resample(self.descents[place](maps[-1]), grid)
            values = channel_norm(self.norms[place], values)
            maps.append(nn.functional.relu(values if maps else self.gated(values, gate)))
        return maps

    def gated(self, values: Tensor, gate: Tensor | None) -> Tensor:
        """In CRIS f5 = ReLU(norm(conv(v5) * proj(s))); here (1 + factor) * values + shift, so that it starts open."""
        if self.gate is None or gate is None:
            return values
        both = self.gate(nn.functional.normalize(gate, dim=-1) * gate.shape[-1] ** 0.5)
        factor, shift = both[:, :, None, None].chunk(2, dim=1)
        return values * (1.0 + factor) + shift


def channel_norm(norm: nn.LayerNorm, values: Tensor) -> Tensor:
    """LayerNorm over the channels at each place of [n, channels, h, w]: never across samples."""
    return norm(values.permute(0, 2, 3, 1)).permute(0, 3, 1, 2)


def resample(level: Tensor, grid: tuple[int, int]) -> Tensor:
    """A map [n, c, h, w] on another grid: means where it divides the old one, else the nearest value."""
    height, width = int(level.shape[-2]), int(level.shape[-1])
    if (height, width) == grid:
        return level
    if height % grid[0] == 0 and width % grid[1] == 0:
        return nn.functional.avg_pool2d(level, (height // grid[0], width // grid[1]))
    return nn.functional.interpolate(level, size=grid, mode="nearest")
