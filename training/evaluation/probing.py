"""How much of the classes the vectors of pictures hold: probes learn on one split and are asked on another."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from training.data.scenes import Scene
from training.errors import TrainingError
from training.evaluation.embedder import EMBEDDING, Embedder
from training.evaluation.reading import encode_readable, vectors_of
from training.metrics.bootstrap import Interval, bootstrap_mean
from training.metrics.probe import knn_probe, linear_probe


def probe_scenes(
    embedder: Embedder, train: Sequence[Scene], test: Sequence[Scene], folder: Path, seed: int = 0
) -> dict[str, Interval]:
    """{"knn", "linear"}: the share of test pictures whose class is named, in per cent, with its 95 % interval.

    Args:
        embedder: the model, frozen.
        train: pictures to learn from, with one class each.
        test: pictures to ask about, likewise.
        folder: of both.
        seed: of the draws of the interval.

    Raises:
        TrainingError: a picture has no class or several, training has fewer than two classes, or too many pictures
            cannot be read.
    """
    learnt, asked = embed_labelled(embedder, train, folder), embed_labelled(embedder, test, folder)
    images = np.arange(len(asked[1]))
    return {
        name: bootstrap_mean(100.0 * probe(*learnt, *asked), images, seed)
        for name, probe in (("knn", knn_probe), ("linear", linear_probe))
    }


def embed_labelled(embedder: Embedder, scenes: Sequence[Scene], folder: Path) -> tuple[np.ndarray, np.ndarray]:
    """The vectors of readable pictures, float32 [n, dimension], and the class of each, [n]; raises TrainingError."""
    for scene in scenes:
        if len(scene.labels) != 1:
            raise TrainingError(
                f"{scene.image} has {len(scene.labels)} classes; probe with pictures of one class each."
            )
    encoded = encode_readable(vectors_of(embedder), embedder.size_px, folder, [scene.image for scene in scenes])
    return encoded.features[EMBEDDING], np.array([scenes[place].labels[0] for place in encoded.kept])
