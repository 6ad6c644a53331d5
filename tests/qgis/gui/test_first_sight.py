from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsRubberBand

from plugin.engine.grid import Bounds, Cell
from plugin.gui.results.first_sight import FirstSight
from plugin.layers.hit_layer import make_hit_layer
from plugin.layers.hits import Hit

UTM = QgsCoordinateReferenceSystem("EPSG:32631")


@pytest.fixture
def canvas(qgis_app):
    canvas = QgsMapCanvas()
    canvas.setDestinationCrs(UTM)
    canvas.resize(200, 200)
    canvas.setExtent(QgsRectangle(500000, 4e6, 500100, 4e6 + 100))
    return canvas


@pytest.fixture
def layer(qgis_app):
    bounds = [Bounds(500010 + west, 4e6, 500026 + west, 4e6 + 16) for west in (0, 40)]
    hits = [Hit(0, 7 + n, n + 1, 0.4, 0.9, Cell(0, n), place, "EPSG:32631") for n, place in enumerate(bounds)]
    return make_hit_layer(hits, UTM, "red")


def outlines(canvas):
    return [item for item in canvas.scene().items() if isinstance(item, QgsRubberBand)]


def test_every_tile_is_outlined_at_once(canvas, layer):
    FirstSight(canvas, canvas).show(layer)
    (band,) = outlines(canvas)
    assert band.isVisible()
    assert band.size() == 2
    assert band.asGeometry().boundingBox() == QgsRectangle(500010, 4e6, 500066, 4e6 + 16)


def test_the_outlines_go_when_the_map_has_drawn_the_layer_and_not_before(canvas, layer, until):
    first_sight = FirstSight(canvas, canvas)
    first_sight.show(layer)
    canvas.mapCanvasRefreshed.emit()  # the map as it was before the layer came
    assert first_sight.visible
    canvas.setLayers([layer])
    canvas.show()
    canvas.refresh()
    until(lambda: not first_sight.visible)
    assert outlines(canvas) == []


def test_the_outlines_of_a_map_that_is_never_drawn_go_by_themselves(canvas, layer, until):
    first_sight = FirstSight(canvas, canvas)
    first_sight.show(layer)
    until(lambda: not first_sight.visible)
    assert outlines(canvas) == []


def test_the_next_tiles_take_the_place_of_the_last(canvas, layer):
    first_sight = FirstSight(canvas, canvas)
    first_sight.show(layer)
    first_sight.show(layer)
    assert len(outlines(canvas)) == 1
    first_sight.drop()
    assert outlines(canvas) == []


def test_a_map_that_the_user_has_stopped_stays_as_it_is(canvas, layer):
    canvas.setRenderFlag(False)
    FirstSight(canvas, canvas).show(layer)
    assert outlines(canvas) == []
