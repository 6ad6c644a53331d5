from __future__ import annotations

import threading
from dataclasses import replace

import numpy as np
import pytest
from qgis.core import QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QDate, QLocale, Qt
from qgis.PyQt.QtTest import QTest

from plugin.engine.errors import IndexDamaged
from plugin.engine.index_seal import sealed, unsealed
from plugin.engine.tile_index import TileIndexReader
from plugin.gui.indexes.layer_section import Area
from plugin.gui.panel_state import State
from tests.qgis.fake_engine import SIZE_PX, fake_package
from tests.qgis.rasters import open_raster, write_raster


class Gate:
    """Holds the engine at each batch until it is opened."""

    def __init__(self, connection):
        self.reached, self.open = threading.Event(), threading.Event()
        connection.before["embed_tiles"] = self.pass_through

    def pass_through(self):
        self.reached.set()
        self.open.wait(20)


@pytest.fixture
def gate(session):
    gate = Gate(session.fake)
    yield gate
    gate.open.set()


def start(controller, until, gate):
    until(lambda: bool(controller.panel.layer_section.estimate))
    controller.panel.layer_section.build_button.click()
    until(gate.reached.is_set)


def test_without_a_raster_the_panel_says_what_to_do_first(make_controller):
    panel = make_controller().panel
    assert panel.welcome.isVisibleTo(panel)
    assert not panel.layer_section.isVisibleTo(panel)


def test_without_an_engine_the_panel_offers_to_install_it(session, layer, make_controller):
    session.is_ready = False
    controller = make_controller()
    assert controller.controls.state is State.NO_ENGINE
    assert controller.panel.setup.isVisibleTo(controller.panel)
    session.is_ready = True
    session.changed.emit()
    assert not controller.panel.setup.isVisibleTo(controller.panel)


def test_the_estimate_comes_by_itself(controller, until):
    until(lambda: bool(controller.panel.layer_section.estimate))
    assert controller.panel.layer_section.estimate == "6 tiles · a few seconds · under 0.1 MB"
    assert controller.controls.state is State.NO_INDEX


def test_the_estimate_follows_the_area_and_the_tile_size(controller, until):
    section = controller.panel.layer_section
    until(lambda: bool(section.estimate))
    section._tile_size.setValue(32.0)  # 2 rows of 3 tiles of 16 m become 2 cells of 32 m
    until(lambda: section.estimate.startswith("2 tiles"))
    section._tile_size.setValue(0.0)
    controller.canvas.setDestinationCrs(section.layer.crs())
    controller.canvas.setExtent(QgsRectangle(500001, 4999990, 500009, 4999999))
    section._area.setCurrentIndex(section._area.findData(Area.CANVAS))
    until(lambda: section.estimate.startswith("1 tiles"))


def test_an_index_is_built_and_found_again(controller, build, make_controller):
    build(controller)
    assert controller.controls.state is State.READY
    assert controller.index.facts.tiles == 6
    today = QLocale().toString(QDate.currentDate(), QLocale.FormatType.ShortFormat)
    assert controller.panel.index_line.text().startswith(f"Index: 6 tiles, built {today} · ")
    again = make_controller()
    assert again.controls.state is State.READY
    assert again.index.index.folder == controller.index.index.folder


def test_what_is_indexed_already_is_not_offered_again(controller, build, until):
    build(controller)
    until(lambda: controller.panel.layer_section.estimate == "All of it is indexed.")


def test_progress_and_cancel_are_in_the_panel(controller, until, gate):
    start(controller, until, gate)
    panel = controller.panel
    assert panel.progress.isVisibleTo(panel)
    assert controller.controls.state is State.INDEXING
    panel.progress.cancel_button.click()
    gate.open.set()
    until(lambda: not controller.index.work.busy)
    assert not panel.progress.isVisibleTo(panel)
    assert panel.message.sentence.startswith("Stopped.")


def test_a_partial_index_offers_to_go_on(controller, build, session):
    build(controller)
    folder = controller.index.index.folder
    index_file = folder / "index.json"
    index_file.write_bytes(sealed({**unsealed(index_file.read_bytes()), "complete": False}))
    controller.index.look_up_index()
    assert controller.controls.state is State.PARTIAL
    assert controller.panel.layer_section.build_button.text() == "Go on"
    before = len(session.fake.batch_sizes)
    build(controller)
    assert controller.controls.state is State.READY
    assert (controller.index.index.folder, len(session.fake.batch_sizes)) == (folder, before)


