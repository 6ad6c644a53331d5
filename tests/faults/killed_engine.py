"""The engine's own process, driven over its pipes and killed."""

from __future__ import annotations

import signal
import subprocess
import threading
from pathlib import Path
from typing import Callable

import numpy as np

import plugin.engine
from plugin.engine.errors import ProtocolError
from plugin.engine.index_spec import IndexSpec
from plugin.engine.protocol import read_frame, write_frame

from .fault_job import BATCH_TILES, COLUMNS
from .killed_writer import DONE, FAILED, WriterEnd

ROOT = Path(plugin.engine.__file__).parents[2]


def run_engine(
    python: str,
    package: Path,
    folder: Path,
    spec: IndexSpec,
    tiles: np.ndarray,
    kill_after_s: float | None = None,
    from_hello: bool = True,
) -> WriterEnd:
    """Start an engine, send it the job from where the index stands, and count what it acknowledges.

    Args:
        python: the engine's interpreter.
        package: folder of the model package.
        folder: of the index.
        spec: of the index.
        tiles: the whole job, uint8 [n, size, size, 3].
        kill_after_s: until SIGKILL; None lets it finish.
        from_hello: the time runs from its hello, not from its start.
    """
    command = [python, "-m", "plugin.engine", "--package", str(package), "--provider", "cpu", "--threads", "1"]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as engine:
        timer = threading.Timer(kill_after_s or 0.0, engine.kill)
        if kill_after_s is not None and not from_hello:
            timer.start()
        acknowledged: list[int] = []
        try:
            read_frame(engine.stdout)
            if kill_after_s is not None and from_hello:
                timer.start()
            converse(engine, folder, spec, tiles, acknowledged.append)
            engine.stdin.close()
        except (OSError, EOFError):  # it is gone; what it still said was read
            engine.stdin = None
        code = engine.wait()
        timer.cancel()
    known = {0: DONE, -signal.SIGKILL: -signal.SIGKILL}
    return WriterEnd(max(acknowledged, default=0), known.get(code, FAILED))


def converse(
    engine: subprocess.Popen[bytes],
    folder: Path,
    spec: IndexSpec,
    tiles: np.ndarray,
    acknowledge: Callable[[int], None],
) -> None:
    """Open the index, send every batch that it lacks without waiting, and take the answers in.

    Raises:
        EOFError: the engine ended before its last answer.
        OSError: it was gone before all was sent.
    """
    write_frame(engine.stdin, {"id": 1, "kind": "open_index", "index": str(folder), "spec": spec.to_json()}, None)
    opened = answer(engine)
    acknowledge(opened)
    sending = threading.Thread(target=send_rest, args=(engine, folder, tiles, opened))
    sending.start()
    try:
        for _ in range(opened, len(tiles), BATCH_TILES):
            acknowledge(answer(engine))
        acknowledge(answer(engine))
    finally:
        sending.join()


def send_rest(engine: subprocess.Popen[bytes], folder: Path, tiles: np.ndarray, opened: int) -> None:
    """Send the batches behind the first `opened` tiles, and the end of the job."""
    try:
        for start in range(opened, len(tiles), BATCH_TILES):
            numbers = np.arange(start, min(start + BATCH_TILES, len(tiles)), dtype=np.int32)
            cells = np.stack([numbers // COLUMNS, numbers % COLUMNS], axis=1)
            arrays = {"cells": cells, "tiles": tiles[start : start + BATCH_TILES]}
            write_frame(engine.stdin, {"id": 2, "kind": "embed_tiles", "index": str(folder)}, arrays)
        write_frame(engine.stdin, {"id": 3, "kind": "close_index", "index": str(folder), "complete": True}, None)
    except OSError:
        return  # the engine is gone, which whoever waits for its answers notices


def answer(engine: subprocess.Popen[bytes]) -> int:
    """The count of tiles in the next answer; EOFError when there is none, or one that was cut in two."""
    try:
        frame = read_frame(engine.stdout)
    except ProtocolError as error:
        raise EOFError from error
    if frame is None:
        raise EOFError
    return int(frame.header["tiles"])
