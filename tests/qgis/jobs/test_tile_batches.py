from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsFeedback

from plugin.engine.errors import Cancelled
from plugin.engine.grid import Bounds, TileGrid
from plugin.jobs.tile_batches import tile_batches

GRID = TileGrid("EPSG:32631", 4, 1.0, 1.0, 1.0)
EXTENT = Bounds(0, 0, 4 * 1000, 4)  # a thousand cells
NONE = np.empty((0, 2), np.int32)


class Source:
    """Reads nothing but ground without data, and is cancelled while it reads the fifth tile."""

    def __init__(self, feedback):
        self.feedback = feedback
        self.read_tiles = 0

    def read(self, bounds, size_px, feedback=None):
        self.read_tiles += 1
        if self.read_tiles == 5:
            self.feedback.cancel()


def test_a_cancel_is_heard_before_the_next_tile():
    feedback = QgsFeedback()
    source = Source(feedback)
    with pytest.raises(Cancelled):
        list(tile_batches(source, GRID, GRID.cells(EXTENT), NONE, feedback))
    assert source.read_tiles == 5


def test_without_a_cancel_every_cell_is_visited():
    source = Source(QgsFeedback())
    batches = list(tile_batches(source, GRID, GRID.cells(EXTENT), NONE))
    assert [batch.visited for batch in batches] == [512, 488]
    assert source.read_tiles == 1000
