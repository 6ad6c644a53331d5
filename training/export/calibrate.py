"""From cosines to "Nothing here looks like that": fitted and measured on validation pictures."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import numpy as np

from plugin.engine.calibration import FEATURES, Calibration
from training.errors import TrainingError
from training.export.validation import Validation, with_concepts

GALLERIES = 40  # drawn for each concept
GALLERY_SIZES = (30, 200)
PRESENT = 3  # pictures of the concept in a gallery that has it
CAPTIONS = 800
SUPPRESSED_AT_MOST = 0.04
PENALTY = 1e-3
FEWEST = 20  # validation pictures; with fewer a threshold would be a guess
HARD = 3  # nearest pictures of other concepts; few, since trees, roads and roofs stand in pictures of every concept


def calibrate(data: Validation, background: np.ndarray, seed: int) -> tuple[dict[str, Any], dict[str, Any]]:
    """model.json's calibration, and what it does to searches for what is and is not there.

    Weights and threshold come from one half of the validation data, the measured shares from the other. The threshold
    is set by captions of validation pictures, over no more than the pictures that show what they say: in a larger
    gallery lookalikes lift the best tile, and a raster may hold none. So few true results are hidden.

    Where the pictures show none of our concepts, captions and everyday sentences calibrate alone.

    Raises:
        TrainingError: there are fewer than `FEWEST` validation pictures.
    """
    if len(data.tiles) < FEWEST:
        raise TrainingError(f"{len(data.tiles)} validation pictures calibrate nothing; mark {FEWEST} or more as val.")
    fitting, held_out = halves(with_concepts(data, fewest=2 * PRESENT))
    raw = Calibration(background.astype(np.float32), (0.0, 0.0), 0.0, 0.0)
    weights, bias = fit_rising(*examples(raw, fitting, np.random.default_rng(seed)))
    fitted = Calibration(raw.background, (float(weights[0]), float(weights[1])), bias, 0.0)
    by_caption = best_of_captions(fitted, fitting, np.random.default_rng(seed))
    fields = {
        "features": FEATURES,
        "weights": [round(float(weight), 5) for weight in weights],
        "bias": round(bias, 5),
        "present_at": math.floor(1e5 * float(np.quantile(by_caption, SUPPRESSED_AT_MOST))) / 1e5,
        "protocol": (
            "half of the validation pictures and everyday sentences (even places within each concept): logistic "
            "regression, no weight below 0, on pairs of pictures, as they are and shifted (another light, turned, "
            "zoomed), with phrases of their concept, their captions, phrases of other concepts and everyday sentences, "
            f"random ones and the nearest; threshold at the {SUPPRESSED_AT_MOST:.0%} quantile of the best of {PRESENT} "
            "pictures of a concept for a caption of one of them"
        ),
    }
    return fields, measure(Calibration.from_manifest(fields, background), held_out, seed)


def measure(calibration: Calibration, data: Validation, seed: int) -> dict[str, Any]:
    """One of model.json's metrics: how often a search over these pictures is told the wrong thing."""
    by_caption = best_of_captions(calibration, data, np.random.default_rng(seed))
    shares = {"caption_suppressed": np.mean(by_caption < calibration.present_at)}
    galleries = best_of_galleries(calibration, data, np.random.default_rng(seed))
    for name, best in ((name, best) for name, best in galleries.items() if len(best)):
        shown = best >= calibration.present_at
        shares[name] = np.mean(~shown if name.endswith("suppressed") else shown)
    protocol = (
        "the half of the validation pictures and everyday sentences that calibrated nothing, as they are and shifted: "
        "share of captions, and of concepts' (trained) phrases, for which nothing is shown of "
        f"{PRESENT} pictures of the concept; share of phrases and of everyday sentences for which something is shown "
        "of that many pictures, none of the concept; per cent"
    )
    return {"protocol": protocol, "values": {key: round(100.0 * float(one), 2) for key, one in shares.items()}}


def halves(data: Validation) -> tuple[Validation, Validation]:
    """Even and odd places: pictures within their concept, everyday sentences in their order; phrases are in both."""
    place = np.zeros(len(data.concepts), int)
    for name in np.unique(data.concepts):
        own = np.flatnonzero(data.concepts == name)
        place[own] = np.arange(len(own))
    parts = []
    for half in (0, 1):
        rows = place % 2 == half
        parts.append(
            replace(
                data,
                tiles=data.tiles[rows],
                shifted=data.shifted[rows],
                concepts=data.concepts[rows],
                captions=data.captions[rows],
                everyday=data.everyday[half::2],
            )
        )
    return parts[0], parts[1]


def features(calibration: Calibration, query: np.ndarray, tiles: np.ndarray) -> np.ndarray:
    """[n, 2] cosine of a query with tiles and its z-score over the background."""
    scores = tiles @ query
    return np.stack([scores, calibration.standard_scores(query, scores)], axis=1)


