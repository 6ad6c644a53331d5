"""What was picked on the map, as examples to search with: tiles of an index, or pictures read from its layer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsFeedback, QgsRasterLayer

from ..client.query import TileRef
from ..engine.grid import Bounds, Cell, TileGrid
from ..engine.index_spec import read_state
from ..layers.picking_ground import PickedPlace, PickingGround, cell_of, middle
from ..layers.translation import tr
from .errors import JobError, in_one_sentence

if TYPE_CHECKING:
    import numpy

MOST_SAMPLES = 16
LARGEST_SINGLE = 1.5  # sides of a tile: a box up to this size is one picture
SMALLEST_SINGLE = 0.5  # the model knows tiles of one size: what is much smaller is shown with its surroundings


@dataclass(frozen=True)
class PickedExamples:
    """Tiles of an index, or pictures, uint8 [size, size, 3] each."""

    tiles: tuple[TileRef, ...] = ()
    pictures: tuple[numpy.ndarray, ...] = ()


def picking_ground(folder: Path, layer: QgsRasterLayer) -> PickingGround:
    """An index and its layer as something to pick examples from.

    Raises:
        JobError: there is no index that can be read.
    """
    with in_one_sentence():
        return PickingGround(folder, read_state(folder).spec.grid, layer)


def example_at(places: Sequence[PickedPlace], feedback: QgsFeedback | None = None) -> PickedExamples:
    """The tile that lies under a point in the first index that has one there; else what the first layer shows round it.

    Call it in a worker thread.

    Raises:
        JobError: an index or a layer cannot be read, or there is nothing at this place.
    """
    with in_one_sentence():
        for place in places:
            cell = cell_of(place.grid, place.box)
            tile = tile_at(place.folder, cell)
            if tile is not None:
                return PickedExamples(tiles=(TileRef(place.folder, tile, cell),))
    return examples_in(places, feedback)


def examples_in(places: Sequence[PickedPlace], feedback: QgsFeedback | None = None) -> PickedExamples:
    """The box as a picture, or up to 16 from all over it where it is large, from the first layer that shows something.

    Call it in a worker thread; raises as `example_at`.
    """
    with in_one_sentence():
        for place in places:
            size_px = place.grid.size_px
            read = (place.source.read(square, size_px, feedback) for square in squares(place.box, place.grid))
            pictures = tuple(picture for picture in read if picture is not None)
            if pictures:
                return PickedExamples(pictures=pictures)
    raise JobError(tr("None of the searched layers shows anything there; pick a place inside of them."))


def tile_at(folder: Path, cell: Cell) -> int | None:
    """The number of the tile that an index holds for a cell; None where it has none."""
    from ..engine.tile_index import TileIndexReader

    cells = TileIndexReader.open(folder).cells()
    found = ((cells[:, 0] == cell.row) & (cells[:, 1] == cell.column)).nonzero()[0]
    return int(found[0]) if len(found) else None


def squares(box: Bounds, grid: TileGrid) -> list[Bounds]:
    """The squares of ground to read: the box's own where it is about as large as a tile, else tiles spread over it."""
    width = (box.xmax - box.xmin) / grid.tile_width
    height = (box.ymax - box.ymin) / grid.tile_height
    longer = max(width, height)
    if longer <= LARGEST_SINGLE:
        side = max(longer, SMALLEST_SINGLE) if longer else 1.0
        return [square(*middle(box), side, grid)]
    columns, rows = max(1, round(width)), max(1, round(height))
    while columns * rows > MOST_SAMPLES:
        columns, rows = (columns - 1, rows) if columns > rows else (columns, rows - 1)
    across = spread(box.xmin, box.xmax, grid.tile_width, columns)
    down = spread(box.ymin, box.ymax, grid.tile_height, rows)
    return [square(x, y, 1.0, grid) for y in reversed(down) for x in across]


def spread(start: float, end: float, size: float, count: int) -> list[float]:
    """The middles of `count` lengths of `size`, the first and the last flush with start and end."""
    if count == 1:
        return [(start + end) / 2]
    first, step = start + size / 2, (end - start - size) / (count - 1)
    return [first + place * step for place in range(count)]


def square(x: float, y: float, side: float, grid: TileGrid) -> Bounds:
    """A square of ground round a point, its side in sides of a tile."""
    half_width, half_height = side * grid.tile_width / 2, side * grid.tile_height / 2
    return Bounds(x - half_width, y - half_height, x + half_width, y + half_height)
