from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from plugin.engine.index_seal import sealed, unsealed
from plugin.engine.index_spec import read_state
from plugin.layers.errors import LayerError
from plugin.layers.raster_source import RasterSource
from tests.qgis.fake_engine import SIZE_PX
from tests.qgis.rasters import write_raster

pytestmark = pytest.mark.usefixtures("qgis_app")
COLUMNS, ROWS, TILE_M = 6, 4, 16.0
WEST, NORTH = 500000.0, 5000000.0
RED_CELL = (2, 3)  # row, column from the north-west


@pytest.fixture
def raster(tmp_path):
    """Grey ground with one red tile and one blue one, cells on the tile grid."""
    bands = np.full((3, ROWS * SIZE_PX, COLUMNS * SIZE_PX), 90, np.uint8)
    for (row, column), band in ((RED_CELL, 0), ((0, 5), 2)):
        window = np.s_[row * SIZE_PX : (row + 1) * SIZE_PX, column * SIZE_PX : (column + 1) * SIZE_PX]
        for other in range(3):
            bands[other][window] = 200 if other == band else 0
    return write_raster(tmp_path / "ground.tif", bands)


@pytest.fixture
def index(run, raster, tmp_path):
    ok, results, heard = run("buildindex", {"INPUT": str(raster), "INDEX": str(tmp_path / "index")})
    assert ok, heard.refused
    return results["INDEX"]


def search(run, index, query, **parameters):
    ok, results, heard = run(
        "searchtiles", {"INDEX": index, "QUERY": query, "OUTPUT": "TEMPORARY_OUTPUT", **parameters}
    )
    layer = heard.context.takeResultLayer(results["OUTPUT"]) if ok else None
    return ok, results, heard, layer


@pytest.mark.usefixtures("provider")
def test_ids_and_parameters_are_the_public_interface():
    build, tiles, merge = (QgsApplication.processingRegistry().algorithmById(f"cisen:{name}") for name in NAMES)
    inputs = ["INPUT", "EXTENT", "TILE_SIZE_M", "PACKAGE", "INDEX", "PART", "PARTS", "ZOOM", "ACCEPT_TERMS"]
    assert [p.name() for p in build.parameterDefinitions()] == inputs
    assert [build.parameterDefinition(name).defaultValue() for name in ("PART", "PARTS")] == [1, 1]
    assert [p.name() for p in merge.parameterDefinitions()] == ["PARTS", "INPUT", "INDEX"]
    assert [o.name() for o in merge.outputDefinitions()] == ["INDEX", "TILES"]
    assert [p.name() for p in tiles.parameterDefinitions()] == ["INDEX", "QUERY", "TOP", "MIN_SCORE", "OUTPUT"]
    assert [o.name() for o in build.outputDefinitions()] == ["INDEX", "TILES"]
    assert [o.name() for o in tiles.outputDefinitions()] == ["OUTPUT", "COUNT", "PRESENT", "MESSAGE"]
    assert tiles.parameterDefinition("TOP").defaultValue() == 20


NAMES = ("buildindex", "searchtiles", "mergeindexes")


def test_an_index_is_built_in_the_folder_that_is_named(run, raster, tmp_path):
    folder = tmp_path / "new" / "index"
    ok, results, _ = run("buildindex", {"INPUT": str(raster), "INDEX": str(folder)})
    assert ok
    assert results == {"INDEX": str(folder), "TILES": ROWS * COLUMNS}
    assert read_state(folder).complete


def test_without_a_folder_it_goes_beside_the_raster(run, raster):
    _, results, _ = run("buildindex", {"INPUT": str(raster)})
    assert Path(results["INDEX"]) == raster.parent / "ground.cisen" / "fake-16m"


def test_the_tile_size_is_in_metres(run, raster, tmp_path):
    _, results, _ = run("buildindex", {"INPUT": str(raster), "TILE_SIZE_M": 32, "INDEX": str(tmp_path / "i")})
    assert results["TILES"] == ROWS * COLUMNS // 4
    assert read_state(tmp_path / "i").spec.grid.tile_size_m == 32


