"""The configuration of a run, read from YAML."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from training.errors import TrainingError
from training.model import JointSpace


@dataclass(frozen=True)
class ImageConfig:
    """The image tower's weights, and the pictures: side in pixels as the model takes and as training keeps them."""

    weights: str
    size_px: int
    source_px: int
    gsd_m: float
    gsd_range_m: tuple[float, float]


@dataclass(frozen=True)
class TextConfig:
    """The longest sentence in word pieces, BERT ids kept as frequent, and the layers stored in 4 bits."""

    context_length: int
    frequent_pieces: int
    four_bit_layers: tuple[int, ...]


@dataclass(frozen=True)
class DataConfig:
    """A data set: its name in metrics, its captions file, its folder of images, how often an epoch shows it."""

    name: str
    captions: Path
    images: Path
    repeat: int


@dataclass(frozen=True)
class PhaseConfig:
    """A phase of training; `first_block` is the lowest block of the image tower that learns."""

    epochs: int
    batch: int
    rate: float
    weight_decay: float
    first_block: int = 7


@dataclass(frozen=True)
class CardConfig:
    """What the package's model.json says of it to its users."""

    title: str
    version: str
    licence: str
    provenance: str


@dataclass(frozen=True)
class RunConfig:
    """Everything that determines a run; `heads` trains the paths on frozen features, `tower` both together."""

    name: str
    card: CardConfig
    seed: int
    threads: int
    image: ImageConfig
    text: TextConfig
    data: tuple[DataConfig, ...]
    space: JointSpace
    concept_weight: float
    heads: PhaseConfig
    tower: PhaseConfig


def read_config(path: Path) -> RunConfig:
    """Read a run's configuration.

    Raises:
        TrainingError: the file cannot be read or a field is missing, unknown or of the wrong kind.
    """
    try:
        return from_fields(yaml.safe_load(path.read_text(encoding="utf-8")))
    except (OSError, yaml.YAMLError, KeyError, TypeError, ValueError) as error:
        raise TrainingError(f"{path} is no configuration of a run ({error}); compare training/configs.") from error


def from_fields(fields: dict[str, Any]) -> RunConfig:
    """The configuration that parsed YAML describes."""
    image = {**fields["image"], "gsd_range_m": tuple(fields["image"]["gsd_range_m"])}
    text = {**fields["text"], "four_bit_layers": tuple(fields["text"]["four_bit_layers"])}
    data = tuple(
        DataConfig(one["name"], Path(one["captions"]), Path(one["images"]), int(one["repeat"]))
        for one in fields["data"]
    )
    parts: dict[str, Any] = {
        "card": CardConfig(**fields["card"]),
        "image": ImageConfig(**image),
        "text": TextConfig(**text),
        "data": data,
        "space": JointSpace(**fields["space"]),
        "heads": PhaseConfig(**fields["heads"]),
        "tower": PhaseConfig(**fields["tower"]),
    }
    if min(parts["heads"].batch, parts["tower"].batch, *(one.repeat for one in data)) < 1:
        raise ValueError("batch and repeat are at least 1")
    return RunConfig(**{**fields, **parts})
