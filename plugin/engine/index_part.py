"""A part of an index job: a range of places in its order, for a process of its own, in a folder of its own."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

from .errors import IndexDamaged, IndexMismatch
from .index_commit import no_room
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

    def check(self) -> None:
        """Refuse what no part says; raises ValueError or TypeError."""
        if type(self.number) is not int or type(self.of) is not int or not isinstance(self.order, str):
            raise TypeError("a part needs whole numbers and an order in words")
        if not 1 <= self.number <= self.of:
            raise ValueError(f"there is no part {self.number} of {self.of}")


def read_part(folder: Path) -> PartRecord | None:
    """Which part the index in a folder is; None for an index that is whole.

    Raises:
        IndexDamaged: part.json cannot be read or understood.
    """
    try:
        with (folder / PART_FILE).open("rb") as file:
            record = PartRecord(**json.loads(file.read(MAX_PART_FILE_BYTES)))
            record.check()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, ValueError, TypeError, RecursionError) as error:
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
            found = write_part(folder, wanted)
        except OSError as error:
            raise no_room(folder, error) from error
        if found == wanted:
            return
    there = "a whole index" if found is None else f"part {found.number} of {found.of} of a job"
    raise IndexMismatch(
        f"The folder {folder.name} already holds {there}; choose another folder.", f"{found} is not {wanted}"
    )


def write_part(folder: Path, record: PartRecord) -> PartRecord | None:
    """Write part.json in one step, unless another process was quicker; what stands there now.

    Raises:
        OSError: there is no room.
        IndexDamaged: as `read_part`.
    """
    folder.mkdir(parents=True, exist_ok=True)
    beside = folder / f"{PART_FILE}.{os.getpid()}"
    try:
        with beside.open("w", encoding="utf-8") as file:
            json.dump(asdict(record), file)
            file.flush()
            os.fsync(file.fileno())
        try:
            os.link(beside, folder / PART_FILE)  # unlike a rename it never takes the place of another
        except FileExistsError:
            return read_part(folder)
        except OSError:  # a file system without hard links
            try:
                with (folder / PART_FILE).open("x", encoding="utf-8") as file:
                    json.dump(asdict(record), file)
            except FileExistsError:
                return read_part(folder)
    finally:
        beside.unlink(missing_ok=True)
    return record
