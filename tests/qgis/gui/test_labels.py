"""The classes of tiles: on the map, by level, and as a limit of the search."""

from __future__ import annotations

import threading

import pytest
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtTest import QTest

from plugin.layers import index_location, label_layer


@pytest.fixture(autouse=True)
def data_folder(tmp_path, monkeypatch):
    monkeypatch.setattr(index_location, "data_folder", lambda: tmp_path / "data")


@pytest.fixture
def indexed(controller, build, until):
    """The panel over six tiles: four reddish or grey, one green, one blue."""
    controller.panel.show()
    build(controller)
    until(lambda: not controller.targets.busy)
    return controller


@pytest.fixture
def opened(indexed, until):
    """The section open, and so the classes known."""
    indexed.panel.labels.setCollapsed(False)
    until(lambda: indexed.panel.labels.classes.count() > 0)
    return indexed


def layers_of_classes():
    return [layer for layer in QgsProject.instance().mapLayers().values() if layer.name().startswith("CISEN classes")]


def offered(controller):
    box = controller.panel.labels.classes
    return [box.itemText(number) for number in range(box.count())]


def press(controller, until):
    QTest.mouseClick(controller.panel.labels.on_map, Qt.MouseButton.LeftButton)
    until(lambda: not controller.labels.work.busy)


def tick(controller, name):
    box = controller.panel.labels.classes
    box.toggleItemCheckState(next(n for n in range(box.count()) if box.itemText(n).startswith(name)))


def tiles_found(controller):
    controller.search.results.show_all()
    return sorted(hit.tile_id for hit in controller.search.results.answer.outcome.hits)


def test_nothing_is_asked_before_it_is_wanted(indexed, session):
    assert "classify" not in session.fake.requests
    assert indexed.panel.labels.isCollapsed()
    assert indexed.panel.labels.title() == "Classes"


def test_without_an_index_there_are_no_classes(controller, until):
    until(lambda: bool(controller.panel.layer_section.estimate))
    assert controller.panel.labels.isHidden()


def test_the_classes_are_offered_with_their_tiles_level_by_level(opened):
    assert offered(opened) == ["warm colours (4)", "cold colours (2)"]
    opened.panel.labels.levels.setCurrentIndex(2)
    assert [text.split()[0] for text in offered(opened)] == ["red", "green", "blue"]


def test_the_button_puts_the_classes_on_the_map_and_takes_them_away(indexed, until):
    press(indexed, until)
    (layer,) = layers_of_classes()
    assert layer.name() == "CISEN classes: scene, 16 m"
    assert [category.label() for category in layer.renderer().categories()] == ["warm colours", "cold colours"]
    press(indexed, until)
    assert layers_of_classes() == []


def add_tile_size(controller, until):
    """Index the same raster with tiles of 32 m as well, and search both."""
    section = controller.panel.layer_section
    section._tile_size.setValue(32.0)
    until(lambda: controller.index.index is None)
    section.build_button.click()
    until(lambda: controller.index.index is not None and not controller.index.work.busy)
    until(lambda: not controller.targets.busy)
    controller.panel.targets.links.linkActivated.emit("all")
    until(lambda: len(controller.targets.target().indexes) == 2)


def test_of_two_tile_sizes_of_one_raster_one_is_drawn_at_first(indexed, until):
    add_tile_size(indexed, until)
    press(indexed, until)
    root = QgsProject.instance().layerTreeRoot()
    assert [node.name() for node in root.findLayers()][:2] == [
        "CISEN classes: scene, 32 m",
        "CISEN classes: scene, 16 m",
    ]
    assert [node.isVisible() for node in root.findLayers()] == [True, False, True]


def test_another_level_colours_the_same_layer(indexed, until):
    press(indexed, until)
    (layer,) = layers_of_classes()
    indexed.panel.labels.levels.setCurrentIndex(1)
    assert next(category.label() for category in layer.renderer().categories()) == "reds"
    assert layers_of_classes() == [layer]


def test_a_layer_that_the_user_removes_releases_the_button(indexed, until, project):
    press(indexed, until)
    project.removeMapLayers([layer.id() for layer in layers_of_classes()])
    until(lambda: not indexed.panel.labels.on_map.isChecked())
    press(indexed, until)
    assert len(layers_of_classes()) == 1


def test_the_search_keeps_to_the_classes_that_are_ticked(opened, search, until):
    search(opened, "red")
    assert tiles_found(opened) == [0, 1, 2, 3, 4, 5]
    tick(opened, "cold")
    until(lambda: len(opened.search.results.answer.outcome.hits) == 2)  # it searches again at once
    assert opened.panel.labels.title() == "Only cold colours"
    cold = tiles_found(opened)
    tick(opened, "cold")
    tick(opened, "warm")
    until(lambda: tiles_found(opened) not in (cold, [0, 1, 2, 3, 4, 5]))
    assert sorted(cold + tiles_found(opened)) == [0, 1, 2, 3, 4, 5]
    tick(opened, "warm")
    until(lambda: len(tiles_found(opened)) == 6)
    assert opened.panel.labels.title() == "Classes"


