"""The window of indexes: what it lists, and what its buttons, keys and questions do."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtTest import QTest

from plugin.gui.indexes import indexes_controller
from plugin.gui.indexes.index_wording import IndexAction
from plugin.gui.indexes.indexes_model import DATE, EXTENT, MODEL, SIZE, STATE, TILE_SIZE, TILES
from plugin.layers import index_location
from plugin.layers.errors import LayerError
from plugin.layers.index_location import find_indexes
from tests.qgis.fake_engine import fake_package
from tests.qgis.rasters import open_raster, write_raster


@pytest.fixture(autouse=True)
def data_folder(tmp_path, monkeypatch):
    """The user's data folder, empty."""
    folder = tmp_path / "data"
    monkeypatch.setattr(index_location, "data_folder", lambda: folder)
    return folder


@pytest.fixture
def built(controller, build):
    """The panel, the layer's index built."""
    build(controller)
    return controller


@pytest.fixture
def shown(built, until):
    """The window over the built index, which is picked."""
    return open_window(built, until)


def open_window(controller, until):
    controller.panel.layer_section.more.menu().actions()[3].trigger()
    settle(controller.indexes, until)
    pick_first(controller.indexes)
    return controller.indexes


def settle(indexes, until):
    until(lambda: not (indexes.listing.busy or indexes.removing.busy or indexes._later.isActive()))


def pick_first(indexes):
    rows = indexes.dialog.model.indexes()
    if rows:
        indexes.dialog.pick(rows[0].folder)


def texts(indexes):
    """The cells of the first index."""
    place = indexes.dialog.model.place_of(indexes.dialog.model.indexes()[0].folder)
    return [place.siblingAtColumn(column).data() for column in range(indexes.dialog.model.columnCount())]


def trigger(indexes, action):
    assert indexes.dialog.actions_of[action].isEnabled()
    indexes.dialog.actions_of[action].trigger()


