"""What does the training engine cost beside a bare loop over the same open_clip model?

Both train adapters on the frozen towers of the same random ViT-B/32, through the towers in every step as plain
open_clip code does (the engine is kept from keeping features); in the second case the last block of the image tower
learns too. Pictures, batch, precision and optimiser are the same; they run in turns, each in a process of its own, so
that memory can be told apart.

Run: .venv/training/bin/python benchmarks/training_throughput.py
"""

from __future__ import annotations

import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PICTURES, BATCH, TURNS = 96, 16, 3
CASES = {"frozen towers": 0, "last image block learns": 1}


def configuration(folder: Path, unfreeze: int) -> Path:
    """Write pictures, captions and a run's configuration."""
    import numpy as np
    import yaml
    from PIL import Image

    images = folder / "images"
    images.mkdir()
    random = np.random.default_rng(0)
    lines = []
    for number in range(PICTURES):
        Image.fromarray(random.integers(0, 255, (224, 224, 3), dtype=np.uint8)).save(images / f"{number}.png")
        lines.append({"image": f"{number}.png", "captions": [f"a road and house number {number}"], "split": "train"})
    (folder / "captions.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    stage = {
        "name": "all", "epochs": 1, "batch": BATCH, "rate": 1e-4, "losses": {"contrast": 1.0},
        "trains": ["adapters", "scale"], "unfreeze_image": unfreeze, "views": 1,
    }  # fmt: skip
    fields = {
        "name": "throughput",
        "card": {"title": "t", "version": "1", "licence": "l", "provenance": "p"},
        "seed": 1,
        "ground": {"gsd_m": 0.5, "gsd_range_m": [0.3, 1.0]},
        "source_px": 224,
        "towers": {"kind": "open_clip", "architecture": "ViT-B-32-quickgelu", "random": True},
        "method": {"kind": "adapter", "dimension": 512, "dropout": 0.0},
        "data": [{"name": "d", "captions": str(folder / "captions.jsonl"), "images": str(images), "rights": "ours"}],
        "machine": {"accelerator": "cpu", "devices": "1", "checkpoint_steps": 1000000},
        "stages": [stage],
    }
    path = folder / "config.yaml"
    path.write_text(yaml.safe_dump(fields), encoding="utf-8")
    return path


def engine(folder: Path, config_file: Path) -> dict[str, float]:
    """Train by `fit` with the towers in every step; the first step warms up."""
    from training.config import read_config
    from training.engine.stage_module import StageModule
    from training.engine.stage_run import StageRun
    from training.fit import fit

    times: list[float] = []
    began: list[int] = []
    hook = StageModule.on_train_batch_start if hasattr(StageModule, "on_train_batch_start") else None

    def start(self: StageModule, batch: object, number: int) -> None:
        times.append(time.perf_counter())
        began.append(memory())
        if hook:
            hook(self, batch, number)

    StageModule.on_train_batch_start = start  # type: ignore[method-assign]
    StageRun.freeze_images = lambda *_: None  # type: ignore[method-assign]
    StageRun.freeze_texts = lambda *_: None  # type: ignore[method-assign]
    fit(read_config(config_file), folder / "run")
    steps = [b - a for a, b in zip(times[1:], times[2:])]
    return {"images_per_s": BATCH / statistics.median(steps), "peak_mb": memory() - began[0]}


def bare(folder: Path, config_file: Path) -> dict[str, float]:
    """The same in plain open_clip and torch."""
    import numpy as np
    import open_clip
    import torch
    from torch.nn.functional import normalize

    from training.config import read_config
    from training.data.augment import augment
    from training.data.pictures import read_pictures
    from training.losses.contrastive import multi_positive_infonce
    from training.methods.adapter import Adapter

    config = read_config(config_file)
    lines = [json.loads(line) for line in (folder / "captions.jsonl").read_text(encoding="utf-8").splitlines()]
    pixels = read_pictures(folder / "images", [line["image"] for line in lines], 224).pixels
    model = open_clip.create_model("ViT-B-32-quickgelu", pretrained=None)
    words = open_clip.get_tokenizer("ViT-B-32-quickgelu")([line["captions"][0] for line in lines])
    model.requires_grad_(False).eval()
    if config.stages[0].unfreeze_image:
        model.visual.transformer.resblocks[-1].requires_grad_(True)
    paths = torch.nn.ModuleList([Adapter(512, 0.2), Adapter(512, 0.2)])
    scale = torch.nn.Parameter(torch.tensor(3.0))
    learning = [*paths.parameters(), scale, *(one for one in model.parameters() if one.requires_grad)]
    optimiser = torch.optim.AdamW(learning, lr=1e-4)
    normal = (model.visual.image_mean, model.visual.image_std)
    mean, deviation = (torch.tensor(one).view(1, 3, 1, 1) * 255 for one in normal)
    times, began = [], memory()
    for rows in np.random.default_rng(1).permutation(PICTURES).reshape(-1, BATCH):
        times.append(time.perf_counter())
        seen = (augment(pixels[rows], 224, torch.from_numpy(rows), config.views) - mean) / deviation
        images = normalize(paths[0](normalize(model.encode_image(seen), dim=-1)), dim=-1)
        texts = normalize(paths[1](normalize(model.encode_text(words[rows]), dim=-1)), dim=-1)
        loss = multi_positive_infonce(scale.exp() * images @ texts.T, torch.eye(BATCH, dtype=torch.bool))
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(learning, 1.0)
        optimiser.step()
    steps = [b - a for a, b in zip(times[1:], times[2:])]
    return {"images_per_s": BATCH / statistics.median(steps), "peak_mb": memory() - began}


def memory() -> int:
    """Peak memory of this process, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def measure(which: str, unfreeze: int) -> dict[str, float]:
    """One run in a process of its own."""
    with tempfile.TemporaryDirectory() as name:
        words = [sys.executable, __file__, which, str(unfreeze), name]
        env = {**os.environ, "PYTHONPATH": str(ROOT), "CISEN_CACHE": name}
        lines = subprocess.run(words, check=True, capture_output=True, text=True, cwd=ROOT, env=env).stdout.splitlines()
    return dict(json.loads(lines[-1]))


def main() -> None:
    """Print both in turns, the ratios, and these as one JSON object."""
    ratios = {}
    for case, unfreeze in CASES.items():
        pairs = [(measure("engine", unfreeze), measure("bare", unfreeze)) for _ in range(TURNS)]
        speed = statistics.median(ours["images_per_s"] / plain["images_per_s"] for ours, plain in pairs)
        peak = statistics.median(ours["peak_mb"] / max(1, plain["peak_mb"]) for ours, plain in pairs)
        ours, plain = (statistics.median(one[side]["images_per_s"] for one in pairs) for side in (0, 1))
        print(
            f"{case}: {ours:.1f} images a second against {plain:.1f} of a bare loop, ratio {speed:.2f} "
            f"(reach: at least 0.95); memory grows {peak:.2f} times as much as the bare loop's (reach: at most 1.1)"
        )
        ratios[case] = {"speed_ratio": round(speed, 2), "memory_ratio": round(peak, 2)}
    print(json.dumps({"ratios": ratios}))


if __name__ == "__main__":
    if len(sys.argv) > 1:
        place = Path(sys.argv[3])
        print(json.dumps({"engine": engine, "bare": bare}[sys.argv[1]](place, configuration(place, int(sys.argv[2])))))
    else:
        main()
