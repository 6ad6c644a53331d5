"""From cosines to "Nothing here looks like that": fitted and measured on validation pictures."""

from __future__ import annotations

from typing import Any

import numpy as np

from plugin.engine.calibration import FEATURES, Calibration
from training.export.validation import Validation

GALLERIES = 40  # drawn for each concept
GALLERY_SIZE = 200
PRESENT = 3  # pictures of the concept in a gallery that has it
SUPPRESSED_AT_MOST = 0.01
PENALTY = 1e-3


def calibrate(data: Validation, background: np.ndarray, seed: int) -> tuple[dict[str, Any], dict[str, Any]]:
    """model.json's calibration, and what it does to searches for what is and is not there."""
    raw = Calibration(background.astype(np.float32), (0.0, 0.0), 0.0, 0.0)
    weights, bias = fit_logistic(*examples(raw, data, np.random.default_rng(seed)))
    fitted = Calibration(raw.background, (float(weights[0]), float(weights[1])), float(bias), 0.0)
    shifted = best_probabilities(fitted, data, data.shifted, np.random.default_rng(seed))
    present_at = float(np.quantile(shifted["present"], SUPPRESSED_AT_MOST))
    fields = {
        "features": FEATURES,
        "weights": [round(float(weight), 5) for weight in weights],
        "bias": round(float(bias), 5),
        "present_at": round(present_at, 5),
        "protocol": (
            "logistic regression on pairs of validation pictures, as they are and shifted (another light, turned, "
            "zoomed), with phrases of their concept, their captions, phrases of other concepts and everyday sentences; "
            f"threshold at the {SUPPRESSED_AT_MOST:.0%} quantile of the best of {GALLERY_SIZE} shifted pictures, "
            f"{PRESENT} of them of the concept"
        ),
    }
    plain = best_probabilities(fitted, data, data.tiles, np.random.default_rng(seed))
    values = {**error_rates(plain, present_at, ""), **error_rates(shifted, present_at, "_shifted")}
    protocol = (
        f"validation, galleries of {GALLERY_SIZE}: share of searches that say nothing though {PRESENT} tiles show the "
        "concept, that show something though none does, and of everyday sentences that show something; per cent"
    )
    return fields, {"protocol": protocol, "values": values}


def error_rates(best: dict[str, np.ndarray], present_at: float, suffix: str) -> dict[str, float]:
    """The shares of wrong answers at a threshold, in per cent."""
    shares = {
        "present_suppressed": np.mean(best["present"] < present_at),
        "absent_shown": np.mean(best["absent"] >= present_at),
        "everyday_shown": np.mean(best["everyday"] >= present_at),
    }
    return {name + suffix: round(100.0 * float(share), 2) for name, share in shares.items()}


def features(calibration: Calibration, query: np.ndarray, tiles: np.ndarray) -> np.ndarray:
    """[n, 2] cosine of a query with tiles and its z-score over the background."""
    scores = tiles @ query
    return np.stack([scores, calibration.standard_scores(query, scores)], axis=1)


def examples(calibration: Calibration, data: Validation, draw: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Features and truth of pairs of a sentence and a picture, float [n, 2] and [n]."""
    rows, truth = [], []
    for tiles in (data.tiles, data.shifted):
        for name, phrases in data.phrases.items():
            own, other = np.flatnonzero(data.concepts == name), np.flatnonzero(data.concepts != name)
            for phrase in phrases[draw.permutation(len(phrases))[:8]]:
                picked = np.concatenate([own[:20], draw.choice(other, 20, replace=False)])
                rows.append(features(calibration, phrase, tiles[picked]))
                truth.append(data.concepts[picked] == name)
        for row in draw.permutation(len(tiles))[:400]:
            rows.append(features(calibration, data.captions[row], tiles[row : row + 1]))
            truth.append(np.ones(1, bool))
        for sentence in data.everyday:
            rows.append(features(calibration, sentence, draw.permutation(tiles)[:20]))
            truth.append(np.zeros(20, bool))
    return np.concatenate(rows), np.concatenate(truth).astype(float)


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


def best_probabilities(
    calibration: Calibration, data: Validation, tiles: np.ndarray, draw: np.random.Generator
) -> dict[str, np.ndarray]:
    """The best tile's probability of searches for concepts present, concepts absent, and everyday sentences."""
    best: dict[str, list[float]] = {"present": [], "absent": [], "everyday": []}

    def search(phrase: np.ndarray, rows: np.ndarray) -> float:
        return float(calibration.probabilities(phrase, tiles[rows] @ phrase).max())

    for name, phrases in data.phrases.items():
        own, other = np.flatnonzero(data.concepts == name), np.flatnonzero(data.concepts != name)
        for _ in range(GALLERIES):
            phrase = phrases[draw.integers(len(phrases))]
            gallery = draw.choice(other, GALLERY_SIZE, replace=False)
            joined = np.concatenate([gallery[PRESENT:], draw.choice(own, PRESENT, replace=False)])
            best["present"].append(search(phrase, joined))
            best["absent"].append(search(phrase, gallery))
    for sentence in data.everyday:
        best["everyday"].append(search(sentence, draw.choice(len(tiles), GALLERY_SIZE, replace=False)))
    return {kind: np.array(values) for kind, values in best.items()}
