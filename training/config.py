"""The configuration of a run, read from YAML."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, TypeVar

import cattrs
import yaml

from training.data.augment import Views
from training.errors import TrainingError
from training.towers.factory import TowersConfig

Positives = Literal["caption", "label", "single"]
Value = TypeVar("Value")


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
    """The share of the training pictures kept to choose by, and what is watched: dev_mr or dev_wmap5."""

    share: float = 0.0
    watch: str = "dev_mr"


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
    precision: str = "32-true"
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
        TrainingError: the file cannot be read or a field is missing, unknown or of the wrong kind.
    """
    return run_config(read_fields(path), path)


def run_config(fields: object, path: Path) -> RunConfig:
    """The configuration that parsed YAML describes; `path` is named in errors, which are TrainingErrors."""
    return checked(path, from_fields(RunConfig, fields, path))


def read_fields(path: Path) -> Any:
    """Parsed YAML; raises TrainingError where the file cannot be read."""
    try:
        return yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, yaml.YAMLError, UnicodeDecodeError) as error:
        raise TrainingError(f"{path} cannot be read as YAML ({error}); compare training/configs.") from error


def from_fields(kind: type[Value], fields: object, path: Path) -> Value:
    """A dataclass from parsed YAML; raises TrainingError that names every field which is wrong."""
    try:
        return converter().structure(fields, kind)
    except Exception as error:  # cattrs raises groups of whatever its hooks raise
        reasons = "; ".join(cattrs.transform_error(error))
        raise TrainingError(f"{path} is no such configuration ({reasons}); compare training/configs.") from error


def checked(path: Path, config: RunConfig) -> RunConfig:
    """The configuration itself; raises TrainingError for a number that no run can have."""
    numbers = [one.repeat for one in config.data] + [one.batch for one in config.stages]
    if not config.data or min(numbers) < 1:
        raise TrainingError(f"{path} needs data, and batch and repeat are at least 1; compare training/configs.")
    names = [stage.name for stage in config.stages]
    if len(set(names)) < len(names):
        raise TrainingError(f"{path} has two stages of the same name; give each its own.")
    if not 0 <= config.dev.share < 1:
        raise TrainingError(f"{path} has dev.share {config.dev.share}; it is a share from 0 up to, not including, 1.")
    return config


def to_fields(config: object) -> Any:
    """What `from_fields` reads back, of plain values alone."""
    return converter().unstructure(config)


def converter() -> cattrs.Converter:
    """Unknown fields are errors, numbers are not taken from words, and paths are written as text."""
    made = cattrs.Converter(forbid_extra_keys=True)
    made.register_structure_hook(Path, lambda value, _: Path(value))
    made.register_unstructure_hook(Path, str)
    return made
