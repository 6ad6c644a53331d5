from __future__ import annotations

import threading
from dataclasses import replace
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest
from qgis.core import QgsFeedback, QgsPointXY, QgsRasterLayer
from qgis.PyQt.QtGui import QColor, QImage

from plugin.gui.setup import sample_data
from plugin.gui.setup.sample_data import BANEPA, add_raster, copy_sample_scene
from plugin.gui.setup.sample_fetch import fetch_sample
from plugin.layers.errors import LayerError

COLUMN, ROW = BANEPA.first_tile


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@pytest.fixture
def served(tmp_path):
    """A sample of two by three tiles on a server of its own, whose files lie in tmp_path/server."""
    folder = tmp_path / "server"
    for column in range(2):
        for row in range(3):
            tile = QImage(256, 256, QImage.Format.Format_RGB32)
            tile.fill(QColor(100 * column, 50 * row, 7))
            path = folder / str(BANEPA.zoom) / str(COLUMN + column) / f"{ROW + row}.png"
            path.parent.mkdir(parents=True, exist_ok=True)
            assert tile.save(str(path))
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield replace(BANEPA, url=f"http://127.0.0.1:{server.server_port}/{{z}}/{{x}}/{{y}}.png", tiles=(2, 3))
    server.shutdown()
    server.server_close()


def test_the_sample_is_the_part_of_banepa_that_the_figures_are_of(shared):
    layer = QgsRasterLayer(str(shared / "data" / "geo" / "banepa.tif"), "banepa")
    assert BANEPA.size_px == (layer.width(), layer.height())
    extent, wanted = BANEPA.extent, layer.extent()
    assert (extent.xMinimum(), extent.yMaximum()) == pytest.approx((wanted.xMinimum(), wanted.yMaximum()), abs=0.01)
    assert (extent.width(), extent.height()) == pytest.approx((wanted.width(), wanted.height()), abs=0.01)


def test_tiles_become_one_raster_at_its_place(served, tmp_path, qgis_app):
    heard = []
    feedback = QgsFeedback()
    feedback.progressChanged.connect(heard.append)
    path = fetch_sample(served, tmp_path / "samples", feedback)
    layer = QgsRasterLayer(str(path), "sample")
    assert (layer.width(), layer.height(), layer.crs().authid()) == (512, 768, "EPSG:3857")
    assert layer.extent().toString(2) == served.extent.toString(2)
    south_east = QgsPointXY(layer.extent().xMaximum() - 1, layer.extent().yMinimum() + 1)
    assert [layer.dataProvider().sample(south_east, band)[0] for band in (1, 2, 3)] == [100, 100, 7]
    assert heard[-1] == 100
    assert [file.name for file in (tmp_path / "samples").iterdir()] == ["banepa.tif"]


def test_what_was_fetched_before_is_not_fetched_again(served, tmp_path, qgis_app):
    path = fetch_sample(served, tmp_path / "samples", QgsFeedback())
    nowhere = replace(served, url="http://127.0.0.1:9/{z}/{x}/{y}.png")
    assert fetch_sample(nowhere, tmp_path / "samples", QgsFeedback()) == path


def test_a_server_that_cannot_be_reached_is_one_sentence_and_leaves_nothing(served, tmp_path, qgis_app):
    nowhere = replace(served, url="http://127.0.0.1:9/{z}/{x}/{y}.png")
    with pytest.raises(LayerError, match=r"could not be fetched from 127\.0\.0\.1; check the network"):
        fetch_sample(nowhere, tmp_path / "samples", QgsFeedback())
    assert list((tmp_path / "samples").iterdir()) == []


def test_a_tile_that_is_missing_is_noticed(served, tmp_path, qgis_app):
    (tmp_path / "server" / str(BANEPA.zoom) / str(COLUMN + 1) / f"{ROW + 2}.png").unlink()
    with pytest.raises(LayerError) as caught:
        fetch_sample(served, tmp_path / "samples", QgsFeedback())
    assert caught.value.detail == "tiles are missing"
    assert list((tmp_path / "samples").iterdir()) == []


def test_a_cancelled_fetch_leaves_nothing(served, tmp_path, qgis_app):
    feedback = QgsFeedback()
    feedback.cancel()
    assert fetch_sample(served, tmp_path / "samples", feedback) is None
    assert list((tmp_path / "samples").iterdir()) == []


def test_the_sample_scene_is_copied_once(tmp_path, qgis_app):
    copy = copy_sample_scene(tmp_path / "samples")
    assert copy.read_bytes() == sample_data.SAMPLE_SCENE.read_bytes()
    before = copy.stat().st_mtime_ns
    assert copy_sample_scene(tmp_path / "samples").stat().st_mtime_ns == before


def test_a_sample_scene_that_cannot_be_copied_is_one_sentence(tmp_path, qgis_app):
    (tmp_path / "samples").write_text("a file where the folder should be")
    with pytest.raises(LayerError, match="cannot be copied"):
        copy_sample_scene(tmp_path / "samples")


def test_a_raster_is_added_once_with_its_attribution(project, tmp_path):
    scene = copy_sample_scene(tmp_path)
    layer = add_raster(scene, "Scene", "© somebody, CC-BY-4.0")
    assert add_raster(scene, "Scene") is layer
    assert layer.metadata().rights() == ["© somebody, CC-BY-4.0"]
    assert len(project.mapLayers()) == 1
