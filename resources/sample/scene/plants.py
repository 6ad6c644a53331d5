"""Trees, woods, grass and ploughed fields."""

from __future__ import annotations

import numpy as np

from .canvas import Canvas, Shape
from .shapes import Box, Circle

LEAVES = [(58, 84, 50), (70, 98, 56), (48, 74, 48), (84, 106, 62), (64, 88, 60), (92, 104, 66)]


def tree(canvas: Canvas, x: float, y: float, radius: float) -> None:
    """One crown: a lumpy dome, lit from the south-east."""
    rng = canvas.rng
    canvas.shadow(Circle(x, y, radius * 0.9), radius * 1.3, 0.6)
    at, xs, ys = canvas.window((x - radius * 1.3, y - radius * 1.3, x + radius * 1.3, y + radius * 1.3))
    dx, dy = (xs - x) / radius, (ys - y) / radius
    angle = np.arctan2(dy, dx)
    lobes = sum(rng.uniform(0.03, 0.09) * np.sin(k * angle + rng.uniform(0, 6.3)) for k in (3, 5, 8))
    rim = np.hypot(dx, dy) - 1 - lobes
    light = (
        0.86 + 0.34 * (0.45 * dx + 0.62 * dy) + 0.2 * canvas.grain[at] - 0.28 * np.clip(np.hypot(dx, dy) - 0.55, 0, 1)
    )
    colour = np.asarray(LEAVES[rng.integers(len(LEAVES))], np.float32) * rng.uniform(0.85, 1.15)
    canvas.blend(at, colour * light[..., None].astype(np.float32), canvas.coverage(rim * radius, 0.5))


def woods(canvas: Canvas, bounds: tuple[float, float, float, float], spacing: float = 5.2) -> None:
    """A closed canopy: crowns on a jittered lattice over dark ground."""
    west, north, east, south = bounds
    rng = canvas.rng
    canvas.paint(Box((west + east) / 2, (north + south) / 2, east - west, south - north), (34, 44, 32), 0.2, 0.15)
    places = [
        (x + rng.uniform(-2.2, 2.2), y + rng.uniform(-2.2, 2.2))
        for y in np.arange(north + 2.5, south - 1, spacing)
        for x in np.arange(west + 2.5, east - 1, spacing)
    ]
    for k in rng.permutation(len(places)):
        tree(canvas, *places[k], radius=rng.uniform(2.3, 4.9))


def scattered_trees(canvas: Canvas, places: list[tuple[float, float]]) -> None:
    """Single trees of garden size."""
    for x, y in places:
        tree(canvas, x, y, canvas.rng.uniform(2.0, 4.0))


def grass(canvas: Canvas, shape: Shape, dry: float = 0.0) -> None:
    """A lawn, from green (0) to straw (1)."""
    green, straw = np.array([96.0, 118.0, 74.0]), np.array([160.0, 148.0, 108.0])
    canvas.paint(shape, tuple(green + dry * (straw - green)), 0.09, 0.07)


def field(
    canvas: Canvas, shape: Box, crop: tuple[float, float, float], soil: tuple[float, float, float], period: float
) -> None:
    """Rows of a crop with soil between, along the heading of the box, a little uneven."""
    at, x, y = canvas.window(shape.bounds())
    _, across = shape.along_across(x, y)
    wave = np.sin(2 * np.pi * (across + 0.35 * canvas.mottle[at]) / period)
    share = np.clip(0.5 + 0.6 * wave + 0.12 * canvas.grain[at] + 0.16 * canvas.mottle[at], 0, 1)[..., None]
    relief = 1 + 0.08 * canvas.mottle[at] + 0.06 * canvas.grain[at]
    colour = (np.asarray(crop) * share + np.asarray(soil) * (1 - share)) * relief[..., None]
    canvas.blend(at, colour.astype(np.float32), canvas.coverage(shape.distance(x, y), 0.5))
