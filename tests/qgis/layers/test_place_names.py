from __future__ import annotations

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer

from plugin.engine.grid import Bounds, Cell
from plugin.layers.hits import Hit
from plugin.layers.place_names import PlaceNames, layers_with_names

pytestmark = pytest.mark.usefixtures("qgis_app")
HIT = Hit(0, 1, 1, 0.5, 0.5, Cell(0, 0), Bounds(500_000, 4_000_000, 500_100, 4_000_100), "EPSG:32631")


def named(*places, kind="Point", field="name"):
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:32631&field={field}:string", "places", "memory")
    features = []
    for name, wkt in places:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name])
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def square(west, south, side):
    east, north = west + side, south + side
    return f"POLYGON(({west} {south}, {east} {south}, {east} {north}, {west} {north}, {west} {south}))"


@pytest.mark.parametrize(
    ("places", "name"),
    [
        ([("market", "POINT(500020 4000020)"), ("school", "POINT(500055 4000055)")], "school"),
        ([("school", "POINT(500300 4000050)")], "near school"),
        (
            [("town", "POINT(504000 4000050)"), (None, "POINT(500050 4000050)"), (" ", "POINT(500050 4000050)")],
            "near town",
        ),
        ([("far away", "POINT(600000 4000050)")], ""),
        ([], ""),
    ],
)
def test_the_nearest_point_names_the_tile(places, name):
    assert PlaceNames.of_layer(named(*places)).name_of(HIT) == name


def test_of_the_areas_round_the_tile_the_smallest_names_it():
    layer = named(
        ("country", square(400_000, 3_900_000, 200_000)),
        ("town", square(499_000, 3_999_000, 3000)),
        ("next village", square(500_060, 4_000_000, 500)),
        kind="Polygon",
    )
    assert PlaceNames.of_layer(layer).name_of(HIT) == "town"


def test_a_layer_in_degrees_names_tiles_in_metres():
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=NAME:string", "places", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["harbour"])
    feature.setGeometry(QgsGeometry.fromWkt("POINT(3.0003 36.1445)"))
    layer.dataProvider().addFeatures([feature])
    assert PlaceNames.of_layer(layer).name_of(HIT) == "near harbour"


def test_only_visible_layers_with_a_field_of_names_offer_some():
    project = QgsProject.instance()
    project.clear()
    upper, lower, hidden, nameless = named(), named(field="Name"), named(), named(field="title")
    project.addMapLayers([upper, lower, hidden, nameless])
    project.layerTreeRoot().findLayer(hidden.id()).setItemVisibilityChecked(False)
    offered = {layer.id() for layer in layers_with_names(project)}
    assert offered == {upper.id(), lower.id()}
    project.clear()


def test_what_has_no_name_does_not_stand_in_the_way_of_what_has(monkeypatch):
    monkeypatch.setattr("plugin.layers.place_names.MOST_FEATURES", 2)
    places = [(None, f"POINT({500_010 + number} 4000010)") for number in range(9)]
    layer = named(*places, ("school", "POINT(500055 4000055)"))
    assert PlaceNames.of_layer(layer).name_of(HIT) == "school"
