"""Views of a picture from the air that keep what it shows: turned, zoomed, shifted, blurred and under another light."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from training.keyed_random import uniform

SALT = 0xA16  # apart from the salts of dropout
DRAWS = 13


@dataclass(frozen=True)
class Views:
    """How far a view may be from its picture; the defaults suit pictures of one ground sample distance.

    Args:
        zoom: least and most ground covered, relative to the picture; beyond 1 the picture goes on mirrored.
        soften_share: pictures that lose detail.
        soften: least and most of their resolution that those keep.
        gain: brightness and contrast, relative.
        saturation: likewise.
        tint: each channel by itself, likewise.
    """

    zoom: tuple[float, float] = (0.6, 1.25)
    soften_share: float = 0.15
    soften: tuple[float, float] = (0.5, 0.5)
    gain: float = 0.3
    saturation: float = 0.5
    tint: float = 0.12


def plain(pictures: np.ndarray, size_px: int) -> Tensor:
    """uint8 [n, s, s, 3] to float32 [n, 3, size_px, size_px] of 0 to 255, antialiased, nothing else changed."""
    return functional.interpolate(to_planes(pictures), size=(size_px, size_px), mode="bilinear", antialias=True)


def augment(
    pictures: np.ndarray,
    size_px: int,
    keys: Tensor,
    views: Views | None = None,
    keep_direction: Tensor | None = None,
) -> Tensor:
    """uint8 [n, s, s, 3] to a view of each, float32 [n, 3, size_px, size_px] of 0 to 255.

    A view follows from its picture's key alone, int64 [n]. Those of `keep_direction`, bool [n], are neither turned nor
    mirrored, so that "left" and "north" stay true.
    """
    views = views or Views()
    draws = uniform(keys, SALT, DRAWS)
    grid = view_grid(draws[:, :5], size_px, views.zoom, keep_direction)
    seen = functional.grid_sample(
        to_planes(pictures), grid, mode="bilinear", padding_mode="reflection", align_corners=False
    )
    return relight(soften(seen, draws[:, 5:7], views), draws[:, 7:], views)


def to_planes(pictures: np.ndarray) -> Tensor:
    """uint8 [n, h, w, 3] to float32 [n, 3, h, w], stored channels last."""
    return torch.tensor(pictures).permute(0, 3, 1, 2).float()


def view_grid(draws: Tensor, size_px: int, zoom_range: tuple[float, float], keep_direction: Tensor | None) -> Tensor:
    """Sampling grids [n, size_px, size_px, 2] of quarter turns, mirrors, zooms and shifts, from draws [n, 5]."""
    turns = (4 * draws[:, 0]).floor()
    mirror = torch.where(draws[:, 1] < 0.5, -1.0, 1.0)
    if keep_direction is not None:
        turns = turns.masked_fill(keep_direction, 0.0)
        mirror = mirror.masked_fill(keep_direction, 1.0)
    zoom = log_between(draws[:, 2], zoom_range)
    shift = (draws[:, 3:5] * 2 - 1) * (1.0 - zoom).clamp_min(0.0)[:, None]
    cos, sin = torch.cos(turns * (math.pi / 2)) * zoom, torch.sin(turns * (math.pi / 2)) * zoom
    rows = (torch.stack([cos * mirror, -sin, shift[:, 0]], 1), torch.stack([sin * mirror, cos, shift[:, 1]], 1))
    return functional.affine_grid(torch.stack(rows, 1), [len(draws), 3, size_px, size_px], align_corners=False)


def log_between(draws: Tensor, limits: tuple[float, float]) -> Tensor:
    """Draws of 0 to 1 as values between two limits, even in their logarithm."""
    low, high = math.log(limits[0]), math.log(limits[1])
    return torch.exp(low + (high - low) * draws)


def soften(pictures: Tensor, draws: Tensor, views: Views) -> Tensor:
    """A share of the pictures reduced and enlarged again, each by its own factor, from draws [n, 2]."""
    kept = log_between(draws[:, 1], views.soften)
    for row in torch.nonzero(draws[:, 0] < views.soften_share).flatten().tolist():
        size_px = max(1, round(pictures.shape[-1] * float(kept[row])))
        small = functional.interpolate(pictures[row, None], size=(size_px, size_px), mode="bilinear", antialias=True)
        pictures[row] = functional.interpolate(small, size=pictures.shape[2:], mode="bilinear")[0]
    return pictures


def relight(pictures: Tensor, draws: Tensor, views: Views) -> Tensor:
    """Another saturation, contrast, brightness and tint for each picture, from draws [n, 6].

    All four are linear in a pixel's colour: one matrix and one shift, so that pictures are passed over once.
    """
    around = 2.0 * draws - 1.0
    saturation = (1.0 + views.saturation * around[:, 0])[:, None, None]
    contrast = (1.0 + views.gain * around[:, 1])[:, None, None]
    light = ((1.0 + views.gain * around[:, 2, None]) * (1.0 + views.tint * around[:, 3:]))[:, :, None]
    grey = torch.full((3, 3), 1.0 / 3.0)
    matrix = light * contrast * (grey + saturation * (torch.eye(3) - grey))
    shift = light * (1.0 - contrast) * pictures.mean((1, 2, 3))[:, None, None]
    colours = torch.baddbmm(shift.expand(-1, -1, pictures[0, 0].numel()), matrix, pictures.flatten(2))
    return colours.view_as(pictures).clamp_(0.0, 255.0)
