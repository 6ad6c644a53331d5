"""Export and import in the window of indexes, with the process that has pyarrow, and the offer to install it."""

from __future__ import annotations

import subprocess
from dataclasses import replace

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QFileDialog

from plugin.client import parquet
from plugin.engine.index_spec import read_state
from plugin.gui.indexes.index_wording import IndexAction
from plugin.layers import index_location
from plugin.layers.index_location import find_indexes
from plugin.layers.index_removal import remove_index
from tests.conftest import ROOT
from tests.qgis.fake_engine import fake_package

PYTHON = ROOT / ".venv" / "dev" / "bin" / "python"


@pytest.fixture(autouse=True)
def data_folder(tmp_path, monkeypatch):
    """The user's data folder, empty; the environment of the extra is not there."""
    folder = tmp_path / "data"
    monkeypatch.setattr(index_location, "data_folder", lambda: folder)
    nowhere = replace(parquet.parquet_environment(), folder=tmp_path / "extra")
    monkeypatch.setattr(parquet, "parquet_environment", lambda: nowhere)
    return folder


@pytest.fixture
def with_pyarrow(session):
    """The user has chosen a Python that has pyarrow."""
    session.settings = replace(session.settings, engine_python=str(PYTHON))


@pytest.fixture
def shown(controller, build, until):
    """The window over the built index, which is picked."""
    build(controller)
    controller.open_indexes()
    indexes = controller.indexes
    settle(indexes, until)
    indexes.dialog.pick(indexes.dialog.model.indexes()[0].folder)
    return indexes


def settle(indexes, until):
    until(lambda: not (indexes.busy or indexes.listing.busy or indexes._later.isActive()))


@pytest.fixture
def export(shown, tmp_path, monkeypatch, until):
    """export(): choose a file and wait for the end; the file."""
    target = tmp_path / "scene.parquet"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))

    def run():
        shown.dialog.actions_of[IndexAction.EXPORT].trigger()
        settle(shown, until)
        return target

    return run


@pytest.fixture
def take(shown, monkeypatch, until):
    """take(file): import it and wait for the end; what the window then says."""

    def run(file):
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
        shown.dialog.import_action.trigger()
        settle(shown, until)
        return shown.dialog.message.sentence

    return run


def write_parquet(target, metadata):
    """A Parquet file that somebody else wrote."""
    code = (
        "import sys, pyarrow, pyarrow.parquet as parquet;"
        "table = pyarrow.table({'embedding': [[1.0, 0.0]]}).replace_schema_metadata(eval(sys.argv[2]));"
        "parquet.write_table(table, sys.argv[1])"
    )
    subprocess.run([PYTHON, "-c", code, target, repr(metadata)], check=True)
    return target


def test_an_index_is_exported_deleted_and_imported_again_beside_its_raster(with_pyarrow, shown, export, take, layer):
    before = find_indexes(layer)[0]
    files = {name: (before.folder / name).read_bytes() for name in ("cells.bin", "vectors.bin")}
    file = export()
    assert shown.dialog.message.sentence == f"6 tiles are exported to {file}."
    remove_index(before.folder)
    assert "6 tiles are imported" in take(file)
    (after,) = find_indexes(layer)
    assert after.folder == before.folder
    assert {name: (after.folder / name).read_bytes() for name in files} == files
    assert after.state.advanced(updated="") == before.state.advanced(updated="")
    assert shown.dialog.picked.folder == after.folder
    assert shown._building.index.folder == after.folder


def test_what_is_there_already_is_not_imported_a_second_time(with_pyarrow, export, take, layer):
    assert take(export()) == "The layer scene has an index with these tiles already; delete that first, then import."
    assert len(find_indexes(layer)) == 1


def test_without_its_layer_it_goes_to_the_users_folder(with_pyarrow, shown, export, take, project, layer, data_folder):
    file = export()
    project.removeMapLayer(layer.id())
    assert "6 tiles are imported" in take(file)
    (listed,) = shown.dialog.model.indexes()
    assert data_folder in listed.folder.parents
    assert read_state(listed.folder).tiles == 6


