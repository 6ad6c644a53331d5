"""What the list of indexes says of each, and what can be done with it: no widget here, so that each can be tested."""

from __future__ import annotations

from enum import Enum

from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle

from ...jobs.index_build import IndexProgress
from ...layers.index_listing import IndexStatus, ListedIndex
from ...layers.translation import tr
from ..canvas_view import place_of, to_degrees
from ..wording import count, day, decimal, megabytes


class IndexAction(Enum):
    """What a user can do with an index, in the order of the buttons."""

    ADD = "add"
    REBUILD = "rebuild"
    DELETE = "delete"
    OUTLINE = "outline"
    REVEAL = "reveal"
    EXPORT = "export"


WHOLE = (IndexStatus.READY, IndexStatus.INCOMPLETE, IndexStatus.OTHER_MODEL, IndexStatus.CHANGED)
GROWING = (IndexStatus.READY, IndexStatus.INCOMPLETE)
WRITABLE = (*WHOLE, IndexStatus.DAMAGED)
BROKEN = (IndexStatus.UNREADABLE, IndexStatus.TOO_NEW, IndexStatus.DAMAGED)


def allowed(index: ListedIndex | None, busy: bool) -> frozenset[IndexAction]:
    """What can be done with an index now; `busy` while other work is under way."""
    if index is None:
        return frozenset()
    cases = {
        IndexAction.ADD: index.status in GROWING and bool(index.layer_id) and not busy,
        IndexAction.REBUILD: index.status in WRITABLE and bool(index.layer_id) and not busy,
        IndexAction.DELETE: index.status in WRITABLE and not busy,
        IndexAction.REVEAL: True,
        IndexAction.OUTLINE: index.extent is not None,
        IndexAction.EXPORT: index.status in WHOLE and not busy,
    }
    return frozenset(action for action, holds in cases.items() if holds)


def status_text(index: ListedIndex) -> str:
    """The state in two or three words."""
    words = {
        IndexStatus.UNREADABLE: tr("cannot be read"),
        IndexStatus.TOO_NEW: tr("of a newer version"),
        IndexStatus.DAMAGED: tr("damaged"),
        IndexStatus.CHANGED: tr("layer changed since"),
        IndexStatus.OTHER_MODEL: tr("other model"),
        IndexStatus.INCOMPLETE: tr("not complete"),
        IndexStatus.READY: tr("ready"),
    }
    return words[index.status]


def tile_size_text(index: ListedIndex) -> str:
    """The side of a tile in metres of ground; "" where unknown."""
    return "" if index.state is None else tr("{} m").format(decimal(index.state.spec.grid.tile_size_m))


def tiles_text(index: ListedIndex) -> str:
    """How many tiles; "" where unknown."""
    return "" if index.state is None else count(index.state.tiles)


def model_text(index: ListedIndex) -> str:
    """Name and version of the model; "" where unknown."""
    if index.state is None:
        return ""
    package = index.state.spec.package
    return "{} {}".format(package.name, package.version)


def date_text(index: ListedIndex) -> str:
    """The day when the last tile came in, in the user's time and form; "" where unknown."""
    return "" if index.state is None else day(index.state.updated)


def size_text(index: ListedIndex) -> str:
    """What it takes on the disk; "" where unknown."""
    return megabytes(index.size_bytes) if index.size_bytes else ""


def extent_text(index: ListedIndex) -> str:
    """How large the rectangle round the tiles is, and where its middle; "" where there are none."""
    if index.extent is None or index.state is None:
        return ""
    grid, bounds = index.state.spec.grid, QgsRectangle(*index.extent)
    width_m, height_m = bounds.width() * grid.metres_per_unit_x, bounds.height() * grid.metres_per_unit_y
    middle = place_of(bounds, to_degrees(QgsCoordinateReferenceSystem(grid.crs)))
    if max(width_m, height_m) < 1000:
        return tr("{} by {} m at {}").format(round(width_m), round(height_m), middle)
    return tr("{} by {} km at {}").format(decimal(width_m / 1000), decimal(height_m / 1000), middle)


def what_goes(index: ListedIndex) -> str:
    """How much a removal takes away."""
    size = megabytes(index.size_bytes)
    return size if index.state is None else tr("{} tiles ({})").format(count(index.state.tiles), size)


def progress_text(progress: IndexProgress) -> str:
    """How far an index that is being built is."""
    return tr("{done} of {total} tiles").format(done=count(progress.visited), total=count(progress.total))
