"""Ends a process by SIGKILL at a chosen call that touches the disk, a write being half done then."""

from __future__ import annotations

import os
import signal
from pathlib import Path
from typing import Any, Callable

WATCHED = (
    (os, "fsync"),
    (os, "link"),
    (os, "truncate"),
    (Path, "replace"),
    (Path, "unlink"),
    (Path, "touch"),
    (Path, "mkdir"),
)


def kill_self() -> None:
    """End this process as `kill -9` does: nothing is finished, flushed or given back."""
    os.kill(os.getpid(), signal.SIGKILL)


class KillPoint:
    """Counts the calls that touch the disk; install it in a child that may die.

    Args:
        calls: how many still pass.
        end: ends the process.
    """

    def __init__(self, calls: int, end: Callable[[], None] = kill_self) -> None:
        self.calls = calls
        self.end = end

    def install(self) -> None:
        """Watch every call from now on."""
        for owner, name in WATCHED:
            setattr(owner, name, self.watched(getattr(owner, name)))
        opened = Path.open

        def watched_open(path: Path, mode: str = "r", *arguments: Any, **options: Any) -> Any:
            file = opened(path, mode, *arguments, **options)
            return file if mode == "rb" else HalfWriter(file, self)

        Path.open = watched_open

    def reached(self) -> bool:
        """Count one call; whether it is the one to die at."""
        self.calls -= 1
        return self.calls < 0

    def watched(self, call: Callable[..., Any]) -> Callable[..., Any]:
        """The call, unless this is where it ends."""

        def counted(*arguments: Any, **options: Any) -> Any:
            if self.reached():
                self.end()
            return call(*arguments, **options)

        return counted


class HalfWriter:
    """A file whose last write is cut in two.

    Args:
        file: open for writing.
        point: where the process dies.
    """

    def __init__(self, file: Any, point: KillPoint) -> None:
        self.file = file
        self.point = point

    def __enter__(self):
        return self

    def __exit__(self, *error: object) -> None:
        self.file.close()

    def __getattr__(self, name: str) -> Any:
        return getattr(self.file, name)

    def write(self, content: bytes) -> int:
        """All of it, or half of it and the end."""
        if self.point.reached():
            self.file.write(content[: len(content) // 2])
            self.file.flush()
            self.point.end()
        return self.file.write(content)
