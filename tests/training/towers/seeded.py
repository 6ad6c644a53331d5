"""Small CLIPs whose weights follow from their names' order alone, so that stored numbers stay true."""

from __future__ import annotations

import torch

from training.keyed_random import uniform
from training.towers.clip_tokenizer import clip_tokenizer
from training.towers.factory import TINY
from training.towers.open_clip_towers import build_clip, clip_towers
from training.towers.sentences import cut_and_padded

RESNET = {**TINY, "vision_cfg": {"image_size": 64, "layers": [1, 1, 1, 1], "width": 16, "head_width": 16}}
NORMALISATION = ((0.5, 0.4, 0.3), (0.2, 0.25, 0.3))


def seeded_clip(sizes, activation):
    model = build_clip(sizes, activation).eval()
    with torch.no_grad():
        for number, (_, weights) in enumerate(sorted(model.named_parameters())):
            drawn = uniform(torch.tensor([number]), 0, weights.numel())[0].reshape(weights.shape)
            weights.copy_((drawn - 0.5) * (4.0 / max(1, weights.shape[-1] if weights.ndim else 1) ** 0.5))
    return model


def seeded_towers(sizes, activation, context_length=77, levels=3):
    tokenizer = cut_and_padded(clip_tokenizer(), context_length)
    model = seeded_clip(sizes, activation)
    towers = clip_towers(model, tokenizer, context_length, levels, NORMALISATION, "made in a test")
    for tower in (towers.image, towers.text):
        tower.eval().requires_grad_(False)
    return towers
