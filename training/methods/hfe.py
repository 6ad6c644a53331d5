"""HFE: what the finer levels of the image tower add to its pooled vector.

[P] A feature pyramid over several levels of visual tokens, gated by the V2TMap vector, descended from the neck of CRIS
(Wang et al., CVPR 2022, section 3.1). [R] The rest: separable convolutions, GroupNorm, where each level is
resampled, mean pooling.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from torch import Tensor, nn

from training.keyed_random import KeyedDropout
from training.methods.standardise import Standardise


@dataclass(frozen=True)
class HfeShape:
    """Sizes of the module.

    Args:
        levels: channels of each level, two or more, from fine to coarse.
        channels: inside the pyramid.
        kernel: side of its convolutions, odd.
        pool: the pyramid works on the grid of the second coarsest level, made this many times coarser.
        dimension: of the joint space.
        gate: width of the vector that gates; 0 for none.
    """

    levels: tuple[int, ...]
    channels: int
    kernel: int
    pool: int
    dimension: int
    gate: int


class Blend(nn.Module):
    """Maps of one depth, concatenated, through a 1 x 1 convolution, GroupNorm and ReLU.

    The convolution of a concatenation is the sum of one convolution a map; so a coarse map is convolved before it is
    resampled, which costs a quarter.
    """

    def __init__(self, maps: int, channels: int) -> None:
        super().__init__()
        self.convolutions = nn.ModuleList(nn.Conv2d(channels, channels, 1, bias=False) for _ in range(maps))
        self.norm = sample_norm(channels)

    def forward(self, maps: Sequence[Tensor], grid: tuple[int, int]) -> Tensor:
        """Each [n, channels, any, any] to one [n, channels, *grid]."""
        convolved = [resample(one(each), grid) for one, each in zip(self.convolutions, maps, strict=True)]
        return nn.functional.relu(self.norm(sum(convolved[1:], convolved[0])))


class Hfe(nn.Module):
    """Levels and a gate to what is added to the image embedding; zero at step 0, as the last layer starts at zero."""

    def __init__(self, shape: HfeShape, dropout: float, salt: int) -> None:
        super().__init__()
        channels, sides = shape.channels, shape.levels[:-1]
        self.pool = shape.pool
        self.standardise = nn.ModuleList(Standardise(each) for each in shape.levels)
        self.top = separable(shape.levels[-1], channels, shape.kernel)
        self.gate = nn.Linear(shape.gate, channels) if shape.gate else None
        self.top_norm = sample_norm(channels)
        self.sides = nn.ModuleList(
            nn.Sequential(separable(each, channels, shape.kernel), sample_norm(channels), nn.ReLU()) for each in sides
        )
        self.blends = nn.ModuleList(Blend(2, channels) for _ in sides)
        self.aggregate = Blend(len(shape.levels), channels)
        self.dropout = KeyedDropout(dropout, salt)
        self.output = nn.Linear(channels, shape.dimension)
        nn.init.zeros_(self.output.weight)
        nn.init.zeros_(self.output.bias)

    def fit_statistics(self, levels: Sequence[Tensor]) -> None:
        """Take each channel's mean and standard deviation from the levels of training pictures."""
        for standardise, level in zip(self.standardise, levels, strict=True):
            standardise.fit(level)

    def forward(self, levels: Sequence[Tensor], gate: Tensor | None, keys: Tensor | None = None) -> Tensor:
        """Levels [n, channels, h, w] from fine to coarse, and a gate [n, gate] of any length, to [n, dimension]."""
        maps = [standardise(level) for standardise, level in zip(self.standardise, levels, strict=True)]
        height, width = (max(1, int(side) // self.pool) for side in maps[-2].shape[-2:])
        grid = (height, width)
        pyramid = [self.gated(at_most(maps[-1], grid), gate)]
        for level, side, blend in zip(reversed(maps[:-1]), reversed(self.sides), reversed(self.blends), strict=True):
            pyramid.append(blend([side(resample(level, grid)), pyramid[-1]], grid))
        return self.output(self.dropout(self.aggregate(pyramid, grid).mean((2, 3)), keys))

    def gated(self, coarsest: Tensor, gate: Tensor | None) -> Tensor:
        """As in CRIS f5 = ReLU(norm(conv(v5) * proj(s))), here with 1 + proj(s), so that it starts open."""
        values = self.top(coarsest)
        if self.gate is not None and gate is not None:
            opened = self.gate(nn.functional.normalize(gate, dim=-1) * gate.shape[-1] ** 0.5)
            values = values * (1.0 + opened)[:, :, None, None]
        return nn.functional.relu(self.top_norm(values))


def sample_norm(channels: int) -> nn.GroupNorm:
    """GroupNorm in one group: over all of a sample, never across samples, since batches may be small.

    More groups would undo what counts here: in a group of one channel neither the gate's factor nor the channel's mean,
    which pooling looks for, is left.
    """
    return nn.GroupNorm(1, channels)


def separable(channels: int, out: int, kernel: int) -> nn.Sequential:
    """A depthwise and a 1 x 1 convolution, a ninth of the cost of a full one (Howard et al., MobileNets, 2017)."""
    depthwise = nn.Conv2d(channels, channels, kernel, padding=kernel // 2, groups=channels, bias=False)
    return nn.Sequential(depthwise, nn.Conv2d(channels, out, 1, bias=False))


def at_most(level: Tensor, grid: tuple[int, int]) -> Tensor:
    """A map no finer than `grid`."""
    return resample(level, (min(int(level.shape[-2]), grid[0]), min(int(level.shape[-1]), grid[1])))


def resample(level: Tensor, grid: tuple[int, int]) -> Tensor:
    """A map [n, c, h, w] on another grid: means where it divides the old one, else bilinear."""
    height, width = int(level.shape[-2]), int(level.shape[-1])
    if (height, width) == grid:
        return level
    if height % grid[0] == 0 and width % grid[1] == 0:
        return nn.functional.avg_pool2d(level, (height // grid[0], width // grid[1]))
    return nn.functional.interpolate(level, size=grid, mode="bilinear", align_corners=False)
