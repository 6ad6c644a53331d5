"""Hits on their way out, as a layer and as text."""

from __future__ import annotations

from dataclasses import replace

import pytest
from qgis.core import QgsCoordinateTransformContext

from plugin.engine.grid import Bounds, Cell
from plugin.layers.hit_saving import kept_layer, text_of
from plugin.layers.hits import Hit, HitOrigin

pytestmark = pytest.mark.usefixtures("qgis_app")

FINE = Hit(1, 7, 1, 0.5, 0.9, Cell(0, 0), Bounds(500000, 4e6, 500016, 4e6 + 16), "EPSG:32631", cosine=0.25)
COARSE = Hit(0, 8, 2, 0.4, 0.8, Cell(0, 0), Bounds(500000, 4e6, 500076, 4e6 + 76), "EPSG:32631")
ORIGINS = [HitOrigin("city\tcentre", 76.8), HitOrigin("harbour", 16.0)]


def test_a_kept_hit_says_of_which_layer_and_size_it_is_and_its_cosine():
    fine, coarse = kept_layer([FINE, COARSE], ORIGINS, "red").getFeatures()
    assert fine.fields().names() == ["tile_id", "rank", "score", "confidence", "cosine", "layer", "tile_size_m"]
    assert fine.attributes() == [7, 1, 0.5, 0.9, 0.25, "harbour", 16.0]
    assert coarse.attributes() == [8, 2, 0.4, 0.8, 0.4, "city\tcentre", 76.8]


def test_text_has_a_column_for_each_and_no_more_tabs_than_that():
    first, fine, coarse = (line.split("\t") for line in text_of([FINE, COARSE], ORIGINS, context()).splitlines())
    told = [dict(zip(first, line)) for line in (fine, coarse)]
    assert [(one["layer"], one["tile_size_m"], one["cosine"]) for one in told] == [
        ("harbour", "16", "0.2500"),
        ("city centre", "76.8", "0.4000"),
    ]
    assert (told[0]["longitude"], told[0]["latitude"][:5]) == ("3.000089", "36.14")


def test_a_place_that_has_no_longitude_is_left_blank():
    nowhere = replace(FINE, bounds=Bounds(1e30, 1e30, 1e31, 1e31))
    first, line = text_of([nowhere], ORIGINS, context()).splitlines()
    told = dict(zip(first.split("\t"), line.split("\t")))
    assert (told["longitude"], told["latitude"], told["layer"]) == ("", "", "harbour")


def context():
    return QgsCoordinateTransformContext()
