"""More like this, less like this, and examples from the map, on the real list, buttons and canvas."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
from qgis.gui import QgsMapToolPan, QgsRubberBand
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from plugin.client.query import TileRef
from plugin.gui.search.search_history import forget_searches

RED, GREEN, DULL_RED, BLUE, GREY, BRIGHT_RED = range(6)


@pytest.fixture
def indexed(controller, build, layer):
    forget_searches()
    build(controller)
    controller.panel.resize(320, 700)
    controller.panel.show()
    canvas = controller.canvas
    canvas.resize(600, 400)
    canvas.setDestinationCrs(layer.crs())
    extent = layer.extent()
    extent.scale(1.5)
    canvas.setExtent(extent)
    canvas.show()
    return controller


@pytest.fixture
def settled(indexed, until):
    def wait():
        until(lambda: not indexed.search.refining.examples.busy and not indexed.search.work.busy)

    return wait


def found(controller):
    controller.search.results.show_all()
    return [row.hit.tile_id for row in controller.panel.results.rows.rows()]


def row_of(controller, tile):
    controller.search.results.show_all()
    results = controller.panel.results
    (number,) = [n for n, row in enumerate(results.rows.rows()) if row.hit.tile_id == tile]
    results.setCurrentIndex(results.rows.index(number))
    return results


def query(controller):
    return controller.search.results.answer.query


def on_canvas(controller, x, y):
    """A pixel of the map, from shares of the layer's width and height."""
    extent = controller.panel.layer_section.layer.extent()
    point = controller.canvas.getCoordinateTransform().transform(
        extent.xMinimum() + x * extent.width(), extent.yMaximum() - y * extent.height()
    )
    return QPoint(round(point.x()), round(point.y()))


def move(controller, where):
    """Move the mouse over the map; QTest's own does not arrive off screen."""
    viewport = controller.canvas.viewport()
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(where),
        QPointF(viewport.mapToGlobal(where)),
        none,
        none,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(viewport, event)


def outlines(controller):
    return [item for item in controller.canvas.scene().items() if isinstance(item, QgsRubberBand)]


def test_the_keys_of_the_list_refine_the_search_at_once_as_often_as_wanted(indexed, search, settled):
    search(indexed, "grey")
    assert found(indexed)[0] == GREY
    QTest.keyClick(row_of(indexed, BRIGHT_RED), Qt.Key.Key_M)
    settled()
    folder = indexed.index.index.folder
    assert query(indexed).liked == (TileRef(folder, BRIGHT_RED),)
    assert query(indexed).words == "grey"
    assert found(indexed)[0] == DULL_RED
    QTest.keyClick(row_of(indexed, DULL_RED), Qt.Key.Key_L)
    settled()
    assert query(indexed).disliked == (TileRef(folder, DULL_RED),)
    assert indexed.panel.search.refining.text == "Examples: 1 liked, 1 not"


def test_undo_takes_back_the_last_example_and_searches_again(indexed, search, settled):
    search(indexed, "grey")
    first = found(indexed)
    QTest.keyClick(row_of(indexed, BRIGHT_RED), Qt.Key.Key_M)
    settled()
    assert found(indexed) != first
    refining = indexed.panel.search.refining
    assert refining.isVisible()
    QTest.mouseClick(refining.undo, Qt.MouseButton.LeftButton)
    settled()
    assert found(indexed) == first
    assert not refining.isVisible()


def test_one_button_starts_afresh(indexed, search, settled):
    search(indexed, "grey")
    QTest.keyClick(row_of(indexed, BRIGHT_RED), Qt.Key.Key_M)
    settled()
    QTest.mouseClick(indexed.panel.search.refining.afresh, Qt.MouseButton.LeftButton)
    assert indexed.panel.search.query == ""
    assert indexed.panel.results.rows.rowCount() == 0
    assert not indexed.panel.search.refining.isVisible()
    assert indexed.search.refining.draft.examples.empty
    assert not indexed.search.work.busy


def test_taking_back_the_only_example_of_a_search_without_words_says_what_is_missing(indexed, search, settled):
    search(indexed, "grey")
    indexed.panel.search.words.clear()
    QTest.keyClick(row_of(indexed, BLUE), Qt.Key.Key_M)
    settled()
    assert query(indexed).words == ""
    assert found(indexed)[0] == BLUE
    QTest.mouseClick(indexed.panel.search.refining.undo, Qt.MouseButton.LeftButton)
    assert indexed.panel.message.sentence == "Type what to look for, for example: storage tanks."


