"""What a stage tells while it runs: JSON lines for the plugin and the log."""

from __future__ import annotations

import logging
import time
import warnings
from typing import Any

import lightning
from lightning.pytorch.callbacks import Callback

from training.progress import Progress

REPORT_EVERY_S = 2.0
# What Lightning warns of and we mean: towers in evaluation mode, a stage without a dev split, few batches, a folder of
# checkpoints to go on from, and a loader whose batches follow from the seed wherever a run goes on.
MEANT = (
    "Found .* module.* in eval mode",
    "You defined a `validation_step`",
    "The number of training batches",
    "The '.*' does not have many workers",
    "Checkpoint directory .* exists",
    "You're resuming from a checkpoint that ended before",
    "`isinstance.treespec, LeafSpec.` is deprecated",
)


def quiet_lightning() -> None:
    """Keep Lightning's greetings and the warnings about what is meant off the terminal."""
    logging.getLogger("lightning.pytorch").setLevel(logging.WARNING)
    logging.getLogger("lightning.fabric").setLevel(logging.WARNING)
    for message in MEANT:
        warnings.filterwarnings("ignore", message=f".*{message}")


class JsonLines(Callback):
    """Reports steps, with time left, and what is watched.

    Args:
        progress: where events go.
        stage: the stage's name.
        total: batches of the whole stage.
    """

    def __init__(self, progress: Progress, stage: str, total: int) -> None:
        self.progress = progress
        self.stage = stage
        self.total = total
        self.done = 0
        self.began = 0.0
        self.first = 0
        self.told = 0.0

    def on_train_start(self, trainer: lightning.Trainer, module: lightning.LightningModule) -> None:
        """Begin to time."""
        self.began = time.monotonic()
        self.first = self.done = trainer.current_epoch * int(trainer.num_training_batches)

    def on_train_batch_end(
        self, trainer: lightning.Trainer, module: lightning.LightningModule, outputs: Any, batch: Any, batch_idx: int
    ) -> None:
        """Tell now and then how far it is."""
        self.done = trainer.current_epoch * int(trainer.num_training_batches) + batch_idx + 1
        now = time.monotonic()
        if trainer.is_global_zero and (now - self.told >= REPORT_EVERY_S or self.done == self.total):
            self.told = now
            left = (now - self.began) / max(1, self.done - self.first) * (self.total - self.done)
            loss = float(trainer.callback_metrics["loss"])
            self.progress.report(
                "progress", phase=self.stage, epoch=trainer.current_epoch, done=self.done, total=self.total,
                loss=round(loss, 4), seconds_left=round(left),
            )  # fmt: skip

    def on_validation_end(self, trainer: lightning.Trainer, module: lightning.LightningModule) -> None:
        """Tell what is watched."""
        values = {name: float(value) for name, value in trainer.callback_metrics.items() if name.startswith("dev_")}
        if values and trainer.is_global_zero:
            self.progress.metrics("dev split carved from train", values, phase=self.stage, epoch=trainer.current_epoch)
