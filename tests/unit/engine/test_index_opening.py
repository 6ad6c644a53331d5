"""Going on with an index that was damaged at rest."""

from __future__ import annotations

import os

import numpy as np
import pytest

from plugin.engine.errors import IndexDamaged, IndexMismatch
from plugin.engine.index_seal import sealed, unsealed
from plugin.engine.index_spec import last_state, read_state
from plugin.engine.tile_index import TileIndexReader, TileIndexWriter

TILES, BATCH = 128, 32
CELLS = np.stack([np.arange(TILES), np.zeros(TILES)], axis=1).astype(np.int32)
VECTORS = np.random.default_rng(6).standard_normal((TILES, 3)).astype(np.float16)


def append(folder, spec, start=0):
    writer = TileIndexWriter.open(folder, spec)
    for first in range(start, TILES, BATCH):
        writer.append(CELLS[first : first + BATCH], VECTORS[first : first + BATCH])
    writer.close()


@pytest.fixture
def index(tmp_path, spec):
    append(tmp_path / "index", spec)
    return tmp_path / "index"


def change_byte(file, place):
    content = bytearray(file.read_bytes())
    content[place] ^= 1
    file.write_bytes(content)


def reopened(folder, spec):
    """Tiles kept and dropped."""
    writer = TileIndexWriter.open(folder, spec)
    writer.close()
    return writer.state.tiles, writer.dropped


@pytest.mark.parametrize(("name", "entry_bytes"), [("cells.bin", 8), ("vectors.bin", 6)])
def test_a_changed_byte_costs_the_tiles_from_the_mark_before_it(index, spec, name, entry_bytes):
    change_byte(index / name, 70 * entry_bytes)
    with pytest.raises(IndexDamaged, match=f"{name} has changed"):
        TileIndexReader.open(index).verify()
    assert reopened(index, spec) == (64, 64)
    append(index, spec, 64)
    TileIndexReader.open(index).verify()
    np.testing.assert_array_equal(TileIndexReader.open(index).vectors(), VECTORS)


def test_a_file_that_is_cut_short_is_gone_on_with(index, spec):
    os.truncate(index / "vectors.bin", 100 * 6)
    assert reopened(index, spec) == (96, 32)
    assert [(index / name).stat().st_size for name in ("cells.bin", "vectors.bin")] == [96 * 8, 96 * 6]


@pytest.mark.parametrize("content", [b"", b"{", None])
def test_a_broken_or_lost_index_file_is_replaced_by_the_one_before_it(index, spec, content):
    (index / "index.json").unlink()
    if content is not None:
        (index / "index.json").write_bytes(content)
    assert last_state(index).tiles == 96
    assert reopened(index, spec) == (96, 32)
    assert reopened(index, spec) == (96, 0)


def test_a_broken_index_file_never_takes_the_place_of_the_one_before_it(index, spec):
    before = (index / "index.json.previous").read_bytes()
    change_byte(index / "index.json", 40)
    reopened(index, spec)
    assert (index / "index.json.previous").read_bytes() == before


def test_where_nothing_is_proven_nothing_is_touched(index, spec):
    change_byte(index / "cells.bin", 3)
    content = {file.name: file.read_bytes() for file in index.iterdir()}
    with pytest.raises(IndexDamaged, match=r"cells\.bin has changed"):
        TileIndexWriter.open(index, spec)
    assert {file.name: file.read_bytes() for file in index.iterdir()} == content


def test_a_damaged_index_of_another_package_is_not_touched(index, spec):
    other = spec.__class__(spec.grid, spec.package.__class__("other", "1", "sha256:11", 3), spec.layer)
    (index / "index.json").write_bytes(b"{")
    with pytest.raises(IndexMismatch):
        TileIndexWriter.open(index, other)


def test_what_a_version_before_wrote_is_opened_and_has_marks_from_then_on(index, spec):
    fields = unsealed((index / "index.json").read_bytes())
    del fields["marks"]
    written = sealed(fields)
    (index / "index.json").write_bytes(written[: written.rindex(b",\n")] + b"}")
    (index / "index.json.previous").unlink()
    assert read_state(index).marks == ()
    writer = TileIndexWriter.open(index, spec)
    writer.append(CELLS[:BATCH], VECTORS[:BATCH])
    writer.close()
    assert [mark.tiles for mark in read_state(index).marks] == [TILES + BATCH]


def test_a_reader_that_knew_the_index_before_it_was_cut_back_must_read_all_of_it(index, spec):
    known = read_state(index)
    change_byte(index / "vectors.bin", 70 * 6)
    writer = TileIndexWriter.open(index, spec)
    for first in range(64, TILES + BATCH, BATCH):
        writer.append(CELLS[:BATCH] + first, VECTORS[:BATCH])
    writer.close()
    with pytest.raises(IndexDamaged):
        TileIndexReader.open(index).verify(known)
    TileIndexReader.open(index).verify()
