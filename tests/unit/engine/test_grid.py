from __future__ import annotations

import pytest

from plugin.engine.grid import Bounds, Cell, TileGrid

METRES = TileGrid("EPSG:32631", 256, 0.3, 1.0, 1.0)


def test_a_tile_is_size_times_gsd_metres_of_ground_in_crs_units():
    mercator = TileGrid("EPSG:3857", 160, 0.48, 0.886, 0.886)
    assert mercator.tile_size_m == pytest.approx(76.8)
    assert mercator.tile_width == pytest.approx(76.8 / 0.886)
    degrees = TileGrid("EPSG:4326", 160, 0.48, 90000.0, 111000.0)
    assert (degrees.tile_width, degrees.tile_height) == pytest.approx((76.8 / 90000, 76.8 / 111000))


def test_rows_count_southwards_and_cells_may_be_negative():
    assert METRES.bounds(Cell(0, 0)) == pytest.approx((0, -76.8, 76.8, 0))
    assert METRES.bounds(Cell(-2, -1)) == pytest.approx((-76.8, 76.8, 0, 153.6))


def test_cells_cover_the_extent_from_the_north_west_and_touching_cells_are_left_out():
    extent = Bounds(76.8, 76.8, 3 * 76.8, 3 * 76.8)
    assert list(METRES.cells(extent)) == [Cell(-3, 1), Cell(-3, 2), Cell(-2, 1), Cell(-2, 2)]
    assert METRES.count(extent) == 4


def test_an_extent_that_just_enters_a_cell_takes_the_whole_tile():
    assert list(METRES.cells(Bounds(70, 1, 80, 2))) == [Cell(-1, 0), Cell(-1, 1)]


def test_every_cell_lies_in_its_own_bounds_even_far_from_the_origin():
    for cell in (Cell(-73242, 6510), Cell(12345, -54321)):
        assert list(METRES.cells(METRES.bounds(cell))) == [cell]


def test_json_round_trip_and_refusal_of_sizes_that_are_none():
    assert TileGrid.from_json(METRES.to_json()) == METRES
    for bad in (0, -1.0, float("nan"), "76"):
        with pytest.raises(ValueError, match="positive"):
            TileGrid.from_json({**METRES.to_json(), "gsd_m": bad})
    for name, bad in (("size_px", 2.5), ("crs", 5), ("origin_x", float("nan"))):
        with pytest.raises((TypeError, ValueError), match="tile grid needs"):
            TileGrid.from_json({**METRES.to_json(), name: bad})
