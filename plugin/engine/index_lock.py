"""One writer at a time: a lock on a file that the operating system releases when the process ends, however it ends."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

from .errors import IndexBusy, IndexMissing

LOCK_FILE = "index.lock"
HELD_BY_ANOTHER = (errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK)


class IndexLock:
    """The writer's lock of an index folder, held from `acquire` to `release`.

    Args:
        folder: the index's folder, which exists.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.descriptor: int | None = None

    def acquire(self) -> None:
        """Take the lock at once.

        Raises:
            IndexBusy: another process holds it.
            OSError: the folder cannot be written, or its file system has no locks.
        """
        descriptor = os.open(self.folder / LOCK_FILE, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            lock_descriptor(descriptor)
        except OSError as error:
            os.close(descriptor)
            if error.errno not in HELD_BY_ANOTHER:
                raise
            raise IndexBusy(
                "Another QGIS window is writing this index; wait until it is done or cancel it there.",
                f"{self.folder}: {error!r}",
            ) from error
        self.descriptor = descriptor

    def check(self) -> None:
        """See that the folder is still the one that is locked.

        Raises:
            IndexMissing: it was deleted meanwhile, and perhaps another writer has begun a new one in its place.
        """
        try:
            there = (self.folder / LOCK_FILE).stat()
            held = self.descriptor is not None and os.path.samestat(os.fstat(self.descriptor), there)
        except FileNotFoundError:
            held = False
        if not held:
            raise IndexMissing(
                f"The index {self.folder.name} was deleted or replaced while it was written; build it again.",
                f"{self.folder}: another {LOCK_FILE} or none",
            )

    def release(self) -> None:
        """Give the lock back; nothing happens if it is not held."""
        if self.descriptor is not None:
            os.close(self.descriptor)
            self.descriptor = None


if sys.platform == "win32":
    import msvcrt

    def lock_descriptor(descriptor: int) -> None:
        """Lock the file's first byte without waiting; OSError when it is taken."""
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def lock_descriptor(descriptor: int) -> None:
        """Lock the file without waiting; OSError when it is taken."""
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