def test_a_click_on_the_map_finds_more_like_the_tile_and_mixes_with_the_words(indexed, settled):
    pan = QgsMapToolPan(indexed.canvas)
    indexed.canvas.setMapTool(pan)
    QTest.mouseClick(indexed.panel.search.pick, Qt.MouseButton.LeftButton)
    assert indexed.search.refining.examples.active
    where = on_canvas(indexed, 0.2, 0.8)  # the blue tile
    move(indexed, where)
    QTest.mouseClick(indexed.canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
    settled()
    assert query(indexed).liked == (TileRef(indexed.index.index.folder, BLUE),)
    assert found(indexed)[0] == BLUE
    indexed.panel.search.words.setText("red")
    indexed.panel.search.words.returnPressed.emit()
    settled()
    assert (query(indexed).words, len(query(indexed).liked)) == ("red", 1)
    QTest.keyClick(indexed.canvas, Qt.Key.Key_Escape)
    assert indexed.canvas.mapTool() is pan
    assert not indexed.panel.search.pick.isChecked()


def test_the_tile_under_the_mouse_is_outlined_until_the_tool_is_left(indexed):
    QTest.mouseClick(indexed.panel.search.pick, Qt.MouseButton.LeftButton)
    tool = indexed.search.refining.examples.pick_tool
    move(indexed, on_canvas(indexed, 0.5, 0.25))
    box = tool.outline.asGeometry().boundingBox()
    assert box == QgsRectangle(500016, 4999984, 500032, 5000000)
    move(indexed, QPoint(1, 1))  # outside of the layer
    assert tool.outline is None
    move(indexed, on_canvas(indexed, 0.5, 0.25))
    QTest.mouseClick(indexed.panel.search.pick, Qt.MouseButton.LeftButton)
    assert outlines(indexed) == []
    assert not indexed.search.refining.examples.active


def test_a_point_beside_the_index_is_read_from_the_layer(indexed, settled, monkeypatch):
    monkeypatch.setattr("plugin.jobs.examples.tile_at", lambda _folder, _cell: None)
    QTest.mouseClick(indexed.panel.search.pick, Qt.MouseButton.LeftButton)
    where = on_canvas(indexed, 1 / 6, 0.75)
    QTest.mouseClick(indexed.canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
    settled()
    (picture,) = query(indexed).pictures
    assert picture.shape == (32, 32, 3)
    assert np.abs(picture.reshape(-1, 3).mean(axis=0) - (0, 0, 200)).max() < 25  # within a pixel of the map
    assert found(indexed)[0] == BLUE


def drag(controller, start, end):
    viewport = controller.canvas.viewport()
    no_key, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    QTest.mousePress(viewport, left, no_key, start)
    move(controller, end)
    QTest.mouseRelease(viewport, left, no_key, end)


def test_a_box_is_read_as_one_picture_where_it_is_about_a_tile(indexed, settled):
    QTest.mouseClick(indexed.panel.search.draw, Qt.MouseButton.LeftButton)
    drag(indexed, on_canvas(indexed, 0.02, 0.55), on_canvas(indexed, 0.3, 0.95))
    settled()
    (picture,) = query(indexed).pictures
    assert picture[16, 16].tolist() == [0, 0, 200]
    assert indexed.search.refining.examples.box_tool.outline is None
    assert indexed.panel.search.refining.text == "Examples: 1 liked"


def test_a_large_box_is_sampled(indexed, settled):
    QTest.mouseClick(indexed.panel.search.draw, Qt.MouseButton.LeftButton)
    drag(indexed, on_canvas(indexed, 0.0, 0.0), on_canvas(indexed, 1.0, 1.0))
    settled()
    assert len(query(indexed).pictures) == 6


def test_a_click_with_the_box_tool_draws_nothing(indexed, session):
    QTest.mouseClick(indexed.panel.search.draw, Qt.MouseButton.LeftButton)
    where = on_canvas(indexed, 0.5, 0.5)
    QTest.mouseClick(indexed.canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
    assert not indexed.search.refining.examples.busy
    assert "search" not in session.fake.requests


def test_one_tool_takes_over_from_the_other_and_another_from_both(indexed):
    section, canvas = indexed.panel.search, indexed.canvas
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    QTest.mouseClick(section.pick, Qt.MouseButton.LeftButton)
    QTest.mouseClick(section.draw, Qt.MouseButton.LeftButton)
    assert (section.pick.isChecked(), section.draw.isChecked()) == (False, True)
    QTest.mouseClick(section.draw, Qt.MouseButton.LeftButton)
    assert canvas.mapTool() is pan
    QTest.mouseClick(section.draw, Qt.MouseButton.LeftButton)
    canvas.setMapTool(pan)
    assert not section.draw.isChecked()


def test_escape_in_the_search_line_leaves_the_tool(indexed):
    QTest.mouseClick(indexed.panel.search.draw, Qt.MouseButton.LeftButton)
    QTest.keyClick(indexed.panel.search.words, Qt.Key.Key_Escape)
    assert not indexed.search.refining.examples.active


def test_outside_of_every_layer_it_says_so(indexed, until):
    QTest.mouseClick(indexed.panel.search.draw, Qt.MouseButton.LeftButton)
    drag(indexed, QPoint(1, 1), QPoint(8, 8))
    until(lambda: not indexed.search.refining.examples.busy)
    sentence = "None of the searched layers shows anything there; pick a place inside of them."
    assert indexed.panel.message.sentence == sentence


def test_a_map_in_another_crs_picks_the_same_tile(indexed, settled):
    canvas, layer = indexed.canvas, indexed.panel.layer_section.layer
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    canvas.setExtent(canvas.mapSettings().layerExtentToOutputExtent(layer, layer.extent()))
    QTest.mouseClick(indexed.panel.search.pick, Qt.MouseButton.LeftButton)
    middle = QPoint(canvas.viewport().width() // 2, canvas.viewport().height() // 2 + 30)
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    settled()
    assert query(indexed).liked == (TileRef(indexed.index.index.folder, GREY),)


def test_closing_the_panel_gives_the_map_back(indexed):
    pan = QgsMapToolPan(indexed.canvas)
    indexed.canvas.setMapTool(pan)
    QTest.mouseClick(indexed.panel.search.pick, Qt.MouseButton.LeftButton)
    move(indexed, on_canvas(indexed, 0.5, 0.25))
    indexed.search.refining.shut_down()
    assert indexed.canvas.mapTool() is pan
    assert outlines(indexed) == []
    indexed.search.refining.shut_down = lambda: None


def test_examples_stay_for_the_next_layer_and_go_with_the_project(indexed, search, settled, project):
    search(indexed, "grey")
    QTest.keyClick(row_of(indexed, BLUE), Qt.Key.Key_M)
    settled()
    indexed.search.clear()
    assert not indexed.search.refining.draft.examples.empty
    project.clear()
    assert indexed.search.refining.draft.examples.empty
    assert not indexed.panel.search.refining.isVisible()
