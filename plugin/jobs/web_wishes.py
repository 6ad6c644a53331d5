"""What the user wants of a web layer."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsRasterLayer

from ..engine.index_spec import IndexSpec
from ..engine.package import ModelPackage
from ..layers.index_location import find_indexes, holds_index
from ..layers.web_settings import WebSettings
from .engine import read_spec


@dataclass(frozen=True)
class WebWishes:
    """What the user wants of a web layer.

    Args:
        zoom: a level of the tile grid, whose pixels are read, and become the model's where there is no `tile_size_m`;
            None to follow the tile size.
        tile_size_m: side of a tile in metres of ground; None for what `zoom` gives, or without that the level that is
            nearest to what the model was trained for.
        per_second: how many requests a second.
        limit: the most requests.
        go_on_with: an index of the layer, whose grid is kept where it does.
    """

    zoom: int | None = None
    tile_size_m: float | None = None
    per_second: float = 10.0
    limit: int = 20_000
    go_on_with: IndexSpec | None = None

    @classmethod
    def of(
        cls,
        settings: WebSettings,
        zoom: int | None = None,
        tile_size_m: float | None = None,
        go_on_with: IndexSpec | None = None,
    ) -> WebWishes:
        """With the pace and the limit that are stored."""
        return cls(zoom, tile_size_m, settings.per_second, settings.limit, go_on_with)


def index_to_go_on_with(layer: QgsRasterLayer, package: ModelPackage, folder: Path | None) -> IndexSpec | None:
    """What the index in `folder`, or else the layer's own of that package, is of; None where there is none.

    Raises:
        JobError: the index in the folder is damaged, or of a newer format.
    """
    if folder is not None:
        return read_spec(folder) if holds_index(folder) else None
    specs = [found.state.spec for found in find_indexes(layer) if not found.mismatch]
    return next((spec for spec in specs if spec.package.digest == package.digest), None)
