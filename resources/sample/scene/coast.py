"""Water: sea, beach, the marina with its boats, a river and a pond."""

from __future__ import annotations

import numpy as np

from .canvas import Canvas, Shape
from .plants import tree
from .shapes import Box, Circle, placed

HULL = [(0.5, 0), (0.36, 0.09), (0.15, 0.145), (-0.44, 0.14), (-0.5, 0.11)]
HULL += [(a, -b) for a, b in reversed(HULL[1:])]
COVERS = [(44, 74, 140), (44, 74, 140), (150, 150, 152), (206, 196, 172), (120, 44, 44), (60, 110, 96)]


def water(canvas: Canvas, shape: Shape, colour: tuple[float, float, float] = (38, 70, 78)) -> None:
    """Water with slow shades of depth and short ripples."""
    canvas.paint(shape, colour, 0.06, 0.0)
    at, x, y = canvas.window(shape.bounds())
    ripples = np.sin(2 * np.pi * (x * 0.5 + y * 0.86 + 1.1 * canvas.mottle[at]) / 2.6)
    light = 1 + 0.035 * ripples + 0.06 * canvas.grain[at]
    canvas.shade(shape, light, at, shape.distance(x, y))


def beach(canvas: Canvas, bounds: tuple[float, float, float, float]) -> None:
    """Dry and wet sand, three lines of surf, and the sea getting deeper to the south."""
    west, north, east, south = bounds
    at, x, y = canvas.window(bounds)
    shore = north + 0.45 * (south - north) + 3.5 * np.sin(x / 13.0) + 1.5 * canvas.mottle[at]
    depth = (y - shore)[..., None]
    sand, wet, shallow, deep = (
        np.array(c, np.float32) for c in ((214, 198, 164), (158, 140, 112), (92, 138, 134), (38, 78, 88))
    )
    colour = np.where(
        depth < 0,
        sand + (wet - sand) * np.clip(depth / 7 + 1, 0, 1),
        shallow + (deep - shallow) * np.clip(depth / 34, 0, 1),
    )
    for position, width in ((0.5, 1.2), (8.0, 1.8), (17.0, 1.5)):
        foam = np.exp(-(((depth - position - 1.4 * canvas.mottle[at][..., None]) / width) ** 2)) * (
            0.75 + 0.25 * canvas.grain[at][..., None]
        )
        colour = colour + (np.float32(240) - colour) * np.clip(foam, 0, 0.95)
    relief = 1 + 0.04 * canvas.grain[at] + 0.03 * canvas.mottle[at]
    inside = Box((west + east) / 2, (north + south) / 2, east - west, south - north).distance(x, y)
    canvas.blend(at, (colour * relief[..., None]).astype(np.float32), canvas.coverage(inside))


def boat(canvas: Canvas, x: float, y: float, heading: float, length: float) -> None:
    """A motor or sailing boat: white deck, dark cockpit or a canvas cover, sometimes a mast."""
    rng = canvas.rng
    hull = placed(HULL, x, y, heading, length)
    canvas.shadow(hull, 1.4, 0.6)
    canvas.paint(hull, (232, 232, 228), 0.02, 0.04)
    cos, sin = np.cos(np.radians(heading)), np.sin(np.radians(heading))

    def deck(along: float, long: float, wide: float, colour: tuple[float, float, float]) -> None:
        canvas.paint(
            Box(x + along * length * cos, y + along * length * sin, long * length, wide * length, heading, 0.2),
            colour,
            0.02,
            0.04,
        )

    deck(0.12, 0.24, 0.15, (196, 196, 192))
    deck(0.02, 0.06, 0.19, (46, 54, 62))
    deck(-0.24, 0.3, 0.19, COVERS[rng.integers(len(COVERS))] if rng.random() < 0.6 else (188, 172, 146))
    if rng.random() < 0.35:
        canvas.shadow(Circle(x, y, 0.15), 11, 0.6)


