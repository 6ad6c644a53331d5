from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsProject, QgsRasterLayer

from plugin.engine.tile_index import TileIndexWriter
from plugin.jobs.index_plan import plan_index
from plugin.layers import fingerprint, index_location
from plugin.layers.errors import LayerError
from plugin.layers.index_location import can_be_repaired, choose_index_folder, find_indexes, set_aside
from tests.qgis.fake_engine import fake_package
from tests.qgis.rasters import open_raster, write_raster

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture(autouse=True)
def user_data(tmp_path, monkeypatch):
    QgsProject.instance().clear()
    monkeypatch.setattr(index_location, "data_folder", lambda: tmp_path / "user")
    yield tmp_path / "user"
    QgsProject.instance().clear()


@pytest.fixture
def raster(tmp_path):
    (tmp_path / "maps").mkdir()
    return write_raster(tmp_path / "maps" / "town.tif", np.full((3, 64, 64), 90, np.uint8))


def spec_of(layer, tile_size_m=None, **package):
    return plan_index(layer, None, tile_size_m, fake_package(**package)).spec


def build_empty(folder, spec):
    TileIndexWriter.open(folder, spec).close()
    return folder


def read_only(monkeypatch, *folders):
    """Make folders refuse files; permissions do not stop the superuser that tests often run as."""
    real = index_location.tempfile.TemporaryFile

    def guarded(**place):
        if Path(place["dir"]) in folders:
            raise PermissionError(13, "read-only", str(place["dir"]))
        return real(**place)

    monkeypatch.setattr(index_location.tempfile, "TemporaryFile", guarded)


def test_beside_the_raster_and_found_again_when_it_is_opened(raster):
    layer = open_raster(raster)
    folder = choose_index_folder(layer, spec_of(layer))
    assert folder == raster.parent / "town.cisen" / "fake-16m"
    assert find_indexes(layer) == []
    build_empty(folder, spec_of(layer))
    (found,) = find_indexes(open_raster(raster))
    assert (found.folder, found.mismatch) == (folder, "")
    assert choose_index_folder(layer, spec_of(layer)) == folder


def test_in_the_project_where_the_rasters_folder_is_read_only(raster, tmp_path, monkeypatch):
    (tmp_path / "project").mkdir()
    QgsProject.instance().setFileName(str(tmp_path / "project" / "map.qgs"))
    read_only(monkeypatch, raster.parent)
    layer = open_raster(raster)
    folder = choose_index_folder(layer, spec_of(layer))
    assert folder == tmp_path / "project" / "town.cisen" / "fake-16m"
    build_empty(folder, spec_of(layer))
    assert [found.folder for found in find_indexes(layer)] == [folder]


def test_a_folder_without_the_right_to_write_is_left_alone_by_an_administrator_too(raster, user_data):
    layer = open_raster(raster)
    raster.parent.chmod(0o555)
    try:
        folder = choose_index_folder(layer, spec_of(layer))
    finally:
        raster.parent.chmod(0o755)
    assert folder.is_relative_to(user_data / "indexes")


def test_in_the_users_data_where_nothing_else_can_be_written(raster, user_data, monkeypatch):
    read_only(monkeypatch, raster.parent)
    layer = open_raster(raster)
    folder = choose_index_folder(layer, spec_of(layer))
    assert folder.relative_to(user_data / "indexes").parts[1] == "fake-16m"
    build_empty(folder, spec_of(layer))
    assert [found.folder for found in find_indexes(layer)] == [folder]


def test_a_web_layer_has_its_own_place(user_data):
    layers = [
        QgsRasterLayer(f"type=xyz&url=https://{host}/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmax=19&zmin=0", "Imagery", "wms")
        for host in ("one.example", "two.example")
    ]
    first, second = (choose_index_folder(layer, spec_of(layer)) for layer in layers)
    assert user_data in first.parents
    assert first != second
    build_empty(first, spec_of(layers[0]))
    assert find_indexes(layers[1]) == []


def test_another_size_or_model_gets_another_folder(raster):
    layer = open_raster(raster)
    build_empty(choose_index_folder(layer, spec_of(layer)), spec_of(layer))
    assert choose_index_folder(layer, spec_of(layer, 32)).name == "fake-32m"
    newer = spec_of(layer, digest="sha256:" + "1" * 64)
    assert choose_index_folder(layer, newer).name == "fake-16m-2"


