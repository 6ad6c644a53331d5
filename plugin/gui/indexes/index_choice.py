"""Which of a layer's indexes the panel works with, and what it says about it."""

from __future__ import annotations

from collections.abc import Sequence

from ...layers.index_location import FoundIndex
from ...layers.translation import tr
from ..panel_state import IndexFacts
from ..wording import day

SAME_SIZE_M = 0.05


def choose_index(found: Sequence[FoundIndex], package_digest: str, tile_size_m: float | None) -> FoundIndex | None:
    """The index to search: newest of those that fit layer and package; else one whose mismatch can be explained.

    Args:
        found: as `find_indexes` sorts them.
        package_digest: of the package that the engine serves.
        tile_size_m: only indexes of this tile size; None for any.
    """
    sized = [
        index
        for index in found
        if tile_size_m is None or abs(index.state.spec.grid.tile_size_m - tile_size_m) < SAME_SIZE_M
    ]
    fitting = [index for index in sized if not mismatch(index, package_digest)]
    return next(iter(fitting or sized), None)


def mismatch(index: FoundIndex, package_digest: str) -> str:
    """Why an index cannot be searched now, one sentence; "" when it can."""
    package = index.state.spec.package
    if index.mismatch or package.digest == package_digest:
        return index.mismatch
    return tr("The index was made with another model ({} {}), whose vectors do not compare: build a new one.").format(
        package.name, package.version
    )


def facts_of(index: FoundIndex | None, package_digest: str) -> IndexFacts | None:
    """The index as the panel's state sees it."""
    if index is None:
        return None
    state = index.state
    return IndexFacts(state.tiles, day(state.updated), state.complete, mismatch(index, package_digest))
