from __future__ import annotations

import numpy as np
import pytest

from plugin.client.search_requests import TileClass
from plugin.engine.grid import TileGrid
from plugin.engine.index_spec import IndexSpec, IndexState, LayerIdentity, PackageIdentity
from plugin.layers.tile_labels import ClassFilter, TileLabels, counts_of_classes, runs_of_classes

CLASSES = (
    TileClass("land", "land", "", 1),
    TileClass("water", "water", "", 1),
    TileClass("field", "field", "land", 2),
    TileClass("lake", "lake", "water", 2),
    TileClass("river", "river", "water", 2),
)


def labels_of(best, cells):
    spec = IndexSpec(
        TileGrid("EPSG:32631", 32, 0.5, 1.0, 1.0),
        PackageIdentity("fake", "1", "sha256:0", 3),
        LayerIdentity("scene", "scene.tif", "sha256:1"),
    )
    best = np.array(best, np.int32)
    cells = np.array(cells, np.int32)
    return TileLabels(IndexState(spec, len(best)), cells, CLASSES, best, np.ones(best.shape, np.float32))


@pytest.fixture
def two():
    one = labels_of([(1, 3), (0, 2), (1, 3), (1, 4)], [(5, 1), (5, 2), (5, 3), (5, 4)])
    other = labels_of([(1, 4), (1, 4)], [(0, 0), (9, 9)])
    return [one, other]


def test_tiles_of_a_class_are_runs_of_their_index(two):
    runs = runs_of_classes(dict(enumerate(two)), ClassFilter(2, frozenset({"river"})))
    assert runs.tolist() == [[0, 5, 4, 5], [1, 0, 0, 1], [1, 9, 9, 10]]


def test_a_class_above_has_the_tiles_of_those_below(two):
    runs = runs_of_classes(dict(enumerate(two)), ClassFilter(1, frozenset({"water"})))
    assert runs.tolist() == [[0, 5, 1, 2], [0, 5, 3, 5], [1, 0, 0, 1], [1, 9, 9, 10]]


def test_a_class_that_no_tile_shows_leaves_nothing(two):
    runs = runs_of_classes(dict(enumerate(two)), ClassFilter(2, frozenset({"desert"})))
    assert (runs.shape, runs.dtype) == ((0, 4), np.int32)


def test_classes_are_counted_over_all_indexes_in_the_order_of_the_tree(two):
    assert [(each.id, tiles) for each, tiles in counts_of_classes(two, 2)] == [("field", 1), ("lake", 2), ("river", 3)]
    assert [(each.id, tiles) for each, tiles in counts_of_classes(two, 1)] == [("land", 1), ("water", 5)]
    assert counts_of_classes([], 1) == []
