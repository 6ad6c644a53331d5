"""What the user can do with the results, on the panel as the dock makes it."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPointF, Qt, QTimer
from qgis.PyQt.QtGui import QContextMenuEvent, QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QFileDialog

from plugin.engine.errors import EngineError
from plugin.gui.panel_state import State
from plugin.gui.results.results_delegate import badge_frame
from plugin.gui.results.results_menu import ResultsMenu
from plugin.gui.results.results_model import ResultsModel
from plugin.gui.search.search_target import SearchTarget

LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def found(controller, build, search, until):
    """The panel with the six tiles of the scene found, best first: 0, 5, 2, 4, 1 and 3, those of red."""
    build(controller)
    search(controller, "red")
    controller.search.results.show_all()
    until(lambda: controller.search.settled)
    controller.panel.show()
    return controller


def hit_layer():
    (layer,) = (each for each in QgsProject.instance().mapLayers().values() if each.name().startswith("CISEN: "))
    return layer


def heat_layers():
    layers = QgsProject.instance().mapLayers().values()
    return [each for each in layers if each.name().startswith("CISEN heat map")]


def ranks(controller):
    return [row.hit.rank for row in controller.panel.results.rows.rows()]


def ranks_on_map():
    return sorted(feature["rank"] for feature in hit_layer().getFeatures())


def middle(controller, number):
    results = controller.panel.results
    return results.visualRect(results.rows.index(number)).center()


def double_click(controller, number):
    """As Qt sends it: the first press and release are a click."""
    where = middle(controller, number)
    QTest.mouseClick(controller.panel.results.viewport(), LEFT, NO_KEY, where)
    QTest.mouseDClick(controller.panel.results.viewport(), LEFT, NO_KEY, where)


def bands(controller):
    return [item for item in controller.canvas.scene().items() if isinstance(item, QgsRubberBand)]


def test_the_slider_changes_list_and_map_without_asking_the_engine(found, session):
    asked, layer = list(session.fake.requests), hit_layer()
    slider = found.panel.results_section.filter.slider
    slider.setFocus()
    assert ranks(found) == [1, 2, 3, 4, 5, 6]
    while len(ranks(found)) > 2:
        QTest.keyClick(slider, Qt.Key.Key_Right)
    assert ranks(found) == ranks_on_map() == [1, 2]
    assert hit_layer() is layer
    QTest.keyClick(slider, Qt.Key.Key_Home)
    assert ranks(found) == ranks_on_map() == [1, 2, 3, 4, 5, 6]
    assert session.fake.requests == asked


def test_the_line_above_the_histogram_says_what_is_shown(found):
    section = found.panel.results_section
    section.filter.slider.setValue(1000)
    best = found.panel.results.rows.row(0).hit.score
    assert section.filter.shown.text() == f"Tiles: 1 · ≥ {best:.3f}"


def test_the_number_of_results_changes_list_and_map_and_is_kept(found, session):
    asked = list(session.fake.requests)
    found.panel.results_section.top.setValue(3)
    assert ranks(found) == ranks_on_map() == [1, 2, 3]
    assert session.settings.top == 3
    assert session.fake.requests == asked


def test_more_results_than_the_engine_was_asked_for_are_asked_for(found, session, monkeypatch, until):
    monkeypatch.setattr("plugin.gui.results.results_controller.HELD", 2)
    found.panel.results_section.top.setValue(1)
    found.search.results.outgrown.emit()  # ask for two
    until(lambda: found.search.settled)
    assert len(found.search.results.answer.outcome.hits) == 2
    searches = session.fake.requests.count("search")
    found.panel.results_section.top.setValue(4)
    until(lambda: found.search.settled)
    assert session.fake.requests.count("search") == searches + 1
    assert len(found.search.results.answer.outcome.hits) == 4


def test_all_scores_come_after_the_hits_and_suggest_a_cut(found, session):
    assert session.fake.requests[-2:] == ["search", "scores"]
    section = found.panel.results_section.filter
    assert sum(section._histogram.counts) == 6
    section.suggestion.linkActivated.emit("suggested")
    assert section.cut == section._histogram.suggested
    assert 0 < len(ranks(found)) < 6
    assert ranks_on_map() == ranks(found)


def test_the_heat_map_follows_the_query_in_place(found, search, until):
    button = found.panel.results_section.heat
    button.click()
    (layer,) = heat_layers()
    assert isinstance(layer, QgsRasterLayer)
    assert layer.name() == "CISEN heat map: red"
    assert (layer.width(), layer.height()) == (3, 2)
    raster_list = found.panel.layer_section._combo
    assert [raster_list.itemText(place) for place in range(raster_list.count())] == ["scene"]
    order = [node.name() for node in QgsProject.instance().layerTreeRoot().children()]
    assert order == ["CISEN: red", "CISEN heat map: red", "scene"]
    search(found, "blue")
    until(lambda: found.search.settled)
    assert heat_layers() == [layer]
    assert layer.name() == "CISEN heat map: blue"
    button.click()
    assert heat_layers() == []


def test_the_heat_map_goes_with_the_panel(found):
    found.panel.results_section.heat.click()
    found.search.clear()
    assert heat_layers() == []
    assert not found.panel.results_section.heat.isVisible()


def test_neighbours_are_merged_unfolded_and_folded_again(found):
    results, section = found.panel.results, found.panel.results_section
    section.neighbours.trigger()
    assert ranks(found) == ranks_on_map()
    first = results.rows.row(0)
    assert first.folded == 2  # tiles 1 and 3 touch tile 0
    results.choose(0)
    QTest.keyClick(results, Qt.Key.Key_Right)
    assert [row.lesser for row in results.rows.rows()][:4] == [False, True, True, False]
    assert ranks_on_map() == sorted(ranks(found))
    assert results.currentIndex().row() == 0
    QTest.keyClick(results, Qt.Key.Key_Left)
    assert not any(row.lesser for row in results.rows.rows())
    section.neighbours.trigger()
    assert ranks(found) == [1, 2, 3, 4, 5, 6]


def test_a_click_on_the_number_unfolds_and_leaves_the_map_alone(found):
    results = found.panel.results
    found.panel.results_section.neighbours.trigger()
    went_to = []
    results.chosen.connect(went_to.append)
    row = results.rows.row(0)
    badge = badge_frame(results.visualRect(results.rows.index(0)), row, results.font()).center()
    QTest.mouseClick(results.viewport(), LEFT, NO_KEY, badge)
    assert results.rows.row(0).unfolded
    QTest.mouseClick(results.viewport(), LEFT, NO_KEY, badge)
    assert not results.rows.row(0).unfolded
    assert went_to == []


def test_merging_can_be_switched_off(found):
    section = found.panel.results_section
    section.neighbours.trigger()
    section.overlapping.trigger()
    assert ranks(found) == [1, 2, 3, 4, 5, 6]
    assert not section.neighbours.isEnabled()


def test_the_row_under_the_mouse_is_lit_on_the_map(found):
    results = found.panel.results

    def move(point):
        event = QMouseEvent(
            QEvent.Type.MouseMove, QPointF(point), Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, NO_KEY
        )
        QCoreApplication.sendEvent(results.viewport(), event)

    others = bands(found)
    move(middle(found, 1))
    (mark,) = (band for band in bands(found) if band not in others)
    bounds = results.rows.row(1).hit.bounds
    assert mark.asGeometry().boundingBox().center().x() == pytest.approx((bounds.xmin + bounds.xmax) / 2)
    QCoreApplication.sendEvent(results, QEvent(QEvent.Type.Leave))
    assert bands(found) == others


def test_a_double_click_shows_the_raster_at_its_own_resolution(found):
    results, layer = found.panel.results, found.panel.layer_section.layer
    found.canvas.setDestinationCrs(layer.crs())
    found.canvas.resize(400, 300)
    double_click(found, 1)
    assert found.canvas.mapUnitsPerPixel() == pytest.approx(layer.rasterUnitsPerPixelX(), rel=0.01)
    bounds = results.rows.row(1).hit.bounds
    assert found.canvas.extent().center().x() == pytest.approx((bounds.xmin + bounds.xmax) / 2)


def test_enter_goes_there_as_a_click_does(found):
    results = found.panel.results
    results.make_current(results.rows.row(2).hit.key)
    went_to = []
    results.chosen.connect(lambda row: went_to.append(row.hit.rank))
    QTest.keyClick(results, Qt.Key.Key_Return)
    assert went_to == [3]


def test_a_click_that_adds_to_the_selection_leaves_the_map_alone(found):
    results = found.panel.results
    went_to = []
    results.chosen.connect(lambda row: went_to.append(row.hit.rank))
    QTest.mouseClick(results.viewport(), LEFT, NO_KEY, middle(found, 0))
    QTest.mouseClick(results.viewport(), LEFT, Qt.KeyboardModifier.ControlModifier, middle(found, 2))
    assert [row.hit.rank for row in results.selected_rows] == [1, 3]
    assert went_to == [1]


def select(found, *numbers):
    results = found.panel.results
    QTest.mouseClick(results.viewport(), LEFT, NO_KEY, middle(found, numbers[0]))
    for number in numbers[1:]:
        QTest.mouseClick(results.viewport(), LEFT, Qt.KeyboardModifier.ControlModifier, middle(found, number))


def test_selected_rows_are_copied_as_text(found):
    select(found, 0, 2)
    QTest.keyClick(found.panel.results, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = [line.split("\t") for line in QgsApplication.clipboard().text().splitlines()]
    assert lines[0][:4] == ["rank", "layer", "tile_id", "score"]
    assert [line[:3] for line in lines[1:]] == [["1", "scene", "0"], ["3", "scene", "2"]]
    first = found.panel.results.rows.row(0).hit
    assert float(lines[1][3]) == pytest.approx(first.score, abs=1e-4)
    assert lines[1][9] == first.crs
    assert lines[1][10].startswith("Polygon ((")
    assert found.panel.message.sentence == "2 tiles are copied as text."


def test_the_selected_or_else_all_of_them_become_a_layer_that_stays(found, search, project):
    found.panel.results_section.to_layer.trigger()
    (all_of_them,) = project.mapLayersByName("red")
    assert all_of_them.featureCount() == 6
    project.removeMapLayer(all_of_them)
    select(found, 1, 3)
    found.panel.results_section.to_layer.trigger()
    search(found, "blue")
    (layer,) = project.mapLayersByName("red")
    assert sorted(feature["rank"] for feature in layer.getFeatures()) == [2, 4]


def test_results_are_saved_as_geopackage(found, tmp_path, monkeypatch, until, project):
    asked = []

    def choose(_parent, _title, suggested, _kinds):
        asked.append(suggested)
        return str(tmp_path / "out"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    select(found, 0, 1)
    found.panel.results_section.to_geopackage.trigger()
    until(lambda: bool(project.mapLayersByName("red")))
    assert asked[0].endswith("red.gpkg")
    (shown,) = project.mapLayersByName("red")
    assert shown.renderer().type() == "graduatedSymbol"
    saved = QgsVectorLayer(str(tmp_path / "out.gpkg"), "saved", "ogr")
    assert sorted((feature["rank"], feature["tile_id"]) for feature in saved.getFeatures()) == [(1, 0), (2, 5)]
    assert saved.crs() == found.panel.layer_section.layer.crs()
    assert found.panel.message.sentence == f"2 tiles are saved in {tmp_path / 'out.gpkg'}."


def test_a_place_that_cannot_be_written_is_told(found, tmp_path, monkeypatch, until):
    nowhere = str(tmp_path / "no such folder" / "out.gpkg")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (nowhere, ""))
    found.panel.results_section.to_geopackage.trigger()
    until(lambda: found.panel.message.sentence.startswith(f"{nowhere} could not be written; choose another place"))


def test_the_context_menu_offers_more_and_less_like_this(found):
    results = found.panel.results
    select(found, 0, 2)
    asked = []
    results.more_like.connect(lambda rows: asked.append(("more", [row.hit.rank for row in rows])))
    results.less_like.connect(lambda rows: asked.append(("less", [row.hit.rank for row in rows])))
    menu = ResultsMenu(results)
    by_text = {action.text(): action for action in menu.actions()}
    by_text["More like this"].trigger()
    by_text["Less like this"].trigger()
    QTest.keyClick(results, Qt.Key.Key_M)
    QTest.keyClick(results, Qt.Key.Key_L)
    assert asked == [("more", [1, 3]), ("less", [1, 3])] * 2


def test_a_layer_that_is_removed_while_its_results_are_shown_is_told(found, project):
    other = found.panel.layer_section.layer.clone()
    other.setName("other")
    project.addMapLayer(other)
    results, answer = found.search.results, found.search.results.answer
    index = replace(answer.target.indexes[0], layer_id=other.id(), layer_name="other")
    results.show(replace(answer, target=SearchTarget((index,))))
    other.setName("renamed")
    project.removeMapLayer(other)
    sentence = "The layer other is not in the project any more; open it again to see its tiles."
    assert found.panel.message.sentence == sentence
    found.canvas.setDestinationCrs(QgsCoordinateReferenceSystem(found.panel.results.rows.row(0).hit.crs))
    double_click(found, 0)
    bounds = found.panel.results.rows.row(0).hit.bounds
    assert found.canvas.extent().center().x() == pytest.approx((bounds.xmin + bounds.xmax) / 2)


def test_a_project_saved_with_results_is_swept_and_says_so(found, project, tmp_path):
    found.panel.results_section.heat.click()
    path = str(tmp_path / "project.qgz")
    assert project.write(path)
    elsewhere = QgsProject()  # without the plugin
    assert elsewhere.read(path)
    assert all(layer.isValid() for layer in elsewhere.mapLayers().values())
    assert len(elsewhere.mapLayersByName("CISEN heat map: red")) == 1
    project.clear()
    QCoreApplication.processEvents()
    told = []
    found.search.results.swept.connect(told.append)
    assert project.read(path)
    assert [layer.name() for layer in project.mapLayers().values()] == ["scene"]
    assert len(told) == 1
    assert "search again, and save what you need" in told[0]


def test_only_rows_in_view_are_read_and_the_others_when_they_come_into_view(found, search, until, monkeypatch):
    results = found.panel.results
    results.setFixedHeight(results.sizeHintForRow(0) * 2 - 10)
    search(found, "red")
    found.search.results.show_all()
    until(lambda: found.search.settled)

    def with_pictures():
        return [results.rows.has_picture(row.hit.key) for row in results.rows.rows()]

    assert with_pictures() == [True, True, False, False, False, False]
    results.verticalScrollBar().setValue(results.verticalScrollBar().maximum())
    until(lambda: with_pictures()[-1])
    until(lambda: found.search.settled)
    assert with_pictures() == [True, True, False, False, True, True]


def test_pictures_are_read_once_and_kept_for_the_next_search(found, search, until, monkeypatch, pictures_folder):
    assert len(list(pictures_folder.iterdir())) == 6
    monkeypatch.setattr("plugin.gui.results.tile_pictures.read_picture", lambda *_: pytest.fail("it was kept"))
    search(found, "red")
    until(lambda: found.search.settled)
    assert found.panel.results.rows.has_picture((0, 0))


def test_another_style_of_the_layer_makes_other_pictures(found, search, until):
    layer = found.panel.layer_section.layer
    layer.brightnessFilter().setBrightness(120)
    layer.emitStyleChanged()
    layer.triggerRepaint()
    results = found.panel.results
    index = found.search.results.answer
    results.rows.forget()
    found.search.results.show(index)
    until(lambda: found.search.settled)
    assert results.rows.index(0).data(ResultsModel.PICTURE_ROLE).pixelColor(40, 40).red() > 220


def test_places_have_the_names_of_a_layer_that_offers_them(found, search, until, project):
    places = QgsVectorLayer("Point?crs=EPSG:32631&field=name:string", "places", "memory")
    feature = QgsFeature(places.fields())
    feature.setAttributes(["Old Harbour"])
    hit = found.panel.results.rows.row(0).hit
    feature.setGeometry(QgsGeometry.fromPointXY(QgsRectangle(*hit.bounds).center()))
    places.dataProvider().addFeatures([feature])
    places.setCrs(QgsCoordinateReferenceSystem(hit.crs))
    project.addMapLayer(places)
    search(found, "red")
    until(lambda: found.search.settled)
    rows, menu = found.panel.results.rows, found.panel.results_section.names_menu
    assert rows.place(0).startswith("Old Harbour · ")
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["The topmost layer that has names", "None", "places"]
    menu.actions()[1].trigger()
    assert rows.place(0)[0].isdigit()
    menu.aboutToShow.emit()
    menu.actions()[2].trigger()
    until(lambda: not found.search.results.busy)
    assert rows.place(0).startswith("Old Harbour · ")
    project.removeMapLayer(places)
    search(found, "red")
    until(lambda: found.search.settled)
    assert rows.place(0)[0].isdigit()


@pytest.fixture
def twice(found, until):
    """The same index searched twice: every tile has been found once more, a little worse."""
    answer = found.search.results.answer
    index = answer.target.indexes[0]
    hits = answer.outcome.hits
    worse = [
        replace(hit, index=1, rank=hit.rank + len(hits), score=hit.score - 0.001, probability=hit.probability - 0.001)
        for hit in hits
    ]
    target = SearchTarget((index, replace(index, tile_size_m=307.2)))
    found.search.results.show(replace(answer, target=target, outcome=replace(answer.outcome, hits=hits + worse)))
    found.search.results.show_all()
    until(lambda: found.search.settled)
    return found


def test_tiles_of_two_indexes_that_show_the_same_are_one_result(twice):
    rows = twice.panel.results.rows.rows()
    assert [(row.hit.index, row.folded) for row in rows] == [(0, 1)] * 6
    twice.panel.results_section.overlapping.trigger()
    assert [row.hit.index for row in twice.panel.results.rows.rows()] == [0] * 6 + [1] * 6
    assert ranks_on_map() == list(range(1, 13))


def test_results_of_several_indexes_say_which_they_are_of(twice, until):
    twice.panel.results_section.overlapping.trigger()
    results = twice.panel.results
    rows = results.rows
    assert rows.source(rows.row(0)) == "16 m · scene"
    assert rows.source(rows.row(6)) == "307 m · scene"
    results.scrollToBottom()
    until(lambda: rows.has_picture(rows.row(11).hit.key))


def test_each_index_has_its_heat_map(twice):
    twice.panel.results_section.heat.click()
    assert sorted(layer.name() for layer in heat_layers()) == [
        "CISEN heat map: red (scene, 16 m)",
        "CISEN heat map: red (scene, 307 m)",
    ]
    twice.panel.results_section.heat.click()
    assert heat_layers() == []


def test_without_a_likely_tile_there_is_no_cut_to_set_but_all_scores_can_be_looked_at(controller, build, search, until):
    build(controller)
    controller.search.results._session.fake.present_at = 2.0
    search(controller, "red")
    until(lambda: controller.search.settled)
    section = controller.panel.results_section
    shown = [widget.isVisibleTo(section) for widget in (section.filter, section.view, section.save, section.heat)]
    assert shown == [False, False, False, True]
    controller.panel.message.link_followed.emit("nearest")
    shown = [widget.isVisibleTo(section) for widget in (section.filter, section.view, section.save, section.heat)]
    assert shown == [True] * 4


@pytest.fixture
def held(found, session):
    """held("search"): the engine comes to no request of that kind before the test is over."""
    opened = threading.Event()

    def hold(kind):
        session.fake.before[kind] = lambda: opened.wait(20)

    yield hold
    opened.set()


def test_scores_that_cannot_be_had_are_told_and_had_later(found, session, search, until):
    button = found.panel.results_section.heat

    def refuse():
        raise EngineError("The index is out of reach.")

    session.fake.before["scores"] = refuse
    search(found, "blue")
    until(lambda: found.search.settled)
    assert "out of reach" not in found.panel.message.sentence
    button.click()
    until(lambda: not button.isChecked())
    assert found.panel.message.sentence == "The index is out of reach."
    assert heat_layers() == []
    del session.fake.before["scores"]
    button.click()
    until(lambda: bool(heat_layers()))
    assert button.isChecked()


def test_after_a_search_that_was_given_up_the_results_before_it_are_whole(found, held, until):
    """Their scores and pictures had been left for the other search."""
    found.search.results._heat_map.begin(found.search.results.answer)
    words = found.panel.search.words
    held("search")
    words.setText("blue")
    words.returnPressed.emit()
    found.panel.results.rows._pictures.clear()
    words.clear()
    QTest.keyClick(words, Qt.Key.Key_Escape)
    assert not found.search.work.busy
    rows = found.panel.results.rows
    until(lambda: all(rows.has_picture(row.hit.key) for row in found.panel.results.rows_in_view()))
    assert rows.rowCount() == 6
    found.panel.results_section.heat.click()
    until(lambda: bool(heat_layers()))


def test_a_search_that_is_cancelled_in_the_task_bar_says_nothing_more(found, held, until):
    held("search")
    found.panel.search.words.setText("blue")
    found.panel.search.words.returnPressed.emit()
    assert found.panel.message.sentence == "Starting the engine…"
    found.search.work._work.cancel()
    until(lambda: not found.search.work.busy)
    assert found.panel.message.sentence == ""
    assert not found.search.voice._slow.isActive()
    assert found.controls.state is State.READY
    assert ranks(found) == [1, 2, 3, 4, 5, 6]


def test_a_heat_map_that_the_user_removes_is_off(found):
    button = found.panel.results_section.heat
    button.click()
    (layer,) = heat_layers()
    QgsProject.instance().removeMapLayer(layer.id())
    assert not button.isChecked()
    button.click()
    assert len(heat_layers()) == 1


def test_another_number_in_the_options_is_shown_at_once(found, session):
    session.apply(replace(session.settings, top=2))
    assert found.panel.results_section.top.value() == 2
    assert ranks(found) == [1, 2]


def test_saving_goes_on_without_the_panel_and_says_nothing(found, tmp_path, until, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "out.gpkg"), ""))
    found.panel.results_section.to_geopackage.trigger()
    found.search.results._export.shut_down()
    until(lambda: QgsApplication.taskManager().countActiveTasks() == 0)
    QCoreApplication.processEvents()
    assert (tmp_path / "out.gpkg").exists()
    assert QgsProject.instance().mapLayersByName("red") == []


def test_the_context_menu_closes_when_its_rows_go(found):
    results = found.panel.results
    select(found, 0, 1)
    seen = []

    def look():
        (menu,) = results.findChildren(ResultsMenu)
        seen.append(menu.isVisible())
        found.search.clear()
        seen.append(menu.isVisible())
        menu.close()

    QTimer.singleShot(50, look)
    where = middle(found, 0)
    results.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, results.mapToGlobal(where)))
    assert seen == [True, False]
