"""Checkpoints of a stage under way: written whole or not at all, read without pickled code."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch
from lightning.fabric.plugins import TorchCheckpointIO
from lightning.pytorch.callbacks import ModelCheckpoint
from torch import Tensor

from training.errors import TrainingError


class WholeFiles(TorchCheckpointIO):
    """Writes beside the checkpoint's place and moves it there, so that a full disk or a kill leaves the one before."""

    def save_checkpoint(self, checkpoint: dict[str, Any], path: str | Path, storage_options: Any = None) -> None:
        """See the class; raises TrainingError where the disk has no room."""
        target = Path(path)
        part = target.with_name(target.name + ".part")
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            torch.save(checkpoint, part)
            part.replace(target)
        except (OSError, RuntimeError) as error:  # torch's writer raises RuntimeError on a full disk
            part.unlink(missing_ok=True)
            raise TrainingError(
                f"{target} cannot be written ({error}); the checkpoint before is kept: make room and run fit again."
            ) from error


def checkpoint_callbacks(folder: Path, steps: int, watch: str | None) -> list[ModelCheckpoint]:
    """Keep the last state, every so many steps and after each epoch, and the best by what is watched."""
    last = [
        ModelCheckpoint(folder, filename="step", every_n_train_steps=steps, save_top_k=1, enable_version_counter=False),
        ModelCheckpoint(
            folder, filename="epoch", every_n_epochs=1, save_on_train_epoch_end=True, enable_version_counter=False
        ),
    ]
    if watch is None:
        return last
    return [
        *last,
        ModelCheckpoint(folder, filename="best", monitor=watch, mode="max", save_top_k=1, enable_version_counter=False),
    ]


def latest_checkpoint(folder: Path) -> Path | None:
    """The checkpoint with the most steps that can be read, or None."""
    found = [(steps_of(path), path.stem == "epoch", path) for path in folder.glob("*.ckpt") if path.stem != "best"]
    readable = [one for one in found if one[0] >= 0]
    return max(readable)[-1] if readable else None


def steps_of(path: Path) -> int:
    """Optimiser steps of a checkpoint; -1 for one that cannot be read."""
    try:
        return int(read_checkpoint(path)["global_step"])
    except Exception:  # noqa: BLE001 - whatever a damaged file raises, it is not gone on from
        return -1


def read_checkpoint(path: Path) -> dict[str, Any]:
    """A checkpoint's content, without running pickled code."""
    return dict(torch.load(path, map_location="cpu", weights_only=True, mmap=True))


def has_ended(path: Path, epochs: int) -> bool:
    """Whether a stage of so many epochs needs no more steps: it was seen whole, or stopped early."""
    checkpoint = read_checkpoint(path)
    stopping = [state for name, state in checkpoint["callbacks"].items() if name.startswith("EarlyStopping")]
    stopped = any(state["wait_count"] >= state["patience"] for state in stopping)
    return path.stem == "epoch" and (stopped or int(checkpoint["epoch"]) + 1 >= epochs)


def model_weights(path: Path) -> dict[str, Tensor]:
    """The model's weights in a checkpoint; where a moving average is kept, that average."""
    return {name.removeprefix("model."): tensor for name, tensor in read_checkpoint(path)["state_dict"].items()}


def place_of(path: Path) -> tuple[int, int]:
    """The epoch of a checkpoint and how many of its batches were seen."""
    checkpoint = read_checkpoint(path)
    seen = checkpoint["loops"]["fit_loop"]["epoch_loop.batch_progress"]["current"]["ready"]
    return int(checkpoint["epoch"]), int(seen)
