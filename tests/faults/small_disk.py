"""Disks that fill up: a small tmpfs where mounting is allowed, a limit on the size of a file where it is not."""

from __future__ import annotations

import os
import resource
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Callable

PAGE_BYTES = 4096


@contextmanager
def small_disk(size_bytes: int) -> Iterator[Path | None]:
    """A folder on a tmpfs of that size; None where this user may not mount one."""
    with tempfile.TemporaryDirectory() as name:
        mount = ["mount", "-t", "tmpfs", "-o", f"size={size_bytes}", "tmpfs", name]
        try:
            mounted = subprocess.run(mount, capture_output=True, check=False).returncode == 0
        except FileNotFoundError:
            mounted = False
        try:
            yield Path(name) if mounted else None
        finally:
            if mounted:
                subprocess.run(["umount", name], check=True)


@contextmanager
def room_of(disk: Path, pages: int) -> Iterator[None]:
    """Leave only so many pages of a small disk free, as long as this lasts."""
    ballast = disk / "ballast"
    free = os.statvfs(disk)
    ballast.write_bytes(bytes(max(0, free.f_bavail * free.f_frsize - pages * PAGE_BYTES)))
    try:
        yield
    finally:
        ballast.unlink()


def files_of_at_most(size_bytes: int) -> Callable[[], None]:
    """To be called in a child: no file may grow beyond that; what is longer fails as on a full disk (EFBIG)."""
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size_bytes, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))
