"""What no run can have although its fields are of the right kind, in a phrase for each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from training.data.augment import Views
from training.stage_config import StageConfig

if TYPE_CHECKING:
    from training.config import RunConfig

FOLDER_NAME = re.compile(r"[A-Za-z0-9_-]+")
SEEDS = 2**32
TEACHER = "teacher"
LEAST = {
    "epochs": 0,
    "batch": 1,
    "accumulate": 1,
    "views": 1,
    "weight_decay": 0,
    "unfreeze_image": 0,
    "unfreeze_text": 0,
    "patience": 0,
    "lora_rank": 0,
}


def problems(config: RunConfig) -> Iterator[str]:
    """Every number, name and combination of a run that cannot be."""
    if not config.data:
        yield "it needs data, one set or more"
    if any(one.repeat < 1 for one in config.data):
        yield "repeat of a data set is at least 1"
    yield from number_problems(config)
    yield from view_problems(config.views, "views")
    names = [stage.name for stage in config.stages]
    if len(set(names)) < len(names):
        yield "two stages have the same name; give each its own"
    for stage in config.stages:
        yield from (f"stage {stage.name!r}: {one}" for one in stage_problems(stage, config.dev.share))


def number_problems(config: RunConfig) -> Iterator[str]:
    """Those of its plain numbers."""
    if not 0 <= config.dev.share < 1:
        yield f"dev.share is a share from 0 up to, not including, 1, not {config.dev.share}"
    if not 0 <= config.seed < SEEDS:
        yield f"seed is from 0 to {SEEDS - 1}, not {config.seed}"
    if config.source_px < 1:
        yield f"source_px is at least 1, not {config.source_px}"
    if not 0 <= config.skip_limit <= 1:
        yield f"skip_limit is a share from 0 to 1, not {config.skip_limit}"
    finest, coarsest = config.ground.gsd_range_m
    if not (config.ground.gsd_m > 0 and 0 < finest <= coarsest):
        yield "ground is of metres above 0, the range from fine to coarse"
    if min(config.machine.threads, config.machine.workers) < 0 or config.machine.checkpoint_steps < 1:
        yield "machine has threads and workers of at least 0, and checkpoint_steps of at least 1"


def stage_problems(stage: StageConfig, dev_share: float) -> Iterator[str]:
    """Those of a stage."""
    if not FOLDER_NAME.fullmatch(stage.name):
        yield "its name becomes a folder's, so it is of letters, digits, - and _ only"
    for name, least in LEAST.items():
        if getattr(stage, name) < least:
            yield f"{name} is at least {least}, not {getattr(stage, name)}"
    if stage.rate <= 0 or (stage.tower_rate is not None and stage.tower_rate <= 0):
        yield "rate and tower_rate are above 0"
    if not 0 <= stage.warm_up < 1:
        yield f"warm_up is a share from 0 up to, not including, 1, not {stage.warm_up}"
    if stage.ema is not None and not 0 < stage.ema < 1:
        yield f"ema lies between 0 and 1, not {stage.ema}"
    if not 0 <= stage.blend <= 1:
        yield f"blend is a share from 0 to 1, not {stage.blend}"
    yield from combination_problems(stage, dev_share)
    if stage.augment is not None:
        yield from view_problems(stage.augment, "augment")


def combination_problems(stage: StageConfig, dev_share: float) -> Iterator[str]:
    """Settings of a stage that mean nothing without another."""
    if stage.patience > 0 and not dev_share:
        yield "patience watches a dev split; set dev.share above 0"
    if stage.lora_rank > 0 and not (stage.unfreeze_image or stage.unfreeze_text):
        yield "lora_rank changes unfrozen blocks; set unfreeze_image or unfreeze_text"
    if bool(stage.teachers) != (TEACHER in stage.losses):
        yield 'teachers and the loss "teacher" stand together or not at all'


def view_problems(views: Views, name: str) -> Iterator[str]:
    """Those of how views are drawn."""
    if not 0 < views.zoom[0] <= views.zoom[1]:
        yield f"{name}.zoom is above 0 and in order, not {list(views.zoom)}"
    if not 0 < views.soften[0] <= views.soften[1] <= 1:
        yield f"{name}.soften is above 0, at most 1 and in order, not {list(views.soften)}"
    if not 0 <= views.soften_share <= 1:
        yield f"{name}.soften_share is a share from 0 to 1, not {views.soften_share}"
    if min(views.gain, views.saturation, views.tint) < 0:
        yield f"{name} has gain, saturation and tint of at least 0"