def test_another_tile_size_is_gone_on_with_as_it_was(controller, build, until):
    section = controller.panel.layer_section
    section._tile_size.setValue(32.0)
    build(controller)
    section._tile_size.setValue(0.0)
    assert controller.index.facts.tiles == 2
    assert controller.index.work.plan_for(section.layer, controller.index.index).spec.grid.tile_size_m == 32.0


def test_an_index_of_another_model_is_explained_and_built_again(controller, build, session):
    build(controller)
    old = controller.index.index.folder
    session.fake_package = fake_package(digest="sha256:" + "1" * 64)
    session.changed.emit()
    assert controller.controls.state is State.MISMATCH
    assert "another model (fake 1.0.0)" in controller.panel.message.sentence
    assert controller.panel.layer_section.build_button.text() == "Rebuild index"
    build(controller)
    assert controller.controls.state is State.READY
    assert controller.index.index.folder != old
    assert TileIndexReader.open(old).state.tiles == 6


def test_a_layer_that_changed_is_explained(controller, build, tmp_path):
    build(controller)
    layer = controller.panel.layer_section.layer
    layer.renderer().setRedBand(3)
    controller.index.look_up_index()
    assert controller.controls.state is State.MISMATCH
    assert "has changed" in controller.panel.message.sentence
    layer.renderer().setRedBand(1)
    controller.index.look_up_index()
    assert controller.controls.state is State.READY
    assert controller.panel.message.sentence == ""


def test_a_layer_without_crs_says_so_instead_of_an_estimate(project, make_controller, until, tmp_path):
    pixels = np.full((3, 32, 32), 90, np.uint8)
    project.addMapLayer(open_raster(write_raster(tmp_path / "nowhere.tif", pixels, epsg=None)))
    controller = make_controller()
    section = controller.panel.layer_section
    until(lambda: "coordinate reference system" in section.estimate)
    assert not section.build_button.isEnabled()


def test_a_map_beside_the_layer_says_so(controller, until):
    section = controller.panel.layer_section
    controller.canvas.setDestinationCrs(section.layer.crs())
    controller.canvas.setExtent(QgsRectangle(0, 0, 10, 10))
    section._area.setCurrentIndex(section._area.findData(Area.CANVAS))
    until(lambda: "outside" in section.estimate)
    assert not section.build_button.isEnabled()


def test_a_raster_too_coarse_names_the_tile_size_that_would_do(project, make_controller, until, tmp_path):
    pixels = np.full((3, 64, 64), 90, np.uint8)
    project.addMapLayer(open_raster(write_raster(tmp_path / "coarse.tif", pixels, pixel=10.0)))
    controller = make_controller()
    section = controller.panel.layer_section
    until(lambda: "at least 320 m" in section.estimate)
    assert not section.build_button.isEnabled()
    assert section.suggestion.text() == "Use tiles of 320 m"
    section.suggestion.click()
    until(lambda: section.suggestion.isHidden() and section.build_button.isEnabled())
    assert section.tile_size_m == 320.0
    assert "these are of 10 m: take what it finds as guesses" in section.estimate


def test_a_raster_that_is_removed_while_it_is_indexed_stops_the_work(controller, until, gate, project):
    outcomes = []
    controller.index.work.done.connect(outcomes.append)
    start(controller, until, gate)
    project.removeAllMapLayers()
    gate.open.set()
    until(lambda: not controller.index.work.busy)
    assert [outcome.cancelled for outcome in outcomes] == [True]
    assert controller.controls.state is State.NO_LAYER
    until(lambda: controller.panel.welcome.isVisibleTo(controller.panel))


def test_a_project_that_is_closed_while_its_raster_is_indexed_stops_the_work(controller, until, gate, project):
    start(controller, until, gate)
    project.clear()
    gate.open.set()
    until(lambda: not controller.index.work.busy)
    assert controller.controls.state is State.NO_LAYER


def test_a_plugin_that_is_disabled_while_it_indexes_hears_nothing_more(controller, until, gate):
    start(controller, until, gate)
    controller.shut_down()
    gate.open.set()
    assert not controller.index.work.busy
    controller.start()  # the fixture shuts down once more


def test_an_engine_that_fails_says_why_and_keeps_what_is_there(controller, build, session):
    session.fake.before["embed_tiles"] = session.fake.die
    build(controller)
    assert controller.panel.message.sentence == "The engine stopped; try again to restart it."
    assert controller.controls.can_build


