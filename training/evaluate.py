"""Measure a package as it is shipped: through its ONNX files and the engine's own encoder, without torch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from plugin.engine.encoder import Encoder
from training.captions import Scene, read_scenes
from training.metrics.labels import label_retrieval
from training.metrics.recall import recall
from training.pictures import read_pictures

BATCH = 32


def evaluate(package: Path, captions: Path, images: Path, split: str) -> dict[str, float]:
    """Retrieval metrics of a package on one split of captioned pictures, in per cent, with the gallery's sizes.

    Raises:
        TrainingError: captions or pictures cannot be read.
        EngineError: the package is refused.
    """
    scenes = read_scenes(captions, split)
    encoder = Encoder.open(package)
    tiles = encode_pictures(encoder, images, [scene.image for scene in scenes])
    return measure(tiles, *encode_captions(encoder, scenes), scenes)


def encode_pictures(encoder: Encoder, folder: Path, names: Sequence[str]) -> np.ndarray:
    """float32 [n, dimension] of pictures in a folder, read a batch at a time."""
    size_px = encoder.package.size_px
    parts = [
        encoder.encode_tiles(read_pictures(folder, names[start : start + BATCH], size_px))
        for start in range(0, len(names), BATCH)
    ]
    return np.concatenate(parts)


def encode_captions(encoder: Encoder, scenes: Sequence[Scene]) -> tuple[np.ndarray, np.ndarray]:
    """The vectors of the different captions, float32 [sentences, dimension], and for each caption its sentence.

    Equal captions share one vector, so that their cosines tie exactly whatever the batch they fell into.
    """
    places: dict[str, int] = {}
    which = [places.setdefault(caption, len(places)) for scene in scenes for caption in scene.captions]
    sentences = sorted(places, key=lambda sentence: (len(sentence), sentence))
    vectors = np.empty((len(sentences), encoder.package.dimension), np.float32)
    for start in range(0, len(sentences), BATCH):
        part = sentences[start : start + BATCH]
        vectors[[places[sentence] for sentence in part]] = encoder.encode_texts(part)[0]
    return vectors, np.array(which)


def measure(tiles: np.ndarray, sentences: np.ndarray, which: np.ndarray, scenes: Sequence[Scene]) -> dict[str, float]:
    """The metrics of pictures [n, dimension] and the captions `which` [m] of sentences; classes where all have one."""
    similarity = (tiles @ sentences.T)[:, which]
    owner = np.repeat(np.arange(len(scenes)), [len(scene.captions) for scene in scenes])
    values: dict[str, float] = {"images": len(scenes), "captions": len(owner), **recall(similarity, owner)}
    labels = [scene.label for scene in scenes if scene.label is not None]
    if len(labels) == len(scenes):
        classes = np.array(labels)[:, None] == np.unique(labels)[None, :]
        for way, block, queries, items in (
            ("i2t", similarity, classes, classes[owner]),
            ("t2i", similarity.T, classes[owner], classes),
        ):
            values.update({f"{way}_{key}": value for key, value in label_retrieval(block, queries, items).items()})
    return values


def table(values: Mapping[str, float]) -> str:
    """The values as lines to read."""
    return "\n".join(f"{key:12} {value:8.2f}" for key, value in values.items())
