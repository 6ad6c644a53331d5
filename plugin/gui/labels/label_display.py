"""The classes of tiles in the project: one layer an index, below the hits and above all else."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsMapLayer, QgsProject

from ...layers.label_layer import Drawn, forget_labels, make_label_layer, style_labels
from ...layers.tile_labels import TileLabels
from ...layers.translation import tr
from ..results.heat_display import HEAT_PROPERTY
from ..results.hit_display import HITS_PROPERTY, entries_above
from ..search.search_target import SearchedIndex, label_of


class LabelDisplay:
    """The layers of classes of this session; it touches no other."""

    def __init__(self) -> None:
        self._shown: dict[str, TileLabels] = {}
        self._rasters: list[str] = []

    def show(
        self, labels: Sequence[TileLabels], drawn: Sequence[Drawn], indexes: Sequence[SearchedIndex], level: int
    ) -> None:
        """Show these, one an index, in the place of those before; of one raster only the first is drawn at once."""
        self.remove()
        project = QgsProject.instance()
        above = entries_above()
        drawn_ids: set[str] = set()
        for place, (label, picture, index) in enumerate(zip(labels, drawn, indexes)):
            layer = make_label_layer(label, picture, level, tr("CISEN classes: {}").format(label_of(index)))
            if isinstance(picture, str):
                self._rasters.append(picture)
            # What a project was saved with is swept out when it is read: memory does not last.
            layer.setCustomProperty(HEAT_PROPERTY if isinstance(picture, str) else HITS_PROPERTY, True)
            layer.setCustomProperty("skipMemoryLayersCheck", 1)
            project.addMapLayer(layer, addToLegend=False)
            node = project.layerTreeRoot().insertLayer(above + place, layer)
            node.setExpanded(place == 0)  # the colours are the same in all of them
            node.setItemVisibilityChecked(index.layer_id not in drawn_ids)
            drawn_ids.add(index.layer_id)
            self._shown[layer.id()] = label

    def change_level(self, level: int) -> None:
        """Colour what is shown by another level."""
        for layer in self._layers():
            style_labels(layer, self._shown[layer.id()], level)

    def remove(self) -> bool:
        """Take the layers out of the project; whether there were any."""
        layers = self._layers()
        QgsProject.instance().removeMapLayers([layer.id() for layer in layers])
        for path in self._rasters:
            forget_labels(path)
        self._shown, self._rasters = {}, []
        return bool(layers)

    @property
    def any_left(self) -> bool:
        """Whether the user has left at least one of them in the project."""
        return bool(self._layers())

    def _layers(self) -> list[QgsMapLayer]:
        found = (QgsProject.instance().mapLayer(layer_id) for layer_id in self._shown)
        return [layer for layer in found if layer is not None]
