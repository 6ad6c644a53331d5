from __future__ import annotations

from dataclasses import replace

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject, QgsRectangle

from plugin.engine.grid import Bounds, Cell
from plugin.layers.hit_layer import make_hit_layer
from plugin.layers.hits import Hit, grounds_of
from plugin.layers.merging import merge

pytestmark = pytest.mark.usefixtures("qgis_app")
UTM, DEGREES = QgsCoordinateReferenceSystem("EPSG:32631"), QgsCoordinateReferenceSystem("EPSG:4326")


def hit(rank, score, crs="EPSG:32631"):
    west = 500000.0 + 20 * rank
    return Hit(0, 100 + rank, rank, score, score / 2, Cell(0, rank), Bounds(west, 4e6, west + 16, 4e6 + 16), crs)


def test_every_hit_is_a_polygon_with_its_numbers():
    layer = make_hit_layer([hit(1, 0.4), hit(2, 0.3)], UTM, "red roofs")
    first, second = layer.getFeatures()
    assert first.attributes() == [101, 1, 0.4, 0.2]
    assert first.geometry().boundingBox() == QgsRectangle(500020, 4e6, 500036, 4e6 + 16)
    assert second["rank"] == 2
    assert (layer.name(), layer.crs().authid()) == ("red roofs", "EPSG:32631")


def test_hits_of_another_crs_are_brought_into_the_layers():
    layer = make_hit_layer([hit(1, 0.4)], DEGREES, "x")
    (feature,) = layer.getFeatures()
    transform = QgsCoordinateTransform(UTM, DEGREES, QgsProject.instance())
    expected = transform.transformBoundingBox(QgsRectangle(500020, 4e6, 500036, 4e6 + 16))
    found = feature.geometry().boundingBox()
    assert found.center().distance(expected.center()) < 1e-7


def test_a_hit_without_a_place_in_the_layers_crs_has_no_geometry_and_merges_with_none():
    antipode = replace(hit(2, 0.3, "EPSG:4326"), index=1, bounds=Bounds(-86.9, 0.1, -86.8, 0.2))
    layer = make_hit_layer([hit(1, 0.4), antipode], UTM, "x")
    first, second = layer.getFeatures()
    assert (first.hasGeometry(), second.hasGeometry(), second["rank"]) == (True, False, 2)
    grounds = grounds_of([hit(1, 0.4), antipode, hit(3, 0.2)], QgsProject.instance().transformContext())
    assert grounds[1] is None
    assert len(merge([hit(1, 0.4), antipode, hit(3, 0.2)], grounds)) == 3


@pytest.mark.parametrize("scores", [[0.37, 0.3312, 0.29, 0.2, 0.11], [0.2], [0.25, 0.25, 0.25], [0.1 + 0.2, 0.3]])
def test_every_score_has_a_class_and_the_best_the_strongest(scores):
    layer = make_hit_layer([hit(rank, score) for rank, score in enumerate(scores, 1)], UTM, "x")
    renderer = layer.renderer()
    ranges = renderer.ranges()
    assert renderer.classAttribute() == "score"
    for score in scores:
        assert renderer.rangeForValue(score) is not None
    best = renderer.rangeForValue(max(scores)).symbol()
    assert best.symbolLayer(1).strokeColor() == ranges[-1].symbol().symbolLayer(1).strokeColor()
    assert 0 < best.symbolLayer(0).fillColor().alphaF() < 0.3


def test_the_rank_is_the_label():
    layer = make_hit_layer([hit(1, 0.4)], UTM, "x")
    assert layer.labelsEnabled()
    assert layer.labeling().settings().fieldName == "rank"


def test_no_more_than_the_best_hundred_in_view_are_numbered():
    layer = make_hit_layer([hit(1, 0.4)], UTM, "x")
    thinning = layer.labeling().settings().thinningSettings()
    assert thinning.limitNumberOfLabelsEnabled()
    assert thinning.maximumNumberLabels() == 100


def test_no_hits_make_an_empty_layer():
    assert make_hit_layer([], UTM, "x").featureCount() == 0
