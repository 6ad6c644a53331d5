"""What fair scores give where the same ground is indexed at several scales.

Run: .venv/training/bin/python benchmarks/scales.py

On the validation pictures of UCM-Captions and RSICD (../shared/data, or `--data`), with the shipped package: one index
a scale, each of all pictures, seen in coarser pixels or from their middle alone. Every class is looked for by its name
in all of them at once, ranked by cosines and by fair scores. One JSON line: mean average precision, and how far the
shares of the scales among the first hits, as many as pictures show the class, lie from their true shares (half of the
summed differences). `other_ground`: the same where each class is in one of the indexes alone, which is why indexes of
other ground keep their cosines.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from relevance.val_pictures import DATA, PACKAGE, ValPictures, average_precision, read_pictures

from plugin.engine.encoder import Encoder
from plugin.engine.fair_score import standard_scales

SERIES = (
    ("ucm_captions", (1.0, 2.0, 4.0)),
    ("ucm_captions", (0.5, 1.0, 2.0)),
    ("rsicd150", (0.5, 1.0)),
    ("rsicd150", (0.5, 1.0, 2.0)),
)


def measure(scales: list[ValPictures], alone: bool) -> dict[str, list[float]]:
    """Mean average precision and error of the shares, by cosines and by fair scores.

    Args:
        scales: the same pictures at each scale.
        alone: keep the pictures of a class in one of the indexes alone, one after the other.
    """
    found: dict[str, list[tuple[float, float]]] = {"cosine": [], "fair": []}
    for number in range(len(scales[0].classes)):
        shown = scales[0].shows(number)
        for keeper in range(len(scales)) if alone else (-1,):
            kept = [shown & (keeper in (-1, place)) for place in range(len(scales))]
            left = [~shown | mine for mine in kept]
            cosines = [one.vectors[here] @ one.words[3][number] for one, here in zip(scales, left)]
            relevant = np.concatenate([mine[here] for mine, here in zip(kept, left)])
            index = np.repeat(np.arange(len(scales)), [len(one) for one in cosines])
            fair = [scale.of(one) for scale, one in zip(standard_scales(cosines), cosines)]
            for name, scores in (("cosine", np.concatenate(cosines)), ("fair", np.concatenate(fair))):
                first = np.argsort(-scores, kind="stable")[: relevant.sum()]
                shares, true = (np.bincount(index[some], minlength=len(scales)) for some in (first, relevant))
                error = np.abs(shares - true).sum() / 2 / relevant.sum()
                found[name].append((average_precision(scores, relevant), float(error)))
    return {name: np.mean(values, axis=0).round(4).tolist() for name, values in found.items()}


def main() -> None:
    """Embed, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--data", type=Path, default=DATA, help="folder of the data sets")
    arguments = parser.parse_args()
    encoder = Encoder.open(PACKAGE, "cpu", 0)
    result = {}
    for name, shares in SERIES:
        scales = read_pictures(encoder, arguments.data, name, shares)
        result[f"{name} {shares}"] = {"same_ground": measure(scales, False), "other_ground": measure(scales, True)}
    ratios = {
        f"{series} {ground}": round(found["fair"][0] / found["cosine"][0], 3)
        for series, grounds in result.items()
        for ground, found in grounds.items()
    }
    print(json.dumps({**result, "ratios": ratios}))


if __name__ == "__main__":
    main()
