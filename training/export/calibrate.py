"""From cosines to "Nothing here looks like that": fitted and measured on validation pictures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from plugin.engine.calibration import FEATURES, Calibration
from plugin.engine.encoder import Encoder
from training.captions import Scene, read_scenes
from training.config import RunConfig
from training.evaluate import encode_captions, encode_pictures
from training.metrics.labels import precision
from training.sentences import read_checks, read_concepts, read_everyday

BACKGROUND_SIZE = 768
GALLERIES = 40  # drawn for each concept
GALLERY_SIZE = 200
PRESENT = 3  # pictures of the concept in a gallery that has it
SUPPRESSED_AT_MOST = 0.01
PENALTY = 1e-3


@dataclass(frozen=True)
class Validation:
    """Embedded validation pictures and sentences.

    Args:
        tiles: float32 [n, dimension].
        concepts: [n] names, "" for none.
        captions: float32 [n, dimension], a caption of each picture.
        phrases: by concept, float32 [sentences, dimension].
        everyday: float32 [sentences, dimension], true of no picture.
    """

    tiles: np.ndarray
    concepts: np.ndarray
    captions: np.ndarray
    phrases: dict[str, np.ndarray]
    everyday: np.ndarray


def background_vectors(encoder: Encoder, config: RunConfig) -> np.ndarray:
    """Embeddings of training pictures, evenly from every class of every data set; float32 [n, dimension]."""
    random = np.random.default_rng(config.seed)
    share = BACKGROUND_SIZE // len(config.data)
    parts = []
    for one in config.data:
        scenes = read_scenes(one.captions, "train")
        labels = np.array([scene.label or "" for scene in scenes])
        classes, sizes = np.unique(labels, return_counts=True)
        odds = {name: 1.0 / (len(classes) * size) for name, size in zip(classes, sizes)}
        chosen = random.choice(len(scenes), min(share, len(scenes)), False, [odds[label] for label in labels])
        parts.append(encode_pictures(encoder, one.images, [scenes[row].image for row in chosen]))
    return np.concatenate(parts)


def embed_validation(encoder: Encoder, config: RunConfig) -> Validation:
    """Embed the validation pictures of every data set, and the sentences that are compared with them."""
    by_label = {label: concept.name for concept in read_concepts() for label in concept.labels}
    tiles, captions, concepts = [], [], []
    for one in config.data:
        scenes = [Scene(s.image, s.split, s.captions[:1], s.label) for s in read_scenes(one.captions, "val")]
        tiles.append(encode_pictures(encoder, one.images, [scene.image for scene in scenes]))
        vectors, which = encode_captions(encoder, scenes)
        captions.append(vectors[which])
        concepts += [by_label.get(scene.label or "", "") for scene in scenes]
    phrases = {concept.name: encoder.encode_texts(concept.sentences)[0] for concept in read_concepts()}
    everyday = encoder.encode_texts(read_everyday()[1])[0]
    return Validation(np.concatenate(tiles), np.array(concepts), np.concatenate(captions), phrases, everyday)


def calibrate(
    encoder: Encoder, config: RunConfig, background: np.ndarray
) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """model.json's calibration, and what it does to searches for what is and is not there."""
    data = embed_validation(encoder, config)
    random = np.random.default_rng(config.seed)
    raw = Calibration(background.astype(np.float32), (0.0, 0.0), 0.0, 0.0)
    weights, bias = fit_logistic(*examples(raw, data, random))
    fitted = Calibration(raw.background, (float(weights[0]), float(weights[1])), float(bias), 0.0)
    present, absent, everyday = best_probabilities(fitted, data, random)
    present_at = float(np.quantile(present, SUPPRESSED_AT_MOST))
    fields = {
        "features": FEATURES,
        "weights": [round(float(weight), 5) for weight in weights],
        "bias": round(float(bias), 5),
        "present_at": round(present_at, 5),
        "protocol": (
            "logistic regression on pairs of validation pictures (UCM-Captions, RSICD) with phrases of their concept, "
            "their captions, phrases of other concepts and everyday sentences; threshold at the "
            f"{SUPPRESSED_AT_MOST:.0%} quantile of the best of {GALLERY_SIZE} tiles with {PRESENT} of the concept"
        ),
    }
    rates = {
        "present_suppressed": 100.0 * float(np.mean(present < present_at)),
        "absent_shown": 100.0 * float(np.mean(absent >= present_at)),
        "everyday_shown": 100.0 * float(np.mean(everyday >= present_at)),
    }
    protocol = (
        f"validation, galleries of {GALLERY_SIZE}: share of searches with {PRESENT} tiles of the concept "
        "that say nothing, without the concept that show something, and of everyday sentences that show something; "
        "per cent"
    )
    return fields, [{"protocol": protocol, "values": {key: round(value, 2) for key, value in rates.items()}}]


