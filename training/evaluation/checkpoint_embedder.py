"""A model as it was trained, for the same measures as a package."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from training.data.augment import to_planes
from training.engine.device import best_device
from training.engine.run_folder import load_run
from training.evaluation.embedder import EMBEDDING, Embedder, Features
from training.methods.method import Encoded, Method
from training.retrieval_model import RetrievalModel
from training.towers.sentences import word_pieces


@dataclass(frozen=True)
class CheckpointEmbedder:
    """Embeds through torch.

    Args:
        model: in evaluation mode.
    """

    model: RetrievalModel

    @property
    def size_px(self) -> int:
        """See `Embedder`."""
        return self.model.image_tower.size_px

    def encode_pictures(self, pictures: np.ndarray) -> np.ndarray:
        """See `Embedder`."""
        return self.picture_features(pictures)[EMBEDDING]

    def encode_sentences(self, sentences: Sequence[str]) -> np.ndarray:
        """See `Embedder`."""
        return self.sentence_features(sentences)[EMBEDDING]

    @torch.no_grad()
    def picture_features(self, pictures: np.ndarray) -> Features:
        """Everything that the method makes of pictures."""
        planes = to_planes(pictures).to(self.device)
        return arrays(self.model.method.encode_image(self.model.image_tower(planes)))

    @torch.no_grad()
    def sentence_features(self, sentences: Sequence[str]) -> Features:
        """Everything that the method makes of sentences."""
        ids, mask = self.words(sentences)
        return arrays(self.model.method.encode_text(self.model.text_tower(ids.to(self.device), mask.to(self.device))))

    def words(self, sentences: Sequence[str]) -> tuple[Tensor, Tensor]:
        """int64 [n, l] word pieces and their mask, padded to the longest sentence."""
        return word_pieces(self.model.tokenizer, sentences)

    @property
    def device(self) -> torch.device:
        """Where the model lies."""
        return next(self.model.parameters()).device


@dataclass(frozen=True)
class CheckpointScorer(CheckpointEmbedder):
    """For a method that scores pairs by more than the cosine."""

    def words(self, sentences: Sequence[str]) -> tuple[Tensor, Tensor]:
        """int64 [n, context length] word pieces and their mask: tokens of every batch are of one length."""
        ids, mask = word_pieces(self.model.tokenizer, sentences)
        room = (0, max(0, self.model.text_tower.context_length - ids.shape[1]))
        return functional.pad(ids, room), functional.pad(mask, room)

    @torch.no_grad()
    def similarity(self, pictures: Features, sentences: Features) -> np.ndarray:
        """See `Scorer`."""
        scores = self.model.method.similarity(tensors(pictures, self.device), tensors(sentences, self.device))
        return np.asarray(scores.float().cpu().numpy())


def open_checkpoint(path: Path) -> Embedder:
    """The model of a run; raises TrainingError where there is none."""
    return embedder_of(load_run(path)[1].to(best_device()))


def embedder_of(model: RetrievalModel) -> Embedder:
    """Scores by the method's own similarity where it has one."""
    own = type(model.method).similarity is not Method.similarity
    return CheckpointScorer(model.eval()) if own else CheckpointEmbedder(model.eval())


def arrays(encoded: Encoded) -> Features:
    """As numpy arrays on the processor."""
    return {name: one.float().cpu().numpy() for name, one in encoded.items()}


def tensors(features: Features, device: torch.device) -> Encoded:
    """As tensors on a device."""
    made: dict[str, Tensor] = {name: torch.from_numpy(one).to(device) for name, one in features.items()}
    return made
