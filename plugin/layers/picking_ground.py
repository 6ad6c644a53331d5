"""Where on the map examples can be picked: an index and its layer, seen from the map."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProject,
    QgsRasterLayer,
    QgsReferencedRectangle,
)

from ..engine.grid import Bounds, Cell, TileGrid
from .box import transformed_box
from .raster_source import RasterSource


@dataclass(frozen=True)
class PickedPlace:
    """A place on the map, seen from one of the searched indexes.

    Args:
        folder: of the index.
        grid: of the index.
        box: what was picked, in the CRS of the grid; a point is a box without an extent.
        source: reads the index's layer.
    """

    folder: Path
    grid: TileGrid
    box: Bounds
    source: RasterSource


@dataclass(frozen=True)
class PickingGround:
    """An index that examples are picked from. Used on the main thread.

    Args:
        folder: of the index.
        grid: of the index.
        layer: the raster that it was made from.
    """

    folder: Path
    grid: TileGrid
    layer: QgsRasterLayer

    def box_of(self, picked: QgsReferencedRectangle) -> Bounds | None:
        """A rectangle of the map in the grid's CRS; None where it cannot be brought there."""
        crs = QgsCoordinateReferenceSystem(self.grid.crs)
        transform = QgsCoordinateTransform(picked.crs(), crs, QgsProject.instance().transformContext())
        return transformed_box(picked, transform)

    def covers(self, box: Bounds) -> bool:
        """Whether the middle of a box lies within the layer."""
        x, y = middle(box)
        extent = self.layer.extent()
        return extent.xMinimum() <= x <= extent.xMaximum() and extent.yMinimum() <= y <= extent.yMaximum()

    def place(self, box: Bounds) -> PickedPlace:
        """The box as a worker thread can read it; raises LayerError where the layer cannot be read."""
        return PickedPlace(self.folder, self.grid, box, RasterSource.from_layer(self.layer))


def middle(box: Bounds) -> tuple[float, float]:
    """Of a box."""
    return (box.xmin + box.xmax) / 2, (box.ymin + box.ymax) / 2


def cell_of(grid: TileGrid, box: Bounds) -> Cell:
    """The cell in which the middle of a box lies."""
    x, y = middle(box)
    rows, columns = grid.ranges(Bounds(x, y, x, y))
    return Cell(rows.start, columns.start)
