"""One vector to search with, from phrases, tiles that are liked or disliked, and pictures.

What is wanted: the unit vectors of the wanted phrases, summed, and with the same weight the mean of the liked tiles, a
step of Rocchio (Relevance feedback in information retrieval, 1971). What is not wanted is taken off with a smaller
weight, as Salton and Buckley (JASIS 41, 1990) found best. Vectors of pictures and of words lie in different regions of
the space (the modality gap, Liang et al., NeurIPS 2022): the mean of varied pictures is taken off the tiles, so that a
step turns towards what sets them apart, and not towards pictures as such. docs/search.md has the formulas and how the
weights were chosen, benchmarks/refinement.py measures them.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

LIKED = 1.0  # of the liked tiles, beside the wanted phrases with 1
UNWANTED = 0.2  # of the unwanted phrases, and of the disliked tiles, beside all that is wanted with 1
SMALLEST = 1e-6


def no_vectors() -> np.ndarray:
    """None."""
    return np.empty((0, 0), np.float32)


@dataclass(frozen=True)
class QueryVectors:
    """What a query is made of, as unit vectors of the package's space.

    Args:
        phrases: float32 [n, dimension].
        weights: of the phrases, [n]; above 0 for what is wanted, below for what is not.
        liked: tiles and pictures to be like, float32 [n, dimension].
        disliked: tiles to be unlike, float32 [n, dimension].
    """

    phrases: np.ndarray = field(default_factory=no_vectors)
    weights: tuple[float, ...] = ()
    liked: np.ndarray = field(default_factory=no_vectors)
    disliked: np.ndarray = field(default_factory=no_vectors)

    @property
    def plain(self) -> bool:
        """Whether it is one wanted phrase and nothing else, for which alone probabilities were calibrated."""
        return len(self.weights) == 1 and self.weights[0] > 0 and not len(self.liked) and not len(self.disliked)


def compose(query: QueryVectors, centre: np.ndarray) -> np.ndarray:
    """The query's one vector, float32 [dimension] of unit length.

    Args:
        query: at least one wanted phrase or liked tile.
        centre: mean of varied pictures' vectors, float32 [dimension].
    """
    if query.plain:
        return np.asarray(query.phrases[0], np.float32)
    weights = np.array(query.weights, np.float32)
    wanted, unwanted = np.zeros_like(centre), np.zeros_like(centre)
    if (weights > 0).any():
        wanted += unit(np.maximum(weights, 0) @ query.phrases)
    if (weights < 0).any():
        unwanted += unit(np.maximum(-weights, 0) @ query.phrases)
    if len(query.liked):
        wanted += LIKED * apart(query.liked, centre)
    if len(query.disliked):
        unwanted += apart(query.disliked, centre)
    return unit(unit(wanted) - UNWANTED * unwanted)


def apart(tiles: np.ndarray, centre: np.ndarray) -> np.ndarray:
    """What tiles [n, dimension] have in common that varied pictures have not, of unit length; [dimension]."""
    return unit(tiles.mean(axis=0) - centre)


def unit(vector: np.ndarray) -> np.ndarray:
    """The vector at length one; one of no length stays as it is."""
    return np.asarray(vector / max(float(np.linalg.norm(vector)), SMALLEST), np.float32)
