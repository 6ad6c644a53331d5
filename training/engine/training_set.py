"""A corpus as batches: the views, captions and features that a step of training sees."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor
from torch.utils.data import Dataset

from training.data.augment import Views, augment
from training.data.corpus import Corpus
from training.engine.batches import Batch, Turn
from training.engine.frozen_features import FrozenImages, FrozenTexts
from training.engine.steady import SteadyTargets
from training.keyed_random import sample_keys, uniform
from training.towers.sentences import word_pieces

# Salts of what is drawn for a sample; those of augmentation and dropout are greater.
CAPTION, VIEW = 1, 2


@dataclass(frozen=True)
class TrainingSet(Dataset[Batch]):
    """Makes batches of turns; what it draws follows from each turn's key.

    Args:
        corpus: the pictures and sentences.
        seed: of the run.
        size_px: side of a view.
        views: how views are drawn.
        tokenizer: of the text tower.
        images: features where the image tower is frozen, else pictures are given.
        texts: features where the text tower is frozen, else word pieces are given.
        steady: what the features of every picture should be.
        teacher: embeddings of every picture and every sentence by a teacher.
    """

    corpus: Corpus
    seed: int
    size_px: int
    views: Views
    tokenizer: Tokenizer
    images: FrozenImages | None
    texts: FrozenTexts | None
    steady: SteadyTargets | None
    teacher: tuple[np.ndarray, np.ndarray] | None

    def __len__(self) -> int:
        """Turns of an epoch."""
        return len(self.corpus.turns)

    def __getitem__(self, turn: Turn) -> Batch:
        """A batch of one."""
        return self.__getitems__([turn])

    def __getitems__(self, turns: Sequence[Turn]) -> Batch:
        """The batch of these turns."""
        corpus = self.corpus
        rows = corpus.turns[[turn.place for turn in turns]]
        keys = sample_keys(torch.tensor([turn.place for turn in turns]), self.seed, turns[0].epoch)
        drawn = self.draw_captions(rows, keys)
        return Batch(
            keys=keys,
            rows=torch.from_numpy(rows),
            drawn=torch.from_numpy(drawn),
            own=torch.from_numpy(corpus.captions[rows]),
            labels=torch.from_numpy(corpus.labels[rows]),
            pictures=None if self.images else self.draw_views(rows, drawn, keys),
            image=self.images.take(self.draw_kept_views(drawn, keys), rows) if self.images else None,
            words=None if self.texts else word_pieces(self.tokenizer, [corpus.sentences[place] for place in drawn]),
            text=self.texts.take(drawn) if self.texts else None,
            steady=torch.from_numpy(self.steady.targets[rows]) if self.steady else None,
            teacher=teacher_rows(self.teacher, rows, drawn),
        )

    def draw_captions(self, rows: np.ndarray, keys: Tensor) -> np.ndarray:
        """The place of one of the captions of each picture, int64 [n]."""
        which = (uniform(keys, CAPTION).numpy() * self.corpus.counts[rows]).astype(np.int64)
        return np.asarray(self.corpus.captions[rows, which])

    def draw_views(self, rows: np.ndarray, drawn: np.ndarray, keys: Tensor) -> Tensor:
        """A view of each picture; those whose caption names a direction are not turned."""
        keep = torch.from_numpy(self.corpus.directed[drawn])
        return augment(self.corpus.pictures[rows], self.size_px, keys, self.views, keep)

    def draw_kept_views(self, drawn: np.ndarray, keys: Tensor) -> np.ndarray:
        """Which of the kept views is seen, int64 [n]; the picture as it is where the caption names a direction."""
        count = len(self.images.pooled) if self.images else 1
        views = (uniform(keys, VIEW).numpy() * count).astype(np.int64)
        return np.where(self.corpus.directed[drawn], 0, views)


def teacher_rows(
    teacher: tuple[np.ndarray, np.ndarray] | None, rows: np.ndarray, drawn: np.ndarray
) -> tuple[Tensor, Tensor] | None:
    """The teacher's embeddings of pictures and of the sentences drawn for them."""
    if teacher is None:
        return None
    return torch.from_numpy(teacher[0][rows]), torch.from_numpy(teacher[1][drawn])


def as_it_is(batch: Batch) -> Batch:
    """The loader's collation: a training set makes whole batches already."""
    return batch
