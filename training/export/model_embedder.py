"""The trained model in torch, seen as the package is seen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch

from training.retrieval_model import RetrievalModel
from training.towers.sentences import word_pieces


@dataclass(frozen=True)
class ModelEmbedder:
    """An `Embedder` of a model in evaluation mode, on the processor.

    Args:
        model: the model.
    """

    model: RetrievalModel

    @property
    def size_px(self) -> int:
        """See `Embedder`."""
        return self.model.image_tower.size_px

    @torch.no_grad()
    def encode_pictures(self, pictures: np.ndarray) -> np.ndarray:
        """See `Embedder`."""
        return np.asarray(self.model.embed_pictures(torch.from_numpy(pictures).permute(0, 3, 1, 2).float()))

    @torch.no_grad()
    def encode_sentences(self, sentences: Sequence[str]) -> np.ndarray:
        """See `Embedder`."""
        return np.asarray(self.model.embed_words(*word_pieces(self.model.tokenizer, sentences)))
