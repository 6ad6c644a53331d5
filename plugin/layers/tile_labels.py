"""What the tiles of an index most likely show, by the model's class tree, and which tiles show some of its classes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..client.search_requests import TileClass
from ..engine.grid import TileGrid
from ..engine.index_spec import IndexState
from .cell_runs import runs_of_cells

if TYPE_CHECKING:
    import numpy


@dataclass(frozen=True)
class TileLabels:
    """The classes of an index's tiles.

    Args:
        state: of the index when it was read.
        cells: int32 [tiles, 2], row and column.
        classes: of the tree, all levels.
        best: int32 [tiles, levels], numbers in `classes`, the coarsest level first.
        probability: float32 [tiles, levels], of that class among those of its level.
    """

    state: IndexState
    cells: numpy.ndarray
    classes: tuple[TileClass, ...]
    best: numpy.ndarray
    probability: numpy.ndarray

    @property
    def grid(self) -> TileGrid:
        """Where the cells lie."""
        return self.state.spec.grid

    @property
    def levels(self) -> int:
        """How many levels the class tree has."""
        return int(self.best.shape[1])


@dataclass(frozen=True)
class ClassFilter:
    """Only tiles whose most likely class on a level, counted from 1, is one of some, named by their ids."""

    level: int
    ids: frozenset[str]


def runs_of_classes(labels: Mapping[int, TileLabels], wanted: ClassFilter) -> numpy.ndarray:
    """The tiles of some indexes that show the classes wanted, as the runs of cells that `requests.search` takes.

    Args:
        labels: of the indexes, by their numbers in the list that is searched.
        wanted: on which level, which classes.
    """
    import numpy as np

    runs = []
    for number, label in labels.items():
        ids = [place for place, each in enumerate(label.classes) if each.id in wanted.ids]
        shown = np.isin(label.best[:, wanted.level - 1], ids)
        runs.append(runs_of_cells(number, label.cells[shown]))
    return np.concatenate(runs)


def counts_of_classes(labels: Sequence[TileLabels], level: int) -> list[tuple[TileClass, int]]:
    """The classes that some tiles show on a level, in the order of the tree, and by how many tiles each."""
    import numpy as np

    counts: dict[TileClass, int] = {}
    for label in labels:
        tiles = np.bincount(label.best[:, level - 1], minlength=len(label.classes))
        for place in np.flatnonzero(tiles):
            counts[label.classes[place]] = counts.get(label.classes[place], 0) + int(tiles[place])
    order = {each: place for label in labels[:1] for place, each in enumerate(label.classes)}
    return sorted(counts.items(), key=lambda item: order[item[0]])