def test_an_area_without_data_is_said_to_be_empty(project, make_controller, build, tmp_path):
    pixels = np.zeros((3, 64, 64), np.uint8)
    project.addMapLayer(open_raster(write_raster(tmp_path / "empty.tif", pixels, nodata=0)))
    controller = make_controller()
    build(controller)
    assert controller.panel.message.sentence == "There is no data in this area, so there is nothing to search."


def test_a_damaged_index_is_deleted_and_built_again_on_request(controller, build, search, until):
    build(controller)
    (controller.index.index.folder / "vectors.bin").write_bytes(b"short")
    search(controller, "red")
    assert "damaged" in controller.panel.message.sentence
    controller.panel.message.link_followed.emit("rebuild")
    until(lambda: not controller.index.work.busy)
    assert controller.controls.state is State.READY
    search(controller, "red")
    assert controller.panel.results.rows.rowCount() == 4


def test_repair_is_offered_first_and_deleting_only_where_nothing_can_be_kept(controller, build, search, session, until):
    build(controller)
    vectors = controller.index.index.folder / "vectors.bin"
    content = vectors.read_bytes()
    vectors.write_bytes(b"\0\0" + content[2:])

    def refuse():
        raise IndexDamaged("The index is damaged: vectors.bin has changed since it was written; build it again.")

    session.fake.before["search"] = refuse
    search(controller, "red")
    assert "damaged" in controller.panel.message.sentence
    controller.panel.message.link_followed.emit("rebuild")
    until(lambda: not controller.index.work.busy)
    assert "damaged" in controller.panel.message.sentence
    controller.panel.message.link_followed.emit("rebuild")
    until(lambda: not controller.index.work.busy)
    assert controller.controls.state is State.READY
    assert vectors.read_bytes() == content


def test_the_offer_to_delete_a_damaged_index_ends_when_another_one_is_shown(controller, build, search):
    section = controller.panel.layer_section
    section._tile_size.setValue(32.0)
    build(controller)
    healthy = controller.index.index.folder
    section._tile_size.setValue(16.0)
    build(controller)
    (controller.index.index.folder / "vectors.bin").write_bytes(b"short")
    search(controller, "red")
    assert "damaged" in controller.panel.message.sentence
    section._tile_size.setValue(32.0)
    assert controller.index.index.folder == healthy
    assert controller.panel.message.sentence == ""
    controller.panel.message.link_followed.emit("rebuild")
    assert TileIndexReader.open(healthy).state.tiles == 2


def test_the_index_that_failed_is_deleted_and_not_the_one_that_is_shown(controller, build, session, until):
    build(controller)
    shown, state = controller.index.index.folder, controller.index.index.state
    session.fake_package = fake_package(digest="sha256:" + "1" * 64)
    session.changed.emit()

    def fail():
        (controller.index.work.folder / "index.json").write_text("no index")
        raise IndexDamaged("The index is damaged; delete it and build it again.")

    session.fake.before["embed_tiles"] = fail
    build(controller)
    failed = controller.index.work.folder
    assert controller.index.index.folder == shown != failed
    del session.fake.before["embed_tiles"]
    controller.panel.message.link_followed.emit("rebuild")
    until(lambda: not controller.index.work.busy)
    assert TileIndexReader.open(shown).state == state
    assert controller.controls.state is State.READY


def test_the_model_s_own_tile_size_is_shown(controller, session):
    assert controller.panel.layer_section._tile_size.specialValueText() == "Model's own: 16.0 m"
    session.fake_package = replace(session.fake_package, gsd_m=1.0)
    session.changed.emit()
    assert controller.panel.layer_section._tile_size.specialValueText() == "Model's own: 32.0 m"


def test_a_layer_whose_file_is_gone_does_not_break_the_panel(project, make_controller, until, tmp_path):
    project.addMapLayer(QgsRasterLayer(str(tmp_path / "gone.tif"), "gone"))
    controller = make_controller()
    until(lambda: "cannot be read" in controller.panel.layer_section.estimate)
    assert not controller.controls.can_build


def test_a_tile_size_is_for_one_layer(controller, project, until, tmp_path):
    section = controller.panel.layer_section
    section._tile_size.setValue(32.0)
    other = open_raster(write_raster(tmp_path / "other.tif", np.full((3, SIZE_PX, SIZE_PX), 90, np.uint8)))
    project.addMapLayer(other)
    section.pick(other)
    until(lambda: section.tile_size_m is None)
    assert controller.index.work.plan_for(other, None).spec.grid.tile_size_m == 16.0


def test_a_tile_size_can_be_typed_with_its_decimals(controller, until):
    controller.panel.show()
    box = controller.panel.layer_section._tile_size
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "76.8")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.value() == 76.8
