"""Views keep what a picture shows."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from training.data.augment import Views, augment, plain, relight, soften, view_grid
from training.keyed_random import sample_keys, uniform

KEYS = sample_keys(torch.arange(200), seed=1, epoch=0)
STILL = Views(zoom=(1.0, 1.0), soften_share=0.0, gain=0.0, saturation=0.0, tint=0.0)


def checker(n=3, size=48):
    y, x = np.mgrid[0:size, 0:size]
    picture = np.stack([(x // 12 + y // 12) % 2 * 200, x * 4, y * 4], -1).astype(np.uint8)
    return np.repeat(picture[None], n, axis=0)


def test_plain_keeps_the_mean_of_each_channel():
    pictures = checker()
    small = plain(pictures, 24)
    assert small.shape == (3, 3, 24, 24)
    assert torch.allclose(small.mean((2, 3)), torch.from_numpy(pictures.mean((1, 2))).float(), atol=1.0)


def test_views_differ_and_stay_in_range():
    views = augment(checker(), 40, KEYS[:3])
    assert views.shape == (3, 3, 40, 40)
    assert views.min() >= 0
    assert views.max() <= 255
    assert not torch.allclose(views[0], views[1])


def test_a_view_follows_from_its_key_whatever_its_batch():
    pictures = checker(12)
    views = Views(soften_share=0.5, soften=(0.3, 1.0))
    together = augment(pictures, 40, KEYS[:12], views)
    backwards = augment(pictures, 40, KEYS[:12].flip(0), views).flip(0)
    alone = torch.cat([augment(pictures[:1], 40, key[None], views) for key in KEYS[:12]])
    assert torch.allclose(together, backwards, atol=1e-3)
    assert torch.allclose(together, alone, atol=1e-3)


def test_zoomed_in_views_stay_inside_the_picture():
    grid = view_grid(uniform(KEYS, 3, 5), 8, (0.6, 1.25), None)
    centres = grid.mean((1, 2))
    half = (grid.amax((1, 2)) - grid.amin((1, 2))) / 2 * 8 / 7
    inside = half.amax(1) < 1.0
    assert inside.any()
    assert (centres.abs() + half)[inside].max() <= 1.001


def test_a_view_of_more_than_the_picture_keeps_it_in_the_middle():
    centres = view_grid(uniform(KEYS, 3, 5), 8, (1.1, 2.0), None).mean((1, 2))
    assert centres.abs().max() < 1e-5


def test_the_zoom_reaches_both_ends_of_its_range():
    grid = view_grid(uniform(KEYS, 3, 5), 8, (0.25, 4.0), None)
    zoom = (grid.amax((1, 2)) - grid.amin((1, 2)))[:, 0] / 2 * 8 / 7
    assert zoom.min() == pytest.approx(0.25, abs=0.03)
    assert zoom.max() == pytest.approx(4.0, abs=0.2)
    assert zoom.median() == pytest.approx(1.0, abs=0.2)


def test_every_turn_and_mirror_is_drawn_but_none_where_a_caption_has_a_direction():
    corner = np.zeros((1, 8, 8, 3), np.uint8)
    corner[0, 0, 0] = 255
    corner[0, 1, 0] = 128  # below the corner: tells a turn from a mirror
    pictures = np.repeat(corner, len(KEYS), axis=0)
    free = augment(pictures, 8, KEYS, STILL)
    assert len({tuple(view.flatten().round().int().tolist()) for view in free}) == 8
    keep = torch.zeros(len(KEYS), dtype=torch.bool)
    keep[::2] = True
    mixed = augment(pictures, 8, KEYS, STILL, keep)
    assert torch.equal(mixed[1::2], free[1::2])
    assert torch.allclose(mixed[::2], plain(pictures[::2], 8), atol=0.1)


def test_softening_takes_detail_from_its_share_alone():
    stripes = torch.zeros(200, 1, 32, 32)
    stripes[..., ::2] = 255
    soft = soften(stripes.clone(), uniform(KEYS, 5, 2), Views(soften_share=0.25, soften=(0.5, 0.5)))
    changed = (soft != stripes).flatten(1).any(1)
    assert 0.15 < changed.float().mean() < 0.35
    assert soft[changed].std() < 20


def test_light_changes_colours_as_written():
    pictures = torch.tensor([[10.0, 30.0], [20.0, 60.0], [30.0, 90.0]]).reshape(1, 3, 1, 2)
    views = Views(gain=0.2, saturation=0.5, tint=0.1)
    draws = torch.tensor([[1.0, 0.0, 0.5, 0.5, 0.0, 0.5]])  # saturation 1.5, contrast 0.8, light 1, tint 1, 0.9, 1
    grey = torch.tensor([20.0, 60.0])
    saturated = grey + 1.5 * (pictures - grey)
    expected = 40.0 + 0.8 * (saturated - 40.0)
    expected[:, 1] *= 0.9
    assert torch.allclose(relight(pictures, draws, views), expected, atol=1e-4)
    assert relight(pictures + 230, draws, views).max() == 255.0
