"""Pictures as the image encoder takes them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PIL import Image

from training.errors import TrainingError


def read_picture(path: Path, size_px: int) -> np.ndarray:
    """A picture of any size as uint8 RGB [size_px, size_px, 3].

    The whole picture is resampled; Pillow's bicubic widens with the reduction, so that shrinking does not alias.

    Raises:
        TrainingError: the file is missing or is no picture.
    """
    try:
        with Image.open(path) as picture:
            return np.asarray(picture.convert("RGB").resize((size_px, size_px), Image.Resampling.BICUBIC))
    except OSError as error:
        raise TrainingError(f"{path} cannot be read as a picture ({error}); replace it or leave it out.") from error


def read_pictures(folder: Path, names: Sequence[str], size_px: int) -> np.ndarray:
    """Pictures of a folder as uint8 [n, size_px, size_px, 3]; raises TrainingError as `read_picture` does."""
    pictures = np.empty((len(names), size_px, size_px, 3), np.uint8)
    for number, name in enumerate(names):
        pictures[number] = read_picture(folder / name, size_px)
    return pictures
