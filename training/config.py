"""The configuration of a run, read from YAML."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from training.config_checks import problems
from training.data.augment import Views
from training.errors import TrainingError
from training.fields import from_fields, read_fields, to_fields
from training.stage_config import StageConfig
from training.towers.factory import TowersConfig

__all__ = ["RunConfig", "StageConfig", "from_fields", "read_config", "read_fields", "run_config", "to_fields"]

Watched = Literal["dev_mr", "dev_wmap5", "dev_i2t_wmap5", "dev_t2i_wmap5"]
Precision = Literal["32-true", "16-mixed", "bf16-mixed"]


@dataclass(frozen=True)
class GroundConfig:
    """The ground sample distance in metres that a tile is read at, and the finest and coarsest that the model knows."""

    gsd_m: float
    gsd_range_m: tuple[float, float]


@dataclass(frozen=True)
class DataConfig:
    """A data set.

    Args:
        name: in metrics and in the card.
        captions: its captions file.
        images: its folder of images.
        rights: what may be done with its images and captions, in a phrase; the card says it.
        format: "auto", or one of `training.data.sources`.
        repeat: how often an epoch shows it.
    """

    name: str
    captions: Path
    images: Path
    rights: str
    format: str = "auto"
    repeat: int = 1


@dataclass(frozen=True)
class DevConfig:
    """The share of the training pictures kept to choose by, and what is watched: dev_mr, or dev_wmap5 of classes."""

    share: float = 0.0
    watch: Watched = "dev_mr"


@dataclass(frozen=True)
class CardConfig:
    """What the package's model.json says of it to its users."""

    title: str
    version: str
    licence: str
    provenance: str


@dataclass(frozen=True)
class MachineConfig:
    """How the machine is used: Lightning's accelerator, devices and precision, torch's threads, loader's workers."""

    accelerator: str = "auto"
    devices: str = "auto"
    precision: Precision = "32-true"
    threads: int = 0
    workers: int = 0
    checkpoint_steps: int = 200


@dataclass(frozen=True)
class RunConfig:
    """Everything that determines a run.

    Args:
        method: the method's kind and its fields (`training.methods.factory`).
        source_px: side that pictures are kept at.
        views: how views of pictures are drawn.
        skip_limit: share of pictures that may be unreadable.
    """

    name: str
    card: CardConfig
    seed: int
    ground: GroundConfig
    towers: TowersConfig
    method: Mapping[str, Any]
    data: tuple[DataConfig, ...]
    stages: tuple[StageConfig, ...]
    source_px: int
    dev: DevConfig = field(default_factory=DevConfig)
    views: Views = field(default_factory=Views)
    machine: MachineConfig = field(default_factory=MachineConfig)
    class_tree: Path | None = None
    skip_limit: float = 0.01


def read_config(path: Path) -> RunConfig:
    """Read a run's configuration.

    Raises:
        TrainingError: the file cannot be read, or a field is missing, unknown, of the wrong kind or beyond its range.
    """
    return run_config(read_fields(path), path)


def run_config(fields: object, path: Path) -> RunConfig:
    """The configuration that parsed YAML describes; `path` is named in errors, which are TrainingErrors."""
    config = from_fields(RunConfig, fields, path)
    wrong = list(problems(config))
    if wrong:
        raise TrainingError(f"{path} cannot be run: {'; '.join(wrong)}. Compare training/configs.")
    return config
