"""What index.json says, and what it may not say."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from plugin.engine.errors import IndexDamaged, IndexMismatch, IndexMissing, IndexTooNew, IndexUnreadable
from plugin.engine.index_seal import sealed, unsealed
from plugin.engine.index_spec import read_state
from plugin.engine.tile_index import TileIndexReader, TileIndexWriter


def edit(folder, **changes):
    fields = unsealed((folder / "index.json").read_bytes())
    (folder / "index.json").write_bytes(sealed({**fields, **changes}))


def test_another_package_layer_or_grid_is_never_mixed_in(index, spec):
    others = {
        "made with the model": replace(spec, package=replace(spec.package, digest="sha256:11")),
        "build a new index": replace(spec, layer=replace(spec.layer, fingerprint="sha256:11")),
        "tiles of 40 m, not 80 m": replace(spec, grid=replace(spec.grid, gsd_m=10.0)),
    }
    for sentence, other in others.items():
        with pytest.raises(IndexMismatch, match=sentence):
            TileIndexWriter.open(index, other)
    TileIndexWriter.open(index, replace(spec, layer=replace(spec.layer, name="renamed"))).close()


def test_a_newer_format_is_left_alone(index, spec):
    edit(index, format=2, marks=None, layer="described otherwise")
    with pytest.raises(IndexTooNew, match="update the plugin"):
        TileIndexWriter.open(index, spec)


@pytest.mark.parametrize("content", [b"", b"{}", b"[1]", b'{"format": "one"}'])
def test_an_index_file_that_cannot_be_understood_is_reported(index, content):
    (index / "index.json").write_bytes(content)
    with pytest.raises(IndexDamaged, match="cannot be understood"):
        read_state(index)


def test_a_folder_without_an_index_says_so(tmp_path):
    with pytest.raises(IndexMissing, match="build one first"):
        read_state(tmp_path)


def test_an_index_that_cannot_be_read_just_now_is_not_taken_for_none(index, spec, monkeypatch):
    opened = Path.open

    def locked(path, *arguments, **options):
        if path.name == "index.json":
            raise PermissionError(13, "in use")
        return opened(path, *arguments, **options)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "open", locked)
        with pytest.raises(IndexUnreadable, match="try again"):
            TileIndexWriter.open(index, spec)
    assert len(TileIndexReader.open(index).vectors()) == 3


@pytest.mark.parametrize(
    "changes",
    [
        {"tiles": float("inf")},
        {"tiles": -1},
        {"grid": {"crs": 5}},
        {"layer": {"name": 5, "source": "a.tif", "fingerprint": "sha256:00"}},
    ],
)
def test_fields_that_make_no_sense_are_damage(index, changes):
    edit(index, **changes)
    with pytest.raises(IndexDamaged, match="cannot be understood"):
        read_state(index)


@pytest.mark.parametrize("content", [b"[" * 100_000, b'{"format": 1}' + b" " * (1 << 22)])
def test_an_index_file_made_to_exhaust_is_damage(index, content):
    (index / "index.json").write_bytes(content)
    with pytest.raises(IndexDamaged, match="cannot be understood"):
        read_state(index)
