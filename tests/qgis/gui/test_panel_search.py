from __future__ import annotations

import threading

import pytest
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import QCoreApplication

from plugin.gui.panel_state import State
from plugin.gui.results.results_model import ResultsModel
from plugin.gui.results.tile_pictures import TilePictures


def hit_layers():
    return [layer for layer in QgsProject.instance().mapLayers().values() if layer.name().startswith("CISEN: ")]


@pytest.fixture
def indexed(controller, build):
    build(controller)
    return controller


def test_words_light_up_the_tiles_that_look_like_them(indexed, search):
    search(indexed, "red")
    rows = indexed.panel.results.rows.rows()
    assert [(row.hit.rank, row.hit.tile_id) for row in rows][:2] == [(1, 0), (2, 5)]
    (layer,) = hit_layers()
    assert layer.name() == "CISEN: red"
    assert [feature["rank"] for feature in layer.getFeatures()] == [row.hit.rank for row in rows]
    assert all(row.hit.probability >= 0.5 for row in rows)


def test_the_less_likely_come_on_request(indexed, search):
    search(indexed, "red")
    shown = indexed.panel.results.rows.rowCount()
    assert shown < 6
    assert indexed.panel.message.sentence == f"Tiles that look like that: {shown}."
    indexed.panel.message.link_followed.emit("rest")
    assert indexed.panel.results.rows.rowCount() == 6
    assert len(hit_layers()) == 1


def test_the_next_search_takes_the_place_of_the_last(indexed, search):
    search(indexed, "red")
    search(indexed, "blue")
    assert [layer.name() for layer in hit_layers()] == ["CISEN: blue"]


def test_what_is_not_there_lights_up_nothing(indexed, search):
    search(indexed, "red")
    search(indexed, "green blue")  # no tile is near both
    assert indexed.panel.message.sentence == "Nothing here looks like that."
    assert indexed.panel.results.rows.rowCount() == 0
    assert hit_layers() == []
    indexed.panel.message.link_followed.emit("nearest")
    assert indexed.panel.results.rows.rowCount() == 6
    assert len(hit_layers()) == 1


def test_only_so_many_are_shown_and_the_number_is_kept(indexed, search, session):
    indexed.panel.results_section.top.setValue(1)
    search(indexed, "red")
    assert indexed.panel.results.rows.rowCount() == 1
    assert session.settings.top == 1


def test_a_query_that_is_too_long_says_where_it_was_cut(indexed, search):
    search(indexed, " ".join(["red"] * 9))
    assert indexed.panel.message.sentence.endswith(
        "The model reads the first 8 word pieces; the words after them were left out."
    )


def test_no_words_no_search(indexed, session):
    indexed.panel.search.words.setText("  ")
    indexed.panel.search.words.returnPressed.emit()
    assert indexed.panel.message.sentence == "Type what to look for, for example: storage tanks."
    assert "search" not in session.fake.requests


def test_without_an_index_enter_says_what_is_missing(controller):
    controller.panel.search.words.setText("red")
    controller.panel.search.words.returnPressed.emit()
    assert controller.panel.message.sentence == "Build the index of this layer first."


def test_an_engine_that_dies_while_searching_says_so_and_the_next_search_works(indexed, session, search):
    session.fake.before["search"] = session.fake.die
    search(indexed, "red")
    assert indexed.panel.message.sentence == "The engine stopped; try again to restart it."
    del session.fake.before["search"]
    search(indexed, "red")
    assert indexed.panel.results.rows.rowCount() > 0


def test_a_click_on_a_row_takes_the_map_there(indexed, search):
    search(indexed, "blue")
    indexed.canvas.setDestinationCrs(indexed.panel.layer_section.layer.crs())
    indexed.panel.results.choose(0)
    bounds = indexed.panel.results.rows.row(0).hit.bounds
    centre = indexed.canvas.extent().center()
    assert (centre.x(), centre.y()) == pytest.approx(((bounds.xmin + bounds.xmax) / 2, (bounds.ymin + bounds.ymax) / 2))
    assert indexed.canvas.extent().width() >= 3.9 * (bounds.xmax - bounds.xmin)


def test_rows_show_the_tile_as_the_layer_does(indexed, search, until):
    search(indexed, "blue")
    until(lambda: indexed.search.settled)
    picture = indexed.panel.results.rows.index(0).data(ResultsModel.PICTURE_ROLE)
    assert picture.pixelColor(10, 10).getRgb()[:3] == (0, 0, 200)


def test_tiles_are_outlined_until_the_panel_forgets_them(indexed, search):
    def outlines():
        return [item for item in indexed.canvas.scene().items() if isinstance(item, QgsRubberBand)]

    search(indexed, "blue")
    (band,) = outlines()
    assert band.size() == indexed.panel.results.rows.rowCount()
    indexed.search.clear()
    assert outlines() == []


