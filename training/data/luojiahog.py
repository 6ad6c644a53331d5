"""LuojiaHOG in our form: a folder of images and one JSON Lines file that describes them.

[R] The paper's file format is unpublished where we could look, so this one is ours.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from training.data.scenes import Scene, check_scene, of_split
from training.data.utf8 import read_bytes, write_text
from training.errors import TrainingError


def read_scenes(path: Path, split: str | None = None) -> list[Scene]:
    """The scenes of a JSON Lines file (UTF-8, with or without byte order mark) in its order, of one split or of all.

    Each line: {"image", "captions": [...], "split", "labels"?: [third-level classes], "class"?: one label more,
    "lon"?, "lat"?: degrees}.

    Raises:
        TrainingError: the file cannot be read, a line is no scene, or no scene is of that split.
    """
    scenes = []
    # Lines end at a line feed alone: U+2028 and its like may stand within a caption.
    for number, line in enumerate(read_bytes(path, "a captions file in JSON Lines").split(b"\n"), start=1):
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
    return of_split(scenes, split, path)


def parse_scene(fields: dict[str, Any]) -> Scene:
    """The scene of one parsed line; raises KeyError for a missing field and ValueError for one of the wrong kind."""
    captions, label = fields["captions"], fields.get("class")
    if captions == []:
        raise ValueError("captions is empty; a scene has one or more")
    if not (label is None or (isinstance(label, str) and label)):
        raise ValueError("class is no name")
    scene = check_scene(
        fields["image"], fields["split"], captions, fields.get("labels", []), fields.get("lon"), fields.get("lat")
    )
    if label is None or label in scene.labels:
        return scene
    return Scene(scene.image, scene.split, scene.captions, (label, *scene.labels), scene.lon, scene.lat)


def write_scenes(path: Path, scenes: Sequence[Scene]) -> None:
    """Write scenes as `read_scenes` reads them, one a line; raises TrainingError where the file cannot be written."""
    write_text(path, "".join(json.dumps(fields_of(scene), ensure_ascii=False) + "\n" for scene in scenes))


def fields_of(scene: Scene) -> dict[str, Any]:
    """The fields of a scene's line."""
    fields: dict[str, Any] = {"image": scene.image, "captions": list(scene.captions), "split": scene.split}
    if scene.labels:
        fields["labels"] = list(scene.labels)
    if scene.lon is not None:
        fields |= {"lon": scene.lon, "lat": scene.lat}
    return fields
