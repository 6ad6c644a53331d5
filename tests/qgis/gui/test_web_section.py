"""A layer from a server in the panel: its zooms, its terms, its cost, and what did not arrive."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsLayerMetadata, QgsRectangle, QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from plugin.gui.indexes.layer_section import Area
from plugin.gui.options.options_page import OptionsPage
from plugin.gui.panel_state import State
from plugin.layers.web_settings import SECTION, WebSettings
from tests.qgis.fake_engine import SIZE_PX
from tests.qgis.tile_server import TileServer, chequers, pixel_of

ZOOM = 17
CELL = SIZE_PX * pixel_of(ZOOM)


@pytest.fixture(autouse=True)
def nothing_is_confirmed(qgis_app):
    QgsSettings().remove(SECTION)
    yield
    QgsSettings().remove(SECTION)


@pytest.fixture
def server(qgis_app):
    with TileServer(chequers(CELL)) as server:
        yield server


@pytest.fixture
def web_controller(server, project, make_controller, until):
    """The panel with an XYZ layer, and a map that shows 10 by 5 of its cells at the equator."""
    layer = server.xyz(name="aerial")
    project.addMapLayer(layer)
    controller = make_controller()
    controller.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    controller.canvas.resize(600, 300)
    controller.canvas.setExtent(QgsRectangle(100 * CELL, 100 * CELL, 110 * CELL, 105 * CELL))
    until(lambda: "images from" in controller.panel.layer_section.estimate)
    return controller


def section_of(controller):
    return controller.panel.layer_section


def test_a_file_shows_none_of_it(controller):
    assert not section_of(controller).web.isVisibleTo(controller.panel)
    assert section_of(controller).area is Area.LAYER
    assert section_of(controller).web.objection == ""


def test_a_layer_from_a_server_is_indexed_where_the_map_is(web_controller):
    section = section_of(web_controller)
    assert section.web.isVisibleTo(web_controller.panel)
    assert section.area is Area.CANVAS
    assert "Zoom 18 · " in section.estimate
    assert " images from 127.0.0.1, 10 a second at most · " in section.estimate
    assert "MB to fetch" in section.estimate


def test_the_zooms_say_how_large_their_pixels_are_on_the_ground(web_controller, until):
    zooms = section_of(web_controller).web.zooms
    assert zooms.itemText(0) == "Automatic"
    assert zooms.itemText(zooms.findData(ZOOM)) == "17 · pixels of 1.19 m"
    web_controller.canvas.setExtent(QgsRectangle(0, 8_399_000, 1000, 8_400_000))  # 60 degrees north
    until(lambda: zooms.itemText(zooms.findData(ZOOM)) == "17 · pixels of 0.598 m")


def test_nothing_is_fetched_before_the_terms_are_confirmed(web_controller, server):
    section = section_of(web_controller)
    assert "The images come from 127.0.0.1." in section.web.terms.text()
    assert not section.build_button.isEnabled()
    assert section.build_button.toolTip() == "Confirm that you may use 127.0.0.1 like this."
    web_controller.index.build()
    assert not web_controller.index.work.busy
    assert web_controller.panel.message.sentence == "Confirm that you may use 127.0.0.1 like this."
    assert server.requests == 0


def test_the_confirmation_is_kept_for_the_server(web_controller, until, make_controller):
    section = section_of(web_controller)
    QTest.keyClick(section.web.confirmation, Qt.Key.Key_Space)
    until(section.build_button.isEnabled)
    assert "Confirm" not in section.build_button.toolTip()
    assert WebSettings.load().accepted == {"127.0.0.1"}
    again = make_controller()
    assert section_of(again).web.confirmation.isChecked()
    QTest.keyClick(section.web.confirmation, Qt.Key.Key_Space)
    until(lambda: not section.build_button.isEnabled())
    assert WebSettings.load().accepted == frozenset()


def test_the_index_of_a_zoom_is_built_and_found_again(web_controller, server, until):
    section = section_of(web_controller)
    QTest.keyClick(section.web.confirmation, Qt.Key.Key_Space)
    section.web.zooms.setCurrentIndex(section.web.zooms.findData(ZOOM))
    until(lambda: "Zoom 17 · " in section.estimate and section.build_button.isEnabled())
    section.build_button.click()
    until(lambda: not web_controller.index.work.busy)
    assert web_controller.controls.state is State.READY
    assert web_controller.index.facts.tiles == web_controller.index.work.plan.tiles
    assert all(address.startswith(f"{ZOOM}/") for address in server.asked)
    assert web_controller.session.seconds_per_tile is None  # a server's pace is not this machine's


def test_what_did_not_arrive_is_said_and_can_be_gone_on_with(web_controller, server, until, monkeypatch):
    monkeypatch.setattr("plugin.layers.web_reader.PAUSES_S", (0.0,))
    section = section_of(web_controller)
    section.web.zooms.setCurrentIndex(section.web.zooms.findData(ZOOM))
    QTest.keyClick(section.web.confirmation, Qt.Key.Key_Space)
    broken = []
    server.answer = lambda address, times: broken.append(address) or 500 if not broken or address == broken[0] else 200
    until(section.build_button.isEnabled)
    section.build_button.click()
    until(lambda: not web_controller.index.work.busy)
    assert web_controller.panel.message.sentence.startswith("The server did not send all of ")
    assert web_controller.controls.state is State.PARTIAL
    server.answer = lambda _address, _times: 200
    until(section.build_button.isEnabled)
    assert section.build_button.text() == "Go on"
    section.build_button.click()
    until(lambda: not web_controller.index.work.busy)
    assert web_controller.controls.state is State.READY


def test_a_world_is_refused_in_a_sentence(web_controller, until):
    section = section_of(web_controller)
    section._area.setCurrentIndex(section._area.findData(Area.LAYER))
    until(lambda: "; the limit is 20,000: zoom in" in section.estimate)
    assert not section.build_button.isEnabled()


def test_makers_and_terms_are_shown_and_nothing_else_is_let_in(server, project, make_controller):
    layer = server.xyz()
    metadata = QgsLayerMetadata()
    metadata.setRights(["© Survey <b>of</b> Nowhere"])
    metadata.setLinks([QgsLayerMetadata.Link("terms", "url", "https://nowhere.example/terms")])
    layer.setMetadata(metadata)
    project.addMapLayer(layer)
    text = section_of(make_controller()).web.terms.text()
    assert "© Survey &lt;b&gt;of&lt;/b&gt; Nowhere" in text
    assert '<a href="https://nowhere.example/terms">' in text


def test_wms_has_no_zooms_to_choose(server, project, make_controller, until):
    project.addMapLayer(server.wms())
    controller = make_controller()
    web = section_of(controller).web
    assert web.isVisibleTo(controller.panel)
    assert not web.zooms.isVisibleTo(web)
    assert web.zoom is None


def test_pace_and_limit_are_options(session):
    WebSettings(accepted=frozenset({"tiles.example.org"})).save()
    page = OptionsPage(session)
    assert (page.web.per_second.value(), page.web.limit.value()) == (10, 20_000)
    page.web.per_second.setValue(3)
    page.web.limit.setValue(500)
    page.apply()
    assert WebSettings.load() == WebSettings(3, 500, frozenset({"tiles.example.org"}))


def test_settings_that_make_no_sense_have_their_defaults():
    QgsSettings().setValue(f"{SECTION}/per_second", "soon")
    QgsSettings().setValue(f"{SECTION}/limit", -4)
    assert WebSettings.load() == WebSettings()
