"""Validation pictures and sentences, embedded with the package itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import numpy as np
import torch

from training.data.augment import augment
from training.data.scenes import Scene
from training.errors import TrainingError
from training.evaluation.embedder import EMBEDDING, Embedder, Features, picture_features
from training.evaluation.reading import encode_readable, encode_sentences
from training.export.request import PackageData, PackageFields
from training.keyed_random import sample_keys
from training.metrics.labels import precision
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


class Shifting:
    """Encodes a random view of each picture that it is given.

    Args:
        embedder: of the views.
        seed: of the views; each follows from it and from the picture's number in the order of asking.
    """

    def __init__(self, embedder: Embedder, seed: int) -> None:
        self.embedder = embedder
        self.seed = seed
        self.seen = 0

    def encode(self, pictures: np.ndarray) -> Features:
        """Features of uint8 [n, s, s, 3]; s may be more than the embedder takes, so that views zoom in without blur."""
        keys = sample_keys(torch.arange(self.seen, self.seen + len(pictures)), self.seed, 0)
        self.seen += len(pictures)
        views = augment(pictures, self.embedder.size_px, keys)
        tiles = views.permute(0, 2, 3, 1).round().to(torch.uint8).numpy()
        return {EMBEDDING: self.embedder.encode_pictures(tiles)}


def scenes_of(one: PackageData, split: str) -> list[Scene]:
    """The captioned scenes of a split; raises TrainingError where the data set has none."""
    scenes = [scene for scene in one.scenes.get(split, ()) if scene.captions]
    if not scenes:
        raise TrainingError(
            f"The data set {one.name} has no captioned {split} pictures, with which an export measures; mark some."
        )
    return scenes


def encode_scenes(embedder: Embedder, one: PackageData, scenes: Sequence[Scene]) -> tuple[np.ndarray, list[Scene]]:
    """float32 [n, dimension] of the scenes whose pictures can be read, and these scenes."""
    found = encode_readable(
        partial(picture_features, embedder), embedder.size_px, one.images, [scene.image for scene in scenes]
    )
    return found.features[EMBEDDING], [scenes[place] for place in found.kept]


def embed_validation(embedder: Embedder, fields: PackageFields) -> Validation:
    """Embed the validation pictures of every data set, and the sentences that are compared with them."""
    concepts = read_concepts()
    by_label = {label: concept.name for concept in concepts for label in concept.labels}
    tiles, shifted, captions, names = [], [], [], []
    shifting = Shifting(embedder, fields.seed)
    for one in fields.data:
        vectors, scenes = encode_scenes(embedder, one, scenes_of(one, "val"))
        files = [scene.image for scene in scenes]
        tiles.append(vectors)
        shifted.append(encode_readable(shifting.encode, fields.source_px, one.images, files).features[EMBEDDING])
        captions.append(encode_sentences(embedder, [scene.captions[0] for scene in scenes])[EMBEDDING])
        names += [next((by_label[label] for label in scene.labels if label in by_label), "") for scene in scenes]
    return Validation(
        tiles=np.concatenate(tiles),
        shifted=np.concatenate(shifted),
        concepts=np.array(names),
        captions=np.concatenate(captions),
        phrases={concept.name: embedder.encode_sentences(concept.sentences) for concept in concepts},
        everyday=embedder.encode_sentences(read_everyday()[1]),
    )


def background_vectors(embedder: Embedder, fields: PackageFields) -> np.ndarray:
    """Embeddings of training pictures, evenly from every class of every data set; float32 [n, dimension]."""
    draw = np.random.default_rng(fields.seed)
    share = max(1, BACKGROUND_SIZE // len(fields.data))
    parts = []
    for one in fields.data:
        scenes = scenes_of(one, "train")
        labels = np.array([scene.labels[0] if scene.labels else "" for scene in scenes])
        classes, sizes = np.unique(labels, return_counts=True)
        odds = {name: 1.0 / (len(classes) * size) for name, size in zip(classes, sizes)}
        chosen = draw.choice(len(scenes), min(share, len(scenes)), replace=False, p=[odds[label] for label in labels])
        parts.append(encode_scenes(embedder, one, [scenes[row] for row in chosen])[0])
    return np.concatenate(parts)


def check_sentences(embedder: Embedder, fields: PackageFields) -> dict[str, Any] | None:
    """Precision at 5 of other wordings of what was trained, on the validation pictures of the first data set.

    Told apart: those whose content words, without order and small words, are those of a trained sentence. None where
    the data set has none of the classes of training/sentences/check.yaml.
    """
    one = fields.data[0]
    tiles, scenes = encode_scenes(embedder, one, scenes_of(one, "val"))
    labels = [set(scene.labels) for scene in scenes]
    known = set().union(*labels)
    trained = trained_wordings(fields)
    by_class: dict[str, float] = {}
    reworded: list[float] = []
    others: list[float] = []
    for label, sentences in read_checks().items():
        if label not in known:
            continue
        scores = embedder.encode_sentences(sentences) @ tiles.T
        shown = np.array([label in own for own in labels])
        precisions = 100.0 * precision(shown[np.argsort(-scores, axis=1, kind="stable")], 5)
        by_class[label] = float(precisions.mean())
        for sentence, value in zip(sentences, precisions):
            (reworded if content_words(sentence) in trained else others).append(float(value))
    if not by_class:
        return None
    protocol = (
        f"{one.name} val, {len(tiles)} pictures of {len(known)} classes: precision at 5 of four other "
        f"wordings of trained phrases a class; {len(reworded)} of them have the content words of a trained sentence "
        f"(same_words), {len(others)} have not (other_words); per cent"
    )
    means = {"mean": list(by_class.values()), "same_words": reworded, "other_words": others}
    values = {**{key: float(np.mean(some)) for key, some in means.items() if some}, **by_class}
    return {"protocol": protocol, "values": {key: round(value, 2) for key, value in values.items()}}


def trained_wordings(fields: PackageFields) -> set[frozenset[str]]:
    """The content words of every sentence that training saw."""
    captions = [caption for one in fields.data for scene in scenes_of(one, "train") for caption in scene.captions]
    phrases = [sentence for concept in read_concepts() for sentence in concept.sentences]
    return {content_words(sentence) for sentence in captions + phrases}


def with_concepts(data: Validation, fewest: int) -> Validation:
    """Only the phrases of concepts that `fewest` pictures show or more; the other pictures lose their concept.

    A data set of one's own may have none of our concepts.
    """
    names, counts = np.unique(data.concepts, return_counts=True)
    enough = {str(name) for name, count in zip(names, counts) if count >= fewest} & set(data.phrases)
    return replace(
        data,
        concepts=np.array([name if name in enough else "" for name in data.concepts]),
        phrases={name: phrases for name, phrases in data.phrases.items() if name in enough},
    )
