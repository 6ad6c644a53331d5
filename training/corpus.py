"""The data sets of a run in memory: pictures, sentences once each, and which belong together."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from training.captions import Scene, read_scenes
from training.config import DataConfig
from training.pictures import read_pictures
from training.sentences import Concept


@dataclass(frozen=True)
class Corpus:
    """Captioned pictures of one split.

    Args:
        pictures: uint8 [n, s, s, 3].
        sentences: the different captions.
        captions: for each picture the places of its captions in `sentences`.
        concepts: int64 [n], the place of the picture's concept, -1 for none.
        turns: int64, the pictures of one epoch; some more than once.
    """

    pictures: np.ndarray
    sentences: list[str]
    captions: list[np.ndarray]
    concepts: np.ndarray
    turns: np.ndarray

    def draw_captions(self, rows: np.ndarray, draw: np.random.Generator) -> np.ndarray:
        """The place of one of the captions of each picture, int64 [len(rows)]."""
        return np.array([draw.choice(self.captions[row]) for row in rows])


def load_corpus(data: tuple[DataConfig, ...], split: str, size_px: int, concepts: list[Concept]) -> Corpus:
    """Read one split of several data sets; raises TrainingError for files that cannot be read."""
    scenes: list[Scene] = []
    pictures, turns = [], []
    for one in data:
        found = read_scenes(one.captions, split)
        pictures.append(read_pictures(one.images, [scene.image for scene in found], size_px))
        turns.append(np.tile(np.arange(len(found)) + len(scenes), one.repeat))
        scenes += found
    places: dict[str, int] = {}
    captions = [np.array([places.setdefault(sentence, len(places)) for sentence in scene.captions]) for scene in scenes]
    by_label = {label: place for place, concept in enumerate(concepts) for label in concept.labels}
    labels = np.array([by_label.get(scene.label or "", -1) for scene in scenes])
    return Corpus(np.concatenate(pictures), list(places), captions, labels, np.concatenate(turns))