def test_an_extent_in_another_crs_is_transformed(run, raster, tmp_path):
    square = QgsRectangle(WEST + 17, NORTH - 31, WEST + 31, NORTH - 17)  # within one tile
    utm, degrees = (QgsCoordinateReferenceSystem(name) for name in ("EPSG:32631", "EPSG:4326"))
    box = QgsCoordinateTransform(utm, degrees, QgsProject.instance()).transformBoundingBox(square)
    text = f"{box.xMinimum()},{box.xMaximum()},{box.yMinimum()},{box.yMaximum()} [EPSG:4326]"
    _, results, _ = run("buildindex", {"INPUT": str(raster), "EXTENT": text, "INDEX": str(tmp_path / "i")})
    assert results["TILES"] == 1


def test_a_larger_extent_is_added_to_the_same_index(run, raster, tmp_path):
    west_half = f"{WEST},{WEST + 3 * TILE_M},{NORTH - 4 * TILE_M},{NORTH} [EPSG:32631]"
    parameters = {"INPUT": str(raster), "INDEX": str(tmp_path / "i")}
    _, first, _ = run("buildindex", {**parameters, "EXTENT": west_half})
    _, second, _ = run("buildindex", parameters)
    assert (first["TILES"], second["TILES"]) == (12, 24)


def test_parts_go_beside_the_raster_and_merge_to_where_the_panel_finds_them(run, raster, tmp_path):
    _, whole, _ = run("buildindex", {"INPUT": str(raster), "INDEX": str(tmp_path / "whole")})
    for part in (1, 2, 3):
        _, built, _ = run("buildindex", {"INPUT": str(raster), "PART": part, "PARTS": 3})
        assert built["TILES"] == ROWS * COLUMNS // 3
    parts = str(Path(built["INDEX"]).parent)
    ok, merged, heard = run("mergeindexes", {"PARTS": parts, "INPUT": str(raster)})
    assert ok, heard.refused
    assert merged == {"INDEX": str(raster.parent / "ground.cisen" / "fake-16m"), "TILES": ROWS * COLUMNS}
    for name in ("cells.bin", "vectors.bin"):
        assert Path(merged["INDEX"], name).read_bytes() == Path(whole["INDEX"], name).read_bytes()


@pytest.mark.parametrize(
    ("algorithm", "parameters", "sentence"),
    [
        ("buildindex", {"PART": 3, "PARTS": 2}, "There is no part 3 of 2; count parts from 1."),
        ("mergeindexes", {"PARTS": "."}, "There are no parts of an index here"),
    ],
)
def test_parts_that_are_none_are_refused_in_a_sentence(run, raster, algorithm, parameters, sentence):
    ok, _, heard = run(algorithm, {"INPUT": str(raster), **parameters})
    assert not ok
    assert any(sentence in refusal for refusal in heard.refused)


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"EXTENT": "0,10,0,10 [EPSG:32631]"}, "The extent lies outside the layer ground"),
        ({"TILE_SIZE_M": 4}, "Each tile would hold 8 of the raster's pixels; use tiles of at least 16 m"),
    ],
)
def test_a_refusal_is_one_sentence(run, raster, tmp_path, parameters, sentence):
    ok, _, heard = run("buildindex", {"INPUT": str(raster), "INDEX": str(tmp_path / "i"), **parameters})
    assert not ok
    assert any(sentence in refusal for refusal in heard.refused)
    assert not any("Traceback" in refusal for refusal in heard.refused)


def test_a_raster_without_crs_is_refused(run, tmp_path):
    raster = write_raster(tmp_path / "nowhere.tif", np.full((3, 64, 64), 9, np.uint8), epsg=None)
    ok, _, heard = run("buildindex", {"INPUT": str(raster), "INDEX": str(tmp_path / "i")})
    assert not ok
    assert any("no coordinate reference system; set one" in refusal for refusal in heard.refused)


