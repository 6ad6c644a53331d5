"""Pictures as they are, for watching."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch.utils.data import Dataset

from training.data.augment import plain
from training.data.corpus import Corpus
from training.engine.batches import Batch
from training.engine.frozen_features import FrozenImages


@dataclass(frozen=True)
class WatchedSet(Dataset[Batch]):
    """Batches of pictures that are only embedded: no sentences, no views.

    Args:
        corpus: the pictures.
        size_px: side that the tower takes.
        images: features where the image tower is frozen.
    """

    corpus: Corpus
    size_px: int
    images: FrozenImages | None

    def __len__(self) -> int:
        """Pictures."""
        return len(self.corpus.pictures)

    def __getitem__(self, row: int) -> Batch:
        """A batch of one."""
        return self.__getitems__([row])

    def __getitems__(self, chosen: Sequence[int]) -> Batch:
        """The batch of these rows."""
        rows = np.asarray(chosen, np.int64)
        none = torch.zeros(len(rows), dtype=torch.int64)
        return Batch(
            keys=None,
            rows=torch.from_numpy(rows),
            drawn=none,
            own=none[:, None],
            labels=torch.from_numpy(self.corpus.labels[rows]),
            pictures=None if self.images else plain(self.corpus.pictures[rows], self.size_px),
            image=self.images.take(rows * 0, rows) if self.images else None,
            words=None,
            text=None,
            steady=None,
            teacher=None,
        )
