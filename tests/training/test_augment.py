"""Views keep what a picture shows."""

from __future__ import annotations

import numpy as np
import torch

from training.augment import augment, plain, view_grid


def checker(n=3, size=48):
    y, x = np.mgrid[0:size, 0:size]
    picture = np.stack([(x // 12 + y // 12) % 2 * 200, x * 4, y * 4], -1).astype(np.uint8)
    return np.repeat(picture[None], n, axis=0)


def test_plain_keeps_the_mean_of_each_channel():
    pictures = checker()
    small = plain(pictures, 24)
    assert small.shape == (3, 3, 24, 24)
    assert torch.allclose(small.mean((2, 3)), torch.from_numpy(pictures.mean((1, 2))).float(), atol=1.0)


def test_views_differ_stay_in_range_and_follow_the_seed():
    pictures = checker()
    one = augment(pictures, 40, torch.Generator().manual_seed(1))
    assert one.shape == (3, 3, 40, 40)
    assert one.min() >= 0
    assert one.max() <= 255
    assert not torch.allclose(one[0], one[1])
    assert torch.equal(one, augment(pictures, 40, torch.Generator().manual_seed(1)))


def test_zoomed_in_views_stay_inside_the_picture():
    grid = view_grid(200, 8, torch.Generator().manual_seed(2))
    centres = grid.mean((1, 2))
    half = (grid.amax((1, 2)) - grid.amin((1, 2))) / 2 * 8 / 7
    inside = half.amax(1) < 1.0
    assert inside.any()
    assert (centres.abs() + half)[inside].max() <= 1.001
