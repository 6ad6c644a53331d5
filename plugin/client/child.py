"""Short-lived child processes (pip, venv, nvidia-smi), read line by line, cancellable and bounded in time."""

from __future__ import annotations

import os
import queue
import subprocess  # nosec B404 - programs are started by an argument list; no shell is ever used
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

from ..engine.errors import Cancelled
from .command import NO_WINDOW, clean_environment

POLL_S = 0.2
END_WAIT_S = 5.0


@dataclass(frozen=True)
class ChildOutcome:
    """How a child ended: its exit code (None when its time was over) and every line it wrote."""

    code: int | None
    lines: tuple[str, ...]


def run_child(
    arguments: Sequence[str | Path],
    timeout_s: float,
    on_line: Callable[[str], None] = lambda _: None,
    is_cancelled: Callable[[], bool] = lambda: False,
    variables: Mapping[str, str] | None = None,
    folder: Path | None = None,
) -> ChildOutcome:
    """Run a program to its end, its stdout and stderr as one stream of lines.

    Args:
        arguments: the program and what it is given.
        timeout_s: after which it is killed.
        on_line: takes each line as it comes, in the calling thread.
        is_cancelled: polled; kills the program when true.
        variables: added to the environment, which is free of QGIS's Python variables.
        folder: to work in; None for ours.

    Raises:
        Cancelled: it was cancelled; the program is gone.
        OSError: it could not be started.
    """
    child = subprocess.Popen(  # nosec B603 - an argument list of interpreters that we found or the user chose
        [str(argument) for argument in arguments],
        cwd=None if folder is None else str(folder),
        env={**clean_environment(os.environ), **(variables or {})},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        creationflags=NO_WINDOW,
    )
    incoming: queue.SimpleQueue[str | None] = queue.SimpleQueue()
    reader = threading.Thread(target=pump, args=(child, incoming), name="cisen-child", daemon=True)
    reader.start()
    lines: list[str] = []
    deadline = time.monotonic() + timeout_s
    try:
        while time.monotonic() < deadline:
            if is_cancelled():
                raise Cancelled("Cancelled.")
            try:
                line = incoming.get(timeout=POLL_S)
            except queue.Empty:
                continue
            if line is None:
                return ChildOutcome(child.wait(END_WAIT_S), tuple(lines))
            lines.append(line)
            on_line(line)
        return ChildOutcome(None, tuple(lines))
    except subprocess.TimeoutExpired:
        return ChildOutcome(None, tuple(lines))
    finally:
        if child.poll() is None:
            child.kill()
        child.wait()
        reader.join(END_WAIT_S)


def pump(child: subprocess.Popen[str], incoming: queue.SimpleQueue[str | None]) -> None:
    """Move the child's lines into the queue; None marks the end."""
    if child.stdout is not None:
        with child.stdout as stream:
            for line in stream:
                incoming.put(line.rstrip())
    incoming.put(None)
