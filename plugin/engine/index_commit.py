"""Writing an index so that it survives whatever stops the writer: bytes first, then index.json as the mark of a commit.

Everything is on the disk before the commit that names it, and the commit is before it is acknowledged: the file's bytes
by fsync, its place in the folder by fsync of the folder, where the system has that.
"""

from __future__ import annotations

import errno
import os
import shutil
import time
from datetime import datetime, timezone
from pathlib import Path

from .errors import DiskFull
from .index_seal import sealed
from .index_spec import INDEX_FILE, PREVIOUS_FILE, IndexState

REPLACE_TRIES = 20
REPLACE_PAUSE_S = 0.1


def write_behind(path: Path, offset: int, content: bytes) -> None:
    """Write at `offset`, whatever an earlier broken write left there, and wait until the disk has it."""
    with path.open("r+b", buffering=0) as file:
        file.seek(offset)
        rest = memoryview(content)
        while rest:
            rest = rest[file.write(rest) :]
        os.fsync(file.fileno())


def write_state(folder: Path, state: IndexState, keep_previous: bool = True) -> IndexState:
    """Replace index.json in one step and return the state as written.

    Args:
        folder: of the index.
        state: what is committed now.
        keep_previous: the index.json that is there becomes the one to fall back to.

    Raises:
        OSError: there is no room; index.json is as it was.
    """
    state = state.advanced(updated=datetime.now(timezone.utc).isoformat(timespec="seconds"))
    part = folder / f"{INDEX_FILE}.part"
    with part.open("wb") as file:
        file.write(sealed(state.to_json()))
        file.flush()
        os.fsync(file.fileno())
    if keep_previous:
        keep_as_previous(folder)
    replace_patiently(part, folder / INDEX_FILE)
    sync_folder(folder)
    return state


def keep_as_previous(folder: Path) -> None:
    """Give index.json a second name, under which it stays when it is replaced."""
    current, previous = folder / INDEX_FILE, folder / PREVIOUS_FILE
    try:
        previous.unlink(missing_ok=True)
        try:
            os.link(current, previous)
        except FileNotFoundError:
            return  # the first commit has none before it
        except OSError:
            shutil.copyfile(current, previous)  # a file system without hard links
    except OSError:
        return  # it is a second net: an older one or none is no reason to refuse a commit


def replace_patiently(part: Path, target: Path) -> None:
    """Rename over `target`; Windows refuses as long as a reader or an antivirus program has it open."""
    for tries_left in reversed(range(REPLACE_TRIES)):
        try:
            part.replace(target)
        except PermissionError:  # noqa: PERF203 - trying again is the point
            if not tries_left:
                raise
            time.sleep(REPLACE_PAUSE_S)
        else:
            return


def sync_folder(folder: Path) -> None:
    """Wait until the disk has what was created and renamed in a folder; Windows needs and knows no such thing."""
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(descriptor)
    except OSError:
        return  # some network drives cannot; the rename itself is done
    finally:
        os.close(descriptor)


def cut_to_commit(folder: Path, state: IndexState) -> None:
    """Cut off what an interrupted write left behind the commit mark."""
    for name, size in state.file_bytes:
        file = folder / name
        if file.stat().st_size > size:
            os.truncate(file, size)


def no_room(folder: Path, error: OSError) -> DiskFull:
    """The error for a folder that could not be written."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        sentence = "The disk is full: every tile indexed so far is kept; make room and press Build index to go on."
    else:
        sentence = f"The index folder {folder.name} cannot be written; choose another folder or check its permissions."
    return DiskFull(sentence, f"{folder}: {error!r}")
