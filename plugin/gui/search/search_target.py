"""What a search runs over: indexes, and the layer that each belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsProject

from ...layers.layer_name import layer_name
from ...layers.translation import tr
from ..wording import decimal


@dataclass(frozen=True)
class SearchedIndex:
    """One index of a search.

    Args:
        layer_id: of the raster layer it belongs to, in the project.
        layer_name: as it was called when the search began.
        folder: of the index.
        tile_size_m: side of its tiles in metres of ground.
        caution: why the model may be guessing on its tiles, in a sentence; "" where it knows such pixels.
    """

    layer_id: str
    layer_name: str
    folder: Path
    tile_size_m: float
    caution: str = ""


@dataclass(frozen=True)
class SearchTarget:
    """The indexes of a search, in the order that a hit's `index` counts."""

    indexes: tuple[SearchedIndex, ...]

    @property
    def folders(self) -> list[Path]:
        """The folders of the indexes."""
        return [index.folder for index in self.indexes]

    @property
    def layers(self) -> int:
        """How many layers they are of."""
        return len({index.layer_id for index in self.indexes})

    def only(self, kept: Sequence[int]) -> SearchTarget:
        """Some of the indexes, by their numbers."""
        return SearchTarget(tuple(self.indexes[number] for number in kept))


def label_of(index: SearchedIndex) -> str:
    """Layer, as it is called now, and tile size: what tells an index from the others of a search."""
    return tr("{layer}, {size} m").format(layer=layer_name_of(index), size=decimal(index.tile_size_m))


def short_label_of(index: SearchedIndex) -> str:
    """The same where room is short and a long name may lose its end."""
    return tr("{size} m · {layer}").format(layer=layer_name_of(index), size=decimal(index.tile_size_m))


def layer_name_of(index: SearchedIndex) -> str:
    """As its layer is called now, or was while it was in the project."""
    layer = QgsProject.instance().mapLayer(index.layer_id)
    return layer_name(layer) if layer is not None else index.layer_name
