"""An image tower that gives from one view what it gave as the mean of several: steadier features, without captions.

[R] The mean of the features of a picture's quarter turns finds more than any one of them, at four times the cost; so
the tower learns the mean of its own (self-distillation: Hinton et al., 2015, with the same network as its teacher). As
it sees no captions it cannot learn them by heart.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from training.engine.frozen_features import FrozenImages

SMALLEST_SPREAD = 1e-3
AT_ONCE = 1024


@dataclass(frozen=True)
class SteadyTargets:
    """What the pooled features of a corpus should be.

    Args:
        targets: float32 [n, width], standardised means over the views.
        centre: float32 [width], of the means.
        spread: float32 [width], their standard deviation.
    """

    targets: np.ndarray
    centre: Tensor
    spread: Tensor


def steady_targets(images: FrozenImages) -> SteadyTargets:
    """From the features of several views by the tower as it is."""
    starts = range(0, images.pooled.shape[1], AT_ONCE)
    means = np.concatenate([images.pooled[:, start : start + AT_ONCE].mean(0, dtype=np.float32) for start in starts])
    centre, spread = means.mean(0), np.maximum(means.std(0), SMALLEST_SPREAD)
    return SteadyTargets((means - centre) / spread, torch.from_numpy(centre), torch.from_numpy(spread))


def steady_loss(pooled: Tensor, targets: Tensor, steady: SteadyTargets) -> Tensor:
    """Mean squared distance of standardised features [n, width] from their targets."""
    centre, spread = steady.centre.to(pooled.device), steady.spread.to(pooled.device)
    return ((pooled - centre) / spread - targets).square().mean()
