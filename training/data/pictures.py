"""Pictures as the image encoder takes them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from PIL import Image

from training.errors import TrainingError

DEEP_MODES = ("I", "F")  # I;16 and its byte orders, I and F: Pillow's convert would clip them to white
STRETCH = (2, 98)
SMALLEST_SPAN = 1e-9
NAMED = 3  # skipped pictures that an error names


def read_picture(path: Path, size_px: int) -> np.ndarray:
    """A picture of any size as uint8 RGB [size_px, size_px, 3].

    The whole picture is resampled; Pillow's bicubic widens with the reduction, so that shrinking does not alias. Grey
    values of 16 or 32 bits are stretched to 0 to 255 between their 2nd and 98th percentile, as QGIS's cumulative count
    cut does.

    Raises:
        TrainingError: the file is missing, too large or no picture, or holds no finite value.
    """
    try:
        with Image.open(path) as picture:
            return np.asarray(eight_bits(picture).resize((size_px, size_px), Image.Resampling.BICUBIC))
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise TrainingError(f"{path} cannot be read as a picture ({error}); replace it or leave it out.") from error


def eight_bits(picture: Image.Image) -> Image.Image:
    """The picture in RGB; raises ValueError where a deep one has no finite value."""
    if not picture.mode.startswith(DEEP_MODES):
        return picture.convert("RGB")
    values = np.asarray(picture).astype(np.float64)
    finite = values[np.isfinite(values)]
    if not finite.size:
        raise ValueError("no value is finite")
    low, high = np.percentile(finite, STRETCH)
    stretched = np.clip((np.nan_to_num(values, nan=low) - low) / max(high - low, SMALLEST_SPAN), 0, 1)
    return Image.fromarray((255 * stretched).round().astype(np.uint8)).convert("RGB")


class Pictures(NamedTuple):
    """What could be read of a list of pictures.

    Args:
        pixels: uint8 [readable, size_px, size_px, 3].
        rows: int64 [readable], their places in the list.
        skipped: a sentence for each of the others.
    """

    pixels: np.ndarray
    rows: np.ndarray
    skipped: list[str]


def read_pictures(folder: Path, names: Sequence[str], size_px: int, limit: float = 0.01) -> Pictures:
    """Read pictures of a folder and skip those that are missing or broken.

    Raises:
        TrainingError: more than the share `limit` of them was skipped; 1 lets none raise.
    """
    pixels = np.empty((len(names), size_px, size_px, 3), np.uint8)
    rows: list[int] = []
    skipped: list[str] = []
    for number, name in enumerate(names):
        picture = picture_or_reason(folder / name, size_px)
        if isinstance(picture, str):
            skipped.append(picture)
        else:
            pixels[len(rows)] = picture
            rows.append(number)
    if len(skipped) > limit * len(names):
        raise TrainingError(
            f"{len(skipped)} of {len(names)} pictures were skipped and at most {limit:.1%} may be; the first: "
            + " ".join(skipped[:NAMED])
        )
    return Pictures(pixels[: len(rows)], np.array(rows, np.int64), skipped)


def picture_or_reason(path: Path, size_px: int) -> np.ndarray | str:
    """The picture as `read_picture` gives it, or the sentence that says why there is none."""
    try:
        return read_picture(path, size_px)
    except TrainingError as error:
        return str(error)
