"""What can be measured: anything that turns pictures and sentences into vectors of one space."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

import numpy as np

from plugin.engine.encoder import Encoder

# Arrays whose first dimension counts the pictures or sentences; the others are the same in every batch.
Features = dict[str, np.ndarray]
EMBEDDING = "embedding"


class Embedder(Protocol):
    """Pictures and sentences to unit vectors, whose cosine says how well they fit."""

    @property
    def size_px(self) -> int:
        """The side of a picture as the model takes it."""

    def encode_pictures(self, pictures: np.ndarray) -> np.ndarray:
        """Pictures uint8 [n, size_px, size_px, 3], RGB, to float32 [n, dimension] of unit length."""

    def encode_sentences(self, sentences: Sequence[str]) -> np.ndarray:
        """Sentences to float32 [n, dimension] of unit length."""


@runtime_checkable
class Scorer(Embedder, Protocol):
    """An embedder that scores pairs by more than the cosine: token by token (FILIP), or by re-ranking (ALBEF)."""

    def picture_features(self, pictures: np.ndarray) -> Features:
        """What `similarity` needs of pictures uint8 [n, size_px, size_px, 3]."""

    def sentence_features(self, sentences: Sequence[str]) -> Features:
        """What `similarity` needs of sentences."""

    def similarity(self, pictures: Features, sentences: Features) -> np.ndarray:
        """float32 [n, m] of n pictures and m sentences, higher is nearer; called once with the whole gallery."""


@dataclass(frozen=True)
class PackageEmbedder:
    """A model package as it is shipped, through the engine's own encoder, without torch.

    Args:
        encoder: the opened package.
    """

    encoder: Encoder

    @property
    def size_px(self) -> int:
        """See `Embedder`."""
        return self.encoder.package.size_px

    def encode_pictures(self, pictures: np.ndarray) -> np.ndarray:
        """See `Embedder`."""
        return self.encoder.encode_tiles(pictures)

    def encode_sentences(self, sentences: Sequence[str]) -> np.ndarray:
        """See `Embedder`; sentences are cut at the package's context length."""
        return self.encoder.encode_texts(sentences)[0]


def picture_features(embedder: Embedder, pictures: np.ndarray) -> Features:
    """What `score` needs of pictures uint8 [n, size_px, size_px, 3]."""
    if isinstance(embedder, Scorer):
        return embedder.picture_features(pictures)
    return {EMBEDDING: embedder.encode_pictures(pictures)}


def sentence_features(embedder: Embedder, sentences: Sequence[str]) -> Features:
    """What `score` needs of sentences."""
    if isinstance(embedder, Scorer):
        return embedder.sentence_features(sentences)
    return {EMBEDDING: embedder.encode_sentences(sentences)}


def score(embedder: Embedder, pictures: Features, sentences: Features) -> np.ndarray:
    """float32 [n, m]: how well n pictures and m sentences fit."""
    if isinstance(embedder, Scorer):
        return embedder.similarity(pictures, sentences)
    return np.asarray(pictures[EMBEDDING] @ sentences[EMBEDDING].T)
