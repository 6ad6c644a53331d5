"""Hits on the map and in the list: one layer, replaced by the next search."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer, QgsProject, QgsRectangle, QgsVectorLayer

from ..layers.hit_layer import make_hit_layer
from ..layers.hits import Hit
from .canvas_view import place_of, to_degrees
from .results_model import ResultRow

HITS_PROPERTY = "cisen_search/hits"
LONGEST_NAME = 60


class HitDisplay:
    """The one layer of hits of this session; it touches no other, whatever its properties say."""

    def __init__(self) -> None:
        self._layer_id = ""

    def show(self, hits: list[Hit], crs: QgsCoordinateReferenceSystem, query: str) -> QgsVectorLayer:
        """Put the hits above all other layers, in the place of those of the search before; returns their layer."""
        self.remove()
        layer = make_hit_layer(hits, crs, "CISEN: {}".format(_shortened(query)))
        layer.setCustomProperty(HITS_PROPERTY, True)
        # QGIS asks whether to save memory layers when it quits; these are made again by a search.
        layer.setCustomProperty("skipMemoryLayersCheck", 1)
        project = QgsProject.instance()
        project.addMapLayer(layer, addToLegend=False)
        project.layerTreeRoot().insertLayer(0, layer)
        self._layer_id = layer.id()
        return layer

    def remove(self) -> bool:
        """Take the hits out of the project; whether they were there. The user may have made the layer permanent."""
        layer_id, self._layer_id = self._layer_id, ""
        project = QgsProject.instance()
        layer = project.mapLayer(layer_id)
        if layer is None or not is_temporary(layer):
            return False
        project.removeMapLayer(layer_id)
        return True


def sweep_hits() -> None:
    """Take hits out of the project that were saved with it: a memory layer comes back empty."""
    project = QgsProject.instance()
    layers = [layer for layer in project.mapLayers().values() if layer.customProperty(HITS_PROPERTY)]
    project.removeMapLayers([layer.id() for layer in layers if is_temporary(layer) and not layer.featureCount()])


def is_temporary(layer: QgsMapLayer) -> bool:
    """Whether a layer's features are kept in memory only."""
    return isinstance(layer, QgsVectorLayer) and layer.providerType() == "memory"


def rows_of(hits: list[Hit]) -> list[ResultRow]:
    """The hits as rows of the list."""
    transforms = {name: to_degrees(QgsCoordinateReferenceSystem(name)) for name in {hit.crs for hit in hits}}
    return [ResultRow(hit, place_of(QgsRectangle(*hit.bounds), transforms[hit.crs])) for hit in hits]


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST_NAME else text[: LONGEST_NAME - 1] + "…"
