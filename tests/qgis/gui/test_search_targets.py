"""Several layers and tile sizes in one search: what is ticked, what is found, and what stands in the way."""

from __future__ import annotations

import shutil

import numpy as np
import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from plugin.gui.panel_state import State
from plugin.gui.results.results_model import ResultsModel
from plugin.gui.search.target_section import FOLDER
from plugin.layers import index_location
from plugin.layers.search_area import view_area
from tests.qgis.fake_engine import SIZE_PX, fake_package
from tests.qgis.rasters import open_raster, write_raster

REDDEST = [[(220, 0, 0), (0, 90, 90)]]
EAST = (500200.0, 5000000.0)


@pytest.fixture(autouse=True)
def data_folder(tmp_path, monkeypatch):
    monkeypatch.setattr(index_location, "data_folder", lambda: tmp_path / "data")


def add_layer(project, path, colours=REDDEST, pixel=0.5):
    pixels = np.array(colours, np.uint8).repeat(SIZE_PX, 0).repeat(SIZE_PX, 1).transpose(2, 0, 1)
    layer = open_raster(write_raster(path, pixels.copy(), origin=EAST, pixel=pixel))
    project.addMapLayer(layer)
    return layer


@pytest.fixture
def settle(until):
    def wait(controller):
        until(lambda: not controller.targets.busy)

    return wait


@pytest.fixture
def two(controller, layer, project, build, until, settle, tmp_path):
    """The panel, with the indexes of "scene" and, picked, of "other"."""
    controller.panel.show()
    build(controller)
    other = add_layer(project, tmp_path / "other.tif")
    controller.panel.layer_section.pick(other)
    until(lambda: controller.controls.state is State.NO_INDEX)
    build(controller)
    settle(controller)
    return controller


def item_of(controller, name):
    """The row of the index of the layer with that name."""
    folder = next(index.folder for index in controller.targets.indexes if index.layer_name == name)
    return next(item for item in controller.panel.targets.items() if item.data(0, FOLDER) == folder)


def tick(controller, name, until):
    """Press the space bar on a row, as who has no mouse does."""
    section = controller.panel.targets
    section.setCollapsed(False)
    until(lambda: not controller.targets.busy)
    section.tree.setCurrentItem(item_of(controller, name))
    before = section.title()
    QTest.keyClick(section.tree, Qt.Key.Key_Space)
    until(lambda: section.title() != before)


def sources(controller):
    rows = controller.panel.results.rows
    return [rows.index(number).data(ResultsModel.SOURCE_ROLE) for number in range(rows.rowCount())]


def test_one_index_needs_no_choice(controller, build, settle):
    settle(controller)
    assert controller.panel.targets.isHidden()
    build(controller)
    settle(controller)
    assert controller.panel.targets.isHidden()


def test_the_picked_layers_index_alone_is_searched_at_first(two, search):
    assert not two.panel.targets.isHidden()
    assert two.panel.targets.isCollapsed()
    assert two.panel.targets.title() == "In 1 of 2 indexes"
    search(two, "red")
    assert [index.layer_name for index in two.search.results.answer.target.indexes] == ["other"]
    assert set(sources(two)) == {""}


def test_a_ticked_index_is_searched_too_and_each_row_says_which_it_is_of(two, search, until):
    tick(two, "scene", until)
    assert two.panel.targets.title() == "In 2 layers, 2 indexes"
    search(two, "red")
    assert [index.layer_name for index in two.search.results.answer.target.indexes] == ["other", "scene"]
    assert set(sources(two)) == {"16 m · other", "16 m · scene"}
    assert "16 m · scene" in two.panel.results.rows.index(1).data(Qt.ItemDataRole.ToolTipRole)
    until(lambda: two.search.settled)
    pictures = [two.panel.results.rows.index(number).data(ResultsModel.PICTURE_ROLE) for number in range(2)]
    assert {picture.pixelColor(48, 48).red() for picture in pictures} == {200, 220}


def test_the_picked_layer_can_be_left_out(two, search, until):
    tick(two, "scene", until)
    tick(two, "other", until)
    search(two, "red")
    assert [index.layer_name for index in two.search.results.answer.target.indexes] == ["scene"]


def test_links_tick_all_and_the_picked_one_alone(two, until):
    section = two.panel.targets
    section.links.linkActivated.emit("all")
    until(lambda: section.title() == "In 2 layers, 2 indexes")
    section.links.linkActivated.emit("own")
    until(lambda: section.title() == "In 1 of 2 indexes")
    assert [item.checkState(0) for item in section.items()].count(Qt.CheckState.Checked) == 1


def test_two_tile_sizes_of_one_layer_are_searched_at_once(controller, build, search, until, settle):
    build(controller)
    controller.panel.layer_section._tile_size.setValue(32.0)
    until(lambda: controller.controls.state is State.NO_INDEX)
    build(controller)
    settle(controller)
    controller.panel.targets.links.linkActivated.emit("all")
    until(lambda: controller.panel.targets.title() == "In 1 layer, 2 indexes")
    controller.panel.results_section.overlapping.setChecked(False)
    search(controller, "red")
    controller.search.results.show_all()
    assert set(sources(controller)) == {"16 m · scene", "32 m · scene"}


