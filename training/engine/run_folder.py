"""A run's folder: the resolved configuration, versions, progress, checkpoints, finished stages and the final model."""

from __future__ import annotations

import json
import platform
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

import yaml
from lightning.pytorch.utilities import rank_zero_only
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file
from torch import Tensor

from training.config import RunConfig, read_config, to_fields
from training.errors import TrainingError
from training.methods.factory import build_method
from training.progress import PROGRESS
from training.retrieval_model import RetrievalModel
from training.towers.factory import empty_towers

MODEL = "model.safetensors"
VOCABULARY = "tokenizer.json"
CONFIG = "config.yaml"
ORIGINS = "origins.json"
MAY_CHANGE = {"machine", "card", "skip_limit", "stages"}
LIBRARIES = ("torch", "lightning", "open_clip_torch", "timm", "numpy", "tokenizers", "safetensors")


@dataclass(frozen=True)
class RunFolder:
    """Names of what lies in a run's folder."""

    path: Path

    @property
    def model(self) -> Path:
        """The weights of the finished run."""
        return self.path / MODEL

    @property
    def progress(self) -> Path:
        """Events as JSON lines."""
        return self.path / PROGRESS

    @property
    def vocabulary(self) -> Path:
        """The text tower's tokenizer."""
        return self.path / VOCABULARY

    def stage_weights(self, name: str) -> Path:
        """The weights with which a finished stage ended."""
        return self.path / "stages" / f"{name}.safetensors"

    def checkpoints(self, name: str) -> Path:
        """Where a stage under way keeps its checkpoints."""
        return self.path / "checkpoints" / name

    def open(self, config: RunConfig) -> None:
        """Make the folder for a run, or go on with one that began with the same configuration.

        How the machine is used, the card, and stages that are not finished may change; a stage under way that did is
        begun again.

        Raises:
            TrainingError: it holds a run of another configuration, or cannot be written.
        """
        target = self.path / CONFIG
        if target.is_file():
            self.check_same(to_fields(read_config(target)), to_fields(config))
        write_text(target, yaml.safe_dump(to_fields(config), sort_keys=False, allow_unicode=True))

    def check_same(self, old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
        """Drop the checkpoints of stages that changed; raises TrainingError where what is finished would not fit."""
        same = all(old[name] == new[name] for name in old if name not in MAY_CHANGE)
        for place, before in enumerate(old["stages"]):
            after = new["stages"][place] if place < len(new["stages"]) else None
            if before != after:
                same = same and not any(self.stage_weights(one["name"]).is_file() for one in old["stages"][place:])
                if same:
                    shutil.rmtree(self.checkpoints(before["name"]), ignore_errors=True)
        if not same:
            raise TrainingError(
                f"{self.path} holds a run of another configuration; choose another folder with --run, or delete it."
            )

    def write_origins(self, data: Mapping[str, Any]) -> None:
        """Write versions of what the run was made with, and the digests of its data.

        Raises:
            TrainingError: the run began with other data, or the folder cannot be written.
        """
        target = self.path / ORIGINS
        if target.is_file() and json.loads(target.read_text(encoding="utf-8"))["data"] != data:
            raise TrainingError(
                f"The captions changed since the run in {self.path} began; choose another --run, or delete it."
            )
        versions = {name: metadata.version(name) for name in LIBRARIES}
        origins = {"python": platform.python_version(), "machine": platform.platform(), "versions": versions}
        write_text(target, json.dumps({**origins, "data": data}, indent=2) + "\n")


@rank_zero_only
def write_text(path: Path, text: str) -> None:
    """Write a file beside its place and move it there, in the first process; raises TrainingError where it cannot."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_name(path.name + ".part")
        part.write_text(text, encoding="utf-8")
        part.replace(path)
    except OSError as error:
        raise TrainingError(f"{path} cannot be written ({error.strerror}); make room or choose another.") from error


@rank_zero_only
def save_weights(model: RetrievalModel, path: Path) -> None:
    """Write every parameter and buffer, in the first process; raises TrainingError where the disk has no room."""
    tensors = {name: tensor.detach().cpu().contiguous() for name, tensor in model.state_dict().items()}
    part = path.with_name(path.name + ".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        save_file(tensors, part)
        part.replace(path)
    except (OSError, SafetensorError) as error:
        part.unlink(missing_ok=True)
        raise TrainingError(f"{path} cannot be written ({error}); make room and run fit again, it goes on.") from error


def read_weights(path: Path) -> dict[str, Tensor]:
    """The tensors of a file; raises TrainingError for one that is missing or damaged."""
    try:
        return load_file(path)
    except (OSError, SafetensorError) as error:
        raise TrainingError(f"{path} cannot be read ({error}); give the checkpoint of a run.") from error


def load_run(checkpoint: Path) -> tuple[RunConfig, RetrievalModel]:
    """The model of a run, in evaluation mode, from its folder, or from one of the weight files in it.

    Raises:
        TrainingError: there is no such run, it is not finished, or the weights are of another model.
    """
    folder = RunFolder(next((one for one in (checkpoint, *checkpoint.parents) if (one / CONFIG).is_file()), checkpoint))
    weights = folder.model if checkpoint.is_dir() else checkpoint
    if not (folder.path / CONFIG).is_file() or not weights.is_file() or not folder.vocabulary.is_file():
        raise TrainingError(f"{checkpoint} holds no finished run; give a run's folder or its {MODEL}.")
    config = read_config(folder.path / CONFIG)
    towers = empty_towers(config.towers, folder.vocabulary)
    model = RetrievalModel(towers, build_method(config.method, towers))
    load_weights(model, read_weights(weights), weights)
    return config, model.eval()


def load_weights(model: RetrievalModel, tensors: Mapping[str, Tensor], path: Path) -> None:
    """Give a model its weights; raises TrainingError that names the keys which do not fit."""
    own = model.state_dict()
    wrong = sorted(set(own) ^ set(tensors)) + sorted(
        name for name in set(own) & set(tensors) if own[name].shape != tensors[name].shape
    )
    if wrong:
        raise TrainingError(
            f"{path} is of another model than its configuration describes ({len(wrong)} parts differ, such as "
            f"{', '.join(wrong[:5])}); use the configuration that it was trained with."
        )
    model.load_state_dict(tensors)
