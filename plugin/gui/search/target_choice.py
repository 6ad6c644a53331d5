"""Which indexes the user wants to search: that of the picked layer, unless ticked otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ...layers.index_listing import IndexStatus, ListedIndex
from ...layers.translation import tr
from ..wording import count

SEARCHABLE = (IndexStatus.READY, IndexStatus.INCOMPLETE)


@dataclass(frozen=True)
class TargetChoice:
    """What was ticked and unticked by hand.

    Args:
        more: indexes beside that of the picked layer.
        without: indexes that are not searched though their layer is picked.
    """

    more: frozenset[Path] = frozenset()
    without: frozenset[Path] = frozenset()

    def has(self, folder: Path, own: Path | None) -> bool:
        """Whether an index is chosen; `own` is the one that the picked layer is searched by."""
        return folder in self.more or (folder == own and folder not in self.without)

    def ticked(self, folder: Path, wanted: bool) -> TargetChoice:
        """The choice after a click."""
        one = {folder}
        if wanted:
            return replace(self, more=self.more | one, without=self.without - one)
        return replace(self, more=self.more - one, without=self.without | one)


def is_searchable(index: ListedIndex) -> bool:
    """Whether an index can be searched now."""
    return index.status in SEARCHABLE and bool(index.layer_id) and index.state is not None and index.state.tiles > 0


def title_of(chosen: Sequence[ListedIndex], listed: int) -> str:
    """The one line that says what is searched, above the words: it has to fit a narrow panel."""
    layers = len({index.layer_id for index in chosen})
    if not chosen:
        return tr("In none of {} indexes").format(count(listed))
    if len(chosen) == 1:
        return tr("In 1 of {} indexes").format(count(listed))
    if layers == 1:
        return tr("In 1 layer, {} indexes").format(count(len(chosen)))
    return tr("In {} layers, {} indexes").format(count(layers), count(len(chosen)))
