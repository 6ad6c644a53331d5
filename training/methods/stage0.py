"""Stage 0: from a tower's pooled vectors into the joint space."""

from __future__ import annotations

from torch import Tensor, nn

from training.keyed_random import KeyedDropout
from training.methods.standardise import Standardise


class Stage0(nn.Module):
    """[R] Standardises the vectors of a tower that was trained alone, and projects them with two layers.

    Tokens [n, k, width] go the same way as pooled vectors [n, width].

    Args:
        width: of the tower's vectors.
        hidden: width between the layers.
        dimension: of the joint space.
        dropout: share of the inputs and of the hidden values that is set to zero in training.
        salt: of the dropout; this one and the next are taken.
    """

    def __init__(self, width: int, hidden: int, dimension: int, dropout: float, salt: int) -> None:
        super().__init__()
        self.standardise = Standardise(width)
        self.rise = nn.Linear(width, hidden)
        self.fall = nn.Linear(hidden, dimension)
        self.drop_inputs = KeyedDropout(dropout, salt)
        self.drop_hidden = KeyedDropout(dropout, salt + 1)

    def fit_statistics(self, pooled: Tensor) -> None:
        """Take mean and standard deviation from vectors [..., width]."""
        self.standardise.fit(pooled.flatten(0, -2))

    def forward(self, pooled: Tensor, keys: Tensor | None = None) -> Tensor:
        """[n, ..., width] to [n, ..., dimension]."""
        standard = self.standardise(pooled.flatten(0, -2)).reshape(pooled.shape)
        hidden = self.rise(self.drop_inputs(standard, keys))
        return self.fall(self.drop_hidden(nn.functional.gelu(hidden), keys))


class JointStage0(nn.Module):
    """[R] Keeps the vectors of towers that were trained together, but for their length.

    Their root mean square becomes 1, so that what follows learns at one pace whatever the towers; cosines stay.
    """

    def fit_statistics(self, pooled: Tensor) -> None:
        """Nothing to take."""

    def forward(self, pooled: Tensor, keys: Tensor | None = None) -> Tensor:
        """[n, width] to the same shape."""
        return nn.functional.normalize(pooled.float(), dim=-1) * pooled.shape[-1] ** 0.5
