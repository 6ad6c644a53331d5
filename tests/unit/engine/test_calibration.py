from __future__ import annotations

import numpy as np
import pytest

from plugin.engine.calibration import Calibration

BACKGROUND = np.array([[1, 0], [0, 1], [0.6, 0.8]], np.float16)
FIELDS = {"features": ["cosine", "z"], "weights": [2.0, 0.5], "bias": -1.0, "present_at": 0.7}


def test_the_probability_is_the_logistic_of_the_cosine_and_its_standard_score_over_the_background():
    calibration = Calibration.from_manifest(FIELDS, BACKGROUND)
    # The words (1, 0) score 1, 0 and 0.6 over the background: mean 0.5333, standard deviation 0.4110.
    standard = (0.9 - 0.53333) / 0.41096
    expected = 1 / (1 + np.exp(1 - 2 * 0.9 - 0.5 * standard))
    found = calibration.probabilities(np.array([1, 0], np.float32), np.array([0.9, -1.0], np.float32))
    assert found[0] == pytest.approx(expected, abs=1e-3)
    assert found[1] < 0.01
    assert found.dtype == np.float32


def test_other_features_are_refused():
    with pytest.raises(ValueError, match="features"):
        Calibration.from_manifest({**FIELDS, "features": ["cosine"]}, BACKGROUND)
