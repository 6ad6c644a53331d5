"""What every method offers: how it brings the towers' features into one space, and what it learns from."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection

from torch import Tensor, nn

from training.towers.tower import ImageFeatures, TextFeatures

# Float tensors whose first dimension is the batch, so that they can be gathered across processes. EMBEDDING is always
# there: L2-normalised [n, dimension], what a tile index keeps. Others are the method's own, for its losses and ranks.
Encoded = dict[str, Tensor]
EMBEDDING = "embedding"

# What a stage of training can name as learning, by its name; a part that is switched off is empty.
Parts = dict[str, list["nn.Module | nn.Parameter"]]


class Method(nn.Module, ABC):
    """Trained on the features of towers.

    `keys` are int64 [n], one random key for each sample (see `training.keyed_random`), or None outside training.
    """

    dimension: int
    log_scale: nn.Parameter
    levels: tuple[int, ...] = ()  # which of the image tower's levels it looks at
    uses_tokens: bool = False  # whether it looks at word pieces one by one

    @property
    def scale(self) -> Tensor:
        """The learned inverse temperature, at most 100 (Radford et al., CLIP, ICML 2021)."""
        return self.log_scale.exp().clamp(max=100.0)

    @abstractmethod
    def encode_image(self, features: ImageFeatures, keys: Tensor | None = None) -> Encoded:
        """Pictures alone, never the query: a gallery can be indexed."""

    @abstractmethod
    def encode_text(self, features: TextFeatures, keys: Tensor | None = None) -> Encoded:
        """Sentences alone."""

    @abstractmethod
    def losses(
        self, images: Encoded, texts: Encoded, positives: Tensor, wanted: Collection[str] | None = None
    ) -> dict[str, Tensor]:
        """Named scalar losses of a batch of n pictures and their n sentences, before their weights.

        Args:
            images: of n pictures.
            texts: of n sentences, one a picture.
            positives: bool [n, n], which sentence is true of which picture; the diagonal is.
            wanted: names of the losses that have a weight, so that others cost nothing; all if None.
        """

    @abstractmethod
    def parts(self) -> Parts:
        """Everything that can learn."""

    def similarity(self, images: Encoded, texts: Encoded) -> Tensor:
        """Scores [n, m] of n pictures and m sentences, higher is nearer; cosines unless overridden."""
        return images[EMBEDDING] @ texts[EMBEDDING].T

    def fit_statistics(self, images: ImageFeatures, texts: TextFeatures) -> None:
        """Take what is measured once on the training features, before training; nothing unless overridden."""


def unit(vectors: Tensor) -> Tensor:
    """L2-normalised along the last dimension."""
    return nn.functional.normalize(vectors, dim=-1)
