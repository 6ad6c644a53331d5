"""A folder of GeoTIFF tiles with captions beside them, or without."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from training.data.geotiff_place import centre_degrees
from training.data.scenes import Scene, check_scene, of_split
from training.data.utf8 import read_text
from training.errors import TrainingError

SUFFIXES = (".tif", ".tiff")
TABLE = "captions.csv"
WANTED = "a table with the columns image, caption and, where there are any, split and labels"
SPLITS = ("train", "dev", "val", "test")


def read_folder(images: Path, texts: Path, split: str | None = None) -> list[Scene]:
    """The tiles of a folder and of those in it, by name, as scenes of one split or of all.

    Captions stand in `texts`: a folder with a captions.csv (image, caption, split?, labels? parted by semicolons; a row
    for each caption), or else with NAME.txt for NAME.tif (a caption a line); or that table itself. A tile that neither
    tells of has no caption. Its split is the table's, else the outermost folder named train, dev, val or test, else
    train. A picture in the table without a file is a scene too, so that it is counted as missing.

    Raises:
        TrainingError: the folder has no tile, a text cannot be read, or no tile is of that split.
    """
    tiles = sorted(path.relative_to(images).as_posix() for path in images.rglob("*") if path.suffix.lower() in SUFFIXES)
    if not tiles:
        raise TrainingError(f"{images} has no GeoTIFF tile (.tif, .tiff); give the folder of the tiles.")
    table = texts / TABLE if texts.is_dir() else texts
    told = read_table(table) if table.is_file() or not texts.is_dir() else {}
    names = [*tiles, *(name for name in told if name not in set(tiles))]
    silent = Scene("", "", ())
    scenes = []
    for name in names:
        own = told.get(name, silent)
        captions = own.captions or (() if told else text_lines((texts / name).with_suffix(".txt")))
        scenes.append(Scene(name, own.split or split_of(name), captions, own.labels, *centre_degrees(images / name)))
    return of_split(scenes, split, images)


def split_of(name: str) -> str:
    """The split that a tile's folders tell."""
    return next((folder for folder in name.split("/")[:-1] if folder in SPLITS), "train")


def text_lines(path: Path) -> tuple[str, ...]:
    """The captions of a text file, a line each; none where there is no file."""
    lines = read_text(path, "a text file with a caption a line").splitlines() if path.is_file() else []
    return tuple(line.strip() for line in lines if line.strip())


def read_table(path: Path) -> dict[str, Scene]:
    """What a table tells of each picture; the split is "" where it tells none."""
    rows = csv.DictReader(io.StringIO(read_text(path, WANTED)))
    if not {"image", "caption"} <= set(rows.fieldnames or ()):
        raise TrainingError(f"{path} lacks the columns image and caption; give {WANTED}.")
    told: dict[str, Scene] = {}
    for row in rows:
        name = (row["image"] or "").strip()
        before = told.get(name, Scene(name, "", ()))
        labels = [label.strip() for label in (row.get("labels") or "").split(";") if label.strip()]
        caption = (row["caption"] or "").strip()
        told[name] = joined(before, (row.get("split") or "").strip(), [caption] if caption else [], labels, path)
    return told


def joined(before: Scene, split: str, captions: Iterable[str], labels: Iterable[str], path: Path) -> Scene:
    """A scene and what another row says of it; raises TrainingError where the row names no picture or another split."""
    if before.split and split and split != before.split:
        raise TrainingError(f"{path} gives {before.image} the splits {before.split!r} and {split!r}; choose one.")
    try:
        check_scene(before.image, "unknown", list(captions), list(labels))
    except ValueError as error:
        raise TrainingError(f"{path} has a row that is no captioned picture ({error}); correct it.") from error
    all_labels = tuple(dict.fromkeys((*before.labels, *labels)))
    return Scene(before.image, before.split or split, (*before.captions, *captions), all_labels)
