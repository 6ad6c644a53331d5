"""QGIS's own runner, with the deployed plugin, the engine's own environment and the shipped model: nothing is fake."""

from __future__ import annotations

import math
import os
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor

import pytest
from qgis.core import QgsCoordinateTransform, QgsGeometry, QgsProject, QgsVectorLayer

from plugin.engine.index_spec import read_state
from tests.conftest import ROOT

pytestmark = pytest.mark.usefixtures("qgis_app")
TILE_M = 76.8


@pytest.fixture(scope="module")
def qgis_process(tmp_path_factory):
    """run(*arguments) -> the finished process, in a profile of its own."""
    profile = tmp_path_factory.mktemp("profile")
    subprocess.run([ROOT / "scripts" / "deploy.sh", profile], check=True, capture_output=True)
    shutil.copy(ROOT / "resources" / "sample" / "sample_scene.tif", profile / "scene.tif")
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    changes = {
        "QGIS_CUSTOM_CONFIG_PATH": str(profile),
        "XDG_DATA_HOME": str(profile / "data"),
        "QT_QPA_PLATFORM": "offscreen",
    }

    def run(name, **parameters):
        arguments = [f"--{key}={value}" for key, value in parameters.items()]
        return subprocess.run(
            [program, "run", f"cisen:{name}", *arguments],
            env={**os.environ, **changes},
            cwd=profile,
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
        )

    run.folder = profile
    return run


@pytest.fixture(scope="module")
def index(qgis_process):
    done = qgis_process("buildindex", INPUT="scene.tif", INDEX=qgis_process.folder / "index")
    assert done.returncode == 0, done.stdout + done.stderr
    return qgis_process.folder / "index"


def test_the_index_holds_every_tile_of_the_scene(index):
    state = read_state(index)
    assert (state.tiles, state.complete, state.spec.grid.tile_size_m) == (36, True, TILE_M)


def test_storage_tanks_are_found_where_they_are(qgis_process, index):
    hits = qgis_process.folder / "hits.gpkg"
    done = qgis_process("searchtiles", INDEX=index, QUERY="storage tanks", TOP=3, OUTPUT=hits)
    assert done.returncode == 0, done.stdout + done.stderr
    truth = QgsVectorLayer(str(ROOT / "resources" / "sample" / "sample_scene.geojson"), "truth")
    layer = QgsVectorLayer(str(hits), "hits")
    features = sorted(layer.getFeatures(), key=lambda feature: feature["rank"])
    assert layer.crs().authid() == "EPSG:32631"
    assert len(features) == 3
    to_degrees = QgsCoordinateTransform(layer.crs(), truth.crs(), QgsProject.instance())
    centre = to_degrees.transform(features[0].geometry().boundingBox().center())
    point = QgsGeometry.fromPointXY(centre)
    assert "storage tanks" in {f["class"] for f in truth.getFeatures() if f.geometry().contains(point)}
    west = features[0].geometry().boundingBox().xMinimum() / TILE_M
    assert math.isclose(west, round(west), abs_tol=1e-6)


def test_an_extent_in_degrees_is_brought_into_the_layers_crs(qgis_process):
    extent = "3.0001,3.0003,48.5350,48.5351 [EPSG:4326]"  # about 15 by 11 m
    done = qgis_process("buildindex", INPUT="scene.tif", EXTENT=extent, INDEX=qgis_process.folder / "part")
    assert done.returncode == 0, done.stdout + done.stderr
    assert 1 <= read_state(qgis_process.folder / "part").tiles <= 4


def test_two_processes_at_once_and_a_merge_give_the_index_of_one(qgis_process, index):
    parts = qgis_process.folder / "parts"
    with ThreadPoolExecutor(2) as machines:
        runs = [
            machines.submit(qgis_process, "buildindex", INPUT="scene.tif", PART=part, PARTS=2, INDEX=parts / str(part))
            for part in (1, 2)
        ]
    assert [run.result().returncode for run in runs] == [0, 0], [run.result().stderr for run in runs]
    done = qgis_process("mergeindexes", PARTS=parts, INDEX=qgis_process.folder / "merged")
    assert done.returncode == 0, done.stdout + done.stderr
    for name in ("cells.bin", "vectors.bin"):
        assert (qgis_process.folder / "merged" / name).read_bytes() == (index / name).read_bytes()


def test_a_refusal_is_one_sentence_and_no_traceback(qgis_process):
    done = qgis_process("buildindex", INPUT="scene.tif", EXTENT="0,1,0,1 [EPSG:4326]", INDEX="none")
    assert done.returncode == 1
    assert "The extent lies outside the layer scene; choose one that overlaps it." in done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr
