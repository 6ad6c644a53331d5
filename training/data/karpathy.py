"""The JSON form of Karpathy's splits, in which RSICD, RSITMD, UCM-Captions and Sydney-Captions are handed round."""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath
from typing import Any

from training.data.scenes import Scene, check_scene, of_split
from training.data.utf8 import read_json
from training.errors import TrainingError

WANTED = "a captions file in Karpathy's JSON"


def read_karpathy(path: Path, split: str | None = None, *, class_of_name: bool = False) -> list[Scene]:
    """The scenes of {"images": [{"filename", "split", "sentences": [{"raw"}]}]} in its order, of one split or of all.

    The form has no classes. With `class_of_name` the letters before a name's number are the label, as in RSICD and
    RSITMD: airport_12.jpg shows an airport, and 00623.jpg has no label.

    Raises:
        TrainingError: the file cannot be read, a picture is none, or no picture is of that split.
    """
    content = read_json(path, WANTED)
    pictures = content.get("images") if isinstance(content, dict) else None
    if not isinstance(pictures, list):
        raise TrainingError(f"{path} has no list of images; give {WANTED}.")
    scenes = [
        named_scene(fields, f"Picture {number} of {path}", class_of_name)
        for number, fields in enumerate(pictures, start=1)
    ]
    return of_split(scenes, split, path)


def named_scene(fields: Any, place: str, class_of_name: bool) -> Scene:
    """The scene of a picture's fields; raises TrainingError with its place in the file where it is none."""
    try:
        captions = [sentence["raw"] for sentence in fields["sentences"]]
        if not captions:
            raise ValueError("sentences is empty; a picture has one or more")
        label = class_in(fields["filename"]) if class_of_name else ""
        return check_scene(fields["filename"], fields["split"], captions, [label] if label else [])
    except KeyError as error:
        raise TrainingError(f"{place} lacks the field {error}; add it.") from error
    except (TypeError, ValueError) as error:
        raise TrainingError(f"{place} is no captioned picture ({error}); correct it.") from error


def class_in(name: str) -> str:
    """The class that a file name begins with, or "" for none."""
    return re.sub(r"[\W_]*\d+$", "", PurePosixPath(name).stem)
