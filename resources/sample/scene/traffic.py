"""Cars, car parks, streets and the motorway."""

from __future__ import annotations

import numpy as np

from .canvas import Canvas
from .plants import tree
from .shapes import Box

ASPHALT = (112, 112, 112)
CAR_COLOURS = [
    (228, 228, 226), (228, 228, 226), (172, 176, 180), (172, 176, 180), (62, 64, 70), (36, 38, 42), (36, 38, 42),
    (150, 40, 38), (48, 66, 118), (92, 92, 98), (188, 172, 142), (60, 84, 72),
]  # fmt: skip


def car(canvas: Canvas, x: float, y: float, heading: float, length: float = 4.6) -> None:
    """A car with its windows, or with a greater length a lorry."""
    rng = canvas.rng
    colour = CAR_COLOURS[rng.integers(len(CAR_COLOURS))] if length < 6 else (222, 220, 214)
    body = Box(x, y, length, 1.9 if length < 6 else 2.6, heading, 0.5)
    canvas.shadow(body, 1.5 if length < 6 else 3.6)
    canvas.paint(body, colour, 0.02, 0.03)
    cos, sin = np.cos(np.radians(heading)), np.sin(np.radians(heading))
    if length < 6:
        for along, size in ((0.16, 0.9), (-0.3, 0.7)):
            canvas.paint(
                Box(x + along * length * cos, y + along * length * sin, size, 1.5, heading), (34, 40, 48), 0, 0.02
            )
    else:
        canvas.paint(Box(x + 0.36 * length * cos, y + 0.36 * length * sin, 0.5, 2.4, heading), (60, 62, 66), 0, 0.02)


def car_park(canvas: Canvas, bounds: tuple[float, float, float, float], full: float) -> None:
    """Double rows of stalls with aisles between; `full` is the share of stalls taken."""
    west, north, east, south = bounds
    rng = canvas.rng
    canvas.paint(Box((west + east) / 2, (north + south) / 2, east - west, south - north), (122, 120, 118), 0.07, 0.06)
    for top in np.arange(north + 4, south - 12, 17.0):
        canvas.paint(Box((west + east) / 2, top + 5.1, east - west - 12, 0.18), (214, 212, 204), 0, 0.05, 0.8)
        for k, x in enumerate(np.arange(west + 8, east - 8, 2.75)):
            canvas.paint(Box(x - 1.37, top + 5.1, 0.14, 10.2), (214, 212, 204), 0, 0.05, 0.75)
            if k % 12 == 6 and rng.random() < 0.5:
                tree(canvas, x, top + 5.1, rng.uniform(1.8, 2.6))
                continue
            for y, heading in ((top + 2.5, 90), (top + 7.7, -90)):
                if rng.random() < full:
                    car(
                        canvas,
                        x + rng.normal(0, 0.12),
                        y + rng.normal(0, 0.25),
                        heading + rng.normal(0, 1.5),
                        rng.uniform(4.2, 5.0),
                    )
        for x in rng.uniform(west + 8, east - 8, 2):
            car(canvas, x, top + 13.4, rng.choice([0.0, 180.0]))


def street(canvas: Canvas, x: float, y: float, length: float, heading: float, width: float = 7.0) -> None:
    """A street with pavements and a broken middle line."""
    canvas.paint(Box(x, y, length, width + 3.4, heading), (168, 164, 156), 0.05, 0.05)
    canvas.paint(Box(x, y, length, width, heading), ASPHALT, 0.06, 0.05)
    cos, sin = np.cos(np.radians(heading)), np.sin(np.radians(heading))
    for s in np.arange(-length / 2 + 2, length / 2, 7.0):
        canvas.paint(Box(x + s * cos, y + s * sin, 2.6, 0.2, heading), (206, 196, 150), 0, 0.05, 0.7)


def motorway(canvas: Canvas, y: float, length: float) -> None:
    """Two carriageways of four lanes from west to east, a grass strip between them, and their traffic."""
    rng = canvas.rng
    for side in (-1, 1):
        centre = y + side * 14.5
        canvas.paint(Box(length / 2, centre, length, 22.0), (150, 148, 142), 0.05, 0.05)
        canvas.paint(Box(length / 2, centre, length, 15.6), (138, 136, 132), 0.05, 0.05)
        for lane in range(4):
            wheel_tracks = Box(length / 2, centre + (lane - 1.5) * 3.8, length, 1.8)
            canvas.paint(wheel_tracks, (112, 110, 108), 0.04, 0.04, 0.55, 0.8)
        for edge in (-7.7, 7.7):
            canvas.paint(Box(length / 2, centre + edge, length, 0.25), (226, 224, 216), 0, 0.04, 0.85)
        for line in (-3.8, 0.0, 3.8):
            for x in np.arange(0, length, 12.0):
                canvas.paint(Box(x + 2, centre + line, 3.6, 0.22), (228, 226, 220), 0, 0.04, 0.85)
        for lane in range(4):
            x = rng.uniform(0, 20)
            while x < length:
                lorry = lane in (0, 3) and rng.random() < 0.18
                car(
                    canvas,
                    x,
                    centre + (lane - 1.5) * 3.8 + rng.normal(0, 0.2),
                    0 if side > 0 else 180,
                    13.0 if lorry else 4.7,
                )
                x += rng.uniform(16, 46)
