"""The progress of a run as JSON lines, so that a reader can come and go."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from training.errors import TrainingError

PROGRESS = "progress.jsonl"
Event = Literal["progress", "metric", "figure", "package", "error"]


@dataclass(frozen=True)
class Progress:
    """Appends events to a run's progress.jsonl and repeats them on stdout.

    Args:
        path: the file; its folder exists.
    """

    path: Path

    def report(self, event: Event, **fields: Any) -> None:
        """Write one line: the event, the seconds since the epoch, and the fields."""
        line = json.dumps({"event": event, "time": round(time.time(), 3), **fields})
        with self.path.open("a", encoding="utf-8") as file:
            file.write(line + "\n")
        print(line, file=sys.stdout, flush=True)

    def metrics(self, protocol: str, values: Mapping[str, float], **fields: Any) -> None:
        """Write the values of one measurement, with the protocol they were measured by."""
        self.report(
            "metric", protocol=protocol, values={key: round(value, 3) for key, value in values.items()}, **fields
        )


def read_events(path: Path) -> list[dict[str, Any]]:
    """The events of a file; lines that cannot be parsed, as the last one of a run that was killed, are skipped.

    Raises:
        TrainingError: there is no such file.
    """
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError as error:
        raise TrainingError(f"{path} cannot be read ({error.strerror}); give the folder of a run.") from error
    return [event for event in map(parsed, lines) if event is not None]


def parsed(line: str) -> dict[str, Any] | None:
    """The event of a line, or None where it holds none."""
    try:
        event = json.loads(line)
    except ValueError:
        return None
    return event if isinstance(event, dict) and "event" in event else None


def run_progress(checkpoint: Path) -> Progress:
    """The progress of the run that a checkpoint lies in, at any depth, or else beside it."""
    places = [checkpoint, *checkpoint.parents] if checkpoint.is_dir() else list(checkpoint.parents)
    return Progress(next((one for one in places if (one / PROGRESS).is_file()), places[0]) / PROGRESS)
