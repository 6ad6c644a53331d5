"""The outline of cells: runs of rows, blocks of runs, one polygon."""

from __future__ import annotations

import numpy as np
import pytest

from plugin.engine.grid import Cell, TileGrid
from plugin.layers.cell_outline import blocks, outline
from plugin.layers.projjson import projjson

GRID = TileGrid("EPSG:32633", 32, 0.5, 1.0, 1.0)


def test_equal_runs_below_each_other_are_one_block():
    row_runs = np.array([[0, 0, 3], [1, 0, 3], [2, 0, 2], [4, 0, 3]])
    assert sorted(blocks(row_runs).tolist()) == [[0, 2, 0, 3], [2, 3, 0, 2], [4, 5, 0, 3]]


@pytest.mark.usefixtures("qgis_app")
def test_the_outline_holds_every_tile_and_nothing_else():
    cells = np.array([[row, column] for row in range(-4, 4) for column in range(-3, 3) if (row, column) != (0, 0)])
    shape = outline(GRID, cells.astype(np.int32))
    assert shape.area() == pytest.approx(len(cells) * 16 * 16)
    assert len(shape.asPolygon()) == 2  # a ring round all of it, and one round the hole
    box = shape.boundingBox()
    assert (box.xMinimum(), box.yMaximum()) == (-48, 64)
    assert GRID.bounds(Cell(-4, -3)).ymax == 64


@pytest.mark.usefixtures("qgis_app")
def test_no_cells_have_no_outline():
    assert outline(GRID, np.empty((0, 2), np.int32)).isEmpty()


@pytest.mark.usefixtures("qgis_app")
@pytest.mark.parametrize("name", ["EPSG:3857", "EPSG:4326", "ESRI:54009"])
def test_a_crs_is_known_by_its_projjson(name):
    import json

    authority, code = name.split(":")
    assert json.loads(projjson(name))["id"] == {"authority": authority, "code": int(code)}


def test_a_crs_that_nobody_knows_is_null():
    assert projjson("no such thing") == "null"
