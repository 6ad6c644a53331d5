"""Towers of a few numbers, and features as they would give."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
import torch

from training.towers.tower import ImageFeatures, TextFeatures

GRIDS = (8, 4, 2)


@pytest.fixture
def towers():
    """A function: sizes of towers, joint or not; methods read nothing else of them."""

    def made(joint: bool = False, channels: tuple[int, ...] = (4, 6, 10)):
        image = SimpleNamespace(width=16 if joint else 20, level_channels=channels, size_px=64)
        text = SimpleNamespace(width=16 if joint else 12, token_width=12, context_length=9)
        return SimpleNamespace(image=image, text=text, tokenizer=None, joint=joint, log_scale=2.0, rights="")

    return made


@pytest.fixture
def features():
    """A function: random features of n pictures and n sentences of such towers."""

    def made(n: int, joint: bool = False, channels: tuple[int, ...] = (4, 6, 10), seed: int = 0):
        draw = torch.Generator().manual_seed(seed)
        levels = tuple(
            torch.randn(n, one, grid, grid, generator=draw) for one, grid in zip(channels, GRIDS, strict=True)
        )
        images = ImageFeatures(torch.randn(n, 16 if joint else 20, generator=draw), levels)
        mask = torch.arange(5)[None, :] < torch.randint(2, 6, (n, 1), generator=draw)
        pooled = torch.randn(n, 16 if joint else 12, generator=draw)
        return images, TextFeatures(pooled, torch.randn(n, 5, 12, generator=draw), mask)

    return made
