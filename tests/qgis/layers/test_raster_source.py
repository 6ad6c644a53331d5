from __future__ import annotations

import threading
from dataclasses import replace

import numpy as np
import pytest
from qgis.core import (
    QgsColorRampShader,
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandGrayRenderer,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

from plugin.engine.grid import Bounds
from plugin.layers.errors import LayerError
from plugin.layers.raster_source import RasterSource
from tests.qgis.rasters import open_raster, write_raster

pytestmark = pytest.mark.usefixtures("qgis_app")

WEST, NORTH = 500000.0, 5000000.0


def ground(west_px, north_px, side_px, pixel=0.5):
    """The square of `side_px` raster pixels whose north-west corner is at that pixel."""
    west, north = WEST + west_px * pixel, NORTH - north_px * pixel
    return Bounds(west, north - side_px * pixel, west + side_px * pixel, north)


def noise(bands=3, side=240, seed=1):
    return np.random.default_rng(seed).integers(0, 256, (bands, side, side), dtype=np.uint8)


def area_average(bands, factor):
    count, rows, columns = bands.shape
    windows = bands.reshape(count, rows // factor, factor, columns // factor, factor).astype(float)
    return windows.mean(axis=(2, 4)).transpose(1, 2, 0)


def read(layer, bounds, size_px):
    return RasterSource.from_layer(layer).read(bounds, size_px)


def test_shrinking_is_the_true_area_average(tmp_path):
    bands = noise()
    tile = read(open_raster(write_raster(tmp_path / "a.tif", bands)), ground(0, 0, 240), 40)
    difference = tile.astype(float) - area_average(bands, 6)
    assert np.abs(difference).max() <= 0.5
    assert tile.shape == (40, 40, 3)
    assert tile.dtype == np.uint8


def test_a_colour_table_is_averaged_as_colours(tmp_path):
    classes = np.random.default_rng(3).integers(1, 3, (1, 120, 120), dtype=np.uint8)
    layer = open_raster(write_raster(tmp_path / "classes.tif", classes))
    colours = {1: QColor(200, 0, 40), 2: QColor(0, 100, 240)}
    entries = [QgsPalettedRasterRenderer.Class(value, colour) for value, colour in colours.items()]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries))
    tile = read(layer, ground(0, 0, 120), 30)
    lookup = np.array([(0, 0, 0), (200, 0, 40), (0, 100, 240)], np.uint8)
    expected = area_average(lookup[classes[0]].transpose(2, 0, 1), 4)
    assert np.abs(tile - expected).max() <= 0.5


def test_enlarging_is_smooth(tmp_path):
    ramp = np.tile(np.arange(0, 200, 10, dtype=np.uint8), (3, 20, 1))
    tile = read(open_raster(write_raster(tmp_path / "ramp.tif", ramp)), ground(5, 5, 10), 100)
    row = tile[50, 10:90, 0].astype(int)
    assert len(np.unique(row)) > 40
    assert (np.diff(row) >= 0).all()


def test_north_is_up_and_east_is_right(tmp_path):
    bands = np.zeros((3, 40, 40), np.uint8)
    bands[0, :20, 20:] = 200  # red in the north-east
    bands[2, 20:, :20] = 200  # blue in the south-west
    tile = read(open_raster(write_raster(tmp_path / "corners.tif", bands)), ground(0, 0, 40), 20)
    assert tile[3, 16].tolist() == [200, 0, 0]
    assert tile[16, 3].tolist() == [0, 0, 200]


def test_no_data_at_all_is_none(tmp_path):
    bands = noise() // 2 + 1
    bands[:, :120, :120] = 0
    layer = open_raster(write_raster(tmp_path / "hole.tif", bands, nodata=0))
    assert read(layer, ground(0, 0, 60), 30) is None
    assert read(layer, ground(600, 600, 60), 30) is None
    assert read(layer, ground(120, 120, 60), 30) is not None


def test_a_hole_takes_the_mean_colour_of_what_is_round_it(tmp_path):
    bands = np.zeros((4, 80, 80), np.uint8)
    bands[:3] = np.array([10, 90, 170], np.uint8)[:, None, None]
    bands[:3, :, 40:] = np.array([50, 130, 210], np.uint8)[:, None, None]
    bands[3] = 255
    bands[3, 20:60, 20:60] = 0
    tile = read(open_raster(write_raster(tmp_path / "rgba.tif", bands, alpha=True)), ground(0, 0, 80), 40)
    assert tile[5, 5].tolist() == [10, 90, 170]
    assert tile[35, 35].tolist() == [50, 130, 210]
    assert tile[15, 15].tolist() == tile[25, 25].tolist() == [30, 110, 190]


def test_beyond_the_edge_the_picture_goes_on_mirrored(tmp_path):
    # Two pixels of ground to one of the tile: columns 0 to 39 of the raster hold their number.
    bands = np.repeat(np.arange(40, dtype=np.uint8), 2)[None, None].repeat(80, 1).repeat(3, 0)
    tile = read(open_raster(write_raster(tmp_path / "edge.tif", bands)), ground(-20, -20, 80), 40)
    assert tile[20, 10:, 0].tolist() == list(range(30))
    assert tile[20, :10, 0].tolist() == list(range(10))[::-1]
    assert (tile == tile[20]).all()


