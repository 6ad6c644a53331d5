"""Validation pictures and sentences, embedded with the package itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import torch

from plugin.engine.encoder import Encoder
from training.augment import augment
from training.captions import Scene, read_scenes
from training.config import RunConfig
from training.evaluate import BATCH, encode_captions, encode_pictures
from training.metrics.labels import precision
from training.pictures import read_pictures
from training.sentences import content_words, read_checks, read_concepts, read_everyday

BACKGROUND_SIZE = 768


@dataclass(frozen=True)
class Validation:
    """Embedded validation pictures and sentences.

    Args:
        tiles: float32 [n, dimension].
        shifted: the same pictures under another light, turned and zoomed: imagery that training has not seen.
        concepts: [n] names, "" for none.
        captions: float32 [n, dimension], a caption of each picture.
        phrases: by concept, float32 [sentences, dimension].
        everyday: float32 [sentences, dimension], true of no picture.
    """

    tiles: np.ndarray
    shifted: np.ndarray
    concepts: np.ndarray
    captions: np.ndarray
    phrases: dict[str, np.ndarray]
    everyday: np.ndarray


def embed_validation(encoder: Encoder, config: RunConfig) -> Validation:
    """Embed the validation pictures of every data set, and the sentences that are compared with them."""
    concepts = read_concepts()
    by_label = {label: concept.name for concept in concepts for label in concept.labels}
    tiles, shifted, captions, names = [], [], [], []
    draw = torch.Generator().manual_seed(config.seed)
    for one in config.data:
        scenes = [Scene(s.image, s.split, s.captions[:1], s.label) for s in read_scenes(one.captions, "val")]
        files = [scene.image for scene in scenes]
        tiles.append(encode_pictures(encoder, one.images, files))
        shifted.append(encode_views(encoder, read_pictures(one.images, files, config.image.source_px), draw))
        vectors, which = encode_captions(encoder, scenes)
        captions.append(vectors[which])
        names += [by_label.get(scene.label or "", "") for scene in scenes]
    return Validation(
        tiles=np.concatenate(tiles),
        shifted=np.concatenate(shifted),
        concepts=np.array(names),
        captions=np.concatenate(captions),
        phrases={concept.name: encoder.encode_texts(concept.sentences)[0] for concept in concepts},
        everyday=encoder.encode_texts(read_everyday()[1])[0],
    )


def encode_views(encoder: Encoder, pictures: np.ndarray, draw: torch.Generator) -> np.ndarray:
    """float32 [n, dimension] of a random view of each of the pictures, uint8 [n, s, s, 3]."""
    parts = []
    for start in range(0, len(pictures), BATCH):
        views = augment(pictures[start : start + BATCH], encoder.package.size_px, draw)
        parts.append(encoder.encode_tiles(views.permute(0, 2, 3, 1).round().to(torch.uint8).numpy()))
    return np.concatenate(parts)


def background_vectors(encoder: Encoder, config: RunConfig) -> np.ndarray:
    """Embeddings of training pictures, evenly from every class of every data set; float32 [n, dimension]."""
    draw = np.random.default_rng(config.seed)
    share = BACKGROUND_SIZE // len(config.data)
    parts = []
    for one in config.data:
        scenes = read_scenes(one.captions, "train")
        labels = np.array([scene.label or "" for scene in scenes])
        classes, sizes = np.unique(labels, return_counts=True)
        odds = {name: 1.0 / (len(classes) * size) for name, size in zip(classes, sizes)}
        chosen = draw.choice(len(scenes), min(share, len(scenes)), replace=False, p=[odds[label] for label in labels])
        parts.append(encode_pictures(encoder, one.images, [scenes[row].image for row in chosen]))
    return np.concatenate(parts)


def check_sentences(encoder: Encoder, config: RunConfig) -> dict[str, Any]:
    """Precision at 5 of other wordings of what was trained, on the validation pictures of the first data set.

    Told apart: those whose content words, without order and small words, are those of a trained sentence.
    """
    one = config.data[0]
    scenes = read_scenes(one.captions, "val")
    tiles = encode_pictures(encoder, one.images, [scene.image for scene in scenes])
    labels = np.array([scene.label for scene in scenes])
    trained = trained_wordings(config)
    by_class: dict[str, float] = {}
    reworded: list[float] = []
    others: list[float] = []
    for label, sentences in read_checks().items():
        scores = encoder.encode_texts(sentences)[0] @ tiles.T
        ranked = (labels == label)[np.argsort(-scores, axis=1, kind="stable")]
        precisions = 100.0 * precision(ranked, 5)
        by_class[label] = float(precisions.mean())
        for sentence, value in zip(sentences, precisions):
            (reworded if content_words(sentence) in trained else others).append(float(value))
    protocol = (
        f"{one.name} val, {len(tiles)} pictures of {len(np.unique(labels))} classes: precision at 5 of four other "
        f"wordings of trained phrases a class; {len(reworded)} of them have the content words of a trained sentence "
        f"(same_words), {len(others)} have not (other_words); per cent"
    )
    values = {
        "mean": float(np.mean(list(by_class.values()))),
        "same_words": float(np.mean(reworded)),
        "other_words": float(np.mean(others)),
        **by_class,
    }
    return {"protocol": protocol, "values": {key: round(value, 2) for key, value in values.items()}}


def trained_wordings(config: RunConfig) -> set[frozenset[str]]:
    """The content words of every sentence that training saw."""
    captions = [
        sentence for one in config.data for scene in read_scenes(one.captions, "train") for sentence in scene.captions
    ]
    phrases = [sentence for concept in read_concepts() for sentence in concept.sentences]
    return {content_words(sentence) for sentence in captions + phrases}
