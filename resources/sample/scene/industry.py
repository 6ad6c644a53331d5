"""Storage tanks with their bunds, pipes and stairs."""

from __future__ import annotations

import numpy as np

from .canvas import Canvas
from .shapes import Box, Circle
from .traffic import car


def tank(canvas: Canvas, x: float, y: float, radius: float, height: float, floating: bool) -> None:
    """A tank: a bright fixed roof with seams, or a floating roof sunken into the shadow of its wall."""
    rng = canvas.rng
    canvas.paint(Circle(x, y, radius + 1.2), (128, 124, 116), 0.05, 0.05)
    canvas.shadow(Circle(x, y, radius), height, 0.82)
    canvas.paint(Circle(x, y, radius), (196, 196, 192), 0.01, 0.02)
    roof = Circle(x, y, radius - 0.45)
    if floating:
        canvas.paint(roof, (168, 166, 160), 0.04, 0.03)
        at, xs, ys = canvas.window(roof.bounds())
        sunken = np.maximum(
            roof.distance(xs, ys), -Circle(x - 0.16 * radius, y - 0.22 * radius, radius - 0.45).distance(xs, ys)
        )
        canvas.blend(at, canvas.rgb[at] * 0.36, canvas.coverage(sunken, 0.3))
        canvas.paint(Box(x + radius * 0.32, y + radius * 0.3, radius, 0.8, 40), (206, 204, 198), 0, 0.03)
    else:
        canvas.paint(roof, (234, 234, 230), 0.015, 0.02)
        at, xs, ys = canvas.window(roof.bounds())
        dome = 1 + 0.1 * ((xs - x) * 0.45 + (ys - y) * 0.62) / radius
        canvas.shade(roof, dome, at, roof.distance(xs, ys))
        turn = rng.uniform(0, 30)
        for spoke in np.arange(0, 180, 22.5):
            canvas.paint(Box(x, y, 2 * radius - 1.2, 0.14, spoke + turn), (176, 176, 172), 0, 0.02, 0.5)
        canvas.paint(Circle(x, y, radius * 0.5), (228, 228, 224), 0, 0.02, 0.3)
        canvas.paint(Circle(x, y, 0.8), (150, 150, 148), 0, 0.02)
    for step in np.radians(np.arange(110, 170, 3.0)):  # the spiral stair, on the wall's rim
        canvas.paint(
            Circle(x + (radius + 0.35) * np.cos(step), y + (radius + 0.35) * np.sin(step), 0.4), (96, 94, 90), 0, 0
        )


def pipe(canvas: Canvas, x: float, y: float, length: float, heading: float) -> None:
    """Three parallel pipes on sleepers."""
    cos, sin = np.cos(np.radians(heading)), np.sin(np.radians(heading))
    for offset in (-0.9, 0.0, 0.9):
        line = Box(x - offset * sin, y + offset * cos, length, 0.45, heading)
        canvas.shadow(line, 0.9, 0.5)
        canvas.paint(line, (208, 206, 198), 0.02, 0.03)


def tank_farm(
    canvas: Canvas, west: float, north: float, side: float, tanks: list[tuple[float, float, float, float, bool]]
) -> None:
    """One bunded yard of `side` metres; tanks are (x, y, radius, height, floating) from its north-west corner."""
    middle = west + side / 2, north + side / 2
    canvas.paint(Box(*middle, side, side), (146, 138, 122), 0.09, 0.07)
    for offset in (-1, 1):  # the bund: an earth wall, bright to the sun and dark behind
        for box in (
            Box(middle[0], middle[1] + offset * (side / 2 - 6), side - 10, 2.2),
            Box(middle[0] + offset * (side / 2 - 6), middle[1], side - 10, 2.2, 90),
        ):
            canvas.shadow(box, 1.8, 0.5)
            canvas.paint(box, (186, 178, 158), 0.06, 0.06)
    pipe(canvas, middle[0], north + side / 2, side, 0)
    pipe(canvas, west + side / 2, middle[1], side - 10, 90)
    for x, y, radius, height, floating in tanks:
        tank(canvas, west + x, north + y, radius, height, floating)
    shed = Box(west + side - 9, north + side - 2.6, 6, 3.6)
    canvas.shadow(shed, 3.5)
    canvas.paint(shed, (176, 118, 92), 0.03, 0.03)
    car(canvas, west + 12, north + side - 2.4, 4)
