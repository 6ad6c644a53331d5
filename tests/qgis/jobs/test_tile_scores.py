from __future__ import annotations

import numpy as np
import pytest

from plugin.client.query import Query, parse_words
from plugin.engine.errors import IndexDamaged
from plugin.engine.grid import TileGrid
from plugin.engine.index_spec import IndexSpec, LayerIdentity, PackageIdentity
from plugin.engine.tile_index import TileIndexWriter
from plugin.jobs.errors import JobError
from plugin.jobs.tile_scores import score_tiles
from tests.qgis.fake_engine import FakeConnection, fake_package

RED, GREEN, BLUE = np.eye(3, dtype=np.float32)


@pytest.fixture
def connection():
    return FakeConnection()


def write(folder, cells, vectors):
    grid = TileGrid("EPSG:32631", 32, 0.5, 1.0, 1.0)
    spec = IndexSpec(grid, PackageIdentity.of(fake_package()), LayerIdentity("scene", "scene.tif", "sha256:scene"))
    writer = TileIndexWriter.open(folder, spec)
    writer.append(np.array(cells, np.int32), np.array(vectors, np.float32))
    writer.close()
    return folder


def test_every_tile_of_every_index_has_its_score(connection, tmp_path):
    first = write(tmp_path / "first", [(0, 0), (1, 1)], [RED, GREEN])
    second = write(tmp_path / "second", [(5, 5)], [BLUE])
    scores = score_tiles(connection, [first, second], Query(parse_words("red")))
    assert np.array_equal(scores.grids[0].scores, [[1, np.nan], [np.nan, 0]], equal_nan=True)
    assert scores.grids[1].scores.tolist() == [[0]]
    assert sum(scores.histogram.counts) == 3
    assert (scores.histogram.lowest, scores.histogram.highest) == (0, 1)
    assert 0 < scores.histogram.suggested <= 1


def test_tiles_outside_of_what_was_asked_for_have_none(connection, tmp_path):
    folder = write(tmp_path / "first", [(0, 0), (1, 1)], [RED, GREEN])
    within = np.array([[0, 0, 0, 1]], np.int32)
    scores = score_tiles(connection, [folder], Query(parse_words("red")), within)
    assert scores.grids[0].scores.tolist() == [[1]]
    assert scores.histogram.counts == (1,)


def test_an_index_without_tiles_has_no_picture(connection, tmp_path):
    folder = write(tmp_path / "first", np.empty((0, 2)), np.empty((0, 3)))
    scores = score_tiles(connection, [folder], Query(parse_words("red")))
    assert (scores.grids, scores.histogram) == ((None,), None)


def test_an_index_that_cannot_be_read_says_so(connection, tmp_path):
    def refuse():
        raise IndexDamaged("The index is damaged.")

    connection.before["scores"] = refuse
    with pytest.raises(JobError, match=r"The index is damaged\."):
        score_tiles(connection, [write(tmp_path / "first", [(0, 0)], [RED])], Query(parse_words("red")))
