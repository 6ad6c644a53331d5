"""The sample scene, indexed and searched through the deployed plugin: the best tile is what the words say."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject, QgsVectorLayer

from tests.conftest import ROOT

SAMPLE = ROOT / "resources" / "sample"
WANTED = {
    "storage tanks": "storage tanks",
    "airplanes": "airplanes",
    "boats": "harbor",
    "tennis courts": "tennis courts",
    "a baseball diamond": "baseball diamond",
    "a parking lot with many cars": "parking lot",
    "dense forest": "forest",
    "a river with trees on both sides": "river",
    "houses": "houses",
    "farmland": "farmland",
    "a wide road with many cars": "freeway",
    "an airport runway": "runway",
    "a sandy beach with waves": "beach",
    "a pond surrounded by trees": "pond",
}


@pytest.fixture(scope="module")
def truth() -> QgsVectorLayer:
    layer = QgsVectorLayer(str(SAMPLE / "sample_scene.geojson"), "truth", "ogr")
    assert layer.featureCount() == 36
    return layer


@pytest.fixture(scope="module")
def index(qgis_process, tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("index") / "sample"
    qgis_process("run", "cisen:buildindex", f"--INPUT={SAMPLE / 'sample_scene.tif'}", f"--INDEX={folder}")
    return folder


def class_at(truth: QgsVectorLayer, point: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> str:
    degrees = QgsCoordinateTransform(crs, truth.crs(), QgsProject.instance()).transform(point)
    return next(f["class"] for f in truth.getFeatures() if f.geometry().contains(degrees))


def test_every_tile_of_the_scene_is_indexed(index):
    assert (index / "cells.bin").stat().st_size == 36 * 8


@pytest.mark.parametrize("words", WANTED)
def test_the_best_tile_is_what_the_words_say(qgis_process, index, truth, tmp_path, words):
    output = tmp_path / "hits.geojson"
    qgis_process(
        "run",
        "cisen:searchtiles",
        f"--INDEX={index}",
        f"--QUERY={words}",
        "--TOP=3",
        "--MIN_SCORE=0",
        f"--OUTPUT={output}",
    )
    hits = QgsVectorLayer(str(output), "hits", "ogr")
    best = next(f for f in hits.getFeatures() if f["rank"] == 1)
    assert class_at(truth, best.geometry().centroid().asPoint(), hits.crs()) == WANTED[words]


def test_what_is_not_there_is_said_not_to_be(qgis_process, index, tmp_path):
    output = tmp_path / "hits.geojson"
    said = qgis_process(
        "run", "cisen:searchtiles", f"--INDEX={index}", "--QUERY=a football stadium", f"--OUTPUT={output}"
    )
    assert "Nothing here looks like" in said
    assert json.loads(output.read_text(encoding="utf-8"))["features"] == []
