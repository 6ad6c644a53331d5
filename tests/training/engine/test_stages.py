"""What a stage lets learn, and with which weights it ends."""

from __future__ import annotations

import dataclasses
import json

import pytest
import torch

from training.engine.run_folder import read_weights
from training.fit import fit


def moved(before, after):
    return {name for name, tensor in after.items() if not torch.equal(tensor, before[name])}


def start_of(config, tmp_path):
    return fit(dataclasses.replace(config, stages=()), tmp_path / "start").state_dict()


def test_the_first_stage_moves_its_parts_only(config, tmp_path):
    before = start_of(config, tmp_path)
    fit(config, tmp_path / "run")
    first = read_weights(tmp_path / "run" / "stages" / "adapters.safetensors")
    assert {name.split(".")[1] for name in moved(before, first)} == {"image_path", "text_path", "v2tmap", "log_scale"}
    second = read_weights(tmp_path / "run" / "stages" / "hfe.safetensors")
    changed = moved(first, second)
    assert any(name.startswith("method.hfe.laterals") for name in changed)
    assert not any(name.startswith(("image_tower", "text_tower")) for name in changed)


@pytest.mark.parametrize("rank", [0, 2])
def test_unfrozen_blocks_learn_and_keep_their_names(config, tmp_path, rank):
    before = start_of(config, tmp_path)
    stage = dataclasses.replace(config.stages[1], unfreeze_image=1, unfreeze_text=1, lora_rank=rank, tower_rate=0.001)
    after = fit(dataclasses.replace(config, stages=(stage,)), tmp_path / "run").state_dict()
    assert set(after) == set(before)
    changed = moved(before, after)
    assert any(name.startswith("image_tower") for name in changed)
    assert any(name.startswith("text_tower") for name in changed)
    images = sorted(name for name in after if name.startswith("image_tower") and "resblocks.0." in name)
    assert images
    assert not changed & set(images)


def test_a_blend_lies_between_start_and_end(config, tmp_path):
    stage = config.stages[0]
    before = start_of(config, tmp_path)
    end = fit(dataclasses.replace(config, stages=(stage,)), tmp_path / "end").state_dict()
    blended = dataclasses.replace(config, stages=(dataclasses.replace(stage, blend=0.25),))
    after = fit(blended, tmp_path / "run").state_dict()
    name = "method.image_path.adapter.down.weight"
    torch.testing.assert_close(after[name], 0.25 * before[name] + 0.75 * end[name])


def test_a_dev_split_is_watched_and_stops_the_stage(config, tmp_path):
    stage = dataclasses.replace(config.stages[0], epochs=6, patience=1, rate=1e-9)
    dev = dataclasses.replace(config.dev, share=0.4)
    config = dataclasses.replace(config, dev=dev, stages=(stage,))
    fit(config, tmp_path / "run")
    lines = (tmp_path / "run" / "progress.jsonl").read_text(encoding="utf-8").splitlines()
    watched = [event for event in map(json.loads, lines) if event["event"] == "metric"]
    assert 2 <= len(watched) < 6
    assert set(watched[0]["values"]) == {"dev_mr", "dev_wmap5", "dev_i2t_wmap5", "dev_t2i_wmap5"}


def test_a_student_learns_what_its_teacher_relates(config, tmp_path):
    fit(config, tmp_path / "teacher")
    stage = dataclasses.replace(config.stages[1], teachers=(tmp_path / "teacher",), losses={"teacher": 1.0})
    fit(dataclasses.replace(config, stages=(stage,)), tmp_path / "run")
    lines = (tmp_path / "run" / "progress.jsonl").read_text(encoding="utf-8").splitlines()
    losses = [event["loss"] for event in map(json.loads, lines) if "loss" in event]
    assert losses
    assert all(0 <= loss < 10 for loss in losses)


def test_a_tower_grows_steady_without_captions(config, tmp_path):
    stage = dataclasses.replace(
        config.stages[0], trains=(), unfreeze_image=2, losses={"steady": 1.0}, epochs=8, tower_rate=0.003
    )
    before = start_of(config, tmp_path)
    after = fit(dataclasses.replace(config, stages=(stage,)), tmp_path / "run").state_dict()
    assert {name.split(".")[0] for name in moved(before, after)} == {"image_tower"}
    lines = (tmp_path / "run" / "progress.jsonl").read_text(encoding="utf-8").splitlines()
    losses = [event["loss"] for event in map(json.loads, lines) if "loss" in event]
    assert losses[-1] < 1.0  # that of features which are all the mean


def test_the_text_tower_may_learn_its_positions_alone(config, tmp_path):
    before = start_of(config, tmp_path)
    stage = dataclasses.replace(config.stages[1], learn_positions=True)
    after = fit(dataclasses.replace(config, stages=(stage,)), tmp_path / "run").state_dict()
    assert {name for name in moved(before, after) if name.startswith("text_tower")} == {
        name for name in before if name.startswith("text_tower") and "position" in name
    }
