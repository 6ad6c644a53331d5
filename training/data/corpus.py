"""The data sets of a run: pictures, sentences once each, and which belong together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from training.data.array_cache import Recipe, cached_arrays
from training.data.directions import has_direction
from training.data.pictures import picture_or_reason, read_pictures
from training.data.scenes import Scene
from training.errors import TrainingError

READ_AT_ONCE = 256


@dataclass(frozen=True)
class Part:
    """Scenes of one data set and the folder of their images."""

    scenes: Sequence[Scene]
    images: Path
    repeat: int = 1


@dataclass(frozen=True)
class Corpus:
    """Captioned pictures.

    Args:
        pictures: uint8 [n, s, s, 3], mapped from the disk.
        scenes: of the pictures.
        sentences: the different captions.
        captions: int64 [n, most], the places of each picture's captions in `sentences`, then -1.
        counts: int64 [n], how many captions each has.
        directed: bool [sentences], whether a caption names a direction, so that its picture must not be turned.
        labels: bool [n, labels], which labels each carries; no column where the scenes have none.
        names: of the labels.
        turns: int64, the pictures of one epoch; some more than once.
        made_of: JSON values that determine the pictures, for the keys of caches.
        skipped: what could not be read, a sentence each.
    """

    pictures: np.ndarray
    scenes: list[Scene]
    sentences: list[str]
    captions: np.ndarray
    counts: np.ndarray
    directed: np.ndarray
    labels: np.ndarray
    names: list[str]
    turns: np.ndarray
    made_of: dict[str, Any]
    skipped: list[str]


def load_corpus(parts: Sequence[Part], size_px: int, skip_limit: float) -> Corpus:
    """Read the pictures of several data sets; those that cannot be read are skipped and told.

    Raises:
        TrainingError: more than `skip_limit` of them cannot be read, or none is left.
    """
    stacks, turns, made_of = [], [], []
    scenes: list[Scene] = []
    skipped: list[str] = []
    for part in parts:
        pictures, rows, problems, key = stored_pictures(part, size_px, skip_limit)
        turns.append(np.tile(np.arange(len(rows)) + len(scenes), part.repeat))
        stacks.append(pictures[rows] if len(rows) < len(pictures) else pictures)
        scenes += [part.scenes[row] for row in rows]
        made_of.append(key)
        skipped += problems
    if not scenes:
        raise TrainingError("No picture is left to train on; check the captions files and their folders of images.")
    captions, counts, sentences = number_captions(scenes)
    names = sorted({label for scene in scenes for label in scene.labels})
    labels = np.array([[name in scene.labels for name in names] for scene in scenes], bool).reshape(len(scenes), -1)
    return Corpus(
        pictures=np.concatenate(stacks) if len(stacks) > 1 else stacks[0],
        scenes=scenes,
        sentences=sentences,
        captions=captions,
        counts=counts,
        directed=np.array([has_direction(sentence) for sentence in sentences]),
        labels=labels,
        names=names,
        turns=np.concatenate(turns),
        made_of={"sets": made_of},
        skipped=skipped,
    )


def number_captions(scenes: Sequence[Scene]) -> tuple[np.ndarray, np.ndarray, list[str]]:
    """`captions`, `counts` and `sentences` of a `Corpus`."""
    places: dict[str, int] = {}
    captions = np.full((len(scenes), max(len(scene.captions) for scene in scenes)), -1, np.int64)
    for row, scene in enumerate(scenes):
        captions[row, : len(scene.captions)] = [places.setdefault(one, len(places)) for one in scene.captions]
    return captions, (captions >= 0).sum(1), list(places)


def stored_pictures(
    part: Part, size_px: int, skip_limit: float
) -> tuple[np.ndarray, np.ndarray, list[str], dict[str, Any]]:
    """The pictures of one data set, decoded once; rows that can be read; what cannot; and the key of the cache."""
    if not part.images.is_dir():
        raise TrainingError(f"There is no folder {part.images}; correct `images` in the configuration.")
    names = [scene.image for scene in part.scenes]
    state = [[name, *file_state(part.images / name)] for name in names]
    made_of = {"what": "pictures", "folder": str(part.images.resolve()), "files": state, "size_px": size_px}

    def fill(arrays: Sequence[np.ndarray]) -> None:
        for start in range(0, len(names), READ_AT_ONCE):
            chunk = names[start : start + READ_AT_ONCE]
            read, rows, _ = read_pictures(part.images, chunk, size_px, limit=1.0)
            arrays[0][start + rows] = read

    pictures = cached_arrays([Recipe(made_of, (len(names), size_px, size_px, 3), "uint8")], fill)[0]
    # A picture that cannot be read is all zero in the cache; one that is all black says as little.
    unreadable = [row for row in range(len(names)) if not pictures[row].any()]
    reasons = [picture_or_reason(part.images / names[row], size_px) for row in unreadable]
    problems = [
        reason if isinstance(reason, str) else f"{part.images / names[row]} is all black; leave it out."
        for row, reason in zip(unreadable, reasons)
    ]
    if len(unreadable) > skip_limit * len(names):
        raise TrainingError(
            f"{len(unreadable)} of {len(names)} pictures in {part.images} cannot be read ({'; '.join(problems[:3])}); "
            "repair them, or raise skip_limit in the configuration."
        )
    rows = np.setdiff1d(np.arange(len(names)), unreadable)
    return pictures, rows, problems, made_of


def file_state(path: Path) -> tuple[int, int]:
    """Size and time of change, which tell that a file was replaced; (-1, -1) where there is none."""
    try:
        found = path.stat()
    except OSError:
        return -1, -1
    return found.st_size, found.st_mtime_ns
