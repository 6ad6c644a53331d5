from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsPalettedRasterRenderer, QgsPointXY, QgsRasterLayer, QgsVectorLayer

from plugin.layers.class_colours import HUES, colours_of
from plugin.layers.label_layer import draw_labels, forget_labels, make_label_layer, style_labels
from tests.unit.layers.test_tile_labels import CLASSES, labels_of

pytestmark = pytest.mark.usefixtures("qgis_app")

TILE_M = 16.0


@pytest.fixture
def labels():
    """Three tiles in a row, and one far to the south."""
    return labels_of([(1, 3), (0, 2), (1, 4), (1, 4)], [(-2, 1), (-2, 2), (-2, 3), (1, 1)])


@pytest.fixture
def raster(labels):
    drawn = draw_labels(labels, most_polygons=0)
    layer = make_label_layer(labels, drawn, 2, "classes")
    yield layer
    del layer
    forget_labels(drawn)


def test_few_tiles_are_polygons_with_their_classes(labels):
    layer = make_label_layer(labels, draw_labels(labels), 1, "classes")
    assert isinstance(layer, QgsVectorLayer)
    assert layer.fields().names() == ["tile_id", "class_1", "confidence_1", "class_2", "confidence_2"]
    first = next(layer.getFeatures())
    assert first.attributes() == [0, "water", 1.0, "lake", 1.0]
    assert first.geometry().boundingBox().toString(0) == "16,16 : 32,32"
    assert layer.crs().authid() == "EPSG:32631"


def test_the_legend_has_the_classes_that_some_tile_shows(labels):
    layer = make_label_layer(labels, draw_labels(labels), 1, "classes")
    assert layer.renderer().classAttribute() == "class_1"
    assert [category.label() for category in layer.renderer().categories()] == ["land", "water"]
    style_labels(layer, labels, 2)
    shown = {category.label(): category.symbol().color().name() for category in layer.renderer().categories()}
    colours = colours_of(CLASSES, 2)
    assert shown == {"field": colours[2].name(), "lake": colours[3].name(), "river": colours[4].name()}


def test_many_tiles_are_a_raster_with_a_band_a_level(raster, labels):
    assert isinstance(raster, QgsRasterLayer)
    assert isinstance(raster.renderer(), QgsPalettedRasterRenderer)
    assert [entry.label for entry in raster.renderer().classes()] == ["field", "lake", "river"]
    assert raster.renderer().band() == 2
    value, known = raster.dataProvider().sample(QgsPointXY(1.5 * TILE_M, 1.5 * TILE_M), 2)
    assert (value, known) == (4, True)  # the lake, number 3 of the tree
    _value, known = raster.dataProvider().sample(QgsPointXY(1.5 * TILE_M, 0.5 * TILE_M), 2)
    assert not known
    style_labels(raster, labels, 1)
    assert [entry.label for entry in raster.renderer().classes()] == ["land", "water"]
    assert raster.renderer().band() == 1


def test_the_memory_of_a_raster_is_freed(labels):
    path = draw_labels(labels, most_polygons=0)
    assert gdal.VSIStatL(path) is not None
    forget_labels(path)
    assert gdal.VSIStatL(path) is None
    forget_labels("/vsimem/of_somebody_else.tif")


def test_polygons_that_nobody_wants_any_more_need_no_freeing(labels):
    drawn = draw_labels(labels)
    forget_labels(drawn)
    assert len(drawn) == 4


def test_a_class_keeps_its_colour_and_the_hue_of_the_class_above():
    upper, lower = colours_of(CLASSES, 1), colours_of(CLASSES, 2)
    assert [colour.name() for colour in upper.values()] == list(HUES[:2])
    assert lower[2].name() == HUES[0]  # the only one below keeps the hue
    assert lower[3].lightness() < upper[1].lightness() < lower[4].lightness()
    assert abs(lower[3].hue() - upper[1].hue()) < 5
    assert abs(lower[4].hue() - upper[1].hue()) < 5


def test_colours_can_be_told_apart():
    classes = tuple(type(CLASSES[0])(f"c{n}", f"c{n}", "", 1) for n in range(7))
    rgb = np.array([colour.getRgb()[:3] for colour in colours_of(classes, 1).values()], float)
    apart = np.linalg.norm(rgb[:, None] - rgb[None], axis=2) + 999 * np.eye(7)
    assert apart.min() > 60
