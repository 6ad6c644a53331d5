"""Plane figures in metres, x to the east and y to the south, as signed distances: negative inside."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Circle:
    """A disc."""

    x: float
    y: float
    radius: float

    def bounds(self) -> tuple[float, float, float, float]:
        """West, north, east and south limits in metres."""
        return self.x - self.radius, self.y - self.radius, self.x + self.radius, self.y + self.radius

    def distance(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Signed distance of points to the rim."""
        return np.hypot(x - self.x, y - self.y) - self.radius


@dataclass(frozen=True)
class Box:
    """A rectangle round (x, y), `length` along its heading (degrees, clockwise from east) and `width` across."""

    x: float
    y: float
    length: float
    width: float
    heading: float = 0.0
    rounding: float = 0.0

    def bounds(self) -> tuple[float, float, float, float]:
        """West, north, east and south limits in metres."""
        cos, sin = abs(np.cos(np.radians(self.heading))), abs(np.sin(np.radians(self.heading)))
        dx, dy = (self.length * cos + self.width * sin) / 2, (self.length * sin + self.width * cos) / 2
        return self.x - dx, self.y - dy, self.x + dx, self.y + dy

    def along_across(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Coordinates of points along and across the heading, from the centre."""
        cos, sin = np.cos(np.radians(self.heading)), np.sin(np.radians(self.heading))
        return (x - self.x) * cos + (y - self.y) * sin, (y - self.y) * cos - (x - self.x) * sin

    def distance(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Signed distance of points to the edge."""
        u, v = self.along_across(x, y)
        du = np.abs(u) - self.length / 2 + self.rounding
        dv = np.abs(v) - self.width / 2 + self.rounding
        outside = np.hypot(np.maximum(du, 0), np.maximum(dv, 0))
        return outside + np.minimum(np.maximum(du, dv), 0) - self.rounding


@dataclass(frozen=True)
class Polygon:
    """A simple polygon, convex or not."""

    points: tuple[tuple[float, float], ...]

    def bounds(self) -> tuple[float, float, float, float]:
        """West, north, east and south limits in metres."""
        xs, ys = zip(*self.points)
        return min(xs), min(ys), max(xs), max(ys)

    def distance(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Signed distance of points to the outline (even-odd rule)."""
        nearest = np.full(x.shape, np.inf)
        inside = np.zeros(x.shape, bool)
        for (ax, ay), (bx, by) in zip(self.points, self.points[1:] + self.points[:1]):
            ex, ey = bx - ax, by - ay
            t = np.clip(((x - ax) * ex + (y - ay) * ey) / max(ex * ex + ey * ey, 1e-9), 0, 1)
            nearest = np.minimum(nearest, np.hypot(x - ax - t * ex, y - ay - t * ey))
            if ay != by:
                inside ^= ((ay > y) != (by > y)) & (x < ex * (y - ay) / ey + ax)
        return np.where(inside, -nearest, nearest)


def placed(outline: list[tuple[float, float]], x: float, y: float, heading: float, scale: float = 1.0) -> Polygon:
    """An outline given along (forward) and across (right) a heading, set down at (x, y)."""
    cos, sin = np.cos(np.radians(heading)) * scale, np.sin(np.radians(heading)) * scale
    return Polygon(tuple((x + a * cos - b * sin, y + a * sin + b * cos) for a, b in outline))
