from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from plugin.engine.scan import gallery as gallery_module
from plugin.engine.scan import shard_file
from plugin.engine.scan.gallery import Gallery
from plugin.engine.tile_index import TileIndexReader, TileIndexWriter

VECTORS = np.random.default_rng(0).normal(size=(25, 3)).astype(np.float16)


@pytest.fixture(autouse=True)
def small_shards(monkeypatch):
    monkeypatch.setattr(gallery_module, "SHARD_TILES", 10)


@pytest.fixture
def workers():
    with ThreadPoolExecutor(2) as pool:
        yield pool


def append(folder, spec, vectors):
    writer = TileIndexWriter.open(folder, spec)
    places = np.arange(writer.state.tiles, writer.state.tiles + len(vectors))
    writer.append(np.stack([places, places], 1), vectors)
    writer.close()


def test_whole_shards_are_codes_and_the_rest_are_numbers(tmp_path, spec, workers):
    append(tmp_path / "a", spec, VECTORS)
    gallery = Gallery.open(TileIndexReader.open(tmp_path / "a"), workers)
    assert [part.first for part in gallery.parts] == [0, 10, 20]
    query = np.array([0.3, -0.2, 0.9], np.float32)
    for part, rows in zip(gallery.parts, (VECTORS[:10], VECTORS[10:20], VECTORS[20:])):
        scores, error = part.scan(query)
        assert np.abs(scores - rows.astype(np.float64) @ query).max() <= error
    assert sorted(path.name for path in (tmp_path / "a" / "scan").iterdir()) == ["00000.shard", "00001.shard"]


def test_an_index_that_grew_keeps_its_shards(tmp_path, spec, workers):
    append(tmp_path / "a", spec, VECTORS[:12])
    before = Gallery.open(TileIndexReader.open(tmp_path / "a"), workers)
    append(tmp_path / "a", spec, VECTORS[12:])
    after = Gallery.open(TileIndexReader.open(tmp_path / "a"), workers, before)
    assert after.shards[0] is before.shards[0]
    assert [part.first for part in after.parts] == [0, 10, 20]
    np.testing.assert_array_equal(after.tail.vectors, VECTORS[20:].astype(np.float32))


def test_codes_are_made_when_a_shard_is_full(tmp_path, spec, workers, monkeypatch):
    append(tmp_path / "a", spec, VECTORS[:9])
    gallery_module.keep_codes(tmp_path / "a", 0, 9)
    assert not (tmp_path / "a" / "scan").exists()
    append(tmp_path / "a", spec, VECTORS[9:])
    gallery_module.keep_codes(tmp_path / "a", 9, 25)
    assert sorted(path.name for path in (tmp_path / "a" / "scan").iterdir()) == ["00000.shard", "00001.shard"]
    monkeypatch.setattr(shard_file, "encode_vectors", None)
    assert len(Gallery.open(TileIndexReader.open(tmp_path / "a"), workers).shards) == 2


def test_nothing_is_left_behind_a_last_whole_shard(tmp_path, spec, workers):
    append(tmp_path / "a", spec, VECTORS[:20])
    assert [part.first for part in Gallery.open(TileIndexReader.open(tmp_path / "a"), workers).parts] == [0, 10]
