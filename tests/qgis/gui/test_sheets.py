from __future__ import annotations

import numpy as np
import pytest

from tests.qgis.rasters import open_raster, write_raster


@pytest.fixture
def sheets(tmp_path):
    """Two sheets side by side, 16 m each."""
    folder = tmp_path / "sheets"
    folder.mkdir()
    for number, colour in enumerate((40, 200)):
        pixels = np.full((3, 32, 32), colour, np.uint8)
        write_raster(folder / f"sheet{number}.tif", pixels, origin=(500000.0 + 16 * number, 5000000.0))
    return folder


def test_a_folder_of_sheets_becomes_one_raster(make_controller, sheets, until):
    controller = make_controller()
    controller.sheets.join_folder(sheets)
    until(lambda: not controller.sheets.busy)
    layer = controller.panel.layer_section.layer
    assert (layer.name(), layer.width(), layer.height()) == ("sheets", 64, 32)
    until(lambda: controller.panel.layer_section.estimate.startswith("2 tiles"))


def test_a_folder_is_joined_again_without_its_own_mosaic(make_controller, sheets, until, project):
    controller = make_controller()
    for _ in range(2):
        controller.sheets.join_folder(sheets)
        until(lambda: not controller.sheets.busy)
    assert controller.panel.layer_section.layer.width() == 64
    assert len(project.mapLayers()) == 1


def test_the_rasters_of_a_group_become_one(make_controller, sheets, until, project):
    group = project.layerTreeRoot().addGroup("town")
    for file in sorted(sheets.iterdir()):
        layer = open_raster(file)
        project.addMapLayer(layer, False)
        group.addLayer(layer)
    controller = make_controller()
    controller.panel.layer_section.more.group_requested.emit()
    until(lambda: not controller.sheets.busy)
    assert controller.panel.layer_section.layer.name() == "town"
    assert controller.panel.layer_section.layer.width() == 64


def test_a_layer_in_no_group_says_what_to_do(controller):
    controller.panel.layer_section.more.group_requested.emit()
    assert controller.panel.message.sentence == "The layer is in no group; put the sheets into one in the Layers panel."


def test_sheets_that_do_not_go_together_name_the_odd_one(make_controller, sheets, until):
    write_raster(sheets / "odd.tif", np.full((3, 32, 32), 9, np.uint8), epsg=32633)
    controller = make_controller()
    controller.sheets.join_folder(sheets)
    until(lambda: not controller.sheets.busy)
    assert "odd.tif" in controller.panel.message.sentence or "sheet0.tif" in controller.panel.message.sentence
