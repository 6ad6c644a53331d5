"""Removing an index takes its own files and nothing else."""

from __future__ import annotations

import numpy as np
import pytest

from plugin.engine.grid import TileGrid
from plugin.engine.index_lock import IndexLock
from plugin.engine.index_spec import IndexSpec, LayerIdentity, PackageIdentity
from plugin.engine.tile_index import TileIndexWriter
from plugin.layers.errors import LayerError
from plugin.layers.index_removal import remove_index


@pytest.fixture
def index(tmp_path):
    """Two commits, so that all files are there, and codes of a search."""
    grid = TileGrid("EPSG:32633", 32, 0.5, 1.0, 1.0)
    spec = IndexSpec(grid, PackageIdentity("fake", "1", "sha256:aa", 3), LayerIdentity("a", "a.tif", "sha256:bb"))
    folder = tmp_path / "a.cisen" / "fake-16m"
    writer = TileIndexWriter.open(folder, spec)
    for row in range(2):
        writer.append(np.array([[row, 0]], np.int32), np.eye(3, dtype=np.float32)[:1])
    writer.close()
    (folder / "scan").mkdir()
    (folder / "scan" / "00000.shard").write_bytes(b"codes")
    (folder / "scan" / "00001.12-34.part").write_bytes(b"half")
    (folder / "index.json.part").write_bytes(b"half")
    return folder


def test_all_of_it_goes_with_the_folders_that_are_empty_then(index, tmp_path):
    remove_index(index)
    assert list(tmp_path.iterdir()) == []


def test_what_else_lies_there_stays(index):
    for path in (index / "notes.txt", index / "scan" / "other.txt", index.parent / "beside.txt"):
        path.write_text("mine")
    remove_index(index)
    left = sorted(str(path.relative_to(index.parent)) for path in index.parent.rglob("*") if path.is_file())
    assert left == ["beside.txt", "fake-16m/notes.txt", "fake-16m/scan/other.txt"]


def test_links_are_not_followed(index, tmp_path):
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "00000.shard").write_text("mine")
    (outside / "vectors.bin").write_text("mine")
    for file in (index / "scan").iterdir():
        file.unlink()
    (index / "scan").rmdir()
    (index / "scan").symlink_to(outside, target_is_directory=True)
    (index / "vectors.bin").unlink()
    (index / "vectors.bin").symlink_to(outside / "vectors.bin")
    remove_index(index)
    assert not index.exists()
    assert sorted(file.name for file in outside.iterdir()) == ["00000.shard", "vectors.bin"]


def test_the_folder_above_stays_unless_it_is_one_of_indexes(index, tmp_path):
    place = tmp_path / "mine"
    place.mkdir()
    index.rename(place / "index")
    remove_index(place / "index")
    assert place.is_dir()


def test_one_that_is_being_written_stays(index):
    lock = IndexLock(index)
    lock.acquire()
    try:
        with pytest.raises(LayerError, match="wait until it is done"):
            remove_index(index)
    finally:
        lock.release()
    assert (index / "vectors.bin").is_file()


def test_one_that_is_gone_is_no_error(tmp_path):
    remove_index(tmp_path / "gone")


def test_what_is_left_of_a_removal_that_was_stopped_is_still_an_index(index, monkeypatch):
    from pathlib import Path

    unlink = Path.unlink

    def stop(self, missing_ok=False):
        if self.name == "cells.bin":
            raise OSError(5, "the drive is gone")
        unlink(self, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", stop)
    with pytest.raises(LayerError, match="cannot be deleted"):
        remove_index(index)
    monkeypatch.undo()
    assert (index / "index.json").is_file()
    remove_index(index)
    assert not index.exists()
