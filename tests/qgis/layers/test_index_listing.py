"""Which indexes are listed, how they stand, and what a folder that does not answer costs."""

from __future__ import annotations

import json
import shutil
import threading

import numpy as np
import pytest
from qgis.core import QgsProject, QgsRasterLayer

from plugin.engine.errors import IndexUnreadable
from plugin.engine.grid import TileGrid
from plugin.engine.index_seal import sealed, unsealed
from plugin.engine.index_spec import IndexSpec, PackageIdentity
from plugin.engine.tile_index import TileIndexWriter
from plugin.layers import index_listing, index_location
from plugin.layers.errors import LayerError
from plugin.layers.fingerprint import identify_layer
from plugin.layers.import_place import import_folder
from plugin.layers.index_listing import IndexStatus, check_there, index_places, list_indexes
from tests.qgis.rasters import open_raster, write_raster

pytestmark = pytest.mark.usefixtures("qgis_app")
DIGEST = "sha256:aa"
CELLS = np.array([[-3, 2], [-2, 5]], np.int32)


@pytest.fixture(autouse=True)
def data_folder(tmp_path, monkeypatch):
    monkeypatch.setattr(index_location, "data_folder", lambda: tmp_path / "data")
    return tmp_path / "data"


@pytest.fixture
def project():
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


def add_layer(project, tmp_path, name):
    (tmp_path / name).mkdir()
    layer = open_raster(write_raster(tmp_path / name / f"{name}.tif", np.full((3, 64, 64), 7, np.uint8)))
    layer.setName(name)
    project.addMapLayer(layer)
    return layer


@pytest.fixture
def layer(project, tmp_path):
    return add_layer(project, tmp_path, "town")


def write_index(layer, folder, digest=DIGEST, complete=True):
    grid = TileGrid("EPSG:32633", 32, 0.5, 1.0, 1.0)
    spec = IndexSpec(grid, PackageIdentity("fake", "1.0", digest, 3), identify_layer(layer))
    writer = TileIndexWriter.open(folder, spec)
    writer.append(CELLS, np.eye(3, dtype=np.float32)[:2])
    if complete:
        writer.mark_complete()
    writer.close()
    return folder


def home(layer, tmp_path):
    return tmp_path / layer.name() / f"{layer.name()}.cisen"


def everything(patience_s=10.0):
    found = []
    list_indexes(index_places(), DIGEST, found.extend, lambda: False, patience_s)
    return found


def test_an_index_is_listed_with_its_ground_and_what_it_takes(layer, tmp_path):
    folder = write_index(layer, home(layer, tmp_path) / "a")
    (index,) = everything()
    assert (index.folder, index.layer_id, index.layer_name) == (folder, layer.id(), "town")
    assert (index.status, index.sentence) == (IndexStatus.READY, "")
    assert tuple(index.extent) == (32.0, 16.0, 96.0, 48.0)
    assert index.size_bytes == sum(file.stat().st_size for file in folder.iterdir())


def test_a_web_layer_that_does_not_answer_is_named_without_its_key(project, data_folder):
    source = "type=xyz&url=https://tiles.example/%7Bz%7D/%7Bx%7D/%7By%7D.png?key%3DSECRET&zmin=0&zmax=18"
    project.addMapLayer(QgsRasterLayer(source, "web", "wms"))
    told = index_listing.silent(index_places()[0], "no answer")
    assert "SECRET" not in told.sentence + str(told.folder)
    assert told.folder == data_folder / "indexes"


def test_files_that_go_while_they_are_counted_count_for_none(layer, tmp_path, monkeypatch):
    folder = write_index(layer, home(layer, tmp_path) / "a")
    there = list(folder.iterdir())
    monkeypatch.setattr(index_listing.Path, "rglob", lambda self, _pattern: [*there, self / "scan" / "0.1-2.part"])
    assert index_listing.size_of(folder) == sum(file.stat().st_size for file in there)


