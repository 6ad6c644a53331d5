"""One vector to search with, from phrases, tiles that are liked or disliked, and pictures.

Words: the sum of the unit vectors of the wanted phrases, less a part of those unwanted. Feedback: a step of Rocchio
(Relevance feedback in information retrieval, 1971), with a smaller weight for what is disliked, as Salton and Buckley
(JASIS 41, 1990) found best. Vectors of pictures and of words lie in different regions of the space (the modality gap,
Liang et al., NeurIPS 2022): the mean of varied pictures is taken off the tiles, so that a step turns towards what sets
them apart and not towards pictures as such. docs/search.md has the formulas and how the weights were chosen.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

UNWANTED = 0.5  # of a phrase with weight -1
LIKED = 0.75
DISLIKED = 0.25
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
    total = np.zeros_like(centre)
    if query.weights:
        weights = np.array([weight if weight > 0 else UNWANTED * weight for weight in query.weights], np.float32)
        total += unit(weights @ query.phrases)
    if len(query.liked):
        total += LIKED * apart(query.liked, centre)
    if len(query.disliked):
        total -= DISLIKED * apart(query.disliked, centre)
    return unit(total)


def apart(tiles: np.ndarray, centre: np.ndarray) -> np.ndarray:
    """What tiles [n, dimension] have in common that varied pictures have not, of unit length; [dimension]."""
    return unit(tiles.mean(axis=0) - centre)


def unit(vector: np.ndarray) -> np.ndarray:
    """The vector at length one; one of no length stays as it is."""
    return np.asarray(vector / max(float(np.linalg.norm(vector)), SMALLEST), np.float32)
