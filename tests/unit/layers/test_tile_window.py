from __future__ import annotations

import pytest

from plugin.engine.grid import Bounds
from plugin.layers.tile_window import PixelWindow, inner_window, window_bounds

RASTER = Bounds(0, 0, 100, 100)


@pytest.mark.parametrize(
    ("tile", "window"),
    [
        (Bounds(20, 20, 40, 40), PixelWindow(0, 10, 0, 10)),
        (Bounds(-10, 90, 10, 110), PixelWindow(5, 10, 5, 10)),
        (Bounds(90, -10, 110, 10), PixelWindow(0, 5, 0, 5)),
        (Bounds(-11, 89, 9, 109), PixelWindow(5, 10, 6, 10)),  # half a pixel at the edge is left out
        (Bounds(-1e-9, 0, 20, 20), PixelWindow(0, 10, 0, 10)),  # rounding is no edge
        (Bounds(-50, -50, 150, 150), PixelWindow(3, 7, 3, 7)),
    ],
)
def test_the_pixels_wholly_within_the_raster(tile, window):
    assert inner_window(tile, RASTER, 10) == window


@pytest.mark.parametrize("tile", [Bounds(100, 0, 120, 20), Bounds(-30, 0, -10, 20), Bounds(-19, 0, 1, 20)])
def test_a_tile_without_a_whole_pixel_of_the_raster_has_no_window(tile):
    assert inner_window(tile, RASTER, 10) is None


def test_a_window_knows_its_ground():
    assert window_bounds(Bounds(0, 0, 20, 40), PixelWindow(1, 3, 2, 10), 10) == Bounds(4, 28, 20, 36)