def answer(indexes, text):
    button = next(each for each in indexes.dialog.question.buttons() if each.text().replace("&", "") == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_menu_opens_a_list_of_the_layers_indexes(shown, layer):
    dialog = shown.dialog
    assert dialog.isVisible()
    assert not dialog.isModal()
    assert dialog.model.item(0).text() == layer.name()
    cells = texts(shown)
    assert (cells[0], cells[STATE], cells[TILE_SIZE], cells[TILES]) == ("fake-16m", "ready", "16 m", "6")
    assert cells[EXTENT].startswith("48 by 32 m at ")
    assert cells[MODEL] == "fake 1.0.0"
    assert cells[DATE]
    assert cells[SIZE]


def test_without_an_index_the_window_says_what_to_do(controller, until):
    indexes = open_window(controller, until)
    assert "press Build index" in indexes.dialog.empty.text()
    assert indexes.dialog._stack.currentWidget() is indexes.dialog.empty
    assert not any(action.isEnabled() for action in indexes.dialog.actions_of.values())
    assert indexes.dialog.import_action.isEnabled()


def test_a_layer_that_changed_since_says_so(built, layer, until):
    layer.brightnessFilter().setBrightness(40)
    indexes = open_window(built, until)
    assert texts(indexes)[STATE] == "layer changed since"
    assert "has changed: build a new index" in indexes.dialog.message.sentence
    assert not indexes.dialog.actions_of[IndexAction.ADD].isEnabled()


def test_an_index_of_another_model_says_which(built, session, until):
    session.fake_package = fake_package(digest="sha256:" + "1" * 64)
    indexes = open_window(built, until)
    assert texts(indexes)[STATE] == "other model"
    assert "fake 1.0.0" in indexes.dialog.message.sentence


def test_a_damaged_index_is_listed_as_such(built, layer, until):
    folder = find_indexes(layer)[0].folder
    (folder / "vectors.bin").write_bytes(b"")
    indexes = open_window(built, until)
    assert texts(indexes)[STATE] == "damaged"
    assert "is damaged" in indexes.dialog.message.sentence
    assert indexes.dialog.actions_of[IndexAction.DELETE].isEnabled()
    assert not indexes.dialog.actions_of[IndexAction.EXPORT].isEnabled()


def test_indexes_of_layers_that_are_not_open_are_listed_by_their_name(built, layer, project, data_folder, until):
    folder = find_indexes(layer)[0].folder
    shutil.copytree(folder, data_folder / "indexes" / "scene-abc.cisen" / folder.name)
    project.removeMapLayer(layer.id())
    indexes = open_window(built, until)
    assert indexes.dialog.model.item(0).text() == "scene"
    assert not indexes.dialog.actions_of[IndexAction.REBUILD].isEnabled()
    assert indexes.dialog.actions_of[IndexAction.EXPORT].isEnabled()


def test_delete_asks_once_and_takes_the_index_alone(shown, layer, until):
    folder = find_indexes(layer)[0].folder
    (folder / "notes.txt").write_text("mine")
    shown.dialog.tree.setFocus()
    trigger(shown, IndexAction.DELETE)
    assert "6 tiles" in shown.dialog.question.text()
    answer(shown, "Cancel")
    assert find_indexes(layer)
    trigger(shown, IndexAction.DELETE)
    answer(shown, "Delete")
    settle(shown, until)
    until(lambda: not shown.dialog.model.indexes())
    assert [file.name for file in folder.iterdir()] == ["notes.txt"]
    assert Path(layer.source()).is_file()
    assert shown.dialog.message.sentence == "The index is deleted."


def test_the_keys_do_what_the_buttons_do(shown, until):
    shown.dialog.activateWindow()
    shown.dialog.tree.setFocus()
    QTest.keyClick(shown.dialog.tree, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    until(lambda: shown.outline.band.band is not None)
    QTest.keyClick(shown.dialog.tree, Qt.Key.Key_Delete)
    assert shown.dialog.question is not None
    QTest.keyClick(shown.dialog.question, Qt.Key.Key_Escape)
    assert shown.dialog.question is None
    assert shown.dialog.model.indexes()


def test_a_folder_that_cannot_be_written_says_what_to_do(shown, layer, until, monkeypatch):
    def refuse(self, missing_ok=False):
        raise PermissionError(13, "Read-only file system")

    monkeypatch.setattr(Path, "unlink", refuse)
    trigger(shown, IndexAction.DELETE)
    answer(shown, "Delete")
    until(lambda: not shown.removing.busy)
    assert "its folder is read-only or a file is in use; check its permissions" in shown.dialog.message.sentence
    assert find_indexes(layer)


def test_an_index_that_was_moved_says_so_and_leaves_the_list(shown, layer, until):
    folder = find_indexes(layer)[0].folder
    folder.rename(folder.parent.parent / "elsewhere")
    trigger(shown, IndexAction.REVEAL)
    until(lambda: not shown.revealing.busy)
    assert "is not there any more; if it was moved, move it back" in shown.dialog.message.sentence
    settle(shown, until)
    assert shown.dialog.model.indexes() == []


def test_rebuild_says_what_goes_and_builds_the_same_ground(shown, layer, until):
    before = find_indexes(layer)[0]
    layer.brightnessFilter().setBrightness(40)
    shown.refresh()
    settle(shown, until)
    trigger(shown, IndexAction.REBUILD)
    assert "then 6 tiles are read anew" in shown.dialog.question.text()
    answer(shown, "Rebuild")
    until(lambda: not shown.busy and shown._building.index is not None)
    settle(shown, until)
    (after,) = find_indexes(layer)
    assert (after.state.tiles, after.mismatch) == (6, "")
    assert after.state.spec.layer.fingerprint != before.state.spec.layer.fingerprint
    assert texts(shown)[STATE] == "ready"


def test_add_extent_indexes_what_the_map_shows(controller, layer, until):
    corner = layer.extent()
    west = QgsRectangle(corner.xMinimum() + 1, corner.yMaximum() - 7, corner.xMinimum() + 9, corner.yMaximum() - 1)
    east = QgsRectangle(corner.xMaximum() - 9, corner.yMaximum() - 7, corner.xMaximum() - 1, corner.yMaximum() - 1)
    controller.canvas.setDestinationCrs(layer.crs())
    controller.canvas.setExtent(west)
    controller.panel.layer_section._area.setCurrentIndex(1)
    until(lambda: controller.panel.layer_section.estimate.startswith("1 tiles"))
    controller.panel.layer_section.build_button.click()
    until(lambda: not controller.index.work.busy)
    indexes = open_window(controller, until)
    assert texts(indexes)[TILES] == "1"
    controller.canvas.setExtent(east)
    trigger(indexes, IndexAction.ADD)
    until(lambda: not indexes.busy)
    settle(indexes, until)
    assert texts(indexes)[TILES] == "2"


def test_the_outline_follows_the_button_and_goes_with_the_window(shown, layer, until):
    trigger(shown, IndexAction.OUTLINE)
    until(lambda: shown.outline.band.band is not None)
    assert shown.outline.band.band.asGeometry().boundingBox().area() > 0
    trigger(shown, IndexAction.OUTLINE)
    assert shown.outline.band.band is None
    trigger(shown, IndexAction.OUTLINE)
    until(lambda: shown.outline.band.band is not None)
    QTest.keyClick(shown.dialog, Qt.Key.Key_Escape)
    assert not shown.dialog.isVisible()
    assert shown.outline.band.band is None


def test_reveal_opens_the_folder(shown, layer, until, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True)
    trigger(shown, IndexAction.REVEAL)
    until(lambda: not shown.revealing.busy)
    assert opened == [str(find_indexes(layer)[0].folder)]


def test_every_button_is_reached_by_keyboard_and_has_a_name_and_a_tip(shown):
    dialog = shown.dialog
    for action in (*dialog.actions_of.values(), dialog.import_action, dialog.refresh_action):
        button = dialog._bar.widgetForAction(action)
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert button.accessibleName()
        assert action.toolTip()
        assert action.shortcut().toString()
        assert action in dialog.tree.actions()


def test_a_narrow_window_has_icons_alone(shown):
    shown.dialog.resize(1400, 400)
    assert shown.dialog._bar.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    shown.dialog.resize(320, 400)
    assert shown.dialog._bar.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly


def test_layers_are_in_the_order_of_the_alphabet_and_stay_sorted(built, project, tmp_path, until, layer):

    folder = find_indexes(layer)[0].folder
    other = open_raster(write_raster(tmp_path / "Alpha.tif", np.zeros((3, 32, 32), np.uint8)))
    project.addMapLayer(other)
    shutil.copytree(folder, tmp_path / "Alpha.cisen" / "broken")
    (tmp_path / "Alpha.cisen" / "broken" / "index.json").write_text("{")
    indexes = open_window(built, until)
    assert [indexes.dialog.model.item(row).text() for row in range(2)] == ["Alpha", "scene"]
    indexes.refresh()
    settle(indexes, until)
    assert [indexes.dialog.model.item(row).text() for row in range(2)] == ["Alpha", "scene"]


def test_what_is_said_of_an_index_goes_when_another_is_picked(built, layer, until):
    folder = find_indexes(layer)[0].folder
    shutil.copytree(folder, folder.with_name("broken"))
    (folder.with_name("broken") / "vectors.bin").unlink()
    indexes = open_window(built, until)
    indexes.dialog.pick(folder.with_name("broken"))
    assert "is damaged" in indexes.dialog.message.sentence
    indexes.dialog.pick(folder)
    assert not indexes.dialog.message.isVisible()


def test_unloading_leaves_nothing_on_the_map(shown, until, controller):
    trigger(shown, IndexAction.OUTLINE)
    until(lambda: shown.outline.band.band is not None)
    controller.indexes.shut_down()
    controller._indexes = None
    assert shown.outline.band.band is None
    assert not shown.dialog.isVisible()


@pytest.mark.parametrize("width", [1000, 1120])
def test_every_column_is_in_sight(shown, width, until):
    shown.dialog.resize(width, 400)
    shown.refresh()
    settle(shown, until)
    tree = shown.dialog.tree
    assert not tree.horizontalScrollBar().isVisible()
    assert tree.columnViewportPosition(SIZE) + tree.columnWidth(SIZE) <= tree.viewport().width()
    assert tree.columnWidth(SIZE) >= tree.sizeHintForColumn(SIZE)


def test_looking_for_indexes_can_be_cancelled_in_the_task_bar(controller, until, monkeypatch):
    looked = threading.Event()

    def look(_places, _digest, _report, is_cancelled):
        looked.set()
        while not is_cancelled():
            threading.Event().wait(0.005)
        raise LayerError("Cancelled.")

    monkeypatch.setattr(indexes_controller, "list_indexes", look)
    indexes = controller.indexes
    indexes.open()
    until(looked.is_set)
    assert indexes.dialog.empty.text() == "Looking for indexes…"
    indexes.listing.cancel()
    until(lambda: not indexes.listing.busy)
    assert indexes.dialog.empty.text().startswith("There is no index yet.")
