"""Views of a picture from the air that keep what it shows: turned, zoomed, shifted, and under another light."""

from __future__ import annotations

import math

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

ZOOM = (0.6, 1.25)  # ground covered, relative to the picture: other ground sample distances
GAIN = 0.3  # brightness and contrast, relative
TINT = 0.12  # each channel by itself
SOFT_SHARE = 0.15  # pictures seen at half resolution


def plain(pictures: np.ndarray, size_px: int) -> Tensor:
    """uint8 [n, s, s, 3] to float32 [n, 3, size_px, size_px] of 0 to 255, antialiased, nothing else changed."""
    return functional.interpolate(to_planes(pictures), size=(size_px, size_px), mode="bilinear", antialias=True)


def augment(pictures: np.ndarray, size_px: int, random: torch.Generator) -> Tensor:
    """uint8 [n, s, s, 3] to a random view of each, float32 [n, 3, size_px, size_px] of 0 to 255."""
    planes = to_planes(pictures)
    n = len(planes)
    turned = functional.grid_sample(
        planes, view_grid(n, size_px, random), mode="bilinear", padding_mode="reflection", align_corners=False
    )
    return relight(soften(turned, torch.rand(n, generator=random) < SOFT_SHARE), random)


def to_planes(pictures: np.ndarray) -> Tensor:
    """uint8 [n, h, w, 3] to float32 [n, 3, h, w], stored channels last."""
    return torch.from_numpy(np.ascontiguousarray(pictures)).permute(0, 3, 1, 2).float()


def view_grid(n: int, size_px: int, random: torch.Generator) -> Tensor:
    """Sampling grids [n, size_px, size_px, 2] of quarter turns, mirrors, zooms and shifts."""
    turns = torch.randint(4, (n,), generator=random) * (math.pi / 2)
    mirror = torch.where(torch.rand(n, generator=random) < 0.5, -1.0, 1.0)
    low, high = math.log(ZOOM[0]), math.log(ZOOM[1])
    zoom = torch.exp(low + (high - low) * torch.rand(n, generator=random))
    room = (1.0 - zoom).clamp_min(0.0)
    shift = (torch.rand(n, 2, generator=random) * 2 - 1) * room[:, None]
    cos, sin = torch.cos(turns) * zoom, torch.sin(turns) * zoom
    rows = (torch.stack([cos * mirror, -sin, shift[:, 0]], 1), torch.stack([sin * mirror, cos, shift[:, 1]], 1))
    return functional.affine_grid(torch.stack(rows, 1), [n, 3, size_px, size_px], align_corners=False)


def soften(pictures: Tensor, chosen: Tensor) -> Tensor:
    """The chosen pictures reduced to half and enlarged again."""
    if chosen.any():
        half = functional.interpolate(pictures[chosen], scale_factor=0.5, mode="bilinear", antialias=True)
        pictures[chosen] = functional.interpolate(half, size=pictures.shape[2:], mode="bilinear")
    return pictures


def relight(pictures: Tensor, random: torch.Generator) -> Tensor:
    """Another brightness, contrast, saturation and tint for each picture."""
    n = len(pictures)

    def around_one(spread: float, *shape: int) -> Tensor:
        return 1.0 + spread * (2.0 * torch.rand(n, *shape, 1, 1, generator=random) - 1.0)

    grey = pictures.mean(1, keepdim=True)
    pictures = grey + (pictures - grey) * around_one(0.5, 1)
    mean = pictures.mean((1, 2, 3), keepdim=True)
    pictures = mean + (pictures - mean) * around_one(GAIN, 1)
    return (pictures * around_one(GAIN, 1) * around_one(TINT, 3)).clamp(0.0, 255.0)
