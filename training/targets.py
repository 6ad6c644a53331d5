"""The sentence vectors that pictures are drawn to, and those they are kept from."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor


@dataclass(frozen=True)
class TextTargets:
    """Vectors of the frozen text tower.

    Args:
        captions: [sentences, width].
        concepts: for each concept [its sentences, width].
        everyday: [sentences, width], true of no picture.
    """

    captions: Tensor
    concepts: list[Tensor]
    everyday: Tensor

    def draw_concepts(self, places: np.ndarray, random: np.random.Generator) -> Tensor:
        """One sentence of each of these concepts, [len(places), width]."""
        return torch.stack([self.concepts[place][random.integers(len(self.concepts[place]))] for place in places])