def test_a_file_of_another_dimension_says_so(with_pyarrow, shown, export, take, session):
    file = export()
    session.fake_package = fake_package(dimension=512)
    said = take(file)
    assert "have 3 dimensions, those of the model fake 1.0.0 have 512; choose the model" in said


def test_a_file_of_another_model_says_so(with_pyarrow, export, take, session):
    file = export()
    session.fake_package = fake_package(digest="sha256:" + "2" * 64, version="3.0.0")
    assert "was made with the model fake 1.0.0, whose vectors do not compare with those of fake 3.0.0" in take(file)


def test_a_file_without_emb_fields_says_so(with_pyarrow, take, tmp_path):
    assert "has no emb: fields" in take(write_parquet(tmp_path / "places.parquet", {}))


def test_embeddings_of_somebody_else_say_what_is_missing(with_pyarrow, take, tmp_path):
    file = write_parquet(tmp_path / "clay.parquet", {"emb:type": '"chip"', "emb:dimensions": "3"})
    assert "does not say on which grid its tiles lie" in take(file)


def test_a_file_that_is_no_parquet_says_so(with_pyarrow, take, tmp_path):
    (tmp_path / "a.parquet").write_bytes(b"nothing")
    assert "is no GeoParquet file, or it is damaged; choose another one." in take(tmp_path / "a.parquet")


def test_a_folder_that_cannot_be_written_says_so_and_leaves_nothing(with_pyarrow, shown, until, tmp_path, monkeypatch):
    target = tmp_path / "no such folder" / "scene.parquet"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    shown.dialog.actions_of[IndexAction.EXPORT].trigger()
    settle(shown, until)
    assert "cannot be written; choose another folder" in shown.dialog.message.sentence
    assert not list(tmp_path.glob("*.parquet*"))


def test_cancelling_leaves_no_file(with_pyarrow, shown, until, tmp_path, monkeypatch):
    target = tmp_path / "scene.parquet"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    shown.dialog.actions_of[IndexAction.EXPORT].trigger()
    assert shown.dialog.progress.isVisible()
    assert not shown.dialog.actions_of[IndexAction.DELETE].isEnabled()
    QTest.mouseClick(shown.dialog.progress.cancel_button, Qt.MouseButton.LeftButton)
    settle(shown, until)
    assert shown.dialog.message.sentence.startswith("Cancelled")
    assert not list(tmp_path.glob("scene.parquet*"))


def test_pyarrow_is_offered_with_its_size_and_then_the_export_goes_on(
    shown, export, session, until, tmp_path, monkeypatch
):
    target = export()
    assert shown.dialog.message.sentence.startswith(
        "GeoParquet needs the library pyarrow, which is not installed: 72 MB"
    )
    assert not target.exists()

    def install(settings):
        def work(feedback, _report):
            feedback.setProgress(50)
            session.settings = replace(session.settings, engine_python=str(PYTHON))
            return True

        shown.transfer.extra.start("install", work)

    monkeypatch.setattr(shown.transfer.extra, "install", install)
    shown.dialog.message.link_followed.emit("install")
    assert shown.dialog.progress.text == "Installing pyarrow…"
    settle(shown, until)
    until(target.exists)
    settle(shown, until)
    assert "6 tiles are exported" in shown.dialog.message.sentence


def test_a_chosen_python_without_pyarrow_brings_the_same_offer(shown, export, session):
    session.settings = replace(session.settings, engine_python=str(ROOT / ".venv" / "engine" / "bin" / "python"))
    export()
    assert "which is not installed" in shown.dialog.message.sentence


def test_an_index_moved_meanwhile_says_so(with_pyarrow, shown, export, layer):
    folder = find_indexes(layer)[0].folder
    folder.rename(folder.with_name("elsewhere-damaged"))
    export()
    assert "is not there any more; if it was moved" in shown.dialog.message.sentence
