"""Which pictures a step sees, in which order, in whichever process."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from torch import Tensor
from torch.utils.data import Sampler

from training.errors import TrainingError
from training.towers.tower import ImageFeatures, TextFeatures


class Batch(NamedTuple):
    """What a step of one process sees: either pictures or the features of a frozen tower, and so for words.

    Args:
        keys: int64 [n], each sample's random key; None outside training.
        rows: int64 [n], of the corpus.
        drawn: int64 [n], the place of the caption drawn for each picture.
        own: int64 [n, most], the places of all captions of each picture, then -1.
        labels: bool [n, labels].
        pictures: float32 [n, 3, s, s] of 0 to 255.
        image: features of the frozen image tower.
        words: int64 [n, l] word pieces and their mask.
        text: features of the frozen text tower.
        steady: what the features of the pictures should be, standardised, float32 [n, width].
        teacher: of the pictures and of the sentences, float32 [n, d] each, whose products are a teacher's logits.
    """

    keys: Tensor | None
    rows: Tensor
    drawn: Tensor
    own: Tensor
    labels: Tensor
    pictures: Tensor | None
    image: ImageFeatures | None
    words: tuple[Tensor, Tensor] | None
    text: TextFeatures | None
    steady: Tensor | None
    teacher: tuple[Tensor, Tensor] | None


class Turn(NamedTuple):
    """One showing of a picture: its place in the epoch's turns, and the epoch."""

    place: int
    epoch: int


class GlobalBatches(Sampler[list[Turn]]):
    """Batches of an epoch, the same whatever the number of processes; each process takes its share of every batch.

    The order follows from seed and epoch alone, so that a resumed run needs to know only where it stood. What does not
    fill a batch is shown in another epoch.

    Args:
        turns: how many showings an epoch has.
        batch: of all processes together; of a number that they do not divide, the next lower one that they do.
        seed: of the run.
        rank, processes: which process this is, of how many.

    Raises:
        TrainingError: there are fewer pictures than processes.
    """

    def __init__(self, turns: int, batch: int, seed: int, rank: int = 0, processes: int = 1) -> None:
        self.turns = turns
        self.batch = min(batch, turns) // processes * processes
        if not self.batch:
            raise TrainingError(
                f"A batch of {min(batch, turns)} cannot be shared by {processes} processes; raise batch or start fewer."
            )
        self.seed = seed
        self.rank = rank
        self.processes = processes
        self.epoch = 0
        self.first = 0
        self.sampler = self  # Lightning tells the epoch to what a loader's batch sampler calls its sampler

    def set_epoch(self, epoch: int) -> None:
        """Called by Lightning before an epoch; a batch to begin with belongs to one epoch only."""
        if epoch != self.epoch:
            self.first = 0
        self.epoch = epoch

    def begin(self, epoch: int, first: int) -> None:
        """Go on in an epoch at its batch `first`, from 0."""
        self.epoch, self.first = epoch, first

    def __len__(self) -> int:
        """Batches of a whole epoch."""
        return self.turns // self.batch

    def __iter__(self) -> Iterator[list[Turn]]:
        """The batches from the first on, as lists of turns of this process."""
        order = np.random.default_rng([self.seed, self.epoch]).permutation(self.turns)
        for number in range(self.first, len(self)):
            whole = order[number * self.batch : (number + 1) * self.batch]
            yield [Turn(int(place), self.epoch) for place in whole[self.rank :: self.processes]]
