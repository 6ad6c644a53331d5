"""Whether the package computes what the model computes, on real pictures and sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from training.data.pictures import read_pictures
from training.errors import TrainingError
from training.evaluation.embedder import EMBEDDING, Embedder
from training.evaluation.reading import BATCH, encode_sentences
from training.export.request import PackageData, Precision
from training.export.validation import scenes_of

# Of the cosine, its mean and its first percentile; int8 is judged by recall instead (training.export.int8).
LIMITS: Mapping[Precision, float] = {"fp32": 0.9999, "fp16": 0.999, "compact": 0.9999}
PICTURES = 256
SENTENCES = 256


@dataclass(frozen=True)
class Sample:
    """What two encoders are compared on.

    Args:
        names: of the data sets it was drawn from.
        tiles: uint8 [n, s, s, 3].
        sentences: different captions.
    """

    names: tuple[str, ...]
    tiles: np.ndarray
    sentences: tuple[str, ...]


def read_sample(data: Sequence[PackageData], size_px: int) -> Sample:
    """Validation pictures, evenly from every data set's list, and captions evenly from the shortest to the longest.

    Raises:
        TrainingError: a data set has no validation pictures, or they cannot be read.
    """
    tiles, captions = [], set()
    for one in data:
        scenes = scenes_of(one, "val")
        files = [scenes[place].image for place in evenly(len(scenes), PICTURES // len(data))]
        tiles.append(read_pictures(one.images, files, size_px).pixels)
        captions |= {caption for scene in scenes for caption in scene.captions}
    # By length, so that padding, and cutting where sentences are long, is met.
    ordered = sorted(captions, key=lambda caption: (len(caption), caption))
    sentences = tuple(ordered[place] for place in evenly(len(ordered), SENTENCES))
    return Sample(tuple(one.name for one in data), np.concatenate(tiles), sentences)


def evenly(total: int, count: int) -> np.ndarray:
    """`count` places, or all where there are fewer, spread over `total` with both ends; int [places]."""
    return np.unique(np.linspace(0, total - 1, max(1, min(count, total))).round().astype(int))


def measure_parity(reference: Embedder, package: Embedder, sample: Sample, where: str) -> dict[str, Any]:
    """One of model.json's metrics: cosines of the model's embeddings and the package's.

    Args:
        reference: the model in torch.
        package: the same through its ONNX files.
        sample: real pictures and sentences.
        where: what ran the package.
    """
    pictures = cosines(encode_tiles(reference, sample.tiles), encode_tiles(package, sample.tiles))
    sentences = cosines(
        encode_sentences(reference, sample.sentences)[EMBEDDING],
        encode_sentences(package, sample.sentences)[EMBEDDING],
    )
    protocol = (
        f"parity: cosine of the package's embedding ({where}) with PyTorch's, {len(pictures)} pictures and "
        f"{len(sentences)} captions of {', '.join(sample.names)} val; mean and first percentile"
    )
    values = {
        "image_mean": float(np.mean(pictures)),
        "image_p1": float(np.percentile(pictures, 1)),
        "text_mean": float(np.mean(sentences)),
        "text_p1": float(np.percentile(sentences, 1)),
    }
    return {"protocol": protocol, "values": {key: round(value, 6) for key, value in values.items()}}


def check_parity(values: Mapping[str, float], precision: Precision) -> None:
    """Raises TrainingError where an encoder is further from the model than its precision allows."""
    limit = LIMITS.get(precision)
    for key, value in values.items():
        if limit is not None and not value >= limit:
            encoder, statistic = key.split("_")
            advice = "choose fp32" if precision != "fp32" else "report the towers and the method; they do not export"
            raise TrainingError(
                f"The {encoder} encoder in {precision} is not the trained one: its cosine with it is {value:.5f} "
                f"({'mean' if statistic == 'mean' else 'first percentile'}), less than {limit}; {advice}."
            )


def encode_tiles(embedder: Embedder, tiles: np.ndarray) -> np.ndarray:
    """float32 [n, dimension] of uint8 [n, s, s, 3], a batch at a time."""
    return np.concatenate(
        [embedder.encode_pictures(tiles[start : start + BATCH]) for start in range(0, len(tiles), BATCH)]
    )


def cosines(left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """[n] of rows of two [n, dimension], at whatever length."""
    products = (left.astype(np.float64) * right).sum(1)
    return products / (np.linalg.norm(left, axis=1) * np.linalg.norm(right, axis=1))
