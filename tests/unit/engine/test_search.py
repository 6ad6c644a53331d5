from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from plugin.engine.errors import IndexDamaged, IndexMismatch
from plugin.engine.search import Galleries, cosines, top_indices
from plugin.engine.tile_index import TileIndexWriter


def fill(folder, spec, vectors, first_column=0):
    writer = TileIndexWriter.open(folder, spec)
    count = writer.state.tiles
    cells = np.array([[count + number, first_column] for number in range(len(vectors))], np.int32)
    writer.append(cells, np.asarray(vectors, np.float32))
    writer.close()


def test_the_highest_scores_come_first_and_ties_by_place():
    assert top_indices(np.array([0.1, 0.9, 0.5, 0.9, 0.5, 0.5], np.float32), 4).tolist() == [1, 3, 2, 4]
    assert top_indices(np.array([0.2], np.float32), 9).tolist() == [0]
    assert top_indices(np.empty(0, np.float32), 3).tolist() == []


def test_cosines_over_several_blocks_equal_one_product(monkeypatch):
    rng = np.random.default_rng(0)
    vectors = rng.normal(size=(100, 8)).astype(np.float16)
    query = rng.normal(size=8).astype(np.float32)
    monkeypatch.setattr("plugin.engine.search.SCAN_ROWS", 7)
    np.testing.assert_allclose(cosines(vectors, query), vectors.astype(np.float32) @ query, rtol=1e-5)


def test_hits_of_several_indexes_are_ranked_together(tmp_path, package, spec):
    fill(tmp_path / "a", spec, [[1, 0, 0], [0.6, 0.8, 0], [0, 0, 1]])
    fill(tmp_path / "b", spec, [[0.8, 0.6, 0], [1, 0, 0]], first_column=9)
    hits = Galleries(package).search([tmp_path / "a", tmp_path / "b"], np.array([1, 0, 0], np.float32), 4)
    assert list(zip(hits.index.tolist(), hits.tile.tolist())) == [(0, 0), (1, 1), (1, 0), (0, 1)]
    assert hits.cell.tolist() == [[0, 0], [1, 9], [0, 9], [1, 0]]
    np.testing.assert_allclose(hits.score, [1, 1, 0.8, 0.6], atol=1e-3)
    assert hits.searched == 5


def test_tiles_appended_since_the_last_search_are_found(tmp_path, package, spec):
    galleries = Galleries(package)
    query = np.array([0, 1, 0], np.float32)
    fill(tmp_path / "a", spec, [[1, 0, 0]])
    assert galleries.search([tmp_path / "a"], query, 5).tile.tolist() == [0]
    fill(tmp_path / "a", spec, [[0, 1, 0]])
    assert galleries.search([tmp_path / "a"], query, 5).tile.tolist() == [1, 0]


def test_an_index_of_another_package_is_refused(tmp_path, package, spec):
    fill(tmp_path / "a", replace(spec, package=replace(spec.package, name="old", digest="sha256:11")), [[1, 0, 0]])
    with pytest.raises(IndexMismatch, match="made with the model old"):
        Galleries(package).search([tmp_path / "a"], np.array([1, 0, 0], np.float32), 5)


def test_a_damaged_index_is_refused_before_anything_is_scored(tmp_path, package, spec):
    fill(tmp_path / "a", spec, [[1, 0, 0]])
    (tmp_path / "a" / "vectors.bin").write_bytes(b"\x00\x7e" * 3)
    with pytest.raises(IndexDamaged, match="has changed"):
        Galleries(package).search([tmp_path / "a"], np.array([1, 0, 0], np.float32), 5)


def test_an_empty_index_has_no_hits(tmp_path, package, spec):
    TileIndexWriter.open(tmp_path / "a", spec).close()
    hits = Galleries(package).search([tmp_path / "a"], np.array([1, 0, 0], np.float32), 5)
    assert (len(hits.tile), hits.searched) == (0, 0)
