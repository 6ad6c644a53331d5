"""A part of an index job: a range of places in its order, for a process of its own, in a folder of its own."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

from .errors import DiskFull, IndexDamaged, IndexMismatch
from .index_spec import INDEX_FILE

PART_FILE = "part.json"
MAX_PART_FILE_BYTES = 1 << 16


@dataclass(frozen=True)
class IndexPart:
    """One of several ranges that together are a job; the first of one is the whole job.

    Args:
        number: 1 to `of`.
        of: how many parts the job has.
    """

    number: int = 1
    of: int = 1

    def places(self, length: int) -> range:
        """Its places in an order of `length` cells; the parts of a job hold each place once, in order."""
        return range(length * (self.number - 1) // self.of, length * self.number // self.of)


WHOLE = IndexPart()


@dataclass(frozen=True)
class PartRecord:
    """What part.json says of the index beside it.

    Args:
        number: of the part, 1 to `of`.
        of: how many parts the job has.
        order: the order of the job's cells, in words; parts of one job say the same.
    """

    number: int
    of: int
    order: str


def read_part(folder: Path) -> PartRecord | None:
    """Which part the index in a folder is; None for an index that is whole.

    Raises:
        IndexDamaged: part.json cannot be read or understood.
    """
    try:
        with (folder / PART_FILE).open("rb") as file:
            record = PartRecord(**json.loads(file.read(MAX_PART_FILE_BYTES)))
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, ValueError, TypeError) as error:
        raise IndexDamaged(
            f"The part {folder.name} is damaged: {PART_FILE} cannot be read; build it again in another folder.",
            f"{folder}: {error!r}",
        ) from error
    return record


def claim_folder(folder: Path, part: IndexPart, order: str) -> None:
    """Say in an index's folder which part will be built there, before its first tile.

    Args:
        folder: of the index, made where it is missing.
        part: the part; for the whole job nothing is written.
        order: the order of the job's cells, in words.

    Raises:
        IndexMismatch: another part, or another job, is built there.
        IndexDamaged: as `read_part`.
        DiskFull: the folder cannot be written.
    """
    found = read_part(folder)
    wanted = None if part == WHOLE else PartRecord(part.number, part.of, order)
    if found == wanted:
        return
    if found is None and wanted is not None and not (folder / INDEX_FILE).exists():
        try:
            write_part(folder, wanted)
        except OSError as error:
            raise DiskFull(
                f"The index folder {folder.name} cannot be written; choose another folder or check its permissions.",
                f"{folder}: {error!r}",
            ) from error
        return
    there = "a whole index" if found is None else f"part {found.number} of {found.of} of a job"
    raise IndexMismatch(
        f"The folder {folder.name} already holds {there}; choose another folder.", f"{found} is not {wanted}"
    )


def write_part(folder: Path, record: PartRecord) -> None:
    """Write part.json in one step, the folder too where it is missing; OSError where there is no room."""
    folder.mkdir(parents=True, exist_ok=True)
    beside = folder / f"{PART_FILE}.part"
    with beside.open("w", encoding="utf-8") as file:
        json.dump(asdict(record), file)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(folder / PART_FILE)
