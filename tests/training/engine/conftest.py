"""A data set that can be learnt in seconds: pictures of four colours, each with its captions."""

from __future__ import annotations

import json

import numpy as np
import pytest
import yaml
from PIL import Image

from training.config import run_config

COLOURS = {"red": (220, 30, 30), "green": (30, 200, 40), "blue": (30, 40, 220), "white": (235, 235, 235)}


@pytest.fixture
def data(tmp_path, monkeypatch):
    """Sixteen training and eight val pictures; caches go to a folder of the test."""
    monkeypatch.setenv("CISEN_CACHE", str(tmp_path / "cache"))
    images = tmp_path / "images"
    images.mkdir()
    random = np.random.default_rng(0)
    lines = []
    for number in range(24):
        name, colour = list(COLOURS.items())[number % 4]
        noise = random.integers(-20, 20, (40, 40, 3))
        Image.fromarray(np.clip(np.array(colour) + noise, 0, 255).astype(np.uint8)).save(images / f"{number}.png")
        captions = [f"a {name} field", f"there is a {name} roof number {number % 8}"]
        split = "train" if number < 16 else "val"
        lines.append(json.dumps({"image": f"{number}.png", "captions": captions, "class": name, "split": split}))
    (tmp_path / "captions.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return tmp_path


@pytest.fixture
def fields(data):
    """A run's configuration as parsed YAML: a tiny CLIP, two stages."""
    return yaml.safe_load(
        f"""
name: colours
card: {{title: Colours, version: 1.0.0, licence: ours, provenance: made in a test}}
seed: 3
ground: {{gsd_m: 0.5, gsd_range_m: [0.3, 1.0]}}
source_px: 40
towers: {{kind: tiny, levels: 2}}
method: {{kind: cisen, dimension: 16, hidden: 16, hfe_channels: 8, dropout: 0.1}}
data:
  - {{name: colours, captions: {data}/captions.jsonl, images: {data}/images, rights: ours}}
machine: {{accelerator: cpu, devices: 1, threads: 1, checkpoint_steps: 1000}}
stages:
  - name: adapters
    epochs: 2
    batch: 8
    rate: 0.01
    trains: [adapters, v2tmap, scale]
    losses: {{adapted_contrast: 1.0, pseudo_contrast: 1.0, alignment: 1.0, labels: 0.2}}
  - name: hfe
    epochs: 2
    batch: 8
    rate: 0.01
    losses: {{contrast: 1.0, pseudo_contrast: 0.5}}
"""
    )


@pytest.fixture
def config(fields, data):
    """The configuration itself."""
    return run_config(fields, data / "config.yaml")
