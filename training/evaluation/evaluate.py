"""Measure retrieval both ways on captioned pictures."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from training.data.class_tree import ClassTree
from training.data.pictures import read_picture
from training.data.scenes import Scene
from training.evaluation.block import each_block
from training.evaluation.embedder import Embedder
from training.evaluation.gallery import Gallery, build_gallery
from training.evaluation.label_levels import label_matrices
from training.evaluation.protocols import PROTOCOLS, CaptionProtocol
from training.evaluation.reading import ReadPicture
from training.evaluation.results import PerQuery, Results
from training.metrics.hubness import NEIGHBOURS, antihub_share, occurrences, skewness
from training.metrics.recall import WAYS


@dataclass(frozen=True)
class Measuring:
    """What to measure, and how.

    Args:
        protocol: prepares the captions.
        tree: adds the retrieval of classes at its levels 2 and 3.
        train_captions: as the data set has them; adds the recall of captions that are not among them word for word.
    """

    protocol: CaptionProtocol = PROTOCOLS["as_is"]
    tree: ClassTree | None = None
    train_captions: Collection[str] = ()


PLAIN = Measuring()


def evaluate(
    embedder: Embedder,
    scenes: Sequence[Scene],
    folder: Path,
    measuring: Measuring = PLAIN,
    read: ReadPicture = read_picture,
) -> Results:
    """Encode the scenes of a split and measure every way of retrieval.

    Args:
        embedder: the model.
        scenes: pictures with captions; by classes where all have some.
        folder: of their pictures.
        measuring: what to measure.
        read: reads a picture at the size of the embedder.

    Raises:
        TrainingError: pictures cannot be read, none has a caption, a label is not in the tree, or the model gives no
            numbers.
    """
    return measure(build_gallery(embedder, scenes, folder, measuring.protocol, read), measuring)


def measure(gallery: Gallery, measuring: Measuring = PLAIN) -> Results:
    """All measures of an encoded gallery; raises TrainingError where a label is not in the tree."""
    levels = label_matrices(gallery.scenes, measuring.tree)
    unseen = unseen_captions(gallery, measuring)
    per_query: dict[str, PerQuery] = {}
    hubness: dict[str, float] = {}
    for way, items in zip(WAYS, (len(gallery.picture_of), len(gallery.scenes))):
        parts: dict[str, list[PerQuery]] = {}
        counts = np.zeros(items, np.int64)
        for block in each_block(gallery, way):
            counts += occurrences(block.top[:, :NEIGHBOURS], items)
            for key, one in {**block.recalls(unseen), **block.label_measures(levels)}.items():
                parts.setdefault(f"{way}_{key}", []).append(one)
        for key, ones in parts.items():
            per_query[key] = PerQuery(
                np.concatenate([one.values for one in ones]), np.concatenate([one.images for one in ones])
            )
        hubness.update({f"{way}_skewness": skewness(counts), f"{way}_antihubs": antihub_share(counts)})
    sizes = {
        "images": len(gallery.scenes),
        "captions": len(gallery.picture_of),
        "different_captions": len(gallery.texts),
        "unseen_captions": int(unseen.sum()),
        "unreadable_images": len(gallery.unreadable),
    }
    return Results(describe(measuring.protocol, sizes), sizes, per_query, hubness, gallery.unreadable)


def unseen_captions(gallery: Gallery, measuring: Measuring) -> np.ndarray:
    """Which captions do not stand word for word in training, none where that is not known; bool [captions]."""
    if not measuring.train_captions:
        return np.zeros(len(gallery.text_of), bool)
    seen = {measuring.protocol.prepare(caption) for caption in measuring.train_captions}
    return np.array([text not in seen for text in gallery.texts])[gallery.text_of]


def describe(protocol: CaptionProtocol, sizes: dict[str, int]) -> str:
    """How the numbers were got, in a sentence to stand beside them."""
    return (
        f"{protocol.sentence}; {sizes['images']:,} pictures, {sizes['captions']:,} captions "
        f"({sizes['different_captions']:,} different); ties by index; per cent"
    )
