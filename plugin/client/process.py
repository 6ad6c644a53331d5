"""One run of the engine: the child process, and the threads that keep its pipes moving."""

from __future__ import annotations

import contextlib
import queue
import subprocess  # nosec B404 - the engine is a process of its own by design; no shell is ever used
import threading
from collections import deque
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Callable, cast

from ..engine.errors import EngineError, ProtocolError
from ..engine.protocol import read_frame, write_frame
from .command import NO_WINDOW
from .errors import ClientError, EngineGone
from .faults import explain_end
from .replies import PendingReplies, PendingReply

if TYPE_CHECKING:
    import numpy

HELLO_ID = 0
STDERR_LINES = 200
STDERR_LINE_BYTES = 4096
EXIT_WAIT_S = 2.0


class EngineProcess:
    """A started engine that takes requests and hands its replies to those who wait.

    Writing, reading and draining stderr each have a thread, so that no caller ever blocks on a pipe: a caller waits for
    its reply, with a bound, and nothing else. All threads end when the process does.

    Args:
        log: takes every line that the engine writes to stderr; called from another thread.
    """

    def __init__(self, log: Callable[[str], None]) -> None:
        self._log = log
        self._replies = PendingReplies()
        self._outbox: queue.SimpleQueue[tuple[dict[str, Any], Mapping[str, numpy.ndarray]] | None] = queue.SimpleQueue()
        self._last_lines: deque[str] = deque(maxlen=STDERR_LINES)
        self._drainer = threading.Thread(target=self._drain, name="cisen-engine-stderr", daemon=True)
        self._threads = (
            self._drainer,
            threading.Thread(target=self._read, name="cisen-engine-read", daemon=True),
            threading.Thread(target=self._write, name="cisen-engine-write", daemon=True),
        )
        self._child: subprocess.Popen[bytes] | None = None
        self._ids_lock = threading.Lock()
        self._last_id = HELLO_ID
        self.hello = self._replies.expect(HELLO_ID)

    def start(self, arguments: Sequence[str], folder: Path, environment: Mapping[str, str]) -> None:
        """Start the child in `folder`.

        Raises:
            ClientError: the interpreter cannot be run.
        """
        try:
            # The engine's own interpreter with an argument list: nothing of it comes from a layer or a project.
            self._child = subprocess.Popen(  # nosec B603 - no shell, a list of arguments
                list(arguments),
                cwd=str(folder),
                env=dict(environment),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                creationflags=NO_WINDOW,
            )
        except OSError as error:
            raise ClientError(
                "The engine's Python could not be started; check the interpreter in the settings, or make the engine's "
                "environment again.",
                f"{arguments[0]}: {error}",
            ) from error
        for thread in self._threads:
            thread.start()

    @property
    def alive(self) -> bool:
        """Whether replies can still come."""
        return self._child is not None and not self._replies.ended

    @property
    def pid(self) -> int | None:
        """The child's process id, while there is one."""
        return None if self._child is None else self._child.pid

    @property
    def last_lines(self) -> list[str]:
        """The end of what the engine wrote to stderr."""
        return list(self._last_lines)

    def send(self, kind: str, fields: Mapping[str, Any], arrays: Mapping[str, numpy.ndarray]) -> PendingReply:
        """Queue a request and return at once; `arrays` must stay unchanged until the reply is there."""
        with self._ids_lock:
            self._last_id += 1
            request_id = self._last_id
        pending = self._replies.expect(request_id)
        self._outbox.put(({**fields, "id": request_id, "kind": kind}, arrays))
        return pending

    def forget(self, pending: PendingReply) -> None:
        """Drop the reply if it should come after all."""
        self._replies.forget(pending)

    def stop(self, timeout_s: float) -> None:
        """Ask the engine to stop, then terminate, then kill it; return when it is gone.

        That takes `timeout_s`, two waits for its end and one for each thread at most, `timeout_s` + 10 s in all.
        """
        if self._child is None:
            return
        self.send("stop", {}, {})
        self._outbox.put(None)
        if not self._exited(timeout_s if self.hello.settled else 0):  # before hello it has nothing to finish
            self._child.terminate()
            if not self._exited(EXIT_WAIT_S):
                self._child.kill()
                self._exited(EXIT_WAIT_S)
        self._join()

    def kill(self, reason: EngineError) -> None:
        """End the engine now; whoever waits gets `reason`."""
        self._replies.end(reason)
        self._outbox.put(None)
        if self._child is not None:
            self._child.kill()
            self._exited(EXIT_WAIT_S)
            self._join()

    def _exited(self, timeout_s: float) -> bool:
        """Wait for the child; whether it is gone."""
        try:
            self._running_child().wait(timeout_s)
        except subprocess.TimeoutExpired:
            return False
        return True

    def _join(self) -> None:
        for thread in self._threads:
            thread.join(EXIT_WAIT_S)

    def _running_child(self) -> subprocess.Popen[bytes]:
        if self._child is None:
            raise ClientError("The engine was not started; try again.")
        return self._child

    def _write(self) -> None:
        """Send what is queued, until None; then close the pipe, at which the engine exits by itself."""
        stream = cast("BinaryIO", self._running_child().stdin)
        try:
            for header, arrays in iter(self._outbox.get, None):
                self._write_one(stream, header, arrays)
        except OSError as error:
            self._log(f"The pipe to the engine closed: {error}")
        with contextlib.suppress(OSError):
            stream.close()

    def _write_one(self, stream: BinaryIO, header: dict[str, Any], arrays: Mapping[str, numpy.ndarray]) -> None:
        """Send one request; what fits into no frame is refused before a byte of it is written."""
        try:
            write_frame(stream, header, arrays)
        except ProtocolError as error:
            self._replies.refuse(header["id"], error)
        except (TypeError, ValueError) as error:
            odd = ProtocolError("A request could not be written as a message; please report this.", repr(error))
            self._replies.refuse(header["id"], odd)

    def _read(self) -> None:
        """Hand out replies until the engine closes its end, then say why to everyone who still waits."""
        child = self._running_child()
        stream = cast("BinaryIO", child.stdout)
        end: EngineError | None = None
        try:
            for frame in iter(lambda: read_frame(stream), None):
                self._replies.answer(frame)
        except EngineError as error:
            end = error
        except (OSError, ValueError, MemoryError) as error:
            end = ProtocolError("A message of the engine could not be read; try again to restart it.", repr(error))
        if end is not None or not self._exited(EXIT_WAIT_S):
            child.kill()
            self._exited(EXIT_WAIT_S)
        self._drainer.join(EXIT_WAIT_S)
        gone = explain_end(child.returncode, self.last_lines)
        self._replies.end(gone if end is None else EngineGone(end.sentence, f"{end.detail}\n{gone.detail}"))
        self._outbox.put(None)
        stream.close()

    def _drain(self) -> None:
        """Keep stderr from filling up; remember its end."""
        stream = cast("BinaryIO", self._running_child().stderr)
        for line in iter(lambda: stream.readline(STDERR_LINE_BYTES), b""):
            text = line.decode("utf-8", "replace").rstrip()
            if text:
                self._last_lines.append(text)
                self._log(text)
        stream.close()
