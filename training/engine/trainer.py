"""Lightning's trainer for a stage: machine, checkpoints, averaging, early stopping, TensorBoard."""

from __future__ import annotations

import os
import sys

import lightning
from lightning.pytorch.callbacks import Callback, EarlyStopping, EMAWeightAveraging
from lightning.pytorch.loggers import TensorBoardLogger
from lightning.pytorch.utilities.exceptions import MisconfigurationException

from training.config import RunConfig, StageConfig
from training.data.corpus import Corpus
from training.engine.checkpointing import WholeFiles, checkpoint_callbacks
from training.engine.run_folder import RunFolder
from training.errors import TrainingError

CLIP = 1.0  # norm of a step's gradient


def make_trainer(config: RunConfig, folder: RunFolder, stage: StageConfig, dev: Corpus | None) -> lightning.Trainer:
    """The trainer of a stage.

    Raises:
        TrainingError: the machine has not what the configuration asks for, or what is watched cannot be measured.
    """
    machine, watch = config.machine, config.dev.watch if dev is not None else None
    if dev is not None and "wmap" in config.dev.watch and not dev.labels.shape[1]:
        raise TrainingError(f"dev.watch is {config.dev.watch}, but the pictures have no labels; watch dev_mr.")
    callbacks: list[Callback] = list(
        checkpoint_callbacks(folder.checkpoints(stage.name), machine.checkpoint_steps, watch)
    )
    if stage.ema is not None:
        callbacks.append(EMAWeightAveraging(decay=stage.ema))
    if stage.patience and watch:
        callbacks.append(EarlyStopping(watch, mode="max", patience=stage.patience))
    several = machine.devices not in {"1", "auto"} or int(os.environ.get("WORLD_SIZE", "1")) > 1
    try:
        return lightning.Trainer(
            accelerator=machine.accelerator,
            devices=machine.devices,
            precision=machine.precision,
            # A stage may leave parts that learn without a loss that reaches them.
            strategy="ddp_find_unused_parameters_true" if several else "auto",
            max_epochs=stage.epochs,
            accumulate_grad_batches=stage.accumulate,
            gradient_clip_val=CLIP,
            callbacks=callbacks,
            plugins=[WholeFiles()],
            use_distributed_sampler=False,
            deterministic="warn",
            logger=TensorBoardLogger(folder.path, name="tensorboard", version=stage.name),
            enable_progress_bar=sys.stderr.isatty(),
            enable_model_summary=False,
            num_sanity_val_steps=0,
            log_every_n_steps=10,
        )
    except (MisconfigurationException, ValueError, TypeError) as error:
        raise TrainingError(f"The machine cannot be used so ({error}); change `machine`.") from error
