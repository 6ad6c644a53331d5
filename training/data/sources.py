"""Captioned data sets in any of four forms, told apart by what they hold."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from training.data.geotiff_folder import read_folder
from training.data.karpathy import read_karpathy
from training.data.luojiahog import read_scenes
from training.data.scenes import Scene
from training.data.trainingdml import read_trainingdml
from training.data.utf8 import read_text
from training.errors import TrainingError

CLASSES = "karpathy_classes"
KARPATHY = ("karpathy", CLASSES)
FORMATS = ("luojiahog", *KARPATHY, "trainingdml", "geotiff")
WANTED = (
    "LuojiaHOG's JSON Lines (luojiahog), Karpathy's JSON (karpathy, karpathy_classes), OGC TrainingDML-AI JSON "
    "(trainingdml) or a folder of GeoTIFF tiles (geotiff)"
)


def open_source(path: Path, images: Path, form: str = "auto", split: str | None = None) -> list[Scene]:
    """The scenes of a data set, of one split or of all.

    Args:
        path: its captions file; for GeoTIFF tiles the folder or table of captions, often the folder of the tiles.
        images: its folder of images.
        form: one of FORMATS, or "auto" to see for itself; "karpathy_classes" also takes labels from file names.
        split: which; lines of other splits may then lack captions.

    Raises:
        TrainingError: the data set cannot be read, is of none of the four forms, or has no picture of that split.
    """
    known = detect(path) if form == "auto" else form
    if known == "luojiahog":
        return read_scenes(path, split)
    if known in KARPATHY:
        return read_karpathy(path, split, class_of_name=known == CLASSES)
    if known == "trainingdml":
        return read_trainingdml(path, split)
    if known == "geotiff":
        return read_folder(images, path, split)
    raise TrainingError(f"{form!r} is no form of data sets; give auto, or one of {', '.join(FORMATS)}.")


def detect(path: Path) -> str:
    """The form of a data set; raises TrainingError where it is none of the four."""
    if path.is_dir() or path.suffix.lower() == ".csv":
        return "geotiff"
    if path.suffix.lower() == ".jsonl":
        return "luojiahog"
    content = first_value(read_text(path, WANTED))
    if isinstance(content, dict):
        if isinstance(content.get("images"), list):
            return "karpathy"
        if str(content.get("type", "")).startswith("AI_"):
            return "trainingdml"
        if "image" in content:
            return "luojiahog"
    raise TrainingError(f"{path} is of no known form; give {WANTED}.")


def first_value(text: str) -> Any:
    """The JSON value that a text begins with, or None: the first line of JSON Lines, or all of one JSON file."""
    try:
        return json.JSONDecoder().raw_decode(text.lstrip())[0]
    except (ValueError, RecursionError):
        return None
