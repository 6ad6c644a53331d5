"""Captioned pictures: a folder of images and one JSON Lines file that describes them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

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
    """The scenes of a JSON Lines file in its order, of one split or of all.

    Each line: {"image", "captions": [...], "split", "class"?}.

    Raises:
        TrainingError: the file cannot be read, a line lacks a field, or no scene is of that split.
    """
    scenes = []
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise TrainingError(f"{path} cannot be read ({error.strerror}); give a captions file in JSON Lines.") from error
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            fields = json.loads(line)
            scene = Scene(fields["image"], fields["split"], tuple(fields["captions"]), fields.get("class"))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise TrainingError(f"Line {number} of {path} is no captioned picture ({error!r}); correct it.") from error
        if not scene.captions:
            raise TrainingError(f"Line {number} of {path} has no captions; give one or more, or leave the line out.")
        if split in (None, scene.split):
            scenes.append(scene)
    if not scenes:
        raise TrainingError(f"{path} has no picture in the split {split!r}; choose another split.")
    return scenes
