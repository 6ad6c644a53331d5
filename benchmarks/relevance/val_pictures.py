"""Validation pictures as vectors of the shipped package, their classes, and words for each class."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from plugin.engine.encoder import Encoder
from training.data.class_tree import read_class_tree
from training.evaluation.gsd import read_at_distance

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "models" / "compact"
DATA = ROOT.parent / "shared" / "data"
SETS = ("ucm_captions", "rsicd150")
SPLIT = "val"
BLOCK = 64


@dataclass(frozen=True)
class ValPictures:
    """The validation pictures of a data set.

    Args:
        vectors: float32 [pictures, dimension] of unit length.
        labels: the class of each, [pictures].
        classes: each once, sorted.
        words: by level of the class tree: vectors of the names that the classes, or those above them, have;
            float32 [classes, dimension].
    """

    vectors: np.ndarray
    labels: np.ndarray
    classes: tuple[str, ...]
    words: dict[int, np.ndarray]

    def shows(self, number: int) -> np.ndarray:
        """Which pictures show class `number`, bool [pictures]."""
        return np.asarray(self.labels == self.classes[number])


def read_pictures(encoder: Encoder, data: Path, name: str, shares: tuple[float, ...] = (1.0,)) -> list[ValPictures]:
    """The pictures of a data set, embedded as if pixels were some times as large.

    Args:
        encoder: of the package.
        data: folder of the data sets.
        name: of one of `SETS`.
        shares: above 1 the same ground in coarser pixels, below 1 the middle of the picture, enlarged.
    """
    lines = (data / name / "captions.jsonl").read_text(encoding="utf-8").splitlines()
    scenes = [scene for scene in map(json.loads, lines) if scene["split"] == SPLIT]
    paths = [data / name / "images" / scene["image"] for scene in scenes]
    tree = read_class_tree()
    labels = np.array([tree.find(scene["class"]) for scene in scenes])
    classes = tuple(sorted(set(labels.tolist())))
    words = {
        level: encoder.encode_texts([tree.nodes[tree.ancestor(one, level)].name for one in classes])[0]
        for level in (1, 2, 3)
    }
    size = encoder.package.size_px
    found = []
    for share in shares:
        blocks = [
            np.stack([read_at_distance(path, size, native_m=1.0, gsd_m=share) for path in paths[first : first + BLOCK]])
            for first in range(0, len(paths), BLOCK)
        ]
        vectors = np.concatenate([encoder.encode_tiles(block) for block in blocks])
        found.append(ValPictures(vectors, labels, classes, words))
    return found


def average_precision(scores: np.ndarray, relevant: np.ndarray) -> float:
    """Of a ranking by scores [n], of which some are relevant, bool [n]; ties by place."""
    ranks = np.flatnonzero(relevant[np.argsort(-scores, kind="stable")])
    return float(((np.arange(len(ranks)) + 1) / (ranks + 1)).mean())
