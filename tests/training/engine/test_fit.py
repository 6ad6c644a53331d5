"""Whole runs on the tiny data set."""

from __future__ import annotations

import json

import torch

from training.engine.run_folder import load_run
from training.fit import fit


def events(folder):
    return [json.loads(line) for line in (folder / "progress.jsonl").read_text(encoding="utf-8").splitlines()]


def test_a_run_leaves_what_export_and_evaluate_need(config, tmp_path):
    model = fit(config, tmp_path / "run")
    left = {path.relative_to(tmp_path / "run").as_posix() for path in (tmp_path / "run").rglob("*") if path.is_file()}
    assert {"config.yaml", "origins.json", "tokenizer.json", "model.safetensors", "figures/curves.png"} <= left
    read, again = load_run(tmp_path / "run")
    assert read == config
    assert all(torch.equal(one, again.state_dict()[name]) for name, one in model.state_dict().items())
    done = [event for event in events(tmp_path / "run") if event["event"] == "progress"]
    assert done[-1]["phase"] == "done"
