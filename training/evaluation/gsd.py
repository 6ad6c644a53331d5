"""Quality against ground sample distance: the same pictures, coarser and finer than they were taken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
from PIL import Image

from training.data.pictures import eight_bits
from training.data.scenes import Scene
from training.errors import TrainingError
from training.evaluation.embedder import Embedder
from training.evaluation.evaluate import PLAIN, Measuring, evaluate
from training.metrics.recall import WAYS

DISTANCES_M = (0.1, 0.15, 0.3, 0.6, 1.0, 1.5, 2.0)
SHOWN = ("p5", "wmap5")


@dataclass(frozen=True)
class DistanceRow:
    """The quality at one ground sample distance.

    Args:
        gsd_m: metres a pixel.
        values: "mr", "i2t_p5", "t2i_p5", "i2t_wmap5", "t2i_wmap5" in per cent; without classes only "mr".
    """

    gsd_m: float
    values: dict[str, float]


def read_at_distance(path: Path, size_px: int, *, native_m: float, gsd_m: float) -> np.ndarray:
    """A picture as if its pixels measured `gsd_m`; uint8 [size_px, size_px, 3].

    Coarser: its pixels are averaged over the same ground. Finer: as many pixels of its middle as cover the ground that
    a picture of equally many finer pixels would, so what stands there is larger, and no sharper than it was taken.
    Then it is resampled to the tile. Averaged pixels are cleaner than those of a coarser sensor.

    Args:
        path: the picture.
        size_px: the side of the tile.
        native_m: ground sample distance of the picture.
        gsd_m: of what it shall look like.

    Raises:
        TrainingError: it is no picture.
    """
    try:
        with Image.open(path) as file:
            picture = eight_bits(file)
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise TrainingError(f"{path} cannot be read as a picture ({error}); replace it or leave it out.") from error
    share = gsd_m / native_m
    if share > 1:
        width, height = (max(1, round(side / share)) for side in picture.size)
        picture = picture.resize((width, height), Image.Resampling.BOX)
    elif share < 1:
        width, height = (max(1, round(side * share)) for side in picture.size)
        left, top = (picture.width - width) // 2, (picture.height - height) // 2
        picture = picture.crop((left, top, left + width, top + height))
    return np.asarray(picture.resize((size_px, size_px), Image.Resampling.BICUBIC))


def distance_curve(
    embedder: Embedder,
    scenes: Sequence[Scene],
    folder: Path,
    native_m: float,
    distances_m: Sequence[float] = DISTANCES_M,
    measuring: Measuring = PLAIN,
) -> list[DistanceRow]:
    """The quality at each ground sample distance, with the pictures seen so and the captions as ever.

    Args:
        embedder: the model.
        scenes: of one split.
        folder: of their pictures.
        native_m: ground sample distance of the pictures (UCM-Captions: 0.3).
        distances_m: those to look at.
        measuring: see `evaluate`.

    Raises:
        TrainingError: a distance is not above 0, or as `evaluate` raises.
    """
    if min(native_m, *distances_m) <= 0:
        raise TrainingError("A ground sample distance is above 0; give it in metres a pixel.")
    rows = []
    for gsd_m in distances_m:
        read = partial(read_at_distance, native_m=native_m, gsd_m=gsd_m)
        values = evaluate(embedder, scenes, folder, measuring, read).values()
        keys = ["mr", *(f"{way}_{key}" for key in SHOWN for way in WAYS)]
        rows.append(DistanceRow(gsd_m, {key: values[key] for key in keys if key in values}))
    return rows


def distance_table(rows: Sequence[DistanceRow]) -> str:
    """The rows to read."""
    keys = list(rows[0].values)
    lines = [f"{'metres a pixel':14} " + " ".join(f"{key:>10}" for key in keys)]
    lines += [f"{row.gsd_m:14g} " + " ".join(f"{row.values[key]:10.1f}" for key in keys) for row in rows]
    return "\n".join(lines)