def test_a_limit_on_another_level_is_one_of_that_level(opened, search, until):
    tick(opened, "cold")
    opened.panel.labels.levels.setCurrentIndex(2)
    assert opened.panel.labels.wanted is None
    tick(opened, "blue")
    search(opened, "blue")
    until(lambda: opened.search.results.answer is not None)
    assert tiles_found(opened) == [3]


def test_who_looks_at_the_classes_does_not_stop_the_search_that_waits_for_them(opened, session, until):
    tick(opened, "cold")
    opened.panel.search.words.setText("blue")
    opened.panel.search.words.returnPressed.emit()
    opened.panel.labels.on_map.click()
    until(lambda: opened.search.results.answer is not None)
    assert len(opened.search.results.answer.outcome.hits) == 2
    until(lambda: len(layers_of_classes()) == 1)


def test_who_presses_again_before_the_classes_are_there_sees_none_on_the_map(indexed, until):
    indexed.panel.labels.on_map.click()
    indexed.panel.labels.on_map.click()
    until(lambda: not indexed.labels.work.busy)
    assert offered(indexed)
    assert layers_of_classes() == []


def test_an_index_that_joins_the_search_is_labelled_before_it(opened, search, until, project):
    tick(opened, "cold")
    controller = opened
    add_tile_size(controller, until)
    search(controller, "blue")
    until(lambda: controller.search.results.answer is not None and not controller.search.work.busy)
    assert {hit.index for hit in controller.search.results.answer.outcome.hits} <= {0, 1}
    assert len(controller.search.results.answer.target.indexes) == 2


def test_a_model_without_classes_says_so(indexed, session, until):
    session.fake.has_classes = False
    press(indexed, until)
    assert "has no class tree; choose one that has" in indexed.panel.message.sentence
    assert not indexed.panel.labels.on_map.isChecked()
    assert layers_of_classes() == []


def test_classes_that_were_saved_with_a_project_are_swept(indexed, project, until, tmp_path):
    press(indexed, until)
    path = str(tmp_path / "project.qgz")
    assert project.write(path)
    assert project.read(path)
    until(lambda: layers_of_classes() == [])
    assert not indexed.panel.labels.on_map.isChecked()


def test_every_control_has_a_tip_and_a_name(indexed):
    labels, targets = indexed.panel.labels, indexed.panel.targets
    for widget in (labels.on_map, labels.levels, labels.classes, targets.tree, targets.links):
        assert widget.toolTip()
    for widget in (labels.levels, labels.classes, targets.tree):
        assert widget.accessibleName()


def test_escape_ends_a_search_that_waits_for_the_classes(opened, session, until):
    tick(opened, "warm")
    opened.labels._limited = None
    hold = threading.Event()
    opened.labels._known.clear()
    session.fake.before["classify"] = lambda: hold.wait(20)
    opened.panel.search.words.setText("red")
    opened.panel.search.words.returnPressed.emit()
    assert opened.panel.message.sentence == "Working out the classes of the tiles…"
    opened.panel.search.words.clear()
    QTest.keyClick(opened.panel.search.words, Qt.Key.Key_Escape)
    assert opened.panel.message.sentence == ""
    hold.set()
    until(lambda: not opened.labels.work.busy)
    assert not opened.search.work.busy
    assert opened.search.results.answer is None


def test_classes_that_are_cancelled_in_the_task_bar_end_the_search_that_waits(opened, session, until):
    tick(opened, "warm")
    hold = threading.Event()
    opened.labels._known.clear()
    session.fake.before["classify"] = lambda: hold.wait(20)
    opened.panel.search.words.setText("red")
    opened.panel.search.words.returnPressed.emit()
    opened.labels.work.cancel()
    hold.set()
    until(lambda: not opened.labels.work.busy)
    assert opened.panel.message.sentence == ""
    assert not opened.labels.awaited


def test_a_raster_of_classes_is_none_to_search_in(indexed, until, monkeypatch, make_controller):
    monkeypatch.setattr(label_layer.draw_labels, "__defaults__", (1,))
    section = indexed.panel.layer_section
    picked = section.layer
    press(indexed, until)
    (layer,) = layers_of_classes()
    assert isinstance(layer, QgsRasterLayer)
    QCoreApplication.processEvents()
    for panel in (indexed.panel, make_controller().panel):
        box = panel.layer_section._combo
        assert [box.itemText(place) for place in range(box.count())] == ["scene"]
        assert panel.layer_section.layer is picked
