from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsApplication

from plugin.jobs.tile_labels import label_tiles
from plugin.processing.classify_tiles import LabelStyle
from tests.qgis.fake_engine import SIZE_PX, FakeConnection
from tests.qgis.rasters import write_raster

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def index(run, tmp_path):
    """Of a red, a green and a blue tile."""
    colours = np.array([[(200, 0, 0), (0, 200, 0), (0, 0, 200)]], np.uint8)
    pixels = colours.repeat(SIZE_PX, 0).repeat(SIZE_PX, 1).transpose(2, 0, 1)
    raster = write_raster(tmp_path / "ground.tif", pixels.copy())
    _ok, results, _heard = run("buildindex", {"INPUT": str(raster), "INDEX": str(tmp_path / "index")})
    return results["INDEX"]


@pytest.mark.usefixtures("provider")
def test_ids_and_parameters_are_the_public_interface():
    algorithm = QgsApplication.processingRegistry().algorithmById("cisen:classifytiles")
    assert [each.name() for each in algorithm.parameterDefinitions()] == ["INDEX", "LEVEL", "OUTPUT"]
    assert [each.name() for each in algorithm.outputDefinitions()] == ["OUTPUT", "COUNT"]
    assert algorithm.shortHelpString()


def test_every_tile_gets_its_classes(run, index):
    ok, results, heard = run("classifytiles", {"INDEX": index, "LEVEL": 1, "OUTPUT": "TEMPORARY_OUTPUT"})
    assert (ok, results["COUNT"]) == (True, 3)
    layer = heard.context.takeResultLayer(results["OUTPUT"])
    found = [(each["class_1"], each["class_2"], each["class_3"]) for each in layer.getFeatures()]
    assert found == [
        ("warm colours", "reds", "red"),
        ("cold colours", "greens", "green"),
        ("cold colours", "blues", "blue"),
    ]
    assert layer.crs().authid() == "EPSG:32631"
    assert next(layer.getFeatures())["confidence_1"] > 0.9


def test_the_layer_is_coloured_by_the_level_that_was_chosen(run, index):

    _ok, results, heard = run("classifytiles", {"INDEX": index, "LEVEL": 1, "OUTPUT": "TEMPORARY_OUTPUT"})
    layer = heard.context.takeResultLayer(results["OUTPUT"])
    LabelStyle(label_tiles(FakeConnection(), Path(index)), 2).postProcessLayer(layer, heard.context, heard)
    assert [each.label() for each in layer.renderer().categories()] == ["reds", "greens", "blues"]


def test_a_folder_without_an_index_is_a_sentence(run, tmp_path):
    ok, _results, heard = run("classifytiles", {"INDEX": str(tmp_path), "OUTPUT": "TEMPORARY_OUTPUT"})
    assert not ok
    assert len(heard.refused) == 1


def test_a_model_without_classes_is_a_sentence(run, index, engine):
    engine.has_classes = False
    ok, _results, heard = run("classifytiles", {"INDEX": index, "OUTPUT": "TEMPORARY_OUTPUT"})
    assert not ok
    assert "has no class tree; choose one that has" in heard.refused[0]