def examples(calibration: Calibration, data: Validation, draw: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Features and truth of pairs of a sentence and a picture, float [n, 2] and [n]; some of the false are hard."""
    rows, truth = [], []
    for tiles in (data.tiles, data.shifted):
        for name, phrases in data.phrases.items():
            own, other = np.flatnonzero(data.concepts == name), np.flatnonzero(data.concepts != name)
            for phrase in phrases[draw.permutation(len(phrases))[:8]]:
                nearest = other[np.argsort(-(tiles[other] @ phrase), kind="stable")[:HARD]]
                picked = np.concatenate([own[:20], draw.choice(other, min(20, len(other)), replace=False), nearest])
                rows.append(features(calibration, phrase, tiles[picked]))
                truth.append(data.concepts[picked] == name)
        for row in draw.permutation(len(tiles))[:400]:
            rows.append(features(calibration, data.captions[row], tiles[row : row + 1]))
            truth.append(np.ones(1, bool))
            others = [phrases for name, phrases in data.phrases.items() if name != data.concepts[row]]
            if others:
                phrases = np.concatenate(others)
                rows.append(features(calibration, phrases[np.argmax(phrases @ tiles[row])], tiles[row : row + 1]))
                truth.append(np.zeros(1, bool))
        for sentence in data.everyday:
            nearest = np.argsort(-(tiles @ sentence), kind="stable")[:HARD]
            picked = np.concatenate([draw.permutation(len(tiles))[:20], nearest])
            rows.append(features(calibration, sentence, tiles[picked]))
            truth.append(np.zeros(len(picked), bool))
    return np.concatenate(rows), np.concatenate(truth).astype(float)


def fit_rising(inputs: np.ndarray, truth: np.ndarray) -> tuple[np.ndarray, float]:
    """`fit_logistic` with z's weight at 0 where it would fall: the more a tile stands out, the likelier it is.

    Args:
        inputs: [n, 2], cosine and z.
        truth: [n] of 0 and 1.
    """
    weights, bias = fit_logistic(inputs, truth)
    if weights[1] >= 0:
        return weights, bias
    alone, bias = fit_logistic(inputs[:, :1], truth)
    return np.array([alone[0], 0.0]), bias


def fit_logistic(inputs: np.ndarray, truth: np.ndarray) -> tuple[np.ndarray, float]:
    """Weights and bias of a logistic regression by Newton's method, both outcomes weighing the same.

    Hastie, Tibshirani and Friedman, The Elements of Statistical Learning, 4.4.1.

    Args:
        inputs: [n, features].
        truth: [n] of 0 and 1.
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


def best_of_captions(calibration: Calibration, data: Validation, draw: np.random.Generator) -> np.ndarray:
    """For captions of validation pictures, the best probability among their picture and others of its concept; [n]."""
    best = []
    named = np.flatnonzero(data.concepts != "")
    for tiles in (data.tiles, data.shifted):
        for row in draw.permutation(named if len(named) else len(tiles))[:CAPTIONS]:
            alike = np.flatnonzero(data.concepts == data.concepts[row]) if len(named) else np.array([row])
            rows = np.array([row, *draw.choice(alike, PRESENT - 1)])
            best.append(best_probability(calibration, data.captions[row], tiles[rows]))
    return np.array(best)


def best_of_galleries(calibration: Calibration, data: Validation, draw: np.random.Generator) -> dict[str, np.ndarray]:
    """Best probabilities of phrases where only the concept is, and of phrases and others where it is not."""
    best: dict[str, list[float]] = {"phrase_suppressed": []}
    best |= {f"{kind}_shown_{size}": [] for size in GALLERY_SIZES for kind in ("absent", "everyday")}
    for tiles in (data.tiles, data.shifted):
        for name, phrases in data.phrases.items():
            own, other = np.flatnonzero(data.concepts == name), np.flatnonzero(data.concepts != name)
            for phrase in phrases[draw.integers(len(phrases), size=GALLERIES)]:
                few = draw.choice(own, PRESENT, replace=False)
                best["phrase_suppressed"].append(best_probability(calibration, phrase, tiles[few]))
                for size in (size for size in GALLERY_SIZES if size <= len(other)):
                    gallery = draw.choice(other, size, replace=False)
                    best[f"absent_shown_{size}"].append(best_probability(calibration, phrase, tiles[gallery]))
        for sentence in data.everyday:
            for size in (size for size in GALLERY_SIZES if size <= len(tiles)):
                gallery = draw.choice(len(tiles), size, replace=False)
                best[f"everyday_shown_{size}"].append(best_probability(calibration, sentence, tiles[gallery]))
    return {name: np.array(values) for name, values in best.items()}


def best_probability(calibration: Calibration, query: np.ndarray, tiles: np.ndarray) -> float:
    """The probability of the best of the tiles, [n, dimension]."""
    return float(calibration.probabilities(query, tiles @ query).max())
