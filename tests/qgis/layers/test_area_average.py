from __future__ import annotations

import numpy as np

from plugin.layers.area_average import averaged


def noise(rows, columns):
    return np.random.default_rng(4).integers(0, 256, (rows, columns, 4), dtype=np.uint8)


def test_pixels_that_fit_are_taken_as_they_are():
    pixels = noise(20, 30)
    assert (averaged(pixels, 5, 3, 1, 1, 8) == pixels[3:11, 5:13]).all()


def test_whole_pixels_are_averaged():
    pixels = noise(20, 30)
    expected = pixels[2:14, 4:22].reshape(6, 2, 6, 3, 4).mean((1, 3))
    assert np.abs(averaged(pixels, 4, 2, 3, 2, 6) - expected).max() <= 0.501


def test_parts_of_pixels_count_by_their_share():
    ramp = np.zeros((2, 4, 1), np.uint8)
    ramp[:, :, 0] = (0, 100, 200, 40)
    # From 0.5 to 3.5 in two steps of 1.5: half of the first and all of the second, then all of the third and half.
    assert averaged(ramp, 0.5, 0, 1.5, 1, 2)[0, :, 0].tolist() == [67, 147]


def test_enlarged_pixels_are_interpolated():
    step = np.zeros((1, 2, 1), np.uint8)
    step[0, 1] = 100
    assert averaged(step, 0.25, 0, 0.25, 0.25, 4)[0, :, 0].tolist() == [0, 12, 38, 62]


def test_what_lies_beyond_the_edge_is_the_edge():
    pixels = noise(4, 4)
    picture = averaged(pixels, -2, -2, 1, 1, 8)
    assert (picture[0, 0] == pixels[0, 0]).all()
    assert (picture[-1, -1] == pixels[-1, -1]).all()
