"""Tennis courts and a baseball diamond, with the measures of their rule books."""

from __future__ import annotations

import numpy as np

from .canvas import Canvas
from .plants import grass
from .shapes import Box, Circle, Polygon

WHITE = (236, 236, 230)


def tennis_court(canvas: Canvas, x: float, y: float) -> None:
    """A court of 23.77 x 10.97 m, its length from north to south, in its run-off of 36 x 18 m."""
    canvas.paint(Box(x, y, 36, 18, 90), (148, 78, 66), 0.04, 0.03)
    canvas.paint(Box(x, y, 23.77, 10.97, 90), (74, 118, 94), 0.04, 0.03)
    for across in (-5.485, -4.115, 4.115, 5.485):
        canvas.paint(Box(x + across, y, 23.77, 0.22, 90), WHITE, 0, 0.02)
    for along, width in ((-11.885, 10.97), (-6.4, 8.23), (6.4, 8.23), (11.885, 10.97)):
        canvas.paint(Box(x, y + along, width, 0.22), WHITE, 0, 0.02)
    canvas.paint(Box(x, y, 12.8, 0.22, 90), WHITE, 0, 0.02)
    net = Box(x, y, 12.8, 0.25)
    canvas.shadow(net, 1.0, 0.6)
    canvas.paint(net, (60, 66, 62), 0, 0.02)


def tennis_club(canvas: Canvas, west: float, north: float) -> None:
    """Two rows of three courts in their fences."""
    for row in (0, 1):
        for column in (0, 1, 2):
            tennis_court(canvas, west + 10 + column * 18, north + 19 + row * 37)
        for edge in (0.6, 36.6):
            canvas.paint(Box(west + 28, north + edge + row * 37, 54, 0.3), (52, 56, 54), 0, 0.05)
    for edge in (1, 55):
        fence = Box(west + edge, north + 37, 73, 0.3, 90)
        canvas.shadow(fence, 2.5, 0.4)
        canvas.paint(fence, (52, 56, 54), 0, 0.05)


def baseball_field(canvas: Canvas, west: float, north: float, side: float) -> None:
    """A diamond of 27.4 m with home plate in the south-west, its skinned infield and mown outfield."""
    grass(canvas, Box(west + side / 2, north + side / 2, side, side), 0.05)
    at, x, y = canvas.window((west, north, west + side, north + side))
    home = west + 15.0, north + side - 15.0
    turn = np.hypot(x - home[0], y - home[1])
    stripes = 1 + 0.05 * np.sign(np.sin(2 * np.pi * turn / 9.0))
    canvas.shade(Box(west, north, side, side), stripes, at, np.full(x.shape, -1.0))
    mound = home[0] + 13.0, home[1] - 13.0
    sector = np.maximum(home[0] - 3.0 - x, y - home[1] - 3.0)
    skinned = np.maximum(Circle(*mound, 29.0).distance(x, y), sector)
    dirt = np.array([188, 146, 108], np.float32) * (1 + 0.05 * canvas.mottle[at] + 0.04 * canvas.grain[at])[..., None]
    canvas.blend(at, dirt, canvas.coverage(skinned, 0.6))
    canvas.blend(at, dirt, canvas.coverage(Circle(*home, 5.0).distance(x, y), 0.4))
    infield = Box(home[0] + 13.7, home[1] - 13.7, 23.5, 23.5, 0, 1.5)
    grass(canvas, infield)
    canvas.paint(Circle(*mound, 2.8), (188, 146, 108), 0.04, 0.04)
    canvas.paint(Box(home[0] + 28, home[1], 60, 0.3), WHITE, 0, 0.02, 0.9)
    canvas.paint(Box(home[0], home[1] - 28, 60, 0.3, 90), WHITE, 0, 0.02, 0.9)
    for base in ((27.4, 0), (27.4, -27.4), (0, -27.4), (0, 0)):
        canvas.paint(Box(home[0] + base[0], home[1] + base[1], 0.7, 0.7, 45), WHITE, 0, 0)
    backstop = Polygon(
        (
            (home[0] - 9, home[1] + 2),
            (home[0] - 2, home[1] + 9),
            (home[0] - 2.6, home[1] + 9.6),
            (home[0] - 9.6, home[1] + 2.6),
        )
    )
    canvas.shadow(backstop, 4, 0.5)
    canvas.paint(backstop, (92, 94, 96), 0, 0.05)
    for x0, y0, heading in ((home[0] + 16, home[1] + 8.5, 0), (home[0] - 8.5, home[1] - 16, 90)):
        dugout = Box(x0, y0, 11, 3, heading)
        canvas.shadow(dugout, 2.6)
        canvas.paint(dugout, (196, 196, 190), 0.03, 0.03)