def test_a_picture_for_people_is_grey_beyond_the_edge(tmp_path):
    bands = np.repeat(np.arange(40, dtype=np.uint8), 2)[None, None].repeat(80, 1).repeat(3, 0)
    source = RasterSource.from_layer(open_raster(write_raster(tmp_path / "edge.tif", bands)))
    picture = source.picture(ground(-20, -20, 80), 40)
    assert picture[20, 10:, 0].tolist() == list(range(30))
    assert (picture[:10] == 128).all()
    assert (picture[:, :10] == 128).all()
    assert source.picture(ground(-200, 0, 80), 40) is None


def test_16_bit_is_read_with_its_stretch(tmp_path):
    bands = np.full((1, 40, 40), 3000, np.uint16)
    layer = open_raster(write_raster(tmp_path / "deep.tif", bands))
    stretch = QgsContrastEnhancement(layer.dataProvider().dataType(1))
    stretch.setContrastEnhancementAlgorithm(QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum)
    stretch.setMinimumValue(1000)
    stretch.setMaximumValue(5000)
    renderer = QgsSingleBandGrayRenderer(layer.dataProvider(), 1)
    renderer.setContrastEnhancement(stretch)
    layer.setRenderer(renderer)
    assert np.unique(read(layer, ground(0, 0, 40), 20)).tolist() == [127]


def test_float_is_read_in_the_colours_of_its_ramp(tmp_path):
    layer = open_raster(write_raster(tmp_path / "height.tif", np.full((1, 40, 40), 12.5, np.float32)))
    ramp = QgsColorRampShader(0, 25)
    ramp.setColorRampType(QgsColorRampShader.Type.Interpolated)
    ramp.setColorRampItemList(
        [
            QgsColorRampShader.ColorRampItem(0, QColor(0, 0, 0)),
            QgsColorRampShader.ColorRampItem(25, QColor(200, 100, 50)),
        ]
    )
    shader = QgsRasterShader(0, 25)
    shader.setRasterShaderFunction(ramp)
    layer.setRenderer(QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader))
    assert np.abs(read(layer, ground(0, 0, 40), 20).astype(int) - [100, 50, 25]).max() <= 1


def test_four_bands_are_read_in_the_bands_that_are_shown(tmp_path):
    bands = np.stack([np.full((40, 40), value, np.uint8) for value in (10, 20, 30, 40)])
    layer = open_raster(write_raster(tmp_path / "rgbn.tif", bands))
    layer.setRenderer(QgsMultiBandColorRenderer(layer.dataProvider(), 4, 1, 2))
    assert read(layer, ground(0, 0, 40), 20)[7, 7].tolist() == [40, 10, 20]


def test_brightness_counts_and_opacity_does_not(tmp_path):
    layer = open_raster(write_raster(tmp_path / "plain.tif", np.full((3, 40, 40), 100, np.uint8)))
    layer.renderer().setOpacity(0.3)
    assert np.unique(read(layer, ground(0, 0, 40), 20)).tolist() == [100]
    layer.brightnessFilter().setBrightness(50)
    assert np.unique(read(layer, ground(0, 0, 40), 20)).tolist() == [150]


def test_the_clone_outlives_its_layer_in_another_thread(tmp_path):
    bands = noise()
    layer = open_raster(write_raster(tmp_path / "gone.tif", bands))
    source = RasterSource.from_layer(layer)
    del layer
    tiles = []
    thread = threading.Thread(target=lambda: tiles.append(source.read(ground(0, 0, 240), 40)))
    thread.start()
    thread.join()
    assert np.abs(tiles[0] - area_average(bands, 6)).max() <= 0.5


def test_a_layer_that_cannot_be_read_is_refused_with_a_sentence(tmp_path):
    with pytest.raises(LayerError, match="The layer lost cannot be read"):
        RasterSource.from_layer(QgsRasterLayer(str(tmp_path / "none.tif"), "lost"))
    with pytest.raises(LayerError, match="Choose a raster layer"):
        RasterSource.from_layer(None)


class AskedFor:
    """Stands in for a pipe and keeps the ground that is asked of it."""

    def __init__(self, pipe):
        self.pipe = pipe
        self.asked = []

    def last(self):
        return self

    def block(self, band, rectangle, columns, rows, feedback):
        self.asked.append((rectangle, columns, rows))
        return self.pipe.last().block(band, rectangle, columns, rows, feedback)


@pytest.mark.parametrize(("west", "north"), [(-41, -37), (203, -37), (-41, 203), (203, 203), (-10, -10)])
def test_nothing_beyond_the_edge_is_asked_for(tmp_path, west, north):
    # QGIS 3.22 leaves a line of the block uninitialised where it reaches over the edge.
    bands = noise() // 2 + 60
    layer = open_raster(write_raster(tmp_path / "edge.tif", bands))
    source = RasterSource.from_layer(layer)
    watched = replace(source, pipe=AskedFor(source.pipe))
    tile = watched.read(ground(west, north, 77), 30)
    ((rectangle, columns, rows),) = watched.pipe.asked
    assert layer.extent().contains(rectangle)
    # It is the same ground at the same scale: the tile's pixels are 77 / 30 of the raster's.
    assert rectangle.width() / columns == pytest.approx(77 / 30 * 0.5, rel=1e-6)
    assert rectangle.height() / rows == pytest.approx(77 / 30 * 0.5, rel=1e-6)
    assert tile.min() >= 60
    assert tile.max() <= 187


def test_a_sliver_of_data_narrower_than_a_pixel_is_none(tmp_path):
    layer = open_raster(write_raster(tmp_path / "sliver.tif", noise()))
    assert read(layer, ground(-99, 0, 100), 10) is None
    assert read(layer, ground(-80, 0, 100), 10) is not None
