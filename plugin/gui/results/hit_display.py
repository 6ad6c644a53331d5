"""Hits on the map: one layer, replaced by the next search."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer, QgsProject, QgsVectorLayer

from ...layers.hit_layer import change_hits, make_hit_layer
from ...layers.hits import Hit
from .heat_display import HEAT_PROPERTY

HITS_PROPERTY = "cisen_search/hits"
LONGEST_NAME = 60


class HitDisplay:
    """The one layer of hits of this session; it touches no other, whatever its properties say."""

    def __init__(self) -> None:
        self._layer_id = ""
        self._feature_ids: dict[tuple[int, int], int] = {}

    @property
    def layer(self) -> QgsVectorLayer | None:
        """The layer; None where there is none, or the user removed it or made it permanent."""
        layer = QgsProject.instance().mapLayer(self._layer_id)
        return layer if layer is not None and is_temporary(layer) else None

    def show(self, hits: Sequence[Hit], crs: QgsCoordinateReferenceSystem, query: str) -> QgsVectorLayer:
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
        # Numbered in the order in which they were added.
        self._feature_ids = dict(zip((hit.key for hit in hits), sorted(layer.allFeatureIds())))
        return layer

    def change(self, hits: Sequence[Hit]) -> None:
        """Show other hits of the same search; only what differs is touched. The user may have removed the layer."""
        layer = self.layer
        if layer is not None:
            self._feature_ids = change_hits(layer, hits, self._feature_ids)

    def remove(self) -> bool:
        """Take the hits out of the project; whether they were there. The user may have made the layer permanent."""
        layer, self._layer_id = self.layer, ""
        if layer is None:
            return False
        QgsProject.instance().removeMapLayer(layer.id())
        return True


def entries_above() -> int:
    """How many entries of the layer tree stay above a heat map and classes: the hits, unless the user moved them."""
    children = QgsProject.instance().layerTreeRoot().children()
    return int(bool(children) and children[0].name().startswith("CISEN: "))


def sweep_hits() -> int:
    """Take results out of the project that were saved with it: layers in memory come back empty. Returns how many."""
    project = QgsProject.instance()
    stale = [layer.id() for layer in project.mapLayers().values() if is_stale(layer)]
    project.removeMapLayers(stale)
    return len(stale)


def is_stale(layer: QgsMapLayer) -> bool:
    """Whether a layer is what is left of results that were not saved."""
    ours = layer.customProperty(HITS_PROPERTY) or layer.customProperty(HEAT_PROPERTY)
    return bool(ours) and is_temporary(layer) and not layer.featureCount()


def is_temporary(layer: QgsMapLayer) -> bool:
    """Whether a layer's features are kept in memory only."""
    return isinstance(layer, QgsVectorLayer) and layer.providerType() == "memory"


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST_NAME else text[: LONGEST_NAME - 1] + "…"
