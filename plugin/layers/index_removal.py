"""Removing an index from the disk: its own files, and nothing else that lies beside them."""

from __future__ import annotations

import re
from pathlib import Path

from ..engine.errors import EngineError
from ..engine.index_lock import LOCK_FILE, IndexLock
from ..engine.index_part import PART_FILE
from ..engine.index_spec import CELLS_FILE, INDEX_FILE, PREVIOUS_FILE, VECTORS_FILE
from .errors import LayerError
from .index_location import HOME_SUFFIX
from .translation import tr

CODES_FOLDER = "scan"
CODES_FILE = re.compile(r"\d+\.(shard|\d+-\d+\.part)")
# index.json goes last: what is left of a removal that was stopped is still seen, and can be removed again.
FILES = (VECTORS_FILE, CELLS_FILE, PART_FILE, INDEX_FILE + ".part", PREVIOUS_FILE, INDEX_FILE)


def remove_index(folder: Path) -> None:
    """Delete the files of an index, then its folder and the one above, where nothing else is in them.

    Links are taken away, never followed. An index that is gone already is no error.

    Raises:
        LayerError: another process writes it, or it cannot be deleted; the sentence says what to do.
    """
    if not folder.exists():
        return
    lock = IndexLock(folder)
    try:
        lock.acquire()
        lock.release()  # Windows deletes no file that is open
        remove_codes(folder / CODES_FOLDER)
        for name in FILES:
            (folder / name).unlink(missing_ok=True)
        (folder / LOCK_FILE).unlink(missing_ok=True)
    except EngineError as error:
        raise LayerError(error.sentence, error.detail) from error
    except OSError as error:
        raise LayerError(
            tr(
                "The index {} cannot be deleted: its folder is read-only or a file is in use; "
                "check its permissions, close what uses it, and delete again."
            ).format(folder.name),
            f"{folder}: {error!r}",
        ) from error
    remove_empty(folder)
    if folder.parent.name.endswith(HOME_SUFFIX):
        remove_empty(folder.parent)


def remove_codes(folder: Path) -> None:
    """Delete the codes kept for searching; raises OSError."""
    if folder.is_symlink():
        folder.unlink()
        return
    if not folder.is_dir():
        return
    for file in folder.iterdir():
        if CODES_FILE.fullmatch(file.name) and (file.is_symlink() or file.is_file()):
            file.unlink()
    remove_empty(folder)


def remove_empty(folder: Path) -> None:
    """Delete a folder unless something lies in it."""
    try:
        folder.rmdir()
    except OSError:
        return
