"""Which towers a run has."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from training.towers.mobilenet import Pooled


@dataclass(frozen=True)
class TowersConfig:
    """Which towers.

    Args:
        kind: "compact" for MobileNetV2 and all-MiniLM-L6-v2; "open_clip" for both towers of a CLIP; "tiny" for small
            random ones, to try things with.
        checkpoint: open_clip: a name in models/catalogue.json, or open_clip:ARCHITECTURE/TAG.
        architecture: open_clip: of weights that have no such name, or of random ones.
        weights: path of MobileNetV2's weights, or of the checkpoint's, which are fetched where this is not set.
        random: random weights in their place.
        size_px: side of a picture; the towers' own where not set.
        pooled: compact: see `MobileNetTower`.
        levels: open_clip, tiny: how many token maps a vision transformer gives.
        context_length: longest sentence in word pieces.
        frequent_pieces: compact: BERT ids below this stay in the vocabulary.
        four_bit_layers: compact: layers of the text tower that are stored in 4 bits; the others take 8.
    """

    kind: Literal["compact", "open_clip", "tiny"]
    checkpoint: str | None = None
    architecture: str | None = None
    weights: str | None = None
    random: bool = False
    size_px: int | None = None
    pooled: Pooled = "all"
    levels: int = 3
    context_length: int = 77
    frequent_pieces: int = 11000
    four_bit_layers: tuple[int, ...] = ()
