"""Small models with random weights, and a data set of coloured squares."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from PIL import Image
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

from training.data.scenes import Scene
from training.export.request import PackageData, PackageFields
from training.methods.cisen import Cisen, CisenConfig
from training.retrieval_model import RetrievalModel
from training.towers.clip_tokenizer import clip_tokenizer
from training.towers.factory import TINY
from training.towers.mobilenet import MobileNetTower
from training.towers.open_clip_towers import build_clip, clip_towers
from training.towers.sentence import SentenceShape, SentenceTower
from training.towers.sentences import cut_and_padded
from training.towers.tower import Towers

CONTEXT = 12
SPACE = CisenConfig(dimension=16, hidden=32, hfe_channels=16)
COLOURS = {"beach": (230, 210, 150), "forest": (20, 90, 30), "river": (40, 80, 200)}
RESNET = {**TINY, "vision_cfg": {"image_size": 64, "layers": [1, 1, 1, 1], "width": 16, "head_width": 16}}


def clip_model(config=None) -> RetrievalModel:
    """CISEN on open_clip's towers."""
    torch.manual_seed(3)
    tokenizer = cut_and_padded(clip_tokenizer(), CONTEXT)
    channels = ((0.4, 0.4, 0.4), (0.3, 0.3, 0.3))
    clip = build_clip(config or TINY, "quick_gelu")
    towers = clip_towers(clip, tokenizer, CONTEXT, 3, channels, "random weights, anything goes")
    return finished(towers)


def compact_model() -> RetrievalModel:
    """CISEN on the bundled package's kind of towers."""
    torch.manual_seed(3)
    shape = SentenceShape(vocabulary=101, context_length=CONTEXT, width=64, layers=2, heads=4, hidden=128)
    text = SentenceTower(shape)
    torch.nn.init.normal_(text.positions, std=0.1)
    words = {word: number for number, word in enumerate(["[PAD]", "[UNK]", *COLOURS])}
    tokenizer = Tokenizer(models.WordLevel(words, unk_token="[UNK]"))  # noqa: S106 - a word of the vocabulary
    tokenizer.normalizer = normalizers.Lowercase()
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    image = MobileNetTower(64)
    return finished(Towers(image, text, cut_and_padded(tokenizer, CONTEXT), False, 3.0, "both Apache-2.0"))


def finished(towers: Towers) -> RetrievalModel:
    """As after training: no part is still at the zero it began with."""
    model = RetrievalModel(towers, Cisen(SPACE, towers)).eval()
    for weights in model.method.parameters():
        if not weights.detach().any():
            torch.nn.init.normal_(weights, std=0.05)
    return model


def write_data_set(folder: Path, each: int = 14) -> PackageData:
    """Pictures of one colour each, half of them for training; their captions name the class."""
    random = np.random.default_rng(0)
    folder.mkdir(parents=True, exist_ok=True)
    scenes: dict[str, list[Scene]] = {"train": [], "val": []}
    for label, colour in COLOURS.items():
        for number in range(2 * each):
            noisy = np.clip(np.array(colour) + random.normal(scale=25, size=(32, 32, 3)), 0, 255).astype(np.uint8)
            split = "train" if number % 2 else "val"
            name = f"{label}{number}.png"
            Image.fromarray(noisy).save(folder / name)
            scenes[split].append(Scene(name, split, (f"a {label}", f"{label} number {number}"), (label,)))
    return PackageData("squares", scenes, folder, "made in a test")


def package_fields(data: PackageData) -> PackageFields:
    """What a run would say."""
    return PackageFields(
        name="tiny",
        title="Tiny",
        version="1.0.0",
        licence="GPL-3.0-or-later",
        provenance="made in a test",
        gsd_m=0.5,
        gsd_range_m=(0.3, 1.0),
        seed=1,
        data=(data,),
        source_px=64,
    )
