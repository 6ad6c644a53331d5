"""A configuration is taken as it is written, and what cannot be run is said before anything is."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from training.config import run_config, to_fields
from training.errors import TrainingError

STAGE = {"name": "all", "epochs": 1, "batch": 8, "rate": 0.01, "losses": {"contrast": 1}}
FIELDS = {
    "name": "one",
    "card": {"title": "One", "version": 1.0, "licence": "ours", "provenance": "a test"},
    "seed": 0,
    "ground": {"gsd_m": 1, "gsd_range_m": [0.5, 2]},
    "towers": {"kind": "tiny"},
    "method": {"kind": "cisen"},
    "data": [{"name": "d", "captions": "c.jsonl", "images": "i", "rights": "ours"}],
    "source_px": 40,
    "stages": [STAGE],
}
FILE = Path("config.yaml")


def run_of(stage=None, **change):
    return run_config({**FIELDS, "stages": [{**STAGE, **(stage or {})}], **change}, FILE)


def test_a_rate_may_be_written_without_a_point_and_a_whole_number_may_be_a_rate():
    assert yaml.safe_load("1e-4") == "1e-4"
    config = run_of({"rate": "1e-4", "weight_decay": "2.5E-2", "ema": None})
    assert (config.stages[0].rate, config.stages[0].weight_decay, config.stages[0].ema) == (1e-4, 0.025, None)
    assert type(config.stages[0].losses["contrast"]) is float
    assert config.card.version == "1.0"


def test_what_is_written_is_read_again():
    config = run_of({"teachers": ["a"], "losses": {"teacher": 1.0}, "augment": {"zoom": [0.5, 1]}}, class_tree="t.json")
    assert run_config(yaml.safe_load(yaml.safe_dump(to_fields(config))), FILE) == config


@pytest.mark.parametrize(
    ("stage", "says"),
    [
        ({"epochs": "3"}, "'3' is no whole number"),
        ({"epochs": 1.0}, "1.0 is no whole number"),
        ({"epochs": True}, "True is no whole number"),
        ({"rate": "0.1"}, "'0.1' is no number"),
        ({"rate": "fast"}, "'fast' is no number"),
        ({"rate": "1e999"}, "is no number"),
        ({"rate": True}, "True is no number"),
        ({"losses": {"contrast": "1.0"}}, "'1.0' is no number"),
        ({"learn_positions": "no"}, "'no' is neither true nor false"),
        ({"name": None}, "None is no text"),
        ({"positives": "many"}, "many not in literal"),
        ({"epochs": -1}, "epochs is at least 0, not -1"),
        ({"batch": 0}, "batch is at least 1"),
        ({"accumulate": 0}, "accumulate is at least 1"),
        ({"views": 0}, "views is at least 1"),
        ({"rate": 0}, "rate and tower_rate are above 0"),
        ({"tower_rate": -1}, "rate and tower_rate are above 0"),
        ({"warm_up": 1}, "warm_up is a share"),
        ({"ema": 1}, "ema lies between 0 and 1"),
        ({"blend": 1.5}, "blend is a share"),
        ({"weight_decay": -0.1}, "weight_decay is at least 0"),
        ({"unfreeze_text": -1}, "unfreeze_text is at least 0"),
        ({"patience": -1}, "patience is at least 0"),
        ({"patience": 2}, r"patience watches a dev split; set dev\.share"),
        ({"lora_rank": -1}, "lora_rank is at least 0"),
        ({"lora_rank": 4}, "lora_rank changes unfrozen blocks"),
        ({"teachers": ["a"]}, 'teachers and the loss "teacher" stand together'),
        ({"losses": {"teacher": 1}}, 'teachers and the loss "teacher" stand together'),
        ({"name": "../up"}, "letters, digits, - and _ only"),
        ({"name": ""}, "letters, digits, - and _ only"),
        ({"augment": {"zoom": [1.5, 0.5]}}, r"augment\.zoom is above 0 and in order"),
    ],
)
def test_a_stage_that_cannot_be_is_said(stage, says):
    with pytest.raises(TrainingError, match=says):
        run_of(stage)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"seed": -1}, "seed is from 0"),
        ({"source_px": 0}, "source_px is at least 1"),
        ({"skip_limit": 2}, "skip_limit is a share"),
        ({"ground": {"gsd_m": 1, "gsd_range_m": [2, 0.5]}}, "from fine to coarse"),
        ({"dev": {"share": 0.1, "watch": "loss"}}, "loss not in literal"),
        ({"machine": {"precision": "8"}}, "8 not in literal"),
        ({"machine": {"workers": -1}}, "threads and workers"),
        ({"data": [{**FIELDS["data"][0], "repeat": 0}]}, "repeat of a data set is at least 1"),
        ({"views": {"zoom": [0, 1]}}, r"views\.zoom is above 0"),
        ({"views": {"soften": [0.5, 2]}}, r"views\.soften is above 0, at most 1"),
        ({"views": {"soften_share": 2}}, r"views\.soften_share"),
        ({"views": {"tint": -1}}, "gain, saturation and tint"),
        ({"stages": [STAGE, STAGE]}, "two stages have the same name"),
    ],
)
def test_a_run_that_cannot_be_is_said(change, says):
    with pytest.raises(TrainingError, match=says):
        run_of(None, **change)


def test_all_that_is_wrong_is_said_at_once():
    with pytest.raises(TrainingError, match=r"stage 'all': epochs .*stage 'all': batch"):
        run_of({"epochs": -1, "batch": 0})


def test_patience_and_lora_go_with_what_they_need():
    (stage,) = run_of({"patience": 2, "lora_rank": 4, "unfreeze_image": 1}, dev={"share": 0.1}).stages
    assert (stage.patience, stage.lora_rank, stage.unfreeze_image) == (2, 4, 1)
