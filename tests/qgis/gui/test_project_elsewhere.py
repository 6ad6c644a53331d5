"""A project saved with results and opened where its files are not; layers that go or change their name meanwhile."""

from __future__ import annotations

import shutil

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication

from plugin.gui.panel_state import State


def names():
    return sorted(layer.name() for layer in QgsProject.instance().mapLayers().values())


@pytest.fixture
def found(controller, build, search, until):
    """A panel that shows results and their heat map."""
    build(controller)
    search(controller, "red")
    controller.panel.results_section.heat.click()
    until(lambda: controller.search.settled and any("heat map" in name for name in names()))
    return controller


@pytest.fixture
def carried(found, project, tmp_path, until):
    """carried(raster): the folder as on another machine, with the project, and with the raster where asked for."""

    def carry(with_raster):
        until(lambda: found.search.settled)
        assert project.write(str(tmp_path / "project.qgz"))
        elsewhere = tmp_path / "elsewhere"
        elsewhere.mkdir()
        shutil.move(str(tmp_path / "project.qgz"), elsewhere)
        if with_raster:
            shutil.copy(tmp_path / "scene.tif", elsewhere)
        project.clear()
        for place in tmp_path.iterdir():  # nothing of the first machine is left
            if place.name.startswith("scene"):
                shutil.rmtree(place) if place.is_dir() else place.unlink()
        return str(elsewhere / "project.qgz")

    return carry


def test_where_the_raster_is_but_not_its_index_it_is_offered_to_be_built(found, carried, project, until, search, build):
    path = carried(with_raster=True)
    assert project.read(path)
    QCoreApplication.processEvents()
    assert names() == ["scene"]
    assert not project.isDirty()
    assert found.panel.results.rows.rowCount() == 0
    until(lambda: found.controls.state is State.NO_INDEX)
    build(found)
    search(found, "blue")
    assert "CISEN: blue" in names()


def test_where_the_raster_is_not_the_panel_says_so(found, carried, project, until):
    path = carried(with_raster=False)
    project.read(path)  # QGIS tells by its own means that a layer is missing
    QCoreApplication.processEvents()
    assert names() == ["scene"]
    assert found.panel.results.rows.rowCount() == 0
    until(lambda: found.controls.state is State.LAYER_REFUSED)
    sentence = "The layer scene cannot be read; check that its file or server can be reached."
    assert found.panel.layer_section.estimate == sentence
    assert not found.controls.can_search


def test_the_raster_may_be_renamed_while_its_results_are_shown(found, layer, search, until):
    shown = found.panel.results.rows.rowCount()
    layer.setName("renamed")
    QCoreApplication.processEvents()
    assert found.panel.results.rows.rowCount() == shown
    search(found, "blue")
    assert "CISEN: blue" in names()
    assert found.panel.layer_section.layer.name() == "renamed"


def test_the_raster_may_be_removed_while_its_results_are_shown(found, layer, project, until):
    project.removeMapLayer(layer)
    until(lambda: found.panel.results.rows.rowCount() == 0)
    assert names() == []
    assert found.controls.state is State.NO_LAYER