def test_rows_stay_without_pictures_when_the_raster_is_gone_before_they_are_read(indexed, search, project, until):
    search(indexed, "blue")
    indexed.panel.results.rows.forget()
    pictures = TilePictures(indexed.panel.results)
    pictures.begin(["no such layer"])
    until(lambda: not pictures.busy)
    assert indexed.panel.results.rows.index(0).data(ResultsModel.PICTURE_ROLE) is None


def test_places_are_latitude_and_longitude(indexed, search):
    search(indexed, "blue")
    assert indexed.panel.results.rows.place(0) == "45.1533° N, 3.0001° E"


def test_another_raster_clears_what_was_found_in_the_one_before(indexed, search, project, until):
    search(indexed, "red")
    other = indexed.panel.layer_section.layer.clone()
    other.setName("other")
    project.addMapLayer(other)
    indexed.panel.layer_section.pick(other)
    until(lambda: indexed.panel.results.rows.rowCount() == 0)
    assert hit_layers() == []


def test_a_project_that_is_closed_with_hits_in_it_is_no_trouble(indexed, search, project, until):
    search(indexed, "red")
    project.clear()
    until(lambda: indexed.panel.results.rows.rowCount() == 0)
    assert indexed.controls.state is State.NO_LAYER


def test_a_layer_of_hits_that_the_user_removed_is_no_trouble(indexed, search, project):
    search(indexed, "red")
    project.removeMapLayer(hit_layers()[0])
    search(indexed, "blue")
    assert [layer.name() for layer in hit_layers()] == ["CISEN: blue"]


def read_while_events_run(project, path):
    """Read a project as QGIS does: its progress dialog lets queued slots run between two layers."""
    project.layerLoaded.connect(QCoreApplication.processEvents)
    try:
        assert project.read(path)
    finally:
        project.layerLoaded.disconnect(QCoreApplication.processEvents)
    QCoreApplication.processEvents()


def test_a_project_that_was_saved_with_hits_is_read_while_they_are_shown(indexed, search, project, tmp_path, until):
    search(indexed, "red")
    until(lambda: indexed.search.settled)
    path = str(tmp_path / "project.qgz")
    assert project.write(path)
    read_while_events_run(project, path)
    assert [layer.name() for layer in project.mapLayers().values()] == ["scene"]
    assert [node.name() for node in project.layerTreeRoot().children()] == ["scene"]
    assert not project.isDirty()
    assert indexed.panel.results.rows.rowCount() == 0
    until(lambda: indexed.controls.state is State.READY)
    search(indexed, "blue")
    assert [layer.name() for layer in hit_layers()] == ["CISEN: blue"]


def test_hits_that_were_saved_before_the_panel_was_opened_are_swept(layer, project, make_controller):
    stale = QgsVectorLayer("Polygon", "CISEN: red", "memory")
    stale.setCustomProperty("cisen_search/hits", True)
    project.addMapLayer(stale)
    make_controller()
    assert hit_layers() == []


def test_a_copy_of_the_hits_that_the_user_keeps_stays(indexed, search, project):
    search(indexed, "red")
    copy = hit_layers()[0].clone()
    copy.setName("CISEN: my copy")
    project.addMapLayer(copy)
    search(indexed, "blue")
    assert sorted(layer.name() for layer in hit_layers()) == ["CISEN: blue", "CISEN: my copy"]


def test_another_raster_ends_the_search_under_way(indexed, session, project, until):
    reached, go_on = threading.Event(), threading.Event()

    def hold():
        reached.set()
        go_on.wait(20)

    session.fake.before["search"] = hold
    indexed.panel.search.words.setText("red")
    indexed.panel.search.words.returnPressed.emit()
    until(reached.is_set)
    found = []
    indexed.search.finished.connect(lambda: found.append(indexed.panel.message.sentence))
    other = indexed.panel.layer_section.layer.clone()
    other.setName("other")
    project.addMapLayer(other)
    indexed.panel.layer_section.pick(other)
    until(lambda: not indexed.search.work.busy)
    assert indexed.controls.can_search  # the other shows the same file, and so has the same index
    go_on.set()
    until(lambda: QgsApplication.taskManager().countActiveTasks() == 0)
    QCoreApplication.processEvents()
    assert (found, indexed.panel.message.sentence, hit_layers()) == ([], "", [])


def test_the_status_line_says_what_the_engine_says(indexed, session):
    session.said = {"package": {"title": "CISEN compact", "version": "1.0.0"}, "providers": ["CPUExecutionProvider"]}
    indexed.refresh()
    assert "CISEN compact 1.0.0 on CPU" in indexed.panel.status.text()
    session.said["providers"] = ["CUDAExecutionProvider", "CPUExecutionProvider"]
    indexed.refresh()
    assert "on GPU (CUDA)" in indexed.panel.status.text()
