"""Pixels averaged over areas that need not begin or end with a pixel."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy


def averaged(pixels: numpy.ndarray, left: float, top: float, step_x: float, step_y: float, size: int) -> numpy.ndarray:
    """A square picture out of a larger one, uint8 [size, size, c].

    Where it shrinks, each pixel is the average of the area that it covers; where it enlarges, it is interpolated
    linearly.

    Args:
        pixels: uint8 [rows, columns, c].
        left: where the picture begins, in columns of `pixels`; it may be a part of one.
        top: the same in rows.
        step_x: columns of `pixels` that one column of the picture covers.
        step_y: the same of rows.
        size: rows and columns of the picture.
    """
    import numpy as np

    first_row, by_row = weights(top, step_y, size, pixels.shape[0])
    first_column, by_column = weights(left, step_x, size, pixels.shape[1])
    part = pixels[first_row : first_row + by_row.shape[1], first_column : first_column + by_column.shape[1]]
    rows = by_row @ part.reshape(len(part), -1).astype(np.float32)
    picture = np.matmul(by_column, rows.reshape(size, part.shape[1], -1))
    return np.rint(picture, out=picture).astype(np.uint8)


def weights(start: float, step: float, count: int, pixels: int) -> tuple[int, numpy.ndarray]:
    """The first pixel that counts, and how much each counts from there on: float32 [count, m], rows add up to 1."""
    import numpy as np

    middle = np.clip(start + step * (np.arange(count) + 0.5), 1e-3, pixels - 1e-3)  # beyond the edge it goes on
    half = max(step, 1.0) / 2
    first = min(max(0, int(np.floor(middle[0] - half))), pixels - 1)
    end = min(max(first + 1, int(np.ceil(middle[-1] + half))), pixels)
    place = np.arange(first, end)
    overlap = np.minimum(middle[:, None] + half, place + 1) - np.maximum(middle[:, None] - half, place)
    overlap = np.clip(overlap, 1e-9, None)
    return first, (overlap / overlap.sum(1, keepdims=True)).astype(np.float32)
