"""Captioned pictures: a folder of images and one JSON Lines file that describes them."""

from __future__ import annotations

import json
from codecs import BOM_UTF8
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from training.errors import TrainingError


@dataclass(frozen=True)
class Scene:
    """One picture and what was said of it.

    Args:
        image: file name in the folder of images.
        split: "train", "val" or "test".
        captions: sentences, one or more.
        label: its class, or None where the data set has none.
    """

    image: str
    split: str
    captions: tuple[str, ...]
    label: str | None = None


def read_scenes(path: Path, split: str | None = None) -> list[Scene]:
    """The scenes of a JSON Lines file (UTF-8, with or without byte order mark) in its order, of one split or of all.

    Each line: {"image", "captions": [...], "split", "class"?}.

    Raises:
        TrainingError: the file cannot be read, a line is no scene, or no scene is of that split.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise TrainingError(f"{path} cannot be read ({error.strerror}); give a captions file in JSON Lines.") from error
    scenes = []
    # Lines end at a line feed alone: U+2028 and its like may stand within a caption.
    for number, line in enumerate(data.removeprefix(BOM_UTF8).split(b"\n"), start=1):
        if not line.strip():
            continue
        try:
            fields = json.loads(line.decode("utf-8"))
            scene = None if split not in (None, fields["split"]) else parse_scene(fields)
        except UnicodeDecodeError as error:
            raise TrainingError(f"Line {number} of {path} is not in UTF-8; save the file in UTF-8.") from error
        except KeyError as error:
            raise TrainingError(f"Line {number} of {path} lacks the field {error}; add it.") from error
        except (ValueError, TypeError, RecursionError) as error:
            raise TrainingError(f"Line {number} of {path} is no captioned picture ({error}); correct it.") from error
        if scene is not None:
            scenes.append(scene)
    if not scenes:
        raise TrainingError(f"{path} has no picture in the split {split!r}; choose another split.")
    return scenes


def parse_scene(fields: dict[str, Any]) -> Scene:
    """The scene of one parsed line; raises KeyError for a missing field and ValueError for one of the wrong kind."""
    image, captions, label = fields["image"], fields["captions"], fields.get("class")
    if not (isinstance(image, str) and image):
        raise ValueError("image is no file name")
    if not isinstance(captions, list) or not all(isinstance(one, str) for one in captions):
        raise ValueError("captions is no list of sentences")
    if not captions:
        raise ValueError("captions is empty; a scene has one or more")
    if not (label is None or isinstance(label, str)):
        raise ValueError("class is no name")
    return Scene(image, str(fields["split"]), tuple(captions), label)
