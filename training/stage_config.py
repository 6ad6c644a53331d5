"""What one stage of progressive training is told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from training.data.augment import Views

Positives = Literal["caption", "label", "single"]


@dataclass(frozen=True)
class StageConfig:
    """One stage of progressive training.

    Args:
        name: in reports and file names.
        epochs: passes over the training pictures.
        batch: pictures of a step, of all processes together.
        rate: highest learning rate of the method's parts.
        losses: weights by name: those of the method; "labels", pictures against sentences of their labels; "teacher",
            what the teachers relate; "steady", features of a view against the mean over the kept views.
        trains: the method's parts that learn; all where it is not set.
        positives: which sentences of a batch are true of a picture: those of its captions ("caption"), also those of
            pictures that share a label ("label"), or only the one drawn for it ("single").
        weight_decay: of matrices and kernels.
        warm_up: share of the steps in which the rate rises.
        accumulate: batches that one step of the optimiser adds up.
        unfreeze_image: last blocks of the image tower that learn.
        unfreeze_text: last blocks of the text tower that learn.
        learn_positions: [P] whether the text tower's positional embedding learns, the rest of it frozen.
        lora_rank: learn a low-rank change of the unfrozen blocks' linear layers instead of themselves; 0 for not.
        tower_rate: highest learning rate of the towers; None takes `rate`.
        augment: how this stage draws views; the run's `views` where it is not set.
        views: views of each picture that are kept while the image tower is frozen.
        ema: decay of the moving average of the weights that the stage ends with; None for none.
        blend: weight of the stage's start in the weights that it ends with (Wortsman et al., WiSE-FT, CVPR 2022).
        patience: epochs without a better dev value after which the stage ends; 0 for never.
        teachers: folders of runs whose models are distilled together.
    """

    name: str
    epochs: int
    batch: int
    rate: float
    losses: Mapping[str, float]
    trains: tuple[str, ...] | None = None
    positives: Positives = "caption"
    weight_decay: float = 0.05
    warm_up: float = 0.1
    accumulate: int = 1
    unfreeze_image: int = 0
    unfreeze_text: int = 0
    learn_positions: bool = False
    lora_rank: int = 0
    tower_rate: float | None = None
    augment: Views | None = None
    views: int = 2
    ema: float | None = None
    blend: float = 0.0
    patience: int = 0
    teachers: tuple[Path, ...] = ()
