"""Detached houses along their streets: roofs, drives, gardens and pools."""

from __future__ import annotations

import numpy as np

from .canvas import Canvas
from .plants import grass, scattered_trees
from .shapes import Box
from .traffic import car, street

ROOFS = [(112, 98, 90), (96, 92, 92), (132, 112, 98), (142, 100, 82), (120, 116, 114), (84, 80, 82)]


def house(canvas: Canvas, x: float, y: float, length: float, width: float, heading: float) -> None:
    """A house under a hipped roof: each of its four slopes has its own light."""
    rng = canvas.rng
    roof = Box(x, y, length, width, heading)
    canvas.shadow(roof, 4.6)
    canvas.paint(roof, ROOFS[rng.integers(len(ROOFS))], 0.03, 0.05)
    at, xs, ys = canvas.window(roof.bounds())
    u, v = roof.along_across(xs, ys)
    to_end, to_side = length / 2 - np.abs(u), width / 2 - np.abs(v)
    turn = np.radians(heading)
    along, across = np.array([np.cos(turn), np.sin(turn)]), np.array([-np.sin(turn), np.cos(turn)])
    sun = np.array([0.59, 0.81])  # to the south-east, where shadows come from
    light_end, light_side = np.sign(u) * (along @ sun), np.sign(v) * (across @ sun)
    light = 1 + 0.3 * np.where(to_end < to_side, light_end, light_side)
    courses = 1 + 0.03 * np.sin(2 * np.pi * np.minimum(to_end, to_side) / 0.9)
    canvas.shade(roof, light * courses, at, roof.distance(xs, ys))
    if rng.random() < 0.6:
        chimney = Box(x + rng.uniform(-2, 2), y + rng.uniform(-1.5, 1.5), 1.0, 0.8, heading)
        canvas.shadow(chimney, 1.6)
        canvas.paint(chimney, (150, 96, 80), 0, 0.02)


def plot(canvas: Canvas, x: float, y: float, side: int) -> None:
    """A plot of 19 x 27 m round (x, y) whose street lies to the south (side 1) or to the north (-1)."""
    rng = canvas.rng
    grass(canvas, Box(x, y, 18.4, 26.5), rng.uniform(0.0, 0.4))
    canvas.paint(Box(x - 6, y + side * 9.5, 9, 3.4, 90), (184, 180, 172), 0.04, 0.04)
    house(
        canvas,
        x + rng.uniform(-0.8, 1.2),
        y + side * 2.5,
        rng.uniform(12, 15),
        rng.uniform(8.5, 10.5),
        rng.choice([0, 0, 90]),
    )
    house(canvas, x - 6, y + side * 5, 6, 5.5, 90)
    if rng.random() < 0.7:
        car(canvas, x - 6, y + side * 11, 90)
    if rng.random() < 0.3:
        canvas.paint(Box(x + rng.uniform(-3, 4), y - side * 8.5, 7.5, 4.2, 0, 1.6), (206, 202, 192), 0, 0.03)
        canvas.paint(Box(x + rng.uniform(-3, 4), y - side * 8.5, 6.4, 3.2, 0, 1.3), (92, 176, 196), 0.02, 0.03)
    corners = [(x + rng.uniform(-8, 8), y - side * rng.uniform(5, 12)) for _ in range(rng.integers(2, 5))]
    scattered_trees(canvas, [*corners, (x + rng.uniform(3, 8), y + side * rng.uniform(9, 12))])


def neighbourhood(canvas: Canvas, west: float, north: float, width: float) -> None:
    """One street from west to east with plots on both sides, 76.8 m deep."""
    canvas.paint(Box(west + width / 2, north + 38.4, width, 76.8), (112, 118, 86), 0.08, 0.07)
    street(canvas, west + width / 2, north + 38.4, width, 0)
    count = int(width // 19.2)
    for k in range(count):
        x = west + (k + 0.5) * width / count
        plot(canvas, x, north + 19.3, 1)
        plot(canvas, x, north + 57.5, -1)
        if canvas.rng.random() < 0.6:
            car(
                canvas,
                x + canvas.rng.uniform(-6, 6),
                north + 38.4 + canvas.rng.choice([-2.4, 2.4]),
                canvas.rng.choice([0, 180]),
            )