def test_a_layer_that_cannot_be_cloned_is_one_sentence(run, raster, tmp_path, monkeypatch):
    def refuse(_):
        raise LayerError("The layer ground has a style that cannot be read; choose another renderer.", "no pipe")

    monkeypatch.setattr(RasterSource, "from_layer", refuse)
    ok, _, heard = run("buildindex", {"INPUT": str(raster), "INDEX": str(tmp_path / "i")})
    assert not ok
    assert heard.refused == ["The layer ground has a style that cannot be read; choose another renderer."]


def change_a_byte(folder):
    """What only the checksum tells."""
    vectors = Path(folder) / "vectors.bin"
    content = bytearray(vectors.read_bytes())
    content[3] ^= 1
    vectors.write_bytes(content)
    return bytes(content)


def test_a_damaged_index_beside_the_raster_is_set_aside_and_built_anew(run, raster):
    _, first, _ = run("buildindex", {"INPUT": str(raster)})
    content = change_a_byte(first["INDEX"])
    ok, second, heard = run("buildindex", {"INPUT": str(raster)})
    assert ok, heard.refused
    assert second == first
    assert read_state(second["INDEX"]).complete
    assert heard.warned == ["The index was damaged: it is kept as fake-16m-damaged, and a new one is built."]
    assert (Path(first["INDEX"]).with_name("fake-16m-damaged") / "vectors.bin").read_bytes() == content


def test_a_damaged_index_in_a_folder_that_was_named_is_set_aside_too(run, raster, index):
    whole = (Path(index) / "vectors.bin").read_bytes()
    content = change_a_byte(index)
    ok, _, heard = run("buildindex", {"INPUT": str(raster), "INDEX": index})
    assert ok, heard.refused
    assert heard.warned == ["The index was damaged: it is kept as index-damaged, and a new one is built."]
    assert (Path(index) / "vectors.bin").read_bytes() == whole
    assert (Path(index).with_name("index-damaged") / "vectors.bin").read_bytes() == content


def test_vectors_of_who_knows_what_in_a_folder_that_was_named_are_left_alone(run, raster, index):
    for name in ("index.json", "index.json.previous"):
        (Path(index) / name).unlink(missing_ok=True)
    content = (Path(index) / "vectors.bin").read_bytes()
    ok, _, heard = run("buildindex", {"INPUT": str(raster), "INDEX": index})
    assert not ok
    assert heard.refused == ["The index index is damaged; delete the folder or choose another one."]
    assert (Path(index) / "vectors.bin").read_bytes() == content


def test_words_find_their_tile(run, index):
    _, results, _, layer = search(run, index, "red", TOP=3)
    features = list(layer.getFeatures())
    assert [field.name() for field in layer.fields()] == ["tile_id", "rank", "score", "confidence"]
    assert [feature["rank"] for feature in features] == [1, 2, 3]
    assert features[0]["score"] == pytest.approx(1.0, abs=1e-3)
    assert features[0]["score"] > features[1]["score"]
    row, column = RED_CELL
    found = features[0].geometry().boundingBox()
    expected = QgsRectangle(
        WEST + column * TILE_M, NORTH - (row + 1) * TILE_M, WEST + (column + 1) * TILE_M, NORTH - row * TILE_M
    )
    assert found == expected
    assert layer.crs().authid() == "EPSG:32631"
    assert (results["COUNT"], results["PRESENT"]) == (3, True)


def test_hits_can_be_written_to_any_vector_format(run, index, tmp_path):
    for name in ("hits.gpkg", "hits.geojson", "hits.shp"):
        ok, _, heard = run("searchtiles", {"INDEX": index, "QUERY": "red", "OUTPUT": str(tmp_path / name)})
        assert ok, heard.refused
        layer = QgsVectorLayer(str(tmp_path / name), "hits")
        assert layer.featureCount() == 20
        assert {"tile_id", "rank", "score"} <= {field.name() for field in layer.fields()}


