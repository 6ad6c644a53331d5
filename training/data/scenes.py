"""A scene: one picture, what was said of it, and what it shows."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from training.errors import TrainingError


@dataclass(frozen=True)
class Scene:
    """One picture and what was said of it.

    Args:
        image: file name in the folder of images.
        split: "train", "dev", "val" or "test"; a data set may use other names.
        captions: sentences; one or more in a captions file, perhaps none where a data set has only labels.
        labels: ids, names or aliases of third-level classes; none where the data set has none.
        lon: longitude of the picture's centre in degrees (WGS 84), or None.
        lat: latitude likewise.
    """

    image: str
    split: str
    captions: tuple[str, ...]
    labels: tuple[str, ...] = ()
    lon: float | None = None
    lat: float | None = None


def check_scene(image: Any, split: Any, captions: Any, labels: Any = (), lon: Any = None, lat: Any = None) -> Scene:
    """The scene of values that a file gave; raises ValueError for one of the wrong kind."""
    if not (isinstance(image, str) and image):
        raise ValueError("image is no file name")
    if not (isinstance(split, str) and split):
        raise ValueError("split is no name")
    if not isinstance(captions, (list, tuple)) or not all(isinstance(one, str) for one in captions):
        raise ValueError("captions is no list of sentences")
    if not isinstance(labels, (list, tuple)) or not all(isinstance(one, str) and one for one in labels):
        raise ValueError("labels is no list of names")
    "".join([image, split, *captions, *labels]).encode("utf-8")  # half a surrogate pair is a ValueError, now not later
    if (lon is None) != (lat is None):
        raise ValueError("lon and lat stand together or not at all")
    return Scene(image, split, tuple(captions), tuple(labels), degrees("lon", lon, 180), degrees("lat", lat, 90))


def degrees(name: str, value: Any, most: float) -> float | None:
    """The angle, where there is one; raises ValueError for one beyond `most` degrees."""
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value) or abs(value) > most:
        raise ValueError(f"{name} is no number of degrees from -{most} to {most}")
    return float(value)


def of_split(scenes: Iterable[Scene], split: str | None, path: Path) -> list[Scene]:
    """The scenes of a split, or all; raises TrainingError where there is none."""
    found = [scene for scene in scenes if split in (None, scene.split)]
    if not found and split is None:
        raise TrainingError(f"{path} has no picture; give a data set with one or more.")
    if not found:
        raise TrainingError(f"{path} has no picture in the split {split!r}; choose another split.")
    return found