def features(calibration: Calibration, query: np.ndarray, scores: np.ndarray) -> np.ndarray:
    """[n, 2] cosine and z-score over the background of scores with one query."""
    return np.stack([scores, calibration.standard_scores(query, scores)], axis=1)


def examples(calibration: Calibration, data: Validation, random: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Features and truth of pairs of a sentence and a picture, float [n, 2] and [n]."""
    rows, truth = [], []
    for name, phrases in data.phrases.items():
        own, other = np.flatnonzero(data.concepts == name), np.flatnonzero(data.concepts != name)
        for phrase in phrases[random.permutation(len(phrases))[:8]]:
            picked = np.concatenate([own[:20], random.choice(other, 20, replace=False)])
            rows.append(features(calibration, phrase, data.tiles[picked] @ phrase))
            truth.append(data.concepts[picked] == name)
    for row in random.permutation(len(data.tiles))[:400]:
        rows.append(features(calibration, data.captions[row], data.tiles[row : row + 1] @ data.captions[row]))
        truth.append(np.ones(1, bool))
    for sentence in data.everyday:
        picked = random.choice(len(data.tiles), 20, replace=False)
        rows.append(features(calibration, sentence, data.tiles[picked] @ sentence))
        truth.append(np.zeros(20, bool))
    return np.concatenate(rows), np.concatenate(truth).astype(float)


def fit_logistic(inputs: np.ndarray, truth: np.ndarray) -> tuple[np.ndarray, float]:
    """Weights and bias of a logistic regression by Newton's method, both outcomes weighing the same.

    Hastie, Tibshirani and Friedman, The Elements of Statistical Learning, 4.4.1.
    """
    design = np.concatenate([inputs, np.ones((len(inputs), 1))], axis=1)
    share = truth.mean()
    balance = np.where(truth > 0, 0.5 / share, 0.5 / (1 - share))
    solution = np.zeros(design.shape[1])
    for _ in range(50):
        probability = 1 / (1 + np.exp(-np.clip(design @ solution, -60, 60)))
        gradient = design.T @ (balance * (truth - probability)) - PENALTY * solution
        curvature = (design * (balance * probability * (1 - probability))[:, None]).T @ design
        solution += np.linalg.solve(curvature + PENALTY * np.eye(len(solution)), gradient)
    return solution[:-1], float(solution[-1])


def best_probabilities(
    calibration: Calibration, data: Validation, random: np.random.Generator
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The best tile's probability of searches for concepts present, for concepts absent, and for everyday sentences."""
    present: list[float] = []
    absent: list[float] = []
    everyday: list[float] = []
    for name, phrases in data.phrases.items():
        own, other = np.flatnonzero(data.concepts == name), np.flatnonzero(data.concepts != name)
        for _ in range(GALLERIES):
            phrase = phrases[random.integers(len(phrases))]
            gallery = random.choice(other, GALLERY_SIZE, replace=False)
            joined = np.concatenate([gallery[PRESENT:], random.choice(own, PRESENT, replace=False)])
            for rows, best in ((joined, present), (gallery, absent)):
                best.append(calibration.probabilities(phrase, data.tiles[rows] @ phrase).max())
    for sentence in data.everyday:
        gallery = random.choice(len(data.tiles), GALLERY_SIZE, replace=False)
        everyday.append(calibration.probabilities(sentence, data.tiles[gallery] @ sentence).max())
    return np.array(present), np.array(absent), np.array(everyday)


def check_sentences(encoder: Encoder, config: RunConfig) -> dict[str, Any]:
    """Precision at 5 of sentences that training never saw, on the validation pictures of the first data set."""
    one = config.data[0]
    scenes = read_scenes(one.captions, "val")
    tiles = encode_pictures(encoder, one.images, [scene.image for scene in scenes])
    labels = np.array([scene.label for scene in scenes])
    by_class = {}
    for label, sentences in read_checks().items():
        scores = encoder.encode_texts(sentences)[0] @ tiles.T
        ranked = (labels == label)[np.argsort(-scores, axis=1, kind="stable")]
        by_class[label] = 100.0 * float(precision(ranked, 5).mean())
    protocol = "UCM-Captions val, 210 pictures of 21 classes: precision at 5 of four unseen sentences a class, per cent"
    values = {"mean": float(np.mean(list(by_class.values()))), **by_class}
    return {"protocol": protocol, "values": {key: round(value, 2) for key, value in values.items()}}
