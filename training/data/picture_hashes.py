"""Perceptual hashes of pictures, and which of them are near one another.

A hash sees the coarse brightness of the whole picture: which of the lowest 64 terms of the discrete cosine transform of
32 x 32 px lie above their median (Zauner, Implementation and Benchmarking of Perceptual Image Hash Functions, 2010).
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import imagehash
import numpy as np
from PIL import Image

from training.data.pictures import eight_bits

BITS = 64
SIDE_PX = 32  # what imagehash.phash reduces a picture to
CHUNK = 2048
TURNS = (
    Image.Transpose.ROTATE_90,
    Image.Transpose.ROTATE_180,
    Image.Transpose.ROTATE_270,
    Image.Transpose.FLIP_LEFT_RIGHT,
    Image.Transpose.FLIP_TOP_BOTTOM,
    Image.Transpose.TRANSPOSE,
    Image.Transpose.TRANSVERSE,
)


def picture_hashes(path: Path, turned: bool) -> np.ndarray | None:
    """Hashes of a picture as it is and, where asked, turned and mirrored, int8 [views, 64]; None if unreadable."""
    try:
        with Image.open(path) as picture:
            small = eight_bits(picture).convert("L").resize((SIDE_PX, SIDE_PX), Image.Resampling.LANCZOS)
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        return None
    views = [small, *(small.transpose(turn) for turn in TURNS if turned)]
    return np.array([np.where(imagehash.phash(view).hash.ravel(), 1, -1) for view in views], np.int8)


def near_pairs(hashes: np.ndarray, distance: int) -> Iterator[tuple[int, int, int]]:
    """Distance in bits and rows of the pairs within a distance, each once, the smaller row first."""
    upright = hashes[:, 0].astype(np.float32)
    for top in range(0, len(hashes), CHUNK):
        for left in range(top, len(hashes), CHUNK):
            views = hashes[left : left + CHUNK].astype(np.float32)
            # Products of -1 and 1 add up to the bits that agree less those that differ; the best view counts.
            agreement = np.stack([upright[top : top + CHUNK] @ views[:, view].T for view in range(views.shape[1])])
            bits = ((BITS - agreement.max(0)) / 2).astype(np.int64)
            for row, column in np.argwhere(bits <= distance):
                if top + row < left + column:
                    yield int(bits[row, column]), int(top + row), int(left + column)