def test_how_each_stands(layer, tmp_path):
    write_index(layer, home(layer, tmp_path) / "incomplete", complete=False)
    write_index(layer, home(layer, tmp_path) / "other", digest="sha256:bb")
    (write_index(layer, home(layer, tmp_path) / "short") / "cells.bin").write_bytes(b"1234")
    (write_index(layer, home(layer, tmp_path) / "broken") / "index.json").write_text("{")
    newer = write_index(layer, home(layer, tmp_path) / "newer") / "index.json"
    newer.write_bytes(sealed({**unsealed(newer.read_bytes()), "format": 9}))
    statuses = {index.folder.name: index.status for index in everything()}
    assert statuses == {
        "incomplete": IndexStatus.INCOMPLETE,
        "other": IndexStatus.OTHER_MODEL,
        "short": IndexStatus.DAMAGED,
        "broken": IndexStatus.DAMAGED,
        "newer": IndexStatus.TOO_NEW,
    }


def test_a_layer_whose_style_changed_says_so(layer, tmp_path):
    write_index(layer, home(layer, tmp_path) / "a")
    layer.brightnessFilter().setBrightness(50)
    (index,) = everything()
    assert index.status is IndexStatus.CHANGED
    assert "has changed" in index.sentence


def test_an_index_that_cannot_be_read_just_now_says_so(layer, tmp_path, monkeypatch):
    write_index(layer, home(layer, tmp_path) / "a")

    def refuse(folder):
        raise IndexUnreadable("The index a cannot be read just now; check the drive.")

    monkeypatch.setattr(index_listing, "read_state", refuse)
    (index,) = everything()
    assert (index.status, index.sentence) == (
        IndexStatus.UNREADABLE,
        "The index a cannot be read just now; check the drive.",
    )


def test_a_dead_drive_hides_no_other_layer_and_says_what_to_do(project, tmp_path, monkeypatch):
    dead, alive = (add_layer(project, tmp_path, name) for name in ("dead", "alive"))
    for layer in (dead, alive):
        write_index(layer, home(layer, tmp_path) / "a")
    released = threading.Event()
    look = index_listing.index_folders

    def hang(folder):
        if "dead" in folder.name:
            released.wait(30)
        return look(folder)

    monkeypatch.setattr(index_listing, "index_folders", hang)
    try:
        found = {index.layer_name: index for index in everything(patience_s=0.5)}
    finally:
        released.set()
    assert found["alive"].status is IndexStatus.READY
    assert found["dead"].status is IndexStatus.UNREADABLE
    assert f"The folder {tmp_path / 'dead'} cannot be read just now" in found["dead"].sentence
    assert "check the drive and the network, then refresh the list" in found["dead"].sentence


def test_a_raster_that_is_gone_still_lists_the_index_beside_it(project, layer, tmp_path):
    write_index(layer, home(layer, tmp_path) / "a")
    source = layer.source()
    project.clear()
    (tmp_path / "town" / "town.tif").unlink()
    project.addMapLayer(QgsRasterLayer(source, "town"))
    (index,) = everything()
    assert (index.layer_id, index.layer_name, index.status) == ("", "town", IndexStatus.READY)


def test_the_users_folder_lists_what_no_layer_has(project, layer, tmp_path, data_folder):
    own = index_location.user_home("town", identify_layer(layer).source)
    write_index(layer, own / "a")
    shutil.copytree(own, data_folder / "indexes" / "village-0.cisen")
    found = {(index.layer_id, index.folder.parent.name) for index in everything()}
    assert found == {(layer.id(), own.name), ("", "village-0.cisen")}


def test_cancelled_it_reports_nothing(layer, tmp_path):
    write_index(layer, home(layer, tmp_path) / "a")
    found = []
    list_indexes(index_places(), DIGEST, found.extend, lambda: True)
    assert found == []


def test_a_folder_that_was_moved_says_what_to_do(tmp_path):
    assert check_there(tmp_path) == tmp_path
    with pytest.raises(LayerError, match="if it was moved, move it back"):
        check_there(tmp_path / "gone")


def test_an_import_goes_beside_its_raster_wherever_that_lies_now(project, layer, tmp_path):
    spec = json.loads((write_index(layer, tmp_path / "elsewhere") / "index.json").read_text())
    spec = IndexSpec.from_json(spec)
    assert import_folder(index_places(), spec) == home(layer, tmp_path) / "fake-16m"
    write_index(layer, home(layer, tmp_path) / "fake-16m")
    with pytest.raises(LayerError, match="has an index with these tiles already"):
        import_folder(index_places(), spec)
