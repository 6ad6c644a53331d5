"""One writer at a time."""

from __future__ import annotations

import errno
import shutil

import numpy as np
import pytest

from plugin.engine.errors import DiskFull, IndexBusy, IndexMissing
from plugin.engine.tile_index import TileIndexReader, TileIndexWriter

from .three_tiles import CELLS, VECTORS


def test_a_second_writer_is_told_to_wait_until_the_first_is_done(index, spec):
    writer = TileIndexWriter.open(index, spec)
    with pytest.raises(IndexBusy, match="Another QGIS window"):
        TileIndexWriter.open(index, spec)
    writer.close()
    TileIndexWriter.open(index, spec).close()


def test_reading_needs_no_lock(index, spec):
    writer = TileIndexWriter.open(index, spec)
    assert TileIndexReader.open(index).state.tiles == 3
    writer.close()


def test_a_file_system_without_locks_is_not_taken_for_another_window(index, spec, monkeypatch):
    def without_locks(_descriptor):
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr("plugin.engine.index_lock.lock_descriptor", without_locks)
    with pytest.raises(DiskFull, match="choose another folder"):
        TileIndexWriter.open(index, spec)


def test_a_writer_whose_folder_was_deleted_writes_nothing_into_the_one_that_took_its_place(index, spec):
    writer = TileIndexWriter.open(index, spec)
    shutil.rmtree(index)
    with pytest.raises(IndexMissing, match="was deleted or replaced"):
        writer.append(CELLS[:1], VECTORS[:1])
    other = TileIndexWriter.open(index, spec)
    other.append(CELLS[1:], VECTORS[1:])
    with pytest.raises(IndexMissing, match="was deleted or replaced"):
        writer.append(CELLS[:1], VECTORS[:1])
    with pytest.raises(IndexMissing, match="was deleted or replaced"):
        writer.mark_complete()
    writer.close()
    other.close()
    np.testing.assert_array_equal(TileIndexReader.open(index).cells(), CELLS[1:])


def test_a_lock_file_that_somebody_left_behind_holds_nothing_up(index, spec):
    (index / "index.lock").write_bytes(b"left behind")
    assert TileIndexWriter.open(index, spec).append(CELLS[:1], VECTORS[:1]) == 4


def test_a_lock_file_that_cannot_be_made_is_said(index, spec):
    (index / "index.lock").unlink()
    (index / "index.lock").mkdir()
    with pytest.raises(DiskFull, match="choose another folder"):
        TileIndexWriter.open(index, spec)
