"""Airliners on their apron, and the runway."""

from __future__ import annotations

import numpy as np

from .canvas import Canvas
from .plants import grass
from .shapes import Box, placed
from .traffic import car

# Outlines of a narrow-body airliner in shares of its length: forward from the middle, and to the right.
FUSELAGE = [(0.5, 0), (0.485, 0.03), (0.44, 0.05), (-0.2, 0.05), (-0.38, 0.034), (-0.5, 0.01)]
FUSELAGE += [(a, -b) for a, b in reversed(FUSELAGE)]
WING = [(0.14, 0.03), (0.02, 0.16), (-0.1, 0.46), (-0.14, 0.47), (-0.06, 0.16), (-0.06, 0.03)]
TAIL = [(-0.37, 0.02), (-0.46, 0.17), (-0.5, 0.17), (-0.47, 0.01)]
ENGINE = [(0.09, 0.145), (0.09, 0.185), (0.0, 0.18), (0.0, 0.15)]
LIVERIES = [(46, 66, 138), (176, 44, 40), (220, 220, 216), (40, 118, 106), (214, 138, 40)]


def mirrored(outline: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """The same part on the left."""
    return [(a, -b) for a, b in outline]


def plane(canvas: Canvas, x: float, y: float, heading: float, length: float) -> None:
    """An airliner of that length in metres, with its shadow beside it."""
    livery = LIVERIES[canvas.rng.integers(len(LIVERIES))]
    parts = [WING, mirrored(WING), TAIL, mirrored(TAIL), FUSELAGE]
    for part in parts:
        canvas.shadow(placed(part, x - 1.1, y - 1.6, heading, length), 2.6, 0.7)
    for part in (ENGINE, mirrored(ENGINE)):
        canvas.paint(placed(part, x, y, heading, length), livery, 0, 0.02)
    for part in parts[:4]:
        canvas.paint(placed(part, x, y, heading, length), (212, 214, 216), 0.02, 0.02)
    cabin = placed(FUSELAGE, x, y, heading, length)
    canvas.paint(cabin, (242, 242, 240), 0.01, 0.01)
    at, xs, ys = canvas.window(cabin.bounds())
    across = Box(x, y, length, 1, heading).along_across(xs, ys)[1] / (0.05 * length)
    side = 1 if np.cos(np.radians(heading)) * 0.62 - np.sin(np.radians(heading)) * 0.45 > 0 else -1
    canvas.shade(cabin, 0.93 + 0.09 * side * np.clip(across, -1, 1), at, cabin.distance(xs, ys))
    canvas.paint(
        placed([(-0.3, 0.008), (-0.5, 0.008), (-0.5, -0.008), (-0.3, -0.008)], x, y, heading, length), livery, 0, 0.02
    )
    canvas.paint(
        placed([(0.472, 0.02), (0.45, 0.026), (0.45, -0.026), (0.472, -0.02)], x, y, heading, length),
        (40, 44, 52),
        0,
        0,
    )


def apron(canvas: Canvas, west: float, north: float, width: float, height: float) -> None:
    """Concrete slabs with their seams, stains and yellow lines."""
    rng = canvas.rng
    canvas.paint(Box(west + width / 2, north + height / 2, width, height), (176, 168, 152), 0.06, 0.05)
    for x in np.arange(west, west + width, 7.5):
        canvas.paint(Box(x, north + height / 2, height, 0.25, 90), (122, 116, 104), 0, 0.05, 0.5)
    for y in np.arange(north, north + height, 7.5):
        canvas.paint(Box(west + width / 2, y, width, 0.25), (122, 116, 104), 0, 0.05, 0.5)
    for _ in range(int(width * height / 260)):
        stain = Box(
            west + rng.uniform(2, width - 2),
            north + rng.uniform(2, height - 2),
            rng.uniform(2, 9),
            rng.uniform(1, 3),
            rng.uniform(0, 180),
            0.5,
        )
        canvas.paint(stain, (112, 106, 98), 0.1, 0.1, rng.uniform(0.1, 0.35), 1.5)
    canvas.paint(Box(west + width - 7, north + height / 2, height, 0.45, 90), (216, 182, 62), 0, 0.04, 0.9)


def stand(canvas: Canvas, west: float, y: float, length: float) -> None:
    """A plane at the gate: nose to the west, lead-in line, bridge and service cars."""
    canvas.paint(Box(west + 40, y, 64, 0.4), (216, 182, 62), 0, 0.04, 0.9)
    plane(canvas, west + 12 + length / 2, y, 180 + canvas.rng.normal(0, 2), length)
    bridge = Box(west + 11, y - 6, 16, 2.6, -18)
    canvas.shadow(bridge, 5)
    canvas.paint(bridge, (198, 198, 194), 0.02, 0.03)
    for dx, dy in ((17, 7), (44, -11), (48, 10)):
        car(canvas, west + dx, y + dy, canvas.rng.uniform(0, 180), canvas.rng.choice([4.6, 7.0]))


def runway(canvas: Canvas, west: float, north: float, width: float, height: float) -> None:
    """A runway from north to south between grass, with threshold, touchdown marks and rubber."""
    x = west + width / 2
    grass(canvas, Box(x, north + height / 2, width, height), 0.45)
    canvas.paint(Box(x, north + height / 2, height, 52, 90), (128, 124, 116), 0.05, 0.05)
    canvas.paint(Box(x, north + height / 2, height, 44, 90), (104, 102, 100), 0.06, 0.05)
    for offset in (-9, -4.5, 4.5, 9):
        canvas.paint(Box(x + offset, north + height * 0.5, height * 0.8, 2.4, 90), (58, 56, 56), 0.12, 0.06, 0.55, 1.6)
    white = (232, 230, 222)
    for edge in (-20.5, 20.5):
        canvas.paint(Box(x + edge, north + height / 2, height, 0.9, 90), white, 0.02, 0.05, 0.9)
    for y in np.arange(north + 62, north + height, 40.0):
        canvas.paint(Box(x, y, 24, 0.9, 90), white, 0.02, 0.05, 0.9)
    for offset in np.arange(-18, 19, 3.6):
        if abs(offset) > 1:
            canvas.paint(Box(x + offset, north + 26, 28, 1.8, 90), white, 0.02, 0.05, 0.92)
    for y in (north + 110, north + 182):
        for offset in (-12.5, -9.5, -6.5, 6.5, 9.5, 12.5):
            canvas.paint(Box(x + offset, y, 20, 1.8, 90), white, 0.02, 0.05, 0.92)
