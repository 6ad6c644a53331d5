"""V2TMap: a pseudo caption, as a vector, for a picture that has none."""

from __future__ import annotations

from torch import Tensor, nn

from training.keyed_random import KeyedDropout


class V2TMap(nn.Module):
    """[P] Maps image embeddings into text space; [R] with two layers beside a direct path.

    The last layer starts at zero, so that a pseudo caption starts as the adapted image embedding itself.

    Args:
        dimension: of the joint space.
        hidden: width between the layers.
        dropout: share of the hidden values that is set to zero in training.
        salt: of the dropout.
    """

    def __init__(self, dimension: int, hidden: int, dropout: float, salt: int) -> None:
        super().__init__()
        self.rise = nn.Linear(dimension, hidden)
        self.fall = nn.Linear(hidden, dimension)
        self.dropout = KeyedDropout(dropout, salt)
        nn.init.zeros_(self.fall.weight)
        nn.init.zeros_(self.fall.bias)

    def forward(self, adapted: Tensor, keys: Tensor | None = None) -> Tensor:
        """[n, dimension] adapted image embeddings to [n, dimension] pseudo captions, of any length."""
        hidden = self.dropout(nn.functional.gelu(self.rise(adapted)), keys)
        return adapted + self.fall(hidden)
