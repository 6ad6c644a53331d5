"""What tiles most likely show, by the package's class tree.

One softmax over the finest classes, with the package's logit scale; a class above them has the sum of theirs. So no
level contradicts another, and on validation pictures the upper levels are right more often than by comparing tiles with
the upper classes' own names (docs/search.md).
"""

from __future__ import annotations

import json
from dataclasses import dataclass

import numpy as np

from .errors import NoClasses
from .package import ModelPackage, refused
from .tile_index import TileIndexReader

BLOCK_TILES = 1 << 14


@dataclass(frozen=True)
class TileClass:
    """A class of the tree: its id, its name in English, the id of the class above ("" at the top), its level from 1."""

    id: str
    name: str
    parent: str
    level: int


@dataclass(frozen=True)
class ClassTree:
    """The classes of a package.

    Args:
        classes: all of them.
        finest: numbers of the finest ones, int64 [finest].
        vectors: theirs, float32 [finest, dimension].
        logit_scale: what cosines are multiplied by before the softmax.
        above: for each level from the top, which of `classes` each of the finest belongs to, int64 [levels, finest].
    """

    classes: tuple[TileClass, ...]
    finest: np.ndarray
    vectors: np.ndarray
    logit_scale: float
    above: np.ndarray

    @classmethod
    def open(cls, package: ModelPackage) -> ClassTree:
        """The package's class tree.

        Raises:
            NoClasses: it has none.
            PackageRefused: its files do not fit each other.
        """
        files = package.taxonomy
        if files is None:
            raise NoClasses(f"The model {package.title} has no class tree; choose one that has.", package.digest)
        try:
            entries = json.loads(package.path(files.file).read_text(encoding="utf-8"))["classes"]
            classes = tuple(
                TileClass(str(one["id"]), str(one["name"]), str(one["parent"] or ""), int(one["level"]))
                for one in entries
            )
            vectors = np.load(package.path(files.vectors), allow_pickle=False).astype(np.float32)
            if vectors.shape != (len(classes), package.dimension):
                raise ValueError(f"vectors {vectors.shape} of {len(classes)} classes")
            levels = max(one.level for one in classes)
            finest = np.array([number for number, one in enumerate(classes) if one.level == levels])
            above = np.array([lineage(classes, number) for number in finest]).T
        except (OSError, EOFError, ValueError, KeyError, TypeError) as error:
            raise refused(package.folder, files.file, "does not fit the package; fetch it again", error) from error
        return cls(classes, finest, vectors[finest], package.logit_scale, above)

    def classify(self, vectors: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """The most likely class of each level.

        Args:
            vectors: of tiles, float16 or float32 [n, dimension], of unit length.

        Returns:
            Numbers of classes, int32 [n, levels], and their probabilities, float32 [n, levels]; the top level first.
        """
        logits = self.logit_scale * (np.asarray(vectors, np.float32) @ self.vectors.T)
        likely = np.exp(logits - logits.max(axis=1, keepdims=True))
        likely /= likely.sum(axis=1, keepdims=True)
        best = np.empty((len(vectors), len(self.above)), np.int32)
        probability = np.empty(best.shape, np.float32)
        for level, owners in enumerate(self.above):
            numbers, places = np.unique(owners, return_inverse=True)
            shares = likely @ np.eye(len(numbers), dtype=np.float32)[places]
            best[:, level] = numbers[shares.argmax(axis=1)]
            probability[:, level] = shares.max(axis=1)
        return best, np.minimum(probability, 1)

    def classify_index(self, reader: TileIndexReader) -> tuple[np.ndarray, np.ndarray]:
        """The same for every tile of an index, block by block."""
        starts = range(0, max(reader.state.tiles, 1), BLOCK_TILES)
        blocks = [
            self.classify(reader.read_vectors(first, min(BLOCK_TILES, reader.state.tiles - first))) for first in starts
        ]
        best, probability = zip(*blocks)
        return np.concatenate(best), np.concatenate(probability)


def lineage(classes: tuple[TileClass, ...], number: int) -> list[int]:
    """The classes from the top down to one of them; KeyError or ValueError where a level is left out."""
    by_id = {one.id: place for place, one in enumerate(classes)}
    line = [number]
    while classes[line[0]].parent:
        line.insert(0, by_id[classes[line[0]].parent])
        if len(line) > len(classes):
            raise ValueError("a class lies above itself")
    if [classes[place].level for place in line] != list(range(1, len(line) + 1)):
        raise ValueError(f"the levels above {classes[number].id}")
    return line
