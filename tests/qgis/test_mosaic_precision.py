"""The whole way at once: a mosaic of known images, indexed and searched through Processing with the shipped model."""

from __future__ import annotations

import json
import math
from collections import defaultdict
from dataclasses import replace

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject

from plugin.processing.provider import CisenProvider
from plugin.settings import Settings
from tests.conftest import ROOT
from tests.qgis.rasters import write_raster

IMAGE_PX, PIXEL_M, COLUMNS = 256, 0.3, 15
TILE_M = IMAGE_PX * PIXEL_M
FIRST_COLUMN, FIRST_ROW = 6510, -65104  # cells of the tile grid: the mosaic's corner is at round multiples of 76.8 m
TOP = 5
QUERIES = {
    "agricultural": "a piece of farmland",
    "airplane": "airplanes parked at the airport",
    "baseballdiamond": "a baseball diamond",
    "beach": "a beach with waves beside the sea",
    "buildings": "some buildings close to each other",
    "chaparral": "chaparral, many small bushes on the desert",
    "denseresidential": "a dense residential area with many houses arranged neatly",
    "forest": "a dense forest with lush green trees",
    "freeway": "a straight freeway with some cars on it",
    "golfcourse": "a golf course with turf and bunkers",
    "harbor": "many boats docked neatly at the harbor",
    "intersection": "an intersection of two roads",
    "mediumresidential": "a medium residential area with houses and plants",
    "mobilehomepark": "lots of mobile homes in a mobile home park",
    "overpass": "an overpass with a road going across another one",
    "parkinglot": "lots of cars parked neatly in a parking lot",
    "river": "a river with dense plants along both banks",
    "runway": "a runway with white marking lines",
    "sparseresidential": "a sparse residential area with a house surrounded by trees",
    "storagetanks": "storage tanks on the ground",
    "tenniscourt": "a tennis court",
}


@pytest.fixture(scope="module")
def images(shared):
    """(class, path) of the validation images, in an order that mixes the classes."""
    folder = shared / "data" / "ucm_captions"
    lines = (folder / "captions.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [row for row in map(json.loads, lines) if row["split"] == "val"]
    order = np.random.default_rng(0).permutation(len(rows))
    return [(rows[number]["class"], folder / "images" / rows[number]["image"]) for number in order]


@pytest.fixture(scope="module")
def mosaic(images, tmp_path_factory):
    """One georeferenced raster of all the images, each on a cell of the tile grid."""
    rows = math.ceil(len(images) / COLUMNS)
    bands = np.zeros((3, rows * IMAGE_PX, COLUMNS * IMAGE_PX), np.uint8)
    for number, (_, path) in enumerate(images):
        top, left = (IMAGE_PX * place for place in divmod(number, COLUMNS))
        picture = gdal.Open(str(path)).ReadAsArray(buf_xsize=IMAGE_PX, buf_ysize=IMAGE_PX)
        bands[:, top : top + IMAGE_PX, left : left + IMAGE_PX] = picture
    corner = (FIRST_COLUMN * TILE_M, -FIRST_ROW * TILE_M)
    return write_raster(tmp_path_factory.mktemp("mosaic") / "mosaic.tif", bands, corner, PIXEL_M)


@pytest.fixture
def run(qgis_app, monkeypatch, tmp_path):
    """Processing with the engine of the checkout and a user's data folder of its own."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    settings = replace(Settings(), engine_python=str(ROOT / ".venv" / "engine" / "bin" / "python"))
    monkeypatch.setattr(Settings, "load", classmethod(lambda cls: settings))
    provider = CisenProvider()
    QgsApplication.processingRegistry().addProvider(provider)

    def run_algorithm(name, parameters):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"cisen:{name}")
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        context.setProject(QgsProject.instance())
        results, ok = algorithm.run(parameters, context, feedback)
        assert ok, feedback.textLog()
        return results, context

    yield run_algorithm
    QgsApplication.processingRegistry().removeProvider(provider)


def classes_found(layer, images):
    """The class of each tile of a result, best first."""
    features = sorted(layer.getFeatures(), key=lambda feature: feature["rank"])
    centres = [feature.geometry().boundingBox().center() for feature in features]
    places = [(math.floor(-c.y() / TILE_M) - FIRST_ROW, math.floor(c.x() / TILE_M) - FIRST_COLUMN) for c in centres]
    return [images[row * COLUMNS + column][0] for row, column in places]


def test_one_sentence_finds_its_class(run, images, mosaic, tmp_path):
    built, _ = run("buildindex", {"INPUT": str(mosaic), "INDEX": str(tmp_path / "index")})
    assert built["TILES"] == len(images) == 210
    precision = defaultdict(float)
    for label, query in QUERIES.items():
        parameters = {
            "INDEX": built["INDEX"],
            "QUERY": query,
            "TOP": TOP,
            "MIN_SCORE": -1,
            "OUTPUT": "TEMPORARY_OUTPUT",
        }
        results, context = run("searchtiles", parameters)
        layer = context.takeResultLayer(results["OUTPUT"])
        precision[label] = classes_found(layer, images).count(label) / TOP
    assert set(precision) == {label for label, _ in images}
    assert np.mean(list(precision.values())) >= 0.85, precision
    assert min(precision.values()) >= 0.2, precision
