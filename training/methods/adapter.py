"""The dual paths: how a frozen tower's knowledge is carried into the new domain.

[P] Both the image path and the text path have adapters; [R] their form.
"""

from __future__ import annotations

from dataclasses import dataclass

from torch import Tensor, nn

from training.errors import TrainingError
from training.methods.stage0 import JointStage0, Stage0


@dataclass(frozen=True)
class SpaceConfig:
    """The joint space and the paths into it.

    Args:
        dimension: of an embedding; towers that were trained together keep the width that they have.
        hidden: between the two layers of stage 0.
        adapter_ratio: share r of an adapter in its output, the rest is its input.
        adapters: whether both paths have them.
        dropout: on hidden layers, in training.
    """

    dimension: int = 256
    hidden: int = 512
    adapter_ratio: float = 0.2
    adapters: bool = True
    dropout: float = 0.2


class Adapter(nn.Module):
    """[R] CLIP-Adapter (Gao et al., IJCV 2024): r * A(v) + (1 - r) * v.

    A is a bottleneck of a quarter of the width. Its last layer starts at zero: at step 0 every cosine is the tower's.

    Args:
        dimension: of the vectors.
        ratio: the share r.
    """

    def __init__(self, dimension: int, ratio: float) -> None:
        super().__init__()
        self.ratio = ratio
        self.down = nn.Linear(dimension, dimension // 4)
        self.up = nn.Linear(dimension // 4, dimension)
        nn.init.zeros_(self.up.weight)
        nn.init.zeros_(self.up.bias)

    def forward(self, vectors: Tensor) -> Tensor:
        """[n, dimension] to [n, dimension]."""
        return self.ratio * self.up(nn.functional.relu(self.down(vectors))) + (1.0 - self.ratio) * vectors


class JointPath(nn.Module):
    """From a tower's pooled vectors to adapted vectors of the joint space.

    Args:
        stage0: into the joint space.
        adapter: within it, or the identity.
    """

    def __init__(self, stage0: Stage0 | JointStage0, adapter: nn.Module) -> None:
        super().__init__()
        self.stage0 = stage0
        self.adapter = adapter

    def forward(self, pooled: Tensor, keys: Tensor | None = None) -> Tensor:
        """[n, width] to [n, dimension], of any length."""
        return self.adapter(self.stage0(pooled, keys))


def build_path(config: SpaceConfig, width: int, joint: bool, salt: int) -> JointPath:
    """The path of a tower.

    Args:
        config: of the space.
        width: of the tower's pooled vectors.
        joint: whether the towers were trained together.
        salt: of the dropout; this one and the next are taken.

    Raises:
        TrainingError: joint towers have another width than the space.
    """
    if joint and width != config.dimension:
        raise TrainingError(
            f"These towers were trained together in {width} dimensions, not {config.dimension}; "
            f"set dimension to {width}."
        )
    stage0 = JointStage0() if joint else Stage0(width, config.hidden, config.dimension, config.dropout, salt)
    adapter = Adapter(config.dimension, config.adapter_ratio) if config.adapters else nn.Identity()
    return JointPath(stage0, adapter)
