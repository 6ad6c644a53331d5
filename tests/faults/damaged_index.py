"""An index that was damaged at rest: whether the damage is seen, and what becomes of it."""

from __future__ import annotations

import random
import shutil
from dataclasses import dataclass
from pathlib import Path

from plugin.engine.errors import EngineError, IndexDamaged
from plugin.engine.tile_index import TileIndexReader, TileIndexWriter

from .damage import damage
from .fault_job import BATCH_TILES, FaultJob
from .killed_writer import go_on


@dataclass(frozen=True)
class DamageOutcome:
    """What became of a damaged index.

    Args:
        file: the one that was damaged.
        held: tiles before.
        harmless: every committed tile is read as before, so that there was nothing to see.
        detected: the reader refused.
        kept: tiles that were gone on with, without reading them again.
        same_end: the job went on to the unbroken run's index.
    """

    file: str
    held: int
    harmless: bool
    detected: bool
    kept: int
    same_end: bool


def damage_and_go_on(folder: Path, job: FaultJob, tiles: int, kind: str, lot: random.Random) -> DamageOutcome:
    """Write `tiles` of the job into `folder`, damage them, open the index again, and go on to the end."""
    writer = TileIndexWriter.open(folder, job.spec)
    for start in range(0, tiles, BATCH_TILES):
        batch = slice(start, min(start + BATCH_TILES, tiles))
        writer.append(job.cells[batch], job.vectors[batch])
    writer.close()
    file = damage(folder, kind, lot)
    detected = not reads_well(folder)
    harmless = not detected and TileIndexReader.open(folder).state.tiles == tiles and not job.lost(folder, tiles)
    try:
        writer = TileIndexWriter.open(folder, job.spec)
        kept = writer.state.tiles
        writer.close()
    except IndexDamaged:
        kept = 0
        shutil.rmtree(folder)  # the user's part: set aside or deleted, then built from nothing
    go_on(folder, job, lambda _: None)
    return DamageOutcome(file, tiles, harmless, detected, kept, job.ends_the_same(folder))


def reads_well(folder: Path) -> bool:
    """Whether a search would take the index."""
    try:
        TileIndexReader.open(folder).verify()
    except EngineError:
        return False
    return True