def test_a_layer_without_index_can_be_picked_while_others_are_searched(two, project, search, until, tmp_path):
    tick(two, "scene", until)
    third = add_layer(project, tmp_path / "third.tif")
    two.panel.layer_section.pick(third)
    until(lambda: two.controls.state is State.NO_INDEX)
    until(lambda: not two.targets.busy)
    assert two.controls.can_search
    search(two, "red")
    assert [index.layer_name for index in two.search.results.answer.target.indexes] == ["scene"]


def test_a_layer_that_changed_since_says_so_and_cannot_be_ticked(two, layer, until):
    layer.brightnessFilter().setBrightness(90)
    layer.emitStyleChanged()
    until(lambda: two.targets.busy)
    until(lambda: not two.targets.busy)
    item = item_of(two, "scene")
    assert not item.flags() & Qt.ItemFlag.ItemIsEnabled
    assert "has changed: build a new index" in item.toolTip(0)
    assert "layer changed since" in item.text(0)


def test_an_index_of_another_model_is_not_ticked_by_all(two, session, until):
    session.fake_package = fake_package(digest="sha256:" + "1" * 64)
    session.changed.emit()
    until(lambda: not two.targets.busy)
    two.panel.targets.links.linkActivated.emit("all")
    until(lambda: two.panel.targets.title() == "In none of 2 indexes")
    assert two.targets.target() is None


def test_a_folder_that_was_moved_is_left_out_and_named(two, search, until):
    tick(two, "scene", until)
    moved = next(index.folder for index in two.targets.indexes if index.layer_name == "scene")
    shutil.move(str(moved), str(moved.parent / "elsewhere-damaged"))
    search(two, "red")
    assert [index.layer_name for index in two.search.results.answer.target.indexes] == ["other"]
    assert two.panel.results.rows.rowCount() > 0
    assert "Left out scene, 16 m: " in two.panel.message.sentence
    until(lambda: not two.targets.busy)
    assert two.panel.targets.isHidden()  # one index is left


def test_a_folder_that_was_moved_is_left_out_of_a_search_of_the_view(two, search, until):
    tick(two, "scene", until)
    two.canvas.setExtent(two.panel.layer_section.layer.extent())
    two.search.scoping.area = lambda: view_area(two.canvas.mapSettings())
    moved = next(index.folder for index in two.targets.indexes if index.layer_name == "scene")
    shutil.move(str(moved), str(moved.parent / "elsewhere-damaged"))
    search(two, "red")
    assert [index.layer_name for index in two.search.results.answer.target.indexes] == ["other"]
    assert "Left out scene, 16 m: " in two.panel.message.sentence


def test_a_damaged_index_does_not_lose_the_others_hits(two, search, until):
    tick(two, "scene", until)
    damaged = next(index.folder for index in two.targets.indexes if index.layer_name == "scene")
    (damaged / "index.json").write_text("{}")
    (damaged / "index.json.previous").unlink(missing_ok=True)
    search(two, "red")
    assert "Left out scene, 16 m: " in two.panel.message.sentence
    assert two.panel.results.rows.rowCount() > 0


def test_a_renamed_layer_is_called_by_its_new_name(two, layer, search, until):
    tick(two, "scene", until)
    search(two, "red")
    layer.setName("harbour")
    assert set(sources(two)) == {"16 m · other", "16 m · harbour"}
    until(lambda: two.targets.busy)
    until(lambda: not two.targets.busy)
    assert {index.layer_name for index in two.targets.indexes} == {"other", "harbour"}


def test_hits_of_a_layer_that_is_removed_stay_and_the_message_says_so(two, layer, project, search, until):
    tick(two, "scene", until)
    search(two, "red")
    until(lambda: two.search.settled)
    project.removeMapLayer(layer)
    until(lambda: two.targets.busy)
    until(lambda: not two.targets.busy)
    assert set(sources(two)) == {"16 m · other", "16 m · scene"}
    assert "scene is not in the project any more" in two.panel.message.sentence
    assert two.panel.targets.isHidden()


def test_results_of_a_scale_that_the_model_does_not_know_carry_a_warning(two, session, search, until):
    session.fake_package = fake_package(gsd_range_m=(0.05, 0.2))
    search(two, "red")
    assert "The model knows pixels of 0.05 to 0.2 m; these are of 0.5 m" in two.panel.message.sentence
    assert two.panel.results.rows.index(0).data(ResultsModel.CAUTION_ROLE).startswith("The model knows")
    tick(two, "scene", until)
    search(two, "red")
    assert "other, 16 m: The model knows" in two.panel.message.sentence


def test_scales_that_are_known_carry_none(two, search):
    search(two, "red")
    assert two.panel.results.rows.index(0).data(ResultsModel.CAUTION_ROLE) == ""


def test_without_a_ticked_index_enter_says_to_tick_one(two, search, until):
    tick(two, "other", until)
    search(two, "red")
    assert two.panel.message.sentence == "No index is ticked; tick one above the words."


def test_ticking_searches_again_once_something_was_found(two, search, until):
    search(two, "red")
    before = len(two.panel.results.rows.rows())
    tick(two, "scene", until)
    until(lambda: not two.search.work.busy and len(two.panel.results.rows.rows()) > before)
    assert two.search.results.answer.target.layers == 2