def test_what_is_not_there_gives_no_tiles_and_says_so(run, index):
    ok, results, heard, layer = search(run, index, "green")
    assert ok
    assert layer.featureCount() == 0
    assert (results["COUNT"], results["PRESENT"]) == (0, False)
    assert "Nothing here looks like that" in results["MESSAGE"]
    assert results["MESSAGE"] in heard.warned


def test_a_least_score_overrules_that(run, index):
    _, results, _, layer = search(run, index, "green", MIN_SCORE=0.5)
    assert results["COUNT"] == layer.featureCount() == 20
    assert min(feature["score"] for feature in layer.getFeatures()) >= 0.5
    _, results, _, layer = search(run, index, "red", MIN_SCORE=0.9)
    assert [feature["score"] for feature in layer.getFeatures()] == [pytest.approx(1.0, abs=1e-3)]


def test_a_long_query_is_cut_and_said_to_be(run, index):
    _, results, heard, _ = search(run, index, "red " + "very " * 20)
    assert results["COUNT"] == 20
    assert any("longer than the model reads" in warning for warning in heard.warned)


def test_an_empty_query_is_refused(run, index):
    for query in ("   ", ""):
        ok, _, heard, _ = search(run, index, query)
        assert not ok
        assert any("what to look for" in refusal.lower() for refusal in heard.refused)


def test_a_folder_without_index_is_refused(run, tmp_path):
    (tmp_path / "empty").mkdir()
    ok, _, heard, _ = search(run, str(tmp_path / "empty"), "red")
    assert not ok
    assert any("holds no tile index" in refusal for refusal in heard.refused)


def test_an_index_of_a_newer_format_is_refused(run, index):
    file = Path(index) / "index.json"
    file.write_bytes(sealed({**unsealed(file.read_bytes()), "format": 9}))
    ok, _, heard, _ = search(run, index, "red")
    assert not ok
    assert any("update the plugin" in refusal for refusal in heard.refused)


def test_the_index_of_another_raster_is_never_mixed_in(run, index, tmp_path):
    other = write_raster(tmp_path / "other.tif", np.full((3, 64, 64), 33, np.uint8))
    ok, _, heard = run("buildindex", {"INPUT": str(other), "INDEX": index})
    assert not ok
    assert any("This index was made from ground" in refusal for refusal in heard.refused)
    assert read_state(index).tiles == ROWS * COLUMNS


def test_ground_without_data_makes_an_empty_index_and_says_so(run, tmp_path):
    empty = write_raster(tmp_path / "sea.tif", np.zeros((3, 64, 64), np.uint8), nodata=0)
    ok, results, heard = run("buildindex", {"INPUT": str(empty), "INDEX": str(tmp_path / "sea")})
    assert ok
    assert results["TILES"] == 0
    assert any("no data in this extent" in warning for warning in heard.warned)
    _, results, _, _ = search(run, results["INDEX"], "red")
    assert results["MESSAGE"] == "The index holds no tiles; build it over ground with data."


def test_cancelled_it_keeps_what_it_has(run, engine, raster, tmp_path):
    heard_by = []

    def cancel():
        heard_by[0].cancel()

    engine.before["embed_tiles"] = cancel
    ok, results, heard = run("buildindex", {"INPUT": str(raster), "INDEX": str(tmp_path / "i")}, heard_by)
    assert ok
    assert results["TILES"] == 0
    assert any("Cancelled; the 0 tiles so far are kept" in said for said in heard.said)
    engine.before.clear()
    assert run("buildindex", {"INPUT": str(raster), "INDEX": str(tmp_path / "i")})[1]["TILES"] == 24


def test_words_with_a_minus_are_unwanted(run, index):
    ok, _, heard, _ = search(run, index, "-red")
    assert not ok
    assert "Type what to look for" in heard.refused[0]
    ok, results, _, _ = search(run, index, "red -blue", TOP=1, MIN_SCORE=-1)
    assert ok
    assert results["COUNT"] == 1
