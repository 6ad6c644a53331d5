from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
import zlib
from pathlib import Path

import numpy as np
import pytest

from plugin.engine import index_commit, index_proof, tile_index
from plugin.engine.errors import (
    DiskFull,
    IndexDamaged,
)
from plugin.engine.index_spec import read_state
from plugin.engine.tile_index import TileIndexReader, TileIndexWriter

from .three_tiles import CELLS, VECTORS


def test_tiles_come_back_in_the_order_they_were_appended(index, spec):
    reader = TileIndexReader.open(index)
    reader.verify()
    assert reader.state.spec == spec
    np.testing.assert_array_equal(reader.cells(), CELLS)
    np.testing.assert_array_equal(reader.vectors(), VECTORS.astype(np.float16))


def test_the_files_are_raw_little_endian_arrays_and_a_stac_embedding_description(index):
    assert (index / "cells.bin").read_bytes() == CELLS.astype("<i4").tobytes()
    assert (index / "vectors.bin").read_bytes() == VECTORS.astype("<f2").tobytes()
    fields = json.loads((index / "index.json").read_text())
    assert (fields["emb:type"], fields["emb:dimensions"], fields["data_type"]) == ("chip", 3, "float16")
    assert (fields["tiles"], fields["complete"]) == (3, False)
    assert fields["crc32"]["vectors"] == zlib.crc32((index / "vectors.bin").read_bytes())


def test_what_an_interrupted_write_left_behind_is_ignored_and_then_cut_off(index, spec):
    with (index / "vectors.bin").open("ab") as file:
        file.write(b"half a batch")
    (index / "index.json.part").write_text("{")
    assert len(TileIndexReader.open(index).vectors()) == 3
    writer = TileIndexWriter.open(index, spec)
    assert (index / "vectors.bin").stat().st_size == 18
    assert writer.append(CELLS[:1], VECTORS[:1]) == 4
    writer.close()
    np.testing.assert_array_equal(TileIndexReader.open(index).vectors()[3], VECTORS[0].astype(np.float16))


def test_completion_is_marked_and_taken_back_by_the_next_tile(index, spec):
    writer = TileIndexWriter.open(index, spec)
    writer.mark_complete()
    assert read_state(index).complete
    writer.append(CELLS[:1], VECTORS[:1])
    assert not read_state(index).complete
    writer.close()


KILLED = """
import os, sys
import numpy as np
from pathlib import Path
from plugin.engine import index_commit, index_proof, tile_index
from plugin.engine.index_seal import sealed, unsealed
from plugin.engine.index_spec import read_state
folder = Path(sys.argv[1])
writer = tile_index.TileIndexWriter.open(folder, read_state(folder).spec)
def killed(*arguments):
    os._exit(9)
setattr(tile_index, sys.argv[2], killed)
writer.append(np.array([[9, 9]], np.int32), np.array([[1, 0, 0]], np.float32))
"""


@pytest.mark.parametrize("moment", ["write_behind", "write_state"])
def test_a_writer_killed_within_an_append_leaves_every_committed_tile_and_no_lock(index, spec, moment):
    root = Path(tile_index.__file__).parents[2]
    killed = subprocess.run([sys.executable, "-c", KILLED, str(index), moment], cwd=root, check=False)
    assert killed.returncode == 9
    writer = TileIndexWriter.open(index, spec)
    assert writer.append(CELLS[:1], VECTORS[:1]) == 4
    writer.close()
    reader = TileIndexReader.open(index)
    reader.verify()
    np.testing.assert_array_equal(reader.cells(), np.concatenate([CELLS, CELLS[:1]]))


@pytest.mark.parametrize("failing", ["cells.bin", "vectors.bin", "index.json"])
def test_a_full_disk_keeps_what_is_committed_and_says_so(index, spec, monkeypatch, failing):
    writer = TileIndexWriter.open(index, spec)
    fsync = os.fsync

    def full(descriptor):
        if Path(f"/proc/self/fd/{descriptor}").resolve().name.startswith(failing):
            raise OSError(errno.ENOSPC, "No space left on device")
        fsync(descriptor)

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        with pytest.raises(DiskFull, match="every tile indexed so far is kept"):
            writer.append(CELLS[:1], VECTORS[:1])
    assert read_state(index).tiles == 3
    assert [(index / name).stat().st_size for name in ("cells.bin", "vectors.bin")] == [24, 18]
    assert writer.append(CELLS[1:2], VECTORS[1:2]) == 4
    writer.close()
    reader = TileIndexReader.open(index)
    reader.verify()
    np.testing.assert_array_equal(reader.cells()[3], CELLS[1])


def test_a_truncated_file_is_reported(index):
    os.truncate(index / "vectors.bin", 5)
    with pytest.raises(IndexDamaged, match=r"vectors\.bin is cut short"):
        TileIndexReader.open(index)


def test_a_missing_file_is_reported(index):
    (index / "cells.bin").unlink()
    with pytest.raises(IndexDamaged, match=r"cells\.bin is missing"):
        TileIndexReader.open(index)


