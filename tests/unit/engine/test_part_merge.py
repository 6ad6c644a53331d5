from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest

from plugin.engine import part_merge
from plugin.engine.errors import Cancelled, IndexDamaged, PartsUnfit
from plugin.engine.index_part import IndexPart, claim_folder
from plugin.engine.index_spec import read_state
from plugin.engine.part_merge import merge_parts, parts_in_order
from plugin.engine.tile_index import TileIndexWriter
from tests.conftest import ROOT

TILES, PARTS = 100, 3
CELLS = np.stack([np.arange(TILES), np.arange(TILES) % 7], 1).astype(np.int32)
VECTORS = np.random.default_rng(0).standard_normal((TILES, 3)).astype(np.float32)


@pytest.fixture(autouse=True)
def small_chunks(monkeypatch):
    monkeypatch.setattr(part_merge, "CHUNK_TILES", 8)


def write_index(folder, spec, places, complete=True):
    writer = TileIndexWriter.open(folder, spec)
    writer.append(CELLS[places.start : places.stop], VECTORS[places.start : places.stop])
    if complete:
        writer.mark_complete()
    writer.close()
    return folder


def write_part(folder, spec, number, of=PARTS, order="rows", complete=True):
    part = IndexPart(number, of)
    claim_folder(folder, part, order)
    return write_index(folder, spec, part.places(TILES), complete)


@pytest.fixture
def parts(tmp_path, spec):
    """Three parts, in the wrong order."""
    return [write_part(tmp_path / f"p{number}", spec, number) for number in (2, 3, 1)]


@pytest.fixture
def whole(tmp_path, spec):
    return write_index(tmp_path / "whole", spec, range(TILES))


def merge(parts, target, is_cancelled=lambda: False, on_progress=lambda *_: None):
    return merge_parts(parts_in_order(parts), target, is_cancelled, on_progress)


def assert_same(folder, other):
    for name in ("cells.bin", "vectors.bin"):
        assert (folder / name).read_bytes() == (other / name).read_bytes()
    states = [read_state(one).advanced(updated="") for one in (folder, other)]
    assert states[0] == states[1]
    assert states[0].complete


def test_the_merged_index_is_that_of_one_process_byte_for_byte(parts, whole, tmp_path):
    seen = []
    assert merge(parts, tmp_path / "merged", on_progress=lambda *counts: seen.append(counts)) == TILES
    assert_same(tmp_path / "merged", whole)
    assert seen[0] == (0, TILES)
    assert seen[-1] == (TILES, TILES)
    assert max(after[0] - before[0] for before, after in zip(seen, seen[1:])) == 8


def test_merging_again_changes_nothing(parts, whole, tmp_path):
    merge(parts, tmp_path / "merged")
    written = (tmp_path / "merged" / "index.json").read_bytes()
    assert merge(parts, tmp_path / "merged") == TILES
    assert (tmp_path / "merged" / "index.json").read_bytes() == written


def test_a_cancelled_merge_goes_on(parts, whole, tmp_path):
    calls = iter(range(1000))
    with pytest.raises(Cancelled):
        merge(parts, tmp_path / "merged", lambda: next(calls) >= PARTS + 4)
    state = read_state(tmp_path / "merged")
    assert 0 < state.tiles < TILES
    assert not state.complete
    seen = []
    merge(parts, tmp_path / "merged", on_progress=lambda tiles, _: seen.append(tiles))
    assert seen[0] == state.tiles
    assert_same(tmp_path / "merged", whole)


KILLED = """
import os, signal, sys
from pathlib import Path
from plugin.engine import part_merge

part_merge.CHUNK_TILES = 8
def kill(tiles, total):
    if tiles >= 40:
        os.kill(os.getpid(), signal.SIGKILL)
part_merge.merge_parts(part_merge.parts_in_order(Path(name) for name in sys.argv[2:]), Path(sys.argv[1]), bool, kill)
"""


def test_a_killed_merge_goes_on(parts, whole, tmp_path):
    command = [sys.executable, "-c", KILLED, str(tmp_path / "merged"), *map(str, parts)]
    assert subprocess.run(command, cwd=ROOT, check=False).returncode == -9
    assert read_state(tmp_path / "merged").tiles == 41
    with (tmp_path / "merged" / "vectors.bin").open("ab") as file:
        file.write(b"half a chunk")
    assert merge(parts, tmp_path / "merged") == TILES
    assert_same(tmp_path / "merged", whole)


def test_a_missing_part_is_named(parts):
    with pytest.raises(PartsUnfit, match="Of 3 parts these are missing: 1, 2; build them first"):
        parts_in_order([folder for folder in parts if folder.name == "p3"])


