"""Pictures and sentences to features, a batch at a time; pictures that cannot be read are left out and named."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from training.data.pictures import read_picture
from training.errors import TrainingError
from training.evaluation.embedder import EMBEDDING, Embedder, Features, sentence_features

BATCH = 32
UNREADABLE_LIMIT = 0.01

Encode = Callable[[np.ndarray], Features]  # of pictures uint8 [n, size_px, size_px, 3]
ReadPicture = Callable[[Path, int], np.ndarray]  # file and size_px to uint8 [size_px, size_px, 3]
Watch = Callable[[int, int], None]  # called with the pictures done and all of them


@dataclass(frozen=True)
class EncodedPictures:
    """The readable pictures of a list.

    Args:
        features: of the readable ones.
        kept: int [n], their places in the list.
        unreadable: name and reason of the others.
    """

    features: Features
    kept: np.ndarray
    unreadable: tuple[tuple[str, str], ...]


def encode_readable(
    encode: Encode,
    size_px: int,
    folder: Path,
    names: Sequence[str],
    *,
    read: ReadPicture = read_picture,
    limit: float = UNREADABLE_LIMIT,
    watch: Watch = lambda _done, _total: None,
) -> EncodedPictures:
    """Read and encode pictures of a folder, without those that cannot be read.

    Args:
        encode: to features.
        size_px: the side of a picture as `encode` takes it.
        folder: their folder.
        names: their files in it.
        read: reads one; raises TrainingError where it cannot.
        limit: the share of unreadable pictures up to which the others are still worth something.
        watch: told after each batch.

    Raises:
        TrainingError: more cannot be read, or none can.
    """
    parts: list[Features] = []
    kept: list[int] = []
    unreadable: list[tuple[str, str]] = []
    for start in range(0, len(names), BATCH):
        places = range(start, min(start + BATCH, len(names)))
        pictures = []
        for place in places:
            picture, reason = attempt(read, folder / names[place], size_px)
            if picture is None:
                unreadable.append((names[place], reason))
            else:
                pictures.append(picture)
                kept.append(place)
        if len(unreadable) > limit * len(names):
            raise TrainingError(f"More than {limit:.0%} of the pictures are unreadable; the first: {unreadable[0][1]}")
        if pictures:
            parts.append(encode(np.stack(pictures)))
        watch(places.stop, len(names))
    if not parts:
        raise TrainingError(f"No picture of {folder} can be read; give a folder of pictures.")
    return EncodedPictures(join(parts), np.array(kept), tuple(unreadable))


def attempt(read: ReadPicture, path: Path, size_px: int) -> tuple[np.ndarray | None, str]:
    """The picture and "", or None and why not."""
    try:
        return read(path, size_px), ""
    except TrainingError as error:
        return None, str(error)


def join(parts: Sequence[Features]) -> Features:
    """Batches of features as one.

    Raises:
        TrainingError: a value is no finite number, so that nothing could be ranked by it.
    """
    joined = {key: np.concatenate([part[key] for part in parts]) for key in parts[0]}
    if not all(np.isfinite(values).all() for values in joined.values()):
        raise TrainingError("The model gives values that are no numbers; choose an earlier checkpoint.")
    return joined


def encode_pictures(embedder: Embedder, folder: Path, names: Sequence[str]) -> np.ndarray:
    """float32 [n, dimension] of pictures in a folder; raises TrainingError where one cannot be read."""
    return encode_readable(vectors_of(embedder), embedder.size_px, folder, names, limit=0.0).features[EMBEDDING]


def vectors_of(embedder: Embedder) -> Encode:
    """Encodes pictures to their vectors alone, whatever else the embedder scores by."""
    return lambda pictures: {EMBEDDING: embedder.encode_pictures(pictures)}


def encode_sentences(embedder: Embedder, sentences: Sequence[str]) -> Features:
    """The features of sentences, in their order; those of a batch are of similar length, so that little is padded."""
    order = sorted(range(len(sentences)), key=lambda place: (len(sentences[place]), sentences[place]))
    parts = [
        sentence_features(embedder, [sentences[place] for place in order[start : start + BATCH]])
        for start in range(0, len(order), BATCH)
    ]
    places = np.argsort(order)
    return {key: values[places] for key, values in join(parts).items()}
