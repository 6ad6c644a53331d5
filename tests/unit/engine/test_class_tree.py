from __future__ import annotations

import numpy as np
import pytest

from plugin.engine.class_tree import ClassTree
from plugin.engine.errors import NoClasses, PackageRefused
from plugin.engine.tile_index import TileIndexReader

from .tiny_package import write_class_tree, write_tiny_package

LOGIT_SCALE = 10.0


@pytest.fixture
def package_with_classes(tmp_path):
    return write_tiny_package(tmp_path / "with", **write_class_tree(tmp_path / "with"))


def test_a_class_has_the_sum_of_those_below_it(package_with_classes):
    tree = ClassTree.open(package_with_classes)
    best, probability = tree.classify(np.array([[0, 0.6, 0.8]], np.float32))
    assert [tree.classes[number].id for number in best[0]] == ["cold", "blues", "blue"]
    likely = np.exp(LOGIT_SCALE * np.array([0, 0.6, 0.8]))
    likely /= likely.sum()
    assert probability[0] == pytest.approx([likely[1] + likely[2], likely[2], likely[2]], abs=1e-5)
    assert tree.classes[0].name == "warm things"


def test_every_tile_of_an_index_is_classified_block_by_block(package_with_classes, index, monkeypatch):
    monkeypatch.setattr("plugin.engine.class_tree.BLOCK_TILES", 2)
    tree = ClassTree.open(package_with_classes)
    best, probability = tree.classify_index(TileIndexReader.open(index))
    assert [tree.classes[number].id for number in best[:, 2]] == ["red", "green", "blue"]
    assert (best.dtype, probability.dtype, probability.shape) == (np.int32, np.float32, (3, 3))


def test_a_package_without_a_tree_says_so(package):
    with pytest.raises(NoClasses, match="Mean colours has no class tree"):
        ClassTree.open(package)


@pytest.mark.parametrize(
    "tree",
    [
        [("red", "reds", 3)],
        [("red", "red", 1)],
        [("reds", None, 1), ("red", "reds", 3)],
    ],
)
def test_a_tree_that_does_not_hold_together_is_refused(tmp_path, tree):
    package = write_tiny_package(tmp_path / "broken", **write_class_tree(tmp_path / "broken", tree))
    with pytest.raises(PackageRefused, match=r"tree\.json"):
        ClassTree.open(package)
