"""Opening an index for writing: created, gone on with, or cut back to what is proven when part of it is damaged."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from .errors import IndexDamaged, IndexMissing
from .index_commit import cut_to_commit, sync_folder, write_state
from .index_proof import check_sizes, proven, verify, whole_tiles
from .index_spec import (
    CELLS_FILE,
    INDEX_FILE,
    VECTORS_FILE,
    IndexSpec,
    IndexState,
    damaged,
    previous_state,
    read_state,
)


@dataclass(frozen=True)
class OpenedState:
    """What to go on from.

    Args:
        state: what is committed.
        dropped: tiles given up because they, or some before them, are damaged; they must be read again.
    """

    state: IndexState
    dropped: int = 0


def open_state(folder: Path, spec: IndexSpec) -> OpenedState:
    """The state to go on from, with the leftovers of a broken write cut off; a new one where there is none.

    Raises:
        IndexMismatch: the index is of another package, layer or grid.
        IndexDamaged: nothing of it can be proven, and nothing was touched.
        IndexTooNew, IndexUnreadable: it cannot be gone on with.
        OSError: there is no room, or the folder cannot be written.
    """
    try:
        state = read_state(folder)
    except (IndexMissing, IndexDamaged) as error:
        previous = previous_state(folder)
        if previous is None and isinstance(error, IndexMissing):
            return OpenedState(create(folder, spec))
        if previous is None:
            raise
        previous.spec.check_same(spec)
        lost = damaged(folder, f"{INDEX_FILE} is lost or has changed", error.detail)
        return cut_back(folder, previous, whole_tiles(folder, previous), lost)
    state.spec.check_same(spec)
    try:
        check_sizes(folder, state)
        verify(folder, state)
    except IndexDamaged as damage:
        return cut_back(folder, state, state.tiles, damage)
    cut_to_commit(folder, state)
    return OpenedState(state)


def create(folder: Path, spec: IndexSpec) -> IndexState:
    """An index without tiles; raises IndexDamaged when the folder holds vectors of who knows what."""
    for name in (CELLS_FILE, VECTORS_FILE):
        file = folder / name
        if file.exists() and file.stat().st_size:
            raise damaged(folder, f"{name} is there without {INDEX_FILE}", "nothing was touched")
        file.touch()
    sync_folder(folder)  # a commit never names files that are not there
    state = write_state(folder, IndexState(spec), keep_previous=False)
    for above in (folder.parent, folder.parent.parent):  # both may be as new as the folder
        sync_folder(above)
    return state


def cut_back(folder: Path, state: IndexState, held: int, damage: IndexDamaged) -> OpenedState:
    """Keep the tiles up to the highest mark that the files still fit.

    Args:
        folder: of the index.
        state: the last one that can be read.
        held: tiles that were there before the damage, as far as one can tell.
        damage: what is wrong; raised when no tile is proven.
    """
    mark = proven(folder, state)
    if not mark.tiles:
        raise damage
    # What stays as index.json.previous fits the files as well as it did: a broken index.json must not take its place.
    kept = write_state(folder, state.cut_back(mark), keep_previous=False)
    cut_to_commit(folder, kept)
    return OpenedState(kept, max(0, held - mark.tiles))
