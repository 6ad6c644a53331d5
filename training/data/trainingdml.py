"""OGC TrainingDML-AI (Part 2: JSON, 24-006r4) as a form of captioned data sets, read and written.

The standard has classes of scenes, places and the use of a sample, but no captions. Ours stand where it keeps what is
said of a sample, in its labels: {"type": "AI_AbstractLabel", "caption": "..."}, a type whose schema leaves room for
more properties, so that other readers accept the file and see the classes. A place is an extent without width.

The library pytdml would read and write this, but its newest release (1.2.0) cannot be imported: its modules import one
another in a circle. So files are checked by jsonschema against the standard's rules for what is used here, which
trainingdml_schema.json states.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote, urlsplit

import jsonschema

from training.data.scenes import Scene, check_scene, of_split
from training.data.utf8 import read_json, write_text
from training.errors import TrainingError

WANTED = "a data set in OGC TrainingDML-AI JSON"
SCHEMA = Path(__file__).with_name("trainingdml_schema.json")
TRAINING_TYPES = {"train": "training", "val": "validation", "test": "test"}
SPLITS = {**{value: key for key, value in TRAINING_TYPES.items()}, "retraining": "train"}
TASK = {
    "type": "AI_EOTask",
    "id": "retrieval",
    "taskType": "Image-Text Retrieval",
    "description": "Captions are labels of the type AI_AbstractLabel with the property caption.",
}
LONGEST_REASON = 200


def read_trainingdml(path: Path, split: str | None = None) -> list[Scene]:
    """The scenes of a TrainingDML-AI data set in its order, of one split or of all.

    A sample without trainingType is a train picture. Classes of scenes and of objects are labels, unless negative.

    Raises:
        TrainingError: the file cannot be read or breaks the standard, a picture is not in a folder, or no picture is of
            that split.
    """
    content = read_json(path, WANTED)
    check_content(content, path)
    scenes = [named_scene(sample, f"Sample {sample['id']!r} of {path}") for sample in content["data"]]
    return of_split(scenes, split, path)


def write_trainingdml(path: Path, scenes: Sequence[Scene], *, name: str, licence: str, description: str) -> None:
    """Write scenes as a TrainingDML-AI data set, which `read_trainingdml` reads as the same scenes.

    Raises:
        TrainingError: a split is none of train, val and test, a scene has neither caption nor label, or the file cannot
            be written.
    """
    classes = sorted({label for scene in scenes for label in scene.labels})
    content = {
        "type": "AI_EOTrainingDataset",
        "id": name,
        "name": name,
        "description": description,
        "license": licence,
        "amountOfTrainingData": len(scenes),
        "numberOfClasses": len(classes),
        "classes": [{"key": label, "value": None} for label in classes],
        "tasks": [TASK],
        "data": [sample_of(scene) for scene in scenes],
    }
    check_content(content, path)
    write_text(path, json.dumps(content, ensure_ascii=False, indent=1) + "\n")


def check_content(content: Any, path: Path) -> None:
    """Raise TrainingError where a data set breaks the standard; it names the place."""
    validator = jsonschema.Draft7Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))
    error = next(validator.iter_errors(content), None)
    if error is not None:
        reason = error.message if len(error.message) < LONGEST_REASON else f"breaks the rule {error.validator!r}"
        raise TrainingError(f"{path} is no TrainingDML-AI data set: {error.json_path}: {reason}; correct it.")


def sample_of(scene: Scene) -> dict[str, Any]:
    """The AI_EOTrainingData of a scene."""
    if scene.split not in TRAINING_TYPES:
        raise TrainingError(f"TrainingDML-AI has no split {scene.split!r} ({scene.image}); use train, val or test.")
    labels = [{"type": "AI_SceneLabel", "class": label} for label in scene.labels]
    sample: dict[str, Any] = {
        "type": "AI_EOTrainingData",
        "id": scene.image,
        "dataURL": [quote(scene.image)],
        "trainingType": TRAINING_TYPES[scene.split],
        "labels": labels + [{"type": "AI_AbstractLabel", "caption": caption} for caption in scene.captions],
    }
    if scene.lon is not None:
        sample["extent"] = [scene.lon, scene.lat, scene.lon, scene.lat]
    return sample


def named_scene(sample: dict[str, Any], place: str) -> Scene:
    """The scene of a sample that keeps the standard; raises TrainingError with its place in the file."""
    labels = [label for label in sample["labels"] if not label.get("isNegative", False)]
    captions = [label["caption"] for label in labels if "caption" in label]
    classes = [label["class"] for label in labels if "class" in label]
    try:
        address = urlsplit(sample["dataURL"][0])
        if address.scheme or address.netloc or len(sample["dataURL"]) > 1:
            raise ValueError(f"dataURL {sample['dataURL']} is not one file in the folder of images")
        split = SPLITS[sample.get("trainingType", "training")]
        return check_scene(unquote(address.path), split, captions, list(dict.fromkeys(classes)), *centre(sample))
    except ValueError as error:
        raise TrainingError(f"{place} is no captioned picture ({error}); correct it.") from error


def centre(sample: dict[str, Any]) -> tuple[float, float] | tuple[None, None]:
    """Longitude and latitude of a sample's centre, where its extent is a box of degrees."""
    extent = sample.get("extent")
    if isinstance(extent, dict):
        boxes = [box for box in extent.get("geographicElement", []) if "westBoundLongitude" in box]
        sides = ("westBoundLongitude", "southBoundLatitude", "eastBoundLongitude", "northBoundLatitude")
        extent = [boxes[0].get(side, "") for side in sides] if boxes else None
    if not extent:
        return None, None
    half = len(extent) // 2  # a box may have heights behind longitude and latitude
    try:
        lon, lat = (extent[0] + extent[half]) / 2, (extent[1] + extent[half + 1]) / 2
    except TypeError:
        return None, None
    return (lon, lat) if abs(lon) <= 180 and abs(lat) <= 90 else (None, None)
