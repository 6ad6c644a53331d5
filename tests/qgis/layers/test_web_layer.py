from __future__ import annotations

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLayerMetadata,
    QgsLayerTreeGroup,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
)

from plugin.jobs.errors import JobError
from plugin.jobs.index_plan import common_extent
from plugin.layers.errors import LayerError
from plugin.layers.ground_grid import measure_grid
from plugin.layers.layer_name import layer_name
from plugin.layers.raster_source import check_layer
from plugin.layers.server_replies import hosts_of
from plugin.layers.sheets import sheets_in_group
from plugin.layers.web_layer import WebKind, WebLayer, WebLevel, describe_web_layer, is_web_layer
from tests.qgis.rasters import open_raster, patchwork, write_raster
from tests.qgis.tile_server import TileServer, chequers, pixel_of

pytestmark = pytest.mark.usefixtures("qgis_app")
XYZ = "type=xyz&url=https://tiles.example.org/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmax={}&zmin={}"
LEVELS = WebLayer(WebKind.XYZ, "h", tuple(WebLevel(zoom, 16.0 / 2**zoom) for zoom in range(5)))


def test_a_file_is_no_web_layer(tmp_path):
    layer = open_raster(write_raster(tmp_path / "sheet.tif", patchwork(1, 1, 8)[1]))
    assert not is_web_layer(layer)
    assert not is_web_layer(None)


def test_the_levels_of_xyz_are_its_zooms():
    layer = QgsRasterLayer(XYZ.format(19, 17), "web", "wms")
    web = describe_web_layer(layer)
    assert is_web_layer(layer)
    assert (web.kind, web.host, web.tile_px) == (WebKind.XYZ, "tiles.example.org", 256)
    assert [level.zoom for level in web.levels] == [17, 18, 19]
    assert [level.pixel for level in web.levels] == pytest.approx([pixel_of(zoom) for zoom in (17, 18, 19)])


def test_tiles_of_twice_the_pixels_are_known():
    web = describe_web_layer(QgsRasterLayer(XYZ.format(5, 5) + "&tilePixelRatio=2", "web", "wms"))
    assert (web.tile_px, web.levels[0].zoom) == (512, 5)
    assert web.levels[0].pixel == pytest.approx(pixel_of(6))


def test_wmts_has_levels_and_wms_has_none():
    with TileServer(chequers(10)) as server:
        wmts, wms = describe_web_layer(server.wmts()), describe_web_layer(server.wms())
        assert is_web_layer(server.wms())
    assert (wmts.kind, wmts.host) == (WebKind.WMTS, "127.0.0.1")
    assert [level.zoom for level in wmts.levels] == list(range(19))
    assert wmts.levels[17].pixel == pytest.approx(pixel_of(17))
    assert (wms.kind, wms.levels) == (WebKind.WMS, ())


def test_the_makers_and_their_terms_come_from_the_metadata():
    layer = QgsRasterLayer(XYZ.format(5, 0), "web", "wms")
    assert describe_web_layer(layer).attribution == ""
    credited = QgsRasterLayer(XYZ.format(5, 0), "web", "wms")
    properties = credited.serverProperties() if hasattr(credited.serverProperties(), "attribution") else credited
    properties.setAttribution("© Anyone")
    properties.setAttributionUrl("https://anyone.example")
    web = describe_web_layer(credited)
    assert (web.attribution, web.terms_link) == ("© Anyone", "https://anyone.example")
    metadata = QgsLayerMetadata()
    metadata.setRights(["© Survey of Nowhere"])
    metadata.setLicenses(["CC BY 4.0"])
    bad = QgsLayerMetadata.Link("x", "url", "javascript:alert(1)")
    metadata.setLinks([bad, QgsLayerMetadata.Link("terms", "url", "https://nowhere.example/terms")])
    layer.setMetadata(metadata)
    web = describe_web_layer(layer)
    assert web.attribution == "© Survey of Nowhere · CC BY 4.0"
    assert web.terms_link == "https://nowhere.example/terms"


def test_the_level_for_a_pixel():
    assert LEVELS.nearest(4.4).zoom == 2
    assert LEVELS.nearest(100).zoom == 0
    assert LEVELS.fine_enough(4.0).zoom == 2
    assert LEVELS.fine_enough(3.9).zoom == 2  # 4 is coarser by less than 5 %
    assert LEVELS.fine_enough(3.5).zoom == 3
    assert LEVELS.fine_enough(0.1).zoom == 4
    assert LEVELS.level(3).pixel == 2.0
    assert LEVELS.level(9) is None
    assert WebLayer(WebKind.WMS, "h", ()).nearest(1.0) is None
    assert WebLayer(WebKind.WMS, "h", ()).fine_enough(1.0) is None


def test_a_layer_of_several_hosts():
    source = XYZ.format(5, 0).replace("tiles.", "{switch:a,b}.tiles.")
    assert hosts_of(source) == {"a.tiles.example.org", "b.tiles.example.org"}


def test_a_layer_that_is_called_by_its_whole_address_is_called_by_its_host():
    source = "type=xyz&url=https://tiles.example.org/{z}/{x}/{y}.png?key=secret&zmax=18"
    assert layer_name(QgsRasterLayer(source, source, "wms")) == "tiles.example.org"
    assert layer_name(QgsRasterLayer(source, "Photos", "wms")) == "Photos"


def test_no_sentence_has_the_key_of_such_a_layer():
    source = "type=xyz&url=https://tiles.example.org/{z}/{x}/{y}.png?key=secret&zmax=18"
    with pytest.raises(LayerError, match=r"The layer tiles\.example\.org cannot be read"):
        check_layer(QgsRasterLayer(source, source, "gdal"))
    layer = QgsRasterLayer(source, source, "wms")
    layer.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(LayerError, match=r"The layer tiles\.example\.org has no coordinate reference system"):
        measure_grid(layer, 256, 76.8)
    group = QgsLayerTreeGroup("sheets")
    group.addLayer(layer)
    with pytest.raises(LayerError, match=r"The layer tiles\.example\.org is not a file"):
        sheets_in_group(group)


def test_nor_has_the_sentence_about_an_extent_beside_it():
    source = "type=xyz&url=https://tiles.example.org/{z}/{x}/{y}.png?key=secret&zmax=18"
    beside = QgsReferencedRectangle(QgsRectangle(3e7, 0, 4e7, 1e7), QgsCoordinateReferenceSystem("EPSG:3857"))
    with pytest.raises(JobError, match=r"The extent lies outside the layer tiles\.example\.org; choose"):
        common_extent(QgsRasterLayer(source, source, "wms"), beside)
