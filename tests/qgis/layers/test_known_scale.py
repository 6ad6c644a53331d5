from __future__ import annotations

import pytest

from plugin.layers.known_scale import far_caution, scale_caution

KNOWN_M = (0.3, 1.5)


@pytest.mark.parametrize(
    ("pixel_m", "before_building", "with_results"),
    [
        (0.3, "", ""),
        (1.5, "", ""),
        (2.0, "these are of 2 m", ""),
        (3.0, "these are of 3 m", ""),
        (3.1, "these are of 3.1 m", "these are of 3.1 m"),
        (0.16, "these are of 0.16 m", ""),
        (0.1, "these are of 0.1 m", "these are of 0.1 m"),
        (300.0, "these are of 300 m", "these are of 300 m"),
    ],
)
def test_pixels_of_another_scale_than_the_model_knows_are_said(pixel_m, before_building, with_results):
    for said, expected in (
        (scale_caution(pixel_m, KNOWN_M), before_building),
        (far_caution(pixel_m, KNOWN_M), with_results),
    ):
        assert expected in said
        assert bool(said) == bool(expected)
