"""What refining a search gives: marked tiles, a minus, a picture instead of words.

Run: .venv/training/bin/python benchmarks/refinement.py

On the validation pictures of UCM-Captions and RSICD (../shared/data, or `--data`), with the shipped package. A class is
looked for by its own name and by the vaguer name of the class above it; then the best 1, 3 or 10 pictures that show it
are marked as liked and the best that do not as disliked. Marked pictures do not count, neither before nor after
(residual collection, Salton and Buckley 1990). "A -B" takes off the class B that the name of A mistakes most often. One
JSON line: mean average precision over the classes.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from relevance.val_pictures import DATA, PACKAGE, SETS, ValPictures, average_precision, read_pictures

from plugin.engine.encoder import Encoder
from plugin.engine.query_vector import QueryVectors, compose

MARKED = (1, 3, 10)
FEW = 300  # pictures of a data set in which ten marked ones leave none of a class
LOOKED_AT = 20


def marked(pictures: ValPictures, centre: np.ndarray, level: int, count: int) -> dict[str, float]:
    """Words of a level alone, and with so many liked, disliked, and both."""
    found: dict[str, list[float]] = {"words": [], "liked": [], "disliked": [], "both": []}
    for number in range(len(pictures.classes)):
        words, shown = pictures.words[level][number : number + 1], pictures.shows(number)
        order = np.argsort(-(pictures.vectors @ words[0]), kind="stable")
        liked, disliked = order[shown[order]][:count], order[~shown[order]][:count]
        left = np.ones(len(shown), bool)
        left[liked] = left[disliked] = False
        none = pictures.vectors[:0]
        for name, yes, no in (
            ("words", none, none),
            ("liked", pictures.vectors[liked], none),
            ("disliked", none, pictures.vectors[disliked]),
            ("both", pictures.vectors[liked], pictures.vectors[disliked]),
        ):
            query = compose(QueryVectors(words, (1.0,), yes, no), centre)
            found[name].append(average_precision((pictures.vectors @ query)[left], shown[left]))
    return means(found)


def minus(pictures: ValPictures, centre: np.ndarray) -> dict[str, float]:
    """Words alone and less the class that they mistake most often, with its share of the first pictures."""
    found: dict[str, list[float]] = {"words": [], "minus": [], "share_words": [], "share_minus": []}
    for number in range(len(pictures.classes)):
        shown = pictures.shows(number)
        order = np.argsort(-(pictures.vectors @ pictures.words[3][number]), kind="stable")
        mistaken, counts = np.unique(pictures.labels[order[~shown[order]][:LOOKED_AT]], return_counts=True)
        other = pictures.classes.index(str(mistaken[counts.argmax()]))
        both = QueryVectors(pictures.words[3][[number, other]], (1.0, -1.0))
        for name, query in (("words", pictures.words[3][number]), ("minus", compose(both, centre))):
            scores = pictures.vectors @ query
            found[name].append(average_precision(scores, shown))
            first = np.argsort(-scores, kind="stable")[:LOOKED_AT]
            found[f"share_{name}"].append(float(pictures.shows(other)[first].mean()))
    return means(found)


def by_example(pictures: ValPictures, centre: np.ndarray) -> float:
    """A picture instead of words, which does not count itself."""
    found = []
    for place in range(len(pictures.labels)):
        query = compose(QueryVectors(liked=pictures.vectors[place : place + 1]), centre)
        others = np.arange(len(pictures.labels)) != place
        relevant = pictures.labels == pictures.labels[place]
        if relevant[others].any():
            found.append(average_precision((pictures.vectors @ query)[others], relevant[others]))
    return round(float(np.mean(found)), 4)


def ratios(measured: dict[str, Any]) -> dict[str, float]:
    """Precision with three pictures marked each way, and with a minus, over that of the words alone."""
    both = {f"{level} both": one[3]["both"] / one[3]["words"] for level, one in measured["marked"].items()}
    minus = measured["minus"]["minus"] / measured["minus"]["words"]
    return {name: round(value, 2) for name, value in {**both, "minus": minus}.items()}


def means(found: dict[str, list[float]]) -> dict[str, float]:
    """Of each list."""
    return {name: round(float(np.mean(values)), 4) for name, values in found.items()}


def main() -> None:
    """Embed, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--data", type=Path, default=DATA, help="folder of the data sets")
    arguments = parser.parse_args()
    encoder = Encoder.open(PACKAGE, "cpu", 0)
    centre = encoder.calibration.background.mean(axis=0)
    result: dict[str, Any] = {}
    for name in SETS:
        [pictures] = read_pictures(encoder, arguments.data, name)
        counts = [count for count in MARKED if count < MARKED[-1] or len(pictures.labels) > FEW]
        result[name] = {
            "marked": {
                f"level {level}": {count: marked(pictures, centre, level, count) for count in counts}
                for level in (3, 2, 1)
            },
            "minus": minus(pictures, centre),
            "example": by_example(pictures, centre),
        }
    print(json.dumps({**result, "ratios": {name: ratios(measured) for name, measured in result.items()}}))


if __name__ == "__main__":
    main()
