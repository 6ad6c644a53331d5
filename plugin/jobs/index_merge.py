"""Merging the parts of an index job, which several processes or machines built, into the one index."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsFeedback, QgsRasterLayer

from ..engine.errors import Cancelled
from ..engine.index_spec import read_state
from ..layers.fingerprint import identify_layer
from ..layers.index_location import choose_index_folder, mismatch_of, part_folders
from ..layers.translation import tr
from .errors import JobError, in_one_sentence
from .index_build import committed_tiles


@dataclass(frozen=True)
class MergePlan:
    """An index to be made of parts.

    Args:
        parts: the folders of all parts of one job, in order.
        folder: of the index.
    """

    parts: Sequence[Path]
    folder: Path


@dataclass(frozen=True)
class MergeOutcome:
    """An index as a merge leaves it, complete or cancelled.

    Args:
        folder: where it lies.
        tiles: how many it holds.
        cancelled: the user stopped it; merging again goes on where it was.
    """

    folder: Path
    tiles: int
    cancelled: bool


def plan_merge(parent: Path, folder: Path | None, layer: QgsRasterLayer | None) -> MergePlan:
    """Look at the parts in a folder, and choose where their index goes. Call it on the main thread.

    Args:
        parent: the folder in which the parts lie, and no other job's.
        folder: of the index; None for the place where the panel finds it for `layer`.
        layer: the raster that the parts were built from; where it is given, the parts are checked against it.

    Raises:
        JobError: a part is missing, there twice, incomplete or of another job, package, layer or grid, or there is
            neither a layer nor a folder.
    """
    from ..engine.part_merge import parts_in_order  # it needs numpy

    with in_one_sentence():
        parts = parts_in_order(part_folders(parent))
        state = read_state(parts[0])
        mismatch = mismatch_of(state, identify_layer(layer)) if layer is not None else ""
        if mismatch:
            raise JobError(mismatch)
        if folder is None and layer is not None:
            folder = choose_index_folder(layer, state.spec)
    if folder is None:
        raise JobError(tr("Choose the raster layer, or a folder for the index."))
    return MergePlan(parts, folder)


def merge_index(plan: MergePlan, feedback: QgsFeedback) -> MergeOutcome:
    """Write the index, or go on with it where an earlier merge stopped. Call it in a worker thread.

    Raises:
        JobError: a part is damaged, the folder holds other tiles or is in use, or the disk is full.
    """
    from ..engine.part_merge import merge_parts

    def report(tiles: int, total: int) -> None:
        feedback.setProgress(100.0 * tiles / max(1, total))

    with in_one_sentence():
        try:
            tiles = merge_parts(plan.parts, plan.folder, feedback.isCanceled, report)
        except Cancelled:
            return MergeOutcome(plan.folder, committed_tiles(plan.folder), cancelled=True)
    return MergeOutcome(plan.folder, tiles, cancelled=False)
