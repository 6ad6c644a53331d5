from __future__ import annotations

import os

import numpy as np
import pytest
from qgis.core import QgsLayerTreeGroup, QgsRasterLayer

from plugin.engine.grid import Bounds
from plugin.layers.errors import LayerError
from plugin.layers.fingerprint import fingerprint
from plugin.layers.raster_source import RasterSource
from plugin.layers.sheets import join_sheets, sheets_in_folder, sheets_in_group
from tests.qgis.rasters import open_raster, write_raster

pytestmark = pytest.mark.usefixtures("qgis_app")


def sheet(folder, name, west, value, **options):
    bands = np.full((3, 64, 64), value, np.uint8)
    return write_raster(folder / name, bands, origin=(west, 5000000.0), **options)


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "sheets"
    folder.mkdir()
    sheet(folder, "b.tif", 500032.0, 140)
    sheet(folder, "a.tif", 500000.0, 60)
    (folder / "a.tfw").write_text("")
    (folder / "read me.txt").write_text("")
    return folder


def test_a_folder_of_sheets_is_one_layer(folder, tmp_path):
    files = sheets_in_folder(folder)
    assert [file.name for file in files] == ["a.tif", "b.tif"]
    layer = join_sheets(files, tmp_path / "town.vrt", "town")
    assert (layer.width(), layer.height()) == (128, 64)
    # A tile across the seam shows both.
    tile = RasterSource.from_layer(layer).read(Bounds(500016, 4999968, 500048, 5000000), 32)
    assert (np.unique(tile[:, :15]).tolist(), np.unique(tile[:, 17:]).tolist()) == ([60], [140])


def test_joined_again_it_is_the_same_layer(folder, tmp_path):
    files = sheets_in_folder(folder)
    first = fingerprint(join_sheets(files, tmp_path / "town.vrt", "town"))
    os.utime(tmp_path / "town.vrt", (1_700_000_000, 1_700_000_000))
    assert fingerprint(join_sheets(files, tmp_path / "town.vrt", "town")) == first
    assert (tmp_path / "town.vrt").stat().st_mtime == 1_700_000_000
    assert sorted(file.name for file in tmp_path.glob("*.vrt")) == ["town.vrt"]


def test_a_group_gives_its_sheets_in_order(folder):
    group = QgsLayerTreeGroup("town")
    layers = [open_raster(folder / name) for name in ("b.tif", "a.tif")]
    group.addLayer(layers[0])
    group.addGroup("inner").addLayer(layers[1])
    assert [file.name for file in sheets_in_group(group)] == ["b.tif", "a.tif"]


def test_a_group_with_a_web_layer_is_refused():
    group = QgsLayerTreeGroup("town")
    web = QgsRasterLayer("type=xyz&url=https://example.org/%7Bz%7D/%7Bx%7D/%7By%7D.png", "web", "wms")
    group.addLayer(web)
    with pytest.raises(LayerError, match="The layer web is not a file; take it out of the group"):
        sheets_in_group(group)


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"epsg": 32632}, "The sheet c.tif is in EPSG:32632, the others in EPSG:32631"),
        ({"value": 5000, "dtype": np.uint16}, "The sheet c.tif has other bands"),
    ],
)
def test_sheets_that_do_not_go_together_are_named(folder, tmp_path, options, sentence):
    bands = np.full((3, 64, 64), options.get("value", 9), options.get("dtype", np.uint8))
    write_raster(folder / "c.tif", bands, epsg=options.get("epsg", 32631))
    with pytest.raises(LayerError, match=sentence):
        join_sheets(sheets_in_folder(folder), tmp_path / "town.vrt", "town")
    assert not (tmp_path / "town.vrt").exists()


def test_a_broken_sheet_is_named(folder, tmp_path):
    (folder / "c.tif").write_bytes(b"II*\0broken")
    with pytest.raises(LayerError, match=r"The sheet c\.tif cannot be read"):
        join_sheets(sheets_in_folder(folder), tmp_path / "town.vrt", "town")


def test_nothing_to_join_is_said(tmp_path):
    with pytest.raises(LayerError, match="holds no raster files"):
        sheets_in_folder(tmp_path)
    with pytest.raises(LayerError, match="holds no raster layers"):
        sheets_in_group(QgsLayerTreeGroup("empty"))
    with pytest.raises(LayerError, match="cannot be read; choose another"):
        sheets_in_folder(tmp_path / "none")