@pytest.mark.parametrize("name", ["cells.bin", "vectors.bin"])
def test_a_flipped_bit_is_found_when_reading_and_when_going_on(index, spec, name):
    content = bytearray((index / name).read_bytes())
    content[3] ^= 4
    (index / name).write_bytes(content)
    with pytest.raises(IndexDamaged, match="has changed since it was written"):
        TileIndexReader.open(index).verify()
    with pytest.raises(IndexDamaged, match="has changed since it was written"):
        TileIndexWriter.open(index, spec)


def test_a_folder_that_cannot_be_written_says_so(tmp_path, spec):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(DiskFull, match="choose another folder"):
        TileIndexWriter.open(tmp_path / "file" / "index", spec)


def test_vectors_without_their_index_file_are_never_overwritten(tmp_path, spec):
    (tmp_path / "vectors.bin").write_bytes(b"somebody's own")
    with pytest.raises(IndexDamaged, match=r"vectors\.bin is there without index\.json"):
        TileIndexWriter.open(tmp_path, spec)
    assert (tmp_path / "vectors.bin").read_bytes() == b"somebody's own"


def test_a_commit_waits_for_a_reader_that_holds_the_index_file_open(index, spec, monkeypatch):
    replace_file, refusals = Path.replace, [PermissionError(13, "in use")] * 3

    def held(path, target):
        if refusals:
            raise refusals.pop()
        return replace_file(path, target)

    monkeypatch.setattr(Path, "replace", held)
    monkeypatch.setattr(index_commit, "REPLACE_PAUSE_S", 0)
    writer = TileIndexWriter.open(index, spec)
    assert writer.append(CELLS[:1], VECTORS[:1]) == 4
    writer.close()
    assert (refusals, read_state(index).tiles) == ([], 4)


def test_only_what_came_since_an_earlier_check_is_read_again(index, spec, monkeypatch):
    before = read_state(index)
    writer = TileIndexWriter.open(index, spec)
    writer.append(CELLS[:1], VECTORS[:1])
    writer.close()
    read, read_blocks = [], index_proof.read_blocks

    def noted(path, start, end):
        read.append((path.name, start, end))
        return read_blocks(path, start, end)

    monkeypatch.setattr(index_proof, "read_blocks", noted)
    reader = TileIndexReader.open(index)
    reader.verify(before)
    assert read == [("cells.bin", 24, 32), ("vectors.bin", 18, 24)]
    reader.verify()
    assert read[2:] == [("cells.bin", 0, 32), ("vectors.bin", 0, 24)]


def test_a_full_disk_when_the_job_is_done_keeps_every_tile(index, spec, monkeypatch):
    writer = TileIndexWriter.open(index, spec)

    def full(_descriptor):
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        with pytest.raises(DiskFull, match="every tile indexed so far is kept"):
            writer.mark_complete()
    assert (read_state(index).tiles, read_state(index).complete) == (3, False)
    writer.mark_complete()
    assert read_state(index).complete
    writer.close()


def test_without_hard_links_the_commit_before_is_kept_as_a_copy(index, spec, monkeypatch):
    def without_links(*_names):
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", without_links)
    writer = TileIndexWriter.open(index, spec)
    writer.append(CELLS[:1], VECTORS[:1])
    writer.close()
    assert (read_state(index).tiles, read_state(index, "index.json.previous").tiles) == (4, 3)


def test_a_rename_that_was_done_although_it_was_said_to_have_failed_counts(index, spec, monkeypatch):
    replace_file = Path.replace

    def done_but_refused(path, target):
        replace_file(path, target)
        raise FileNotFoundError(errno.ENOENT, "asked again by a network drive")

    writer = TileIndexWriter.open(index, spec)
    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", done_but_refused)
        with pytest.raises(DiskFull):
            writer.append(CELLS[:1], VECTORS[:1])
    assert writer.append(CELLS[1:2], VECTORS[1:2]) == 5
    writer.close()
    TileIndexReader.open(index).verify()


@pytest.mark.parametrize("value", [float("nan"), float("inf"), 1e6])
def test_a_vector_that_is_no_number_in_float16_is_refused(index, spec, value):
    writer = TileIndexWriter.open(index, spec)
    with pytest.raises(ValueError, match="no numbers"):
        writer.append(CELLS[:1], np.array([[value, 0, 0]], np.float32))
    writer.close()
    assert read_state(index).tiles == 3


def test_vectors_cut_short_after_the_index_was_opened_are_damage(index):
    reader = TileIndexReader.open(index)
    np.testing.assert_array_equal(reader.rows(np.array([2, 0])), VECTORS[[2, 0]].astype(np.float16))
    os.truncate(index / "vectors.bin", 14)
    with pytest.raises(IndexDamaged, match="cut short"):
        reader.rows(np.array([2]))
    with pytest.raises(IndexDamaged, match="cut short"):
        reader.read_vectors(0, 3)
