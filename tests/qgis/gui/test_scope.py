"""Only what is in view: the list of scopes, following the map, and selected polygons, on the real widgets."""

from __future__ import annotations

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtGui import QFocusEvent
from qgis.PyQt.QtTest import QTest

from plugin.gui.search.scope_row import Scope, Where

RED, GREEN, DULL_RED, BLUE, GREY, BRIGHT_RED = range(6)


@pytest.fixture
def indexed(controller, build, layer):
    build(controller)
    controller.panel.show()
    canvas = controller.canvas
    canvas.resize(600, 400)
    canvas.setDestinationCrs(layer.crs())
    canvas.setExtent(layer.extent())
    canvas.show()
    return controller


@pytest.fixture
def polygons(project):
    """A layer with a polygon over the left third of the scene, and one over a house in the right."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:32631", "fields", "memory")
    features = []
    for box in (QgsRectangle(500000, 4999968, 500016, 5000000), QgsRectangle(500040, 4999990, 500043, 4999993)):
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromRect(box))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    project.addMapLayer(layer)
    return layer


def found(controller):
    controller.search.results.show_all()
    return sorted(row.hit.tile_id for row in controller.panel.results.rows.rows())


def choose(controller, scope):
    controller.panel.search.scope.show_scope(scope)


def show_right_half(controller):
    controller.canvas.setExtent(QgsRectangle(500022, 4999972, 500048, 4999996))


def settle(controller, until):
    until(lambda: not controller.search.work.busy)


def test_everywhere_is_where_a_search_begins(indexed, search):
    assert indexed.panel.search.scope.scope == Scope()
    search(indexed, "red")
    assert found(indexed) == [RED, GREEN, DULL_RED, BLUE, GREY, BRIGHT_RED]
    assert indexed.search.results.answer.within is None


def test_the_view_limits_the_search_and_its_answer_says_to_which_cells(indexed, search, until):
    choose(indexed, Scope(Where.VIEW))
    show_right_half(indexed)
    search(indexed, "red")
    assert found(indexed) == [GREEN, DULL_RED, GREY, BRIGHT_RED]
    assert indexed.search.results.answer.within.shape[1] == 4
    assert indexed.search.results.answer.outcome.searched == 4


def test_another_scope_searches_again_at_once(indexed, search, until):
    search(indexed, "red")
    show_right_half(indexed)
    combo = indexed.panel.search.scope.choice
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Down)
    settle(indexed, until)
    assert found(indexed) == [GREEN, DULL_RED, GREY, BRIGHT_RED]
    QTest.keyClick(combo, Qt.Key.Key_Up)
    settle(indexed, until)
    assert len(found(indexed)) == 6


def test_it_follows_the_map_when_asked_to(indexed, search, until):
    row = indexed.panel.search.scope
    assert not row.follow.isVisible()
    choose(indexed, Scope(Where.VIEW))
    assert row.follow.isVisible()
    search(indexed, "red")
    whole = len(found(indexed))
    show_right_half(indexed)
    assert not indexed.search.scoping._rest.isActive()
    assert len(found(indexed)) == whole
    QTest.keyClick(row.follow, Qt.Key.Key_Space)
    until(lambda: indexed.search.results.answer.outcome.searched == 4)
    indexed.canvas.setExtent(QgsRectangle(499996, 4999984, 500020, 5000000))
    until(lambda: indexed.search.results.answer.outcome.searched == 1)
    assert found(indexed) == [RED]


def test_a_result_that_is_looked_at_does_not_search_again(indexed, search):
    choose(indexed, Scope(Where.VIEW))
    indexed.panel.search.scope.follow.setChecked(True)
    search(indexed, "red")
    indexed.panel.results.choose(0)
    assert not indexed.search.scoping._rest.isActive()


def test_a_view_without_tiles_is_said(indexed, search):
    choose(indexed, Scope(Where.VIEW))
    indexed.canvas.setExtent(QgsRectangle(600000, 4000000, 600100, 4000100))
    search(indexed, "red")
    sentence = "No indexed tile lies within the limits of this search; widen them, or move the map."
    assert indexed.panel.message.sentence == sentence
    assert indexed.panel.results.rows.rowCount() == 0


def test_nothing_alike_in_view_is_said_of_the_view(indexed, search):
    choose(indexed, Scope(Where.VIEW))
    show_right_half(indexed)
    search(indexed, "blue")
    assert indexed.panel.message.sentence == "Nothing in the part that is searched looks like that."


def test_a_turned_map_searches_what_it_shows(indexed, search):
    choose(indexed, Scope(Where.VIEW))
    indexed.canvas.setExtent(QgsRectangle(500006, 4999977, 500042, 5000001))
    search(indexed, "red")
    assert found(indexed) == [RED, GREEN, DULL_RED]
    indexed.canvas.setRotation(90)
    search(indexed, "red")
    assert found(indexed) == [GREEN, GREY]


def test_selected_polygons_of_any_layer(indexed, polygons, search):
    polygons.selectByIds([1])
    choose(indexed, Scope(Where.SELECTION, polygons.id()))
    search(indexed, "red")
    assert found(indexed) == [RED, BLUE]
    polygons.selectByIds([2])
    search(indexed, "red")
    assert found(indexed) == [DULL_RED]  # a house holds no centre of a tile
    polygons.selectAll()
    search(indexed, "red")
    assert found(indexed) == [RED, DULL_RED, BLUE]


def test_no_selection_is_said(indexed, polygons, search, session):
    choose(indexed, Scope(Where.SELECTION, polygons.id()))
    search(indexed, "red")
    sentence = "No polygon of fields is selected; select some on the map, or search everywhere."
    assert indexed.panel.message.sentence == sentence
    assert "search" not in session.fake.requests


def test_the_list_names_the_layers_of_polygons_that_are_there(indexed, polygons, search):
    search(indexed, "red")  # its layer is no place to search in
    combo = indexed.panel.search.scope.choice
    combo.list_layers()
    assert [combo.itemText(place) for place in range(combo.count())] == [
        "Everywhere",
        "What the map shows",
        "Selected polygons of fields",
    ]
    polygons.setName("Äcker")
    combo.list_layers()
    assert combo.itemText(2) == "Selected polygons of Äcker"


def test_a_layer_that_goes_takes_its_scope_along(indexed, polygons, search, until):
    polygons.selectByIds([1])
    choose(indexed, Scope(Where.SELECTION, polygons.id()))
    search(indexed, "red")
    QgsProject.instance().removeMapLayer(polygons.id())
    assert indexed.panel.search.scope.scope == Scope()
    settle(indexed, until)
    assert len(found(indexed)) == 6


def test_more_results_of_a_limited_search_are_of_the_same_cells(indexed, search, until):
    choose(indexed, Scope(Where.VIEW))
    show_right_half(indexed)
    search(indexed, "red")
    within = indexed.search.results.answer.within.tolist()
    indexed.canvas.setExtent(QgsRectangle(500000, 4999968, 500016, 5000000))
    indexed.search._search_again()
    settle(indexed, until)
    assert indexed.search.results.answer.within.tolist() == within


def test_a_result_that_is_opened_does_not_search_again(indexed, search):
    choose(indexed, Scope(Where.VIEW))
    indexed.panel.search.scope.follow.setChecked(True)
    search(indexed, "red")
    indexed.panel.results.doubleClicked.emit(indexed.panel.results.rows.index(0))
    assert not indexed.search.scoping._rest.isActive()


def test_another_selection_searches_again(indexed, polygons, search, until):
    polygons.selectByIds([1])
    choose(indexed, Scope(Where.SELECTION, polygons.id()))
    search(indexed, "red")
    assert found(indexed) == [RED, BLUE]
    polygons.selectByIds([2])
    until(lambda: found(indexed) == [DULL_RED])
    choose(indexed, Scope())
    settle(indexed, until)
    polygons.selectByIds([1])
    assert not indexed.search.scoping._rest.isActive()


def test_the_arrow_keys_reach_the_layers_of_polygons(indexed, polygons):
    choice = indexed.panel.search.scope.choice
    QCoreApplication.sendEvent(choice, QFocusEvent(QEvent.Type.FocusIn))
    QTest.keyClick(choice, Qt.Key.Key_End)
    assert indexed.panel.search.scope.scope == Scope(Where.SELECTION, polygons.id())