def marina(canvas: Canvas, bounds: tuple[float, float, float, float], piers: list[float]) -> None:
    """Piers from north to south at the given x, boats moored on both sides, over still green water."""
    west, north, east, south = bounds
    rng = canvas.rng
    water(canvas, Box((west + east) / 2, (north + south) / 2, east - west, south - north), (36, 66, 66))
    for x in piers:
        for y in np.arange(north + 11, south - 4, 4.5):
            for side in (-1, 1):
                canvas.paint(Box(x + side * 6, y - 2.25, 10, 0.6), (190, 186, 176), 0.02, 0.04)
                if rng.random() < 0.94:
                    length = rng.uniform(9.5, 12.5)
                    boat(
                        canvas,
                        x + side * (1.7 + length / 2),
                        y,
                        (0 if side > 0 else 180) + (180 if rng.random() < 0.3 else 0),
                        length,
                    )
        canvas.shadow(Box(x, (north + south) / 2 + 3, south - north - 8, 2.4, 90), 0.8, 0.5)
        canvas.paint(Box(x, (north + south) / 2, south - north - 4, 2.4, 90), (202, 196, 184), 0.03, 0.05)
    quay = Box((west + east) / 2, north + 3, east - west, 6)
    canvas.paint(quay, (178, 172, 160), 0.05, 0.05)


def pond(canvas: Canvas, x: float, y: float, radius: float) -> None:
    """A pond with a pale bank and trees round it."""
    at, xs, ys = canvas.window((x - radius * 1.5, y - radius * 1.5, x + radius * 1.5, y + radius * 1.5))
    angle = np.arctan2(ys - y, xs - x)
    shore = np.hypot(xs - x, (ys - y) * 1.15) - radius * (1 + 0.12 * np.sin(2 * angle + 1) + 0.06 * np.sin(5 * angle))
    for colour, growth in (((150, 142, 112), 2.2), ((52, 78, 66), 0.0)):
        texture = np.asarray(colour, np.float32) * (1 + 0.05 * canvas.mottle[at] + 0.03 * canvas.grain[at])[..., None]
        canvas.blend(at, texture, canvas.coverage(shore - growth, 0.6))
    for turn in canvas.rng.uniform(0, 2 * np.pi, 34):
        reach = radius * canvas.rng.uniform(1.22, 1.45)
        tree(canvas, x + reach * np.cos(turn), y + reach * np.sin(turn) / 1.1, canvas.rng.uniform(2.2, 4.2))


def river(canvas: Canvas, bends: list[tuple[float, float]], width: float) -> None:
    """A river along a cubic Bezier curve of four points: water between pale banks, with trees hanging over them."""
    rng = canvas.rng
    t = np.linspace(0, 1, 60)[:, None]
    a, b, c, d = (np.array(point) for point in bends)
    course = (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t**2 * c + t**3 * d
    reach = width * 1.5
    at, x, y = canvas.window((*(course.min(0) - reach), *(course.max(0) + reach)))
    middle = np.full(x.shape, np.inf)
    for px, py in course:
        middle = np.minimum(middle, np.hypot(x - px, y - py))
    shore = middle - width / 2 + 1.4 * canvas.mottle[at]
    relief = (1 + 0.06 * canvas.mottle[at] + 0.05 * canvas.grain[at])[..., None]
    for colour, growth in (((104, 108, 74), 8.0), ((168, 156, 126), 3.0), ((78, 92, 74), 0.0)):
        canvas.blend(at, np.asarray(colour, np.float32) * relief, canvas.coverage(shore - growth, 1.0))
    light = 1 - 0.16 * np.clip(-shore / width, 0, 1) + 0.03 * np.sin(2 * np.pi * (y + x + 3 * canvas.mottle[at]) / 3.1)
    canvas.blend(at, canvas.rgb[at] * light[..., None].astype(np.float32), canvas.coverage(shore, 1.0))
    along = np.gradient(course, axis=0)
    across = np.stack([-along[:, 1], along[:, 0]], 1) / np.linalg.norm(along, axis=1, keepdims=True)
    for k in rng.permutation(len(course)):
        for side in (-1, 1):
            if rng.random() < 0.7:
                place = course[k] + side * across[k] * (width / 2 + rng.uniform(4.0, 9.0))
                tree(canvas, *place, rng.uniform(2.4, 4.6))
