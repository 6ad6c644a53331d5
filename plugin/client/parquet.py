"""Indexes to GeoParquet and back: the environment that has pyarrow, and the process that does it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable

from ..engine.errors import EngineError, InternalError, ParquetMissing, from_code
from .child import run_child
from .command import ISOLATED, PLUGIN_ROOT
from .environment import EngineEnvironment, engine_environment

TIMEOUT_S = 6 * 3600.0
DOWNLOAD_BYTES, DISK_BYTES = 72_000_000, 245_000_000
"""What pyarrow 26 and numpy 2.4 take to fetch and on the disk (Linux, measured)."""


@dataclass(frozen=True)
class ParquetChild:
    """How the process is started, what hears of it, and what ends it.

    Args:
        python: an interpreter that has pyarrow.
        on_progress: told how many tiles are done, and how many there are.
        log: takes the lines that are not ours.
        is_cancelled: ends the process.
    """

    python: Path
    on_progress: Callable[[int, int], None]
    log: Callable[[str], None]
    is_cancelled: Callable[[], bool]

    def run(self, arguments: Sequence[str | Path]) -> dict[str, Any]:
        """What `python -m plugin.engine.geoparquet` answers.

        Raises:
            EngineError: it refused, with the sentence of the engine's error.
            ParquetMissing: the interpreter has no pyarrow.
            Cancelled: it was.
        """
        said: dict[str, Any] = {}

        def take(line: str) -> None:
            message = message_in(line)
            if "progress" in message:
                self.on_progress(*message["progress"])
            elif message:
                said.update(message)
            else:
                self.log(line)

        command = [self.python, *ISOLATED, "-m", "plugin.engine.geoparquet", *arguments]
        try:
            outcome = run_child(command, TIMEOUT_S, take, self.is_cancelled, None, PLUGIN_ROOT)
        except OSError as error:
            raise missing(f"{self.python}: {error}") from error
        if "error" in said:
            error = said["error"]
            if error["code"] == ParquetMissing.code:
                raise missing(error["detail"])
            raise from_code(error["code"], error["sentence"], error["detail"])
        if "result" not in said:
            raise InternalError(
                "The process that reads and writes GeoParquet ended before it was done; close other programs and try "
                "again.",
                f"exit code {outcome.code}",
            )
        return dict(said["result"])


def message_in(line: str) -> dict[str, Any]:
    """What the process says in a line; empty for a line of something else."""
    try:
        message = json.loads(line)
    except ValueError:
        return {}
    return message if isinstance(message, dict) and message.keys() & {"progress", "result", "error"} else {}


def parquet_environment() -> EngineEnvironment:
    """The environment that has pyarrow, made or not."""
    return engine_environment("parquet")


def parquet_python(chosen: str) -> Path:
    """An interpreter that has pyarrow, or may: that of the extra, else the one that the user chose for the engine.

    Raises:
        ParquetMissing: neither is there; offer to install the extra.
    """
    environment = parquet_environment()
    if environment.ready:
        return environment.python
    if chosen and Path(chosen).is_file():
        return Path(chosen)
    raise missing(str(environment.folder))


def missing(detail: str) -> EngineError:
    """The error for an interpreter without pyarrow."""
    return ParquetMissing(
        "GeoParquet needs the library pyarrow, which is not installed; install it under Manage indexes in the panel's "
        "menu.",
        detail,
    )
