from __future__ import annotations

import shutil
from dataclasses import replace

import numpy as np
import pytest

from plugin.engine import search
from plugin.engine.errors import IndexDamaged, IndexMismatch
from plugin.engine.scan import gallery
from plugin.engine.search import Galleries
from plugin.engine.tile_index import TileIndexWriter


def fill(folder, spec, vectors, first_column=0):
    writer = TileIndexWriter.open(folder, spec)
    count = writer.state.tiles
    cells = np.array([[count + number, first_column] for number in range(len(vectors))], np.int32)
    writer.append(cells, np.asarray(vectors, np.float32))
    writer.close()


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


def test_an_index_built_anew_with_more_tiles_is_not_taken_for_damaged(tmp_path, package, spec, monkeypatch):
    monkeypatch.setattr(gallery, "SHARD_TILES", 2)
    galleries = Galleries(package)
    query = np.array([0, 1, 0], np.float32)
    fill(tmp_path / "a", spec, [[1, 0, 0], [0, 1, 0]])
    assert galleries.search([tmp_path / "a"], query, 1).tile.tolist() == [1]
    shutil.rmtree(tmp_path / "a")
    fill(tmp_path / "a", spec, [[0, 1, 0], [1, 0, 0], [0, 0, 1]])
    assert galleries.search([tmp_path / "a"], query, 1).tile.tolist() == [0]
    shutil.rmtree(tmp_path / "a")
    fill(tmp_path / "a", spec, [[1, 0, 0], [0, 1, 0]])
    assert galleries.search([tmp_path / "a"], query, 1).tile.tolist() == [1]


def test_many_tiles_in_shards_rank_as_one_by_one(tmp_path, package, spec, monkeypatch):
    monkeypatch.setattr(gallery, "SHARD_TILES", 100)
    vectors = np.random.default_rng(0).normal(size=(1234, 3))
    vectors = (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float16)
    fill(tmp_path / "a", spec, vectors)
    query = np.array([0.6, 0, 0.8], np.float32)
    hits = Galleries(package, threads=3).search([tmp_path / "a"], query, 50)
    exact = (vectors.astype(np.float64) @ query.astype(np.float64)).astype(np.float32)
    order = np.lexsort((np.arange(1234), -exact))[:50]
    assert hits.tile.tolist() == order.tolist()
    np.testing.assert_array_equal(hits.score, exact[order])
    assert hits.cell[:, 0].tolist() == order.tolist()


def test_what_was_not_searched_for_longest_is_closed_first(tmp_path, package, spec, monkeypatch):
    monkeypatch.setattr(search, "KEPT_CODE_BYTES", 2 * 3)
    galleries = Galleries(package)
    query = np.array([0, 1, 0], np.float32)
    for name in "abc":
        fill(tmp_path / name, spec, [[1, 0, 0]])
    for name in "abac":
        galleries.search([tmp_path / name], query, 1)
    assert sorted(folder.name for folder in galleries._open) == ["a", "c"]
    galleries.search([tmp_path / name for name in "abc"], query, 1)
    assert sorted(folder.name for folder in galleries._open) == ["a", "b", "c"]


@pytest.mark.parametrize("share", [0.002, 0.1, 0.9])
def test_a_search_within_cells_finds_what_scoring_those_finds(tmp_path, package, spec, monkeypatch, share):
    monkeypatch.setattr(gallery, "SHARD_TILES", 100)
    draw = np.random.default_rng(4)
    vectors = draw.normal(size=(1234, 3))
    vectors = (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float16)
    fill(tmp_path / "a", spec, vectors)
    fill(tmp_path / "b", spec, vectors[:50])
    query = np.array([0.6, 0, 0.8], np.float32)
    rows = np.flatnonzero(draw.random(1234) < share)
    within = np.array([[0, row, 0, 1] for row in rows], np.int32)
    galleries = Galleries(package, threads=3)
    hits = galleries.search([tmp_path / "a", tmp_path / "b"], query, 50, within)
    exact = (vectors[rows].astype(np.float64) @ query.astype(np.float64)).astype(np.float32)
    order = np.lexsort((rows, -exact))[:50]
    assert hits.tile.tolist() == rows[order].tolist()
    assert set(hits.index.tolist()) == {0}
    assert hits.searched == len(rows)
    scores, error = galleries.scores([tmp_path / "a", tmp_path / "b"], query, within)
    assert np.abs(scores[0][rows] - exact).max() <= error < 0.1
    assert np.isfinite(scores[0]).sum() == len(rows)
    assert np.isnan(scores[1]).all()


def test_nothing_is_found_where_no_cell_is_wanted(tmp_path, package, spec):
    fill(tmp_path / "a", spec, [[1, 0, 0]])
    hits = Galleries(package).search([tmp_path / "a"], np.array([1, 0, 0], np.float32), 5, np.empty((0, 4), np.int32))
    assert (len(hits.tile), hits.searched) == (0, 0)


def test_every_tile_has_a_score_also_of_an_empty_index(tmp_path, package, spec):
    fill(tmp_path / "a", spec, [[1, 0, 0], [0.6, 0.8, 0]])
    TileIndexWriter.open(tmp_path / "b", spec).close()
    scores, _error = Galleries(package).scores([tmp_path / "a", tmp_path / "b"], np.array([1, 0, 0], np.float32))
    np.testing.assert_allclose(scores[0], [1, 0.6], atol=1e-3)
    assert (scores[0].dtype, len(scores[1])) == (np.float32, 0)
