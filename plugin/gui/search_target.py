"""What a search runs over: indexes, and the layer that each belongs to."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class SearchedIndex:
    """One index of a search.

    Args:
        layer_id: of the raster layer it belongs to, in the project.
        layer_name: as it was called when the search began.
        folder: of the index.
        tile_size_m: side of its tiles in metres of ground.
    """

    layer_id: str
    layer_name: str
    folder: Path
    tile_size_m: float


@dataclass(frozen=True)
class SearchTarget:
    """The indexes of a search, in the order that a hit's `index` counts."""

    indexes: tuple[SearchedIndex, ...]

    @property
    def folders(self) -> list[Path]:
        """The folders of the indexes."""
        return [index.folder for index in self.indexes]
