"""Hits on the map and in the list: one layer, replaced by the next search."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle, QgsVectorLayer

from ..layers.hit_layer import make_hit_layer
from ..layers.hits import Hit
from .canvas_view import place_of
from .results_model import ResultRow

HITS_PROPERTY = "cisen_search/hits"
LONGEST_NAME = 60


def show_hits(hits: list[Hit], crs: QgsCoordinateReferenceSystem, query: str) -> QgsVectorLayer:
    """Put the hits above all other layers, in the place of those of the search before."""
    remove_hits()
    layer = make_hit_layer(hits, crs, "CISEN: {}".format(_shortened(query)))
    layer.setCustomProperty(HITS_PROPERTY, True)
    # QGIS asks whether to save memory layers when it quits; these are made again by a search.
    layer.setCustomProperty("skipMemoryLayersCheck", 1)
    project = QgsProject.instance()
    project.addMapLayer(layer, addToLegend=False)
    project.layerTreeRoot().insertLayer(0, layer)
    return layer


def remove_hits() -> bool:
    """Take the layers of earlier searches out of the project; whether there were any."""
    project = QgsProject.instance()
    old = [layer.id() for layer in project.mapLayers().values() if layer.customProperty(HITS_PROPERTY)]
    project.removeMapLayers(old)
    return bool(old)


def rows_of(hits: list[Hit]) -> list[ResultRow]:
    """The hits as rows of the list."""
    return [ResultRow(hit, place_of(QgsRectangle(*hit.bounds), QgsCoordinateReferenceSystem(hit.crs))) for hit in hits]


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST_NAME else text[: LONGEST_NAME - 1] + "…"
