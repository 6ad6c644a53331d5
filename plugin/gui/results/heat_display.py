"""The heat map in the project: a raster layer an index, below the hits and above all else."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsProject, QgsRasterLayer

from ...layers.heat_grid import HeatGrid
from ...layers.heat_layer import change_heat_layer, make_heat_layer, write_heat
from ...layers.memory_raster import forget_raster

HEAT_PROPERTY = "cisen_search/heat"


class HeatDisplay:
    """The heat map's layers of this session, one for each index searched; the next query changes them in place."""

    def __init__(self) -> None:
        self._layer_ids: list[str] = []
        self._paths: list[str] = []

    def show(self, grids: Sequence[HeatGrid | None], names: Sequence[str], below: int) -> None:
        """Show these grids in the place of those before.

        Args:
            grids: one an index; None for one without tiles.
            names: of the layers.
            below: how many entries at the top of the layer tree stay above new ones.
        """
        found = [(grid, name) for grid, name in zip(grids, names) if grid is not None]
        if len(found) != len(self._layers()):
            self.remove()
        old_paths, self._paths = self._paths, [write_heat(grid) for grid, _name in found]
        layers = self._layers()
        for place, (grid, name) in enumerate(found):
            if layers:
                change_heat_layer(layers[place], grid, self._paths[place], name)
            else:
                self._add(make_heat_layer(grid, self._paths[place], name), below)
        for path in old_paths:
            forget_raster(path)

    def remove(self) -> bool:
        """Take the layers out of the project; whether there were any."""
        there = [layer.id() for layer in self._layers()]
        paths = self._paths
        self._layer_ids, self._paths = [], []
        QgsProject.instance().removeMapLayers(there)
        for path in paths:
            forget_raster(path)
        return bool(there)

    def loses(self, layer_ids: Sequence[str]) -> bool:
        """Whether the last of the layers has gone with these, which were removed by somebody else."""
        return bool(set(layer_ids).intersection(self._layer_ids)) and not self._layers()

    def _layers(self) -> list[QgsRasterLayer]:
        found = (QgsProject.instance().mapLayer(layer_id) for layer_id in self._layer_ids)
        return [layer for layer in found if layer is not None]

    def _add(self, layer: QgsRasterLayer, below: int) -> None:
        layer.setCustomProperty(HEAT_PROPERTY, True)
        project = QgsProject.instance()
        project.addMapLayer(layer, addToLegend=False)
        node = project.layerTreeRoot().insertLayer(below, layer)
        node.setExpanded(False)  # what a node is from the start is not told to the view
        node.setExpanded(True)  # with its legend
        self._layer_ids.append(layer.id())
