"""cisen:buildindex on a layer from a server."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject, QgsSettings

from plugin.engine.index_spec import read_state
from plugin.layers.web_settings import SECTION, WebSettings
from tests.qgis.fake_engine import SIZE_PX
from tests.qgis.tile_server import TileServer, chequers, pixel_of

pytestmark = pytest.mark.usefixtures("qgis_app")
ZOOM = 17
CELL = SIZE_PX * pixel_of(ZOOM)
EXTENT = f"{100 * CELL},{110 * CELL},{100 * CELL},{105 * CELL} [EPSG:3857]"
BESIDE = f"{100 * CELL},{112 * CELL},{100 * CELL},{105 * CELL} [EPSG:3857]"


@pytest.fixture
def layer():
    """A layer of the project, and its server as `server`."""
    QgsSettings().remove(SECTION)
    WebSettings(per_second=50).save()
    with TileServer(chequers(CELL)) as server:
        layer = server.xyz(name="aerial")
        layer.server = server
        QgsProject.instance().addMapLayer(layer)
        yield layer
        QgsProject.instance().clear()
    QgsSettings().remove(SECTION)


def test_a_zoom_of_a_server_is_indexed(run, layer, tmp_path):
    parameters = {"INPUT": layer.id(), "EXTENT": EXTENT, "ZOOM": ZOOM, "ACCEPT_TERMS": True, "INDEX": str(tmp_path)}
    ok, results, heard = run("buildindex", parameters)
    assert ok, heard.refused
    grid = read_state(tmp_path).spec.grid
    assert grid.tile_width == pytest.approx(CELL)
    assert results["TILES"] == 10 * 6  # at the equator a pixel is a little longer northwards than eastwards
    assert any(" images from 127.0.0.1, 50 a second at most" in said for said in heard.said)
    ok, results, _ = run("buildindex", {**parameters, "EXTENT": BESIDE})
    assert results["TILES"] == 12 * 6


def test_what_the_server_did_not_send_is_a_warning(run, layer, tmp_path, monkeypatch):
    monkeypatch.setattr("plugin.layers.web_reader.PAUSES_S", ())
    broken = []
    layer.server.answer = lambda address, _times: (
        broken.append(address) or 500 if not broken or address == broken[0] else 200
    )
    parameters = {"INPUT": layer.id(), "EXTENT": EXTENT, "ZOOM": ZOOM, "ACCEPT_TERMS": True, "INDEX": str(tmp_path)}
    ok, results, heard = run("buildindex", parameters)
    assert ok
    assert [warning[:28] for warning in heard.warned] == ["The server did not send all "]
    assert not read_state(tmp_path).complete
    assert 0 < results["TILES"] < 60


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"EXTENT": None}, "A layer from a server covers the world; give the extent to index."),
        (
            {"ACCEPT_TERMS": False},
            "Check the terms of 127.0.0.1; if they allow to read its images in bulk, set ACCEPT_TERMS",
        ),
        ({"ZOOM": 20}, "The layer has no zoom 20; choose one from 0 to 18."),
        ({"EXTENT": "-20000000,20000000,-20000000,20000000 [EPSG:3857]"}, "; the limit is 20,000: zoom in"),
    ],
)
def test_what_is_refused_says_why(run, layer, tmp_path, changes, sentence):
    parameters = {"INPUT": layer.id(), "EXTENT": EXTENT, "ZOOM": ZOOM, "ACCEPT_TERMS": True, "INDEX": str(tmp_path)}
    ok, _, heard = run("buildindex", {**parameters, **changes})
    assert not ok
    assert any(sentence in refused for refused in heard.refused), heard.refused
    assert layer.server.requests == 0


def test_a_source_without_a_name_is_named_by_its_host(run, layer, tmp_path):
    layer.server.answer = lambda _address, _times: 403
    parameters = {"INPUT": f"wms://{layer.source()}", "EXTENT": EXTENT, "ZOOM": ZOOM, "ACCEPT_TERMS": True}
    ok, _, heard = run("buildindex", {**parameters, "INDEX": str(tmp_path)})
    assert not ok
    assert any("The server of 127.0.0.1 does not allow this" in refused for refused in heard.refused), heard.refused
