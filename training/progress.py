"""The progress of a run as JSON lines, so that a reader can come and go."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

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
