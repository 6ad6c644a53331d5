from __future__ import annotations

import os
import shutil
import subprocess
import sys

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer, QgsRasterRange

from plugin.layers.fingerprint import fingerprint, identify_layer, source_files
from tests.conftest import ROOT
from tests.qgis.rasters import open_raster, write_raster

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def raster(tmp_path):
    bands = np.random.default_rng(5).integers(200, 3000, (3, 200, 200), dtype=np.uint16)
    return write_raster(tmp_path / "sheet.tif", bands, nodata=0)


@pytest.fixture
def project():
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


def test_saved_and_reopened_it_is_the_same(project, raster, tmp_path):
    layer = open_raster(raster)
    layer.brightnessFilter().setContrast(12)
    layer.setDefaultContrastEnhancement()
    project.addMapLayer(layer)
    before = fingerprint(layer)
    assert project.write(str(tmp_path / "map.qgs"))
    project.clear()
    assert project.read(str(tmp_path / "map.qgs"))
    (reopened,) = project.mapLayers().values()
    assert fingerprint(reopened) == before
    assert before.startswith("sha256:")


def test_opened_twice_it_is_the_same_though_sidecars_appeared(raster):
    before = fingerprint(open_raster(raster))
    dataset = gdal.Open(str(raster))
    dataset.GetRasterBand(1).ComputeStatistics(False)
    dataset.BuildOverviews("AVERAGE", [2])
    del dataset
    assert sorted(file.suffix for file in raster.parent.iterdir()) == [".ovr", ".tif", ".xml"]
    layer = open_raster(raster)
    layer.renderer().setOpacity(0.4)
    assert source_files(layer) == [raster]
    assert fingerprint(layer) == before


def test_moved_to_another_folder_it_is_the_same(raster, tmp_path):
    (tmp_path / "moved").mkdir()
    moved = shutil.copy2(raster, tmp_path / "moved" / raster.name)
    assert fingerprint(open_raster(type(raster)(moved))) == fingerprint(open_raster(raster))


def write_pages(path):
    """A file of two rasters that only their place in it tells apart."""
    bands = np.full((1, 40, 40), 7, np.uint8)
    pages = [write_raster(path.with_name(f"{number}.tif"), bands) for number in range(2)]
    driver = gdal.GetDriverByName("GTiff")
    driver.CreateCopy(str(path), gdal.Open(str(pages[0])))
    driver.CreateCopy(str(path), gdal.Open(str(pages[1])), options=["APPEND_SUBDATASET=YES"])
    return path


def test_the_rasters_of_one_file_are_told_apart_in_any_folder(tmp_path):
    pages = write_pages(tmp_path / "pages.tif")
    (tmp_path / "moved").mkdir()
    moved = shutil.copy2(pages, tmp_path / "moved" / pages.name)
    first, second, elsewhere = (
        QgsRasterLayer(f"GTIFF_DIR:{number}:{file}", "page") for number, file in ((1, pages), (2, pages), (2, moved))
    )
    assert source_files(second) == [pages]
    assert fingerprint(first) != fingerprint(second)
    assert fingerprint(second) == fingerprint(elsewhere)


def restyle_stretch(layer, _):
    stretch = layer.renderer().redContrastEnhancement()
    stretch.setMaximumValue(stretch.maximumValue() * 0.9)


def restyle_bands(layer, _):
    layer.renderer().setRedBand(2)


def restyle_brightness(layer, _):
    layer.brightnessFilter().setBrightness(9)


def restyle_hue(layer, _):
    layer.hueSaturationFilter().setSaturation(40)


def hide_values(layer, _):
    layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(200, 210)])


def show_hidden_values(layer, _):
    layer.dataProvider().setUseSourceNoDataValue(2, False)


def touch(_, path):
    os.utime(path, (1_700_000_000, 1_700_000_000))


@pytest.mark.parametrize(
    "change", [restyle_stretch, restyle_bands, restyle_brightness, restyle_hue, hide_values, show_hidden_values, touch]
)
def test_what_changes_the_picture_changes_it(raster, change):
    layer = open_raster(raster)
    before = fingerprint(layer)
    change(layer, raster)
    assert fingerprint(layer) != before


def test_a_sheet_behind_a_virtual_raster_counts(raster, tmp_path):
    mosaic = tmp_path / "all.vrt"
    gdal.BuildVRT(str(mosaic), [str(raster)]).FlushCache()
    layer = open_raster(mosaic)
    assert source_files(layer) == [mosaic, raster]
    before = fingerprint(layer)
    touch(layer, raster)
    assert fingerprint(layer) != before


def test_a_web_layer_is_known_without_its_credentials():
    def web(login, key):
        source = f"type=xyz&url=https://{login}tiles.example.org/%7Bz%7D/%7Bx%7D/%7By%7D.png?key%3D{key}&zmax=19&zmin=0"
        return identify_layer(QgsRasterLayer(source, "web", "wms"))

    first, second = web("ann:hidden@", "AAA111"), web("", "BBB222")
    assert first.fingerprint == second.fingerprint
    assert "hidden" not in first.source
    assert "AAA111" not in first.source
    assert "tiles.example.org/{z}/{x}/{y}.png" in first.source


def test_a_custom_crs_counts_by_what_it_is_and_not_by_the_number_the_profile_gave_it(raster, saved_crs):
    layer = open_raster(raster)
    definition = "+proj=lcc +lat_1=41 +lat_2=45 +lat_0=43 +lon_0=7 +ellps=GRS80 +units=m"
    layer.setCrs(QgsCoordinateReferenceSystem.fromProj(definition))
    before = fingerprint(layer)
    layer.setCrs(saved_crs(definition))
    assert layer.crs().authid().startswith("USER:")
    assert fingerprint(layer) == before
    layer.setCrs(QgsCoordinateReferenceSystem.fromProj(definition.replace("lon_0=7", "lon_0=8")))
    assert fingerprint(layer) != before


COMPUTE = """
import sys
from qgis.core import QgsApplication, QgsRasterLayer
application = QgsApplication([], False)
application.initQgis()
from plugin.layers.fingerprint import fingerprint
print(fingerprint(QgsRasterLayer(sys.argv[1], "sheet")))
"""


def test_another_session_with_another_order_of_hashes_gives_the_same(raster):
    prints = []
    for seed in ("1", "77", "4242"):
        environment = {**os.environ, "QT_HASH_SEED": seed, "PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-c", COMPUTE, str(raster)]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
        prints.append(done.stdout.split()[-1])
    assert prints == [fingerprint(open_raster(raster))] * 3