def test_no_parts_at_all_is_said():
    with pytest.raises(PartsUnfit, match="no parts of an index here"):
        parts_in_order([])


def test_an_incomplete_part_is_named(parts, tmp_path, spec):
    shutil.rmtree(tmp_path / "p2")
    write_part(tmp_path / "p2", spec, 2, complete=False)
    with pytest.raises(PartsUnfit, match="The part p2 is not complete; run its job again"):
        parts_in_order(parts)


def test_a_part_that_is_there_twice_is_named(parts, tmp_path):
    shutil.copytree(tmp_path / "p2", tmp_path / "copy")
    with pytest.raises(PartsUnfit, match="Part 2 is there twice, in p2 and copy"):
        parts_in_order([*parts, tmp_path / "copy"])


@pytest.mark.parametrize("changes", [{"of": 4}, {"order": "another extent"}])
def test_a_part_of_another_job_is_named(parts, tmp_path, spec, changes):
    other = write_part(tmp_path / "other", spec, 1, **changes)
    with pytest.raises(PartsUnfit, match="The parts p2 and other are of different extents, grids or numbers of parts"):
        parts_in_order([*parts[:2], other])


def test_a_whole_index_among_the_parts_is_named(parts, whole):
    with pytest.raises(PartsUnfit, match="The folder whole holds no part"):
        parts_in_order([*parts, whole])


@pytest.mark.parametrize(
    ("what", "changes", "sentence"),
    [
        ("package", {"digest": "sha256:other"}, "made with the model"),
        ("layer", {"fingerprint": "sha256:other"}, "as it was then"),
        ("grid", {"gsd_m": 4.0}, "has tiles of"),
    ],
)
def test_parts_of_another_package_layer_or_grid_are_refused(parts, tmp_path, spec, what, changes, sentence):
    shutil.rmtree(tmp_path / "p3")
    write_part(tmp_path / "p3", replace(spec, **{what: replace(getattr(spec, what), **changes)}), 3)
    with pytest.raises(PartsUnfit, match="p1 and p3 are of different models, tile sizes or rasters") as refused:
        parts_in_order(parts)
    assert sentence in refused.value.detail


def test_a_damaged_part_is_refused_before_anything_is_written(parts, tmp_path):
    content = bytearray((tmp_path / "p2" / "vectors.bin").read_bytes())
    content[17] ^= 1
    (tmp_path / "p2" / "vectors.bin").write_bytes(content)
    with pytest.raises(IndexDamaged, match="The index p2 is damaged"):
        merge(parts, tmp_path / "merged")
    assert not (tmp_path / "merged").exists()


def test_a_folder_with_other_tiles_is_left_as_it_is(parts, tmp_path, spec):
    other = write_index(tmp_path / "merged", spec, range(5, 20))
    before = (other / "index.json").read_bytes(), (other / "vectors.bin").read_bytes()
    with pytest.raises(PartsUnfit, match="The folder merged holds other tiles than these parts"):
        merge(parts, other)
    assert ((other / "index.json").read_bytes(), (other / "vectors.bin").read_bytes()) == before


def test_a_folder_with_more_tiles_is_left_as_it_is(parts, whole, tmp_path, spec):
    writer = TileIndexWriter.open(whole, spec)
    writer.append(CELLS[:1] - 1, VECTORS[:1])
    writer.close()
    with pytest.raises(PartsUnfit, match="holds other tiles"):
        merge(parts, whole)


def test_a_part_is_no_place_for_the_whole(parts):
    with pytest.raises(PartsUnfit, match="holds a part itself"):
        merge(parts, parts[2])


def test_more_parts_than_tiles_make_the_same_index(whole, tmp_path, spec):
    of = TILES + 3
    parts = [write_part(tmp_path / f"n{number}", spec, number, of) for number in range(1, of + 1)]
    assert json.loads((parts[0] / "index.json").read_text())["tiles"] == 0
    merge(parts, tmp_path / "merged")
    assert_same(tmp_path / "merged", whole)


def test_parts_that_share_tiles_are_refused_and_nothing_is_written(tmp_path, spec):
    first = write_part(tmp_path / "p1", spec, 1, of=2)
    claim_folder(tmp_path / "p2", IndexPart(2, 2), "rows")
    write_index(tmp_path / "p2", spec, IndexPart(1, 2).places(TILES))  # as if two tasks had met in one folder
    with pytest.raises(PartsUnfit, match="in two of these parts"):
        merge([first, tmp_path / "p2"], tmp_path / "target")
    assert not (tmp_path / "target").exists()