def test_after_a_change_of_the_file_the_old_index_is_found_with_its_mismatch(raster):
    layer = open_raster(raster)
    old = build_empty(choose_index_folder(layer, spec_of(layer)), spec_of(layer))
    os.utime(raster, (1_700_000_000, 1_700_000_000))
    (found,) = find_indexes(open_raster(raster))
    assert found.folder == old
    assert "has changed: build a new index" in found.mismatch
    new = build_empty(choose_index_folder(layer, spec_of(layer)), spec_of(layer))
    assert [(found.folder, bool(found.mismatch)) for found in find_indexes(layer)] == [(new, False), (old, True)]


def test_a_damaged_index_does_not_hide_the_others(raster):
    layer = open_raster(raster)
    good = build_empty(choose_index_folder(layer, spec_of(layer)), spec_of(layer))
    bad = good.with_name("broken")
    bad.mkdir()
    (bad / "index.json").write_text("{")
    assert [found.folder for found in find_indexes(layer)] == [good]


def test_an_index_whose_files_are_cut_short_is_not_gone_on_with(raster):
    layer = open_raster(raster)
    spec = spec_of(layer)
    folder = choose_index_folder(layer, spec)
    writer = TileIndexWriter.open(folder, spec)
    writer.append(np.zeros((2, 2), np.int32), np.ones((2, 3), np.float32))
    writer.close()
    assert choose_index_folder(layer, spec) == folder
    os.truncate(folder / "vectors.bin", 5)
    assert choose_index_folder(layer, spec).name == "fake-16m-2"


@pytest.mark.parametrize("loss", ["cut_short", "index_file_broken", "index_file_lost"])
def test_a_damaged_index_of_which_a_part_is_proven_is_gone_on_with(raster, loss):
    layer = open_raster(raster)
    spec = spec_of(layer)
    folder = choose_index_folder(layer, spec)
    writer = TileIndexWriter.open(folder, spec)
    for _ in range(2):
        writer.append(np.zeros((32, 2), np.int32), np.ones((32, 3), np.float32))
    writer.close()
    if loss == "cut_short":
        os.truncate(folder / "vectors.bin", 40 * 6)
    elif loss == "index_file_broken":
        (folder / "index.json").write_text("{")
    else:
        (folder / "index.json").unlink()
    assert choose_index_folder(layer, spec) == folder
    writer = TileIndexWriter.open(folder, spec)
    writer.close()
    assert (writer.state.tiles, writer.dropped) == (32, 32)


def test_an_index_that_was_set_aside_is_neither_found_nor_gone_on_with(raster):
    layer = open_raster(raster)
    folder = choose_index_folder(layer, spec_of(layer))
    for name in ("fake-16m-damaged", "fake-16m-damaged-2"):
        build_empty(folder, spec_of(layer))
        assert set_aside(folder) == folder.with_name(name)
        assert (folder.with_name(name) / "index.json").exists()
    assert find_indexes(layer) == []
    assert choose_index_folder(layer, spec_of(layer)) == folder


def test_an_index_that_cannot_be_set_aside_is_said(tmp_path):
    with pytest.raises(LayerError, match="The damaged index gone cannot be renamed; delete its folder"):
        set_aside(tmp_path / "gone")


def test_another_layer_of_the_same_folder_is_not_found(raster):
    layer = open_raster(raster)
    build_empty(choose_index_folder(layer, spec_of(layer)), spec_of(layer))
    other = open_raster(write_raster(raster.with_suffix(".tiff"), np.full((3, 64, 80), 5, np.uint8)))
    assert find_indexes(other) == []
    assert choose_index_folder(other, spec_of(other)) == raster.parent / "town.cisen" / "fake-16m-2"


def test_an_index_that_only_the_commit_before_proves_can_be_repaired(tmp_path, raster):
    spec = spec_of(open_raster(raster))
    folder = tmp_path / "index"
    writer = TileIndexWriter.open(folder, spec)
    for first in (0, 10):
        cells = np.array([[row, 0] for row in range(first, first + 10)], np.int32)
        writer.append(cells, np.eye(3, dtype=np.float32)[cells[:, 0] % 3])
    writer.close()
    os.truncate(folder / "vectors.bin", 12 * 6)
    assert can_be_repaired(folder)
    writer = TileIndexWriter.open(folder, spec)
    writer.close()
    assert (writer.state.tiles, writer.dropped) == (10, 10)
    os.truncate(folder / "vectors.bin", 9 * 6)
    assert not can_be_repaired(folder)


def test_a_layers_files_are_looked_for_once(raster, monkeypatch):
    """Of a virtual raster of a thousand files that is what takes longest, and the panel waits for it."""
    asked = []
    monkeypatch.setattr(fingerprint, "gdal_files", lambda source: asked.append(source) or [source])
    layer = open_raster(raster)
    find_indexes(layer)
    assert asked == [layer.source()]
