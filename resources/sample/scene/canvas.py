"""The picture being made: shapes with texture, relief and shadow, and what a camera adds at the end."""

from __future__ import annotations

from typing import Protocol

import numpy as np

SHADOW_PER_METRE = (-0.45, -0.62)  # shadows fall to the north-west, a little shorter than the things are high
SHADOW_COLOUR = np.array([22.0, 27.0, 36.0], np.float32)


class Shape(Protocol):
    """Anything with an inside."""

    def bounds(self) -> tuple[float, float, float, float]:
        """West, north, east and south limits in metres."""

    def distance(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Signed distance in metres, negative inside."""


def fractal_noise(rng: np.random.Generator, size: int, slope: float) -> np.ndarray:
    """Noise [size, size] of mean 0 and deviation 1 whose amplitude falls with frequency as f**-slope."""
    frequency = np.hypot(np.fft.fftfreq(size)[:, None], np.fft.rfftfreq(size)[None, :])
    frequency[0, 0] = 1.0
    spectrum = np.fft.rfft2(rng.standard_normal((size, size))) * frequency**-slope
    spectrum[0, 0] = 0.0
    noise = np.fft.irfft2(spectrum, (size, size))
    return (noise / noise.std()).astype(np.float32)


class Canvas:
    """A square RGB picture [size, size, 3], 0 to 255, of `gsd` metres a pixel; (0, 0) is its north-west corner."""

    def __init__(self, size: int, gsd: float, rng: np.random.Generator) -> None:
        self.gsd = gsd
        self.rng = rng
        self.rgb = np.zeros((size, size, 3), np.float32)
        self.grain = fractal_noise(rng, size, 0.4)
        self.mottle = fractal_noise(rng, size, 1.3)

    def window(self, bounds: tuple[float, float, float, float]) -> tuple[tuple[slice, slice], np.ndarray, np.ndarray]:
        """The pixels that bounds in metres touch, with the x and y of their centres."""
        west, north, east, south = (round(v / self.gsd) for v in bounds)
        size = len(self.rgb)
        rows = slice(min(max(north - 2, 0), size), min(max(south + 3, 0), size))
        columns = slice(min(max(west - 2, 0), size), min(max(east + 3, 0), size))
        y, x = np.mgrid[rows, columns]
        return (rows, columns), (x + 0.5) * self.gsd, (y + 0.5) * self.gsd

    def coverage(self, distance: np.ndarray, softness: float = 0.0) -> np.ndarray:
        """How much of each pixel lies inside, 0 to 1, the edge blurred by `softness` metres."""
        return np.clip(0.5 - distance / (self.gsd + softness), 0, 1).astype(np.float32)

    def paint(
        self,
        shape: Shape,
        colour: tuple[float, float, float],
        mottle: float = 0.05,
        grain: float = 0.04,
        opacity: float = 1.0,
        softness: float = 0.0,
    ) -> None:
        """Fill a shape with a colour, varied by slow (`mottle`) and fine (`grain`) noise."""
        at, x, y = self.window(shape.bounds())
        relief = 1 + mottle * self.mottle[at] + grain * self.grain[at]
        self.blend(
            at,
            np.asarray(colour, np.float32) * relief[..., None],
            self.coverage(shape.distance(x, y), softness) * opacity,
        )

    def shade(self, shape: Shape, brightness: np.ndarray, at: tuple[slice, slice], distance: np.ndarray) -> None:
        """Multiply the pixels of a shape by a brightness given for its window."""
        self.blend(at, self.rgb[at] * brightness[..., None], self.coverage(distance))

    def blend(self, at: tuple[slice, slice], colour: np.ndarray, alpha: np.ndarray) -> None:
        """Lay colours [h, w, 3] over a window by alpha [h, w]."""
        self.rgb[at] += (colour - self.rgb[at]) * alpha[..., None]

    def shadow(self, shape: Shape, height: float, darkness: float = 0.72) -> None:
        """Darken where something of that height throws its shadow: the shape swept along the sun's direction."""
        dx, dy = SHADOW_PER_METRE[0] * height, SHADOW_PER_METRE[1] * height
        west, north, east, south = shape.bounds()
        at, x, y = self.window((west + min(dx, 0), north + min(dy, 0), east + max(dx, 0), south + max(dy, 0)))
        steps = max(2, int(np.ceil(np.hypot(dx, dy) / (2 * self.gsd))) + 1)
        distance = np.full(x.shape, np.inf)
        for t in np.linspace(0, 1, steps):
            distance = np.minimum(distance, shape.distance(x - t * dx, y - t * dy))
        self.blend(at, SHADOW_COLOUR + 0.12 * self.rgb[at], self.coverage(distance, 0.3) * darkness)

    def photograph(self) -> np.ndarray:
        """The picture as a camera gives it: blurred by the lens, veiled by air, with sensor noise; uint8."""
        kernel = np.array([0.22, 0.56, 0.22], np.float32)
        rgb = self.rgb
        for axis in (0, 1):
            padded = np.pad(rgb, [(1, 1) if axis == a else (0, 0) for a in range(3)], mode="edge")
            low, middle, high = (np.take(padded, range(k, k + rgb.shape[axis]), axis=axis) for k in range(3))
            rgb = kernel[0] * low + kernel[1] * middle + kernel[2] * high
        noise = self.rng.normal(0, 2.2, rgb.shape[:2]).astype(np.float32)
        exposed = 1.15 * rgb
        toned = exposed - 0.16 * exposed**2 / 255  # whites keep their detail
        return np.clip(toned + (12, 14, 17) + noise[..., None], 0, 255).astype(np.uint8)
