"""From cosines to the probability that a tile shows what the words say.

Some words lie near every picture, so that the same cosine may mean less for them. A package therefore brings a
background of varied pictures, and a logistic regression, fitted on validation data, weighs the cosine and how far it
stands out (z) from the same words' cosines over that background. Its weights are at least 0; where z adds nothing on
validation data, as in the shipped package, its weight is 0 and the cosine alone decides.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

FEATURES = ["cosine", "z"]
SMALLEST_SPREAD = 1e-3


@dataclass(frozen=True)
class Calibration:
    """A package's calibration.

    Args:
        background: embeddings of varied pictures, float32 [n, dimension].
        weights: of the cosine and of its z-score over the background.
        bias: of the logistic regression.
        present_at: a search whose best tile is less probable than this found nothing.
    """

    background: np.ndarray
    weights: tuple[float, float]
    bias: float
    present_at: float

    @classmethod
    def from_manifest(cls, fields: Mapping[str, Any], background: np.ndarray) -> Calibration:
        """The calibration that model.json describes.

        Raises:
            KeyError, TypeError, ValueError: a field is missing, or other features are asked for.
        """
        if list(fields["features"]) != FEATURES:
            raise ValueError(f"features {fields['features']}, not {FEATURES}")
        cosine, z = (float(weight) for weight in fields["weights"])
        return cls(np.asarray(background, np.float32), (cosine, z), float(fields["bias"]), float(fields["present_at"]))

    def probabilities(self, text_vector: np.ndarray, scores: np.ndarray) -> np.ndarray:
        """The probability of each score.

        Args:
            text_vector: the words' embedding, float32 [dimension].
            scores: cosines of tiles with it, float32 [n].

        Returns:
            float32 [n], between 0 and 1.
        """
        logit = self.bias + self.weights[0] * scores + self.weights[1] * self.standard_scores(text_vector, scores)
        return np.asarray(1 / (1 + np.exp(-np.clip(logit, -60, 60))), np.float32)

    def standard_scores(self, text_vector: np.ndarray, scores: np.ndarray) -> np.ndarray:
        """How many standard deviations each score [n] lies above the same words' scores over the background; [n]."""
        typical = self.background @ text_vector
        return np.asarray((scores - typical.mean()) / max(float(typical.std()), SMALLEST_SPREAD))
