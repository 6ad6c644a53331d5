"""The connection to the engine: starts it when it is needed, asks it, cancels, notices its end and starts it again."""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Callable

from ..engine.errors import Cancelled, EngineError
from ..engine.protocol import PROTOCOL_VERSION
from .command import clean_environment
from .errors import ClientError, EngineGone, EngineTimeout
from .process import EngineProcess
from .sent_request import SentRequest

if TYPE_CHECKING:
    from pathlib import Path

    import numpy

    from .command import EngineCommand
    from .replies import Reply

START_TIMEOUT_S = 120.0
REQUEST_TIMEOUT_S = 60.0
STOP_TIMEOUT_S = 3.0
KEPT_ERRORS = 20


class EngineConnection:
    """Asks the engine on behalf of any thread; nothing runs before the first request.

    A search may be under way beside an indexing batch. Requests block, so they belong into a QgsTask or another worker,
    not into the thread of the user interface.

    Args:
        command: how to start the engine.
        package: folder of the model package to serve.
        log: takes lines for the log; called from any thread (QgsMessageLog.logMessage may be).
    """

    def __init__(self, command: EngineCommand, package: Path, log: Callable[[str], None]) -> None:
        self.command = command
        self._package = package
        self._log = log
        self._lock = threading.Lock()
        self._engine: EngineProcess | None = None
        self._closed = False
        self._last_errors: deque[str] = deque(maxlen=KEPT_ERRORS)

    @property
    def package(self) -> Path:
        """Folder of the model package that is served."""
        return self._package

    @property
    def running(self) -> bool:
        """Whether the engine's process is there."""
        engine = self._engine
        return engine is not None and engine.alive

    @property
    def pid(self) -> int | None:
        """The engine's process id while it runs."""
        engine = self._engine
        return engine.pid if engine is not None and engine.alive else None

    @property
    def hello(self) -> dict[str, Any] | None:
        """What the running engine said about itself (package, providers, runtime); None while there is none."""
        engine = self._engine
        if engine is None or not engine.alive or not engine.hello.settled:
            return None
        try:
            return dict(engine.hello.result().fields)
        except EngineError:
            return None

    @property
    def last_errors(self) -> list[str]:
        """The latest failed requests, oldest first, for diagnostics."""
        return list(self._last_errors)

    @property
    def last_lines(self) -> list[str]:
        """The end of the engine's stderr, for diagnostics."""
        engine = self._engine
        return [] if engine is None else engine.last_lines

    def request(
        self,
        kind: str,
        fields: Mapping[str, Any] | None = None,
        arrays: Mapping[str, numpy.ndarray] | None = None,
        timeout_s: float = REQUEST_TIMEOUT_S,
        is_cancelled: Callable[[], bool] | None = None,
    ) -> Reply:
        """Ask the engine and wait for its reply; start the engine before, if it does not run.

        Args:
            kind: of the request, as in protocol.py.
            fields: plain values that go into the header.
            arrays: by name; unchanged until this returns.
            timeout_s: for the reply, not counting the engine's start.
            is_cancelled: polled while waiting.

        Raises:
            Cancelled: `is_cancelled()` said so.
            EngineGone: the engine ended meanwhile; the next request starts it again.
            EngineTimeout: no reply in time.
            ClientError: the engine cannot be started.
            EngineError: the engine refused; the type follows the error's code.
        """
        return self.send(kind, fields, arrays, is_cancelled).result(timeout_s, is_cancelled)

    def send(
        self,
        kind: str,
        fields: Mapping[str, Any] | None = None,
        arrays: Mapping[str, numpy.ndarray] | None = None,
        is_cancelled: Callable[[], bool] | None = None,
    ) -> SentRequest:
        """Ask the engine and go on; start it before, if it does not run, and wait until it has.

        What one thread sends arrives in this order. Arguments and errors of the start as for `request`; `arrays` must
        stay unchanged until the reply is there.
        """
        try:
            engine = self._started()
            self._await_hello(engine, is_cancelled)
        except Cancelled:
            raise
        except EngineError as error:
            self._note(kind, error)
            raise
        return SentRequest(engine, kind, fields or {}, arrays or {}, self._note)

    def load(self, package: Path, is_cancelled: Callable[[], bool] | None = None) -> Reply:
        """Serve another model package from now on, also after a restart.

        Raises:
            EngineError: as `request`; the package served before stays when the new one is refused.
        """
        reply = self.request("load", {"package": str(package)}, None, START_TIMEOUT_S, is_cancelled)
        self._package = package
        return reply

    def stop(self, timeout_s: float = STOP_TIMEOUT_S) -> None:
        """Stop the engine and return when its process is gone, at the latest `timeout_s` + 10 s later.

        The next request starts it again.
        """
        with self._lock:
            engine, self._engine = self._engine, None
            if engine is not None:
                engine.stop(timeout_s)

    def close(self, timeout_s: float = STOP_TIMEOUT_S) -> None:
        """Stop the engine for good, as `unload()` needs it: a task that still runs cannot start it again."""
        self._closed = True
        self.stop(timeout_s)

    def kill(self) -> None:
        """End the engine's process at once; the next request starts it again."""
        engine = self._engine
        if engine is not None:
            engine.kill(EngineGone("The engine was ended; try again to restart it."))

    def _started(self) -> EngineProcess:
        """The running engine, or a new one."""
        with self._lock:
            if self._closed:
                raise EngineGone("The engine was stopped because the plugin is being closed; enable the plugin again.")
            if self._engine is None or not self._engine.alive:
                engine = EngineProcess(self._log)
                engine.start(self.command.arguments(self._package), self.command.root, clean_environment(os.environ))
                self._engine = engine
            return self._engine

    def _await_hello(self, engine: EngineProcess, is_cancelled: Callable[[], bool] | None) -> None:
        """Wait until the engine has verified its package and is ready.

        Raises:
            EngineError: as `request`.
        """
        if not engine.hello.wait(START_TIMEOUT_S, is_cancelled):
            if is_cancelled is not None and is_cancelled():
                raise Cancelled("Cancelled.")
            slow = EngineTimeout(
                "The engine did not start in time; see whether an antivirus program holds it back, and try again.",
                f"no hello after {START_TIMEOUT_S:.0f} s",
            )
            engine.kill(slow)
            raise slow
        spoken = engine.hello.result().fields.get("protocol")
        if spoken != PROTOCOL_VERSION:
            odd = ClientError(
                "The engine and the plugin are of different versions; restart QGIS.",
                f"protocol {spoken} instead of {PROTOCOL_VERSION}",
            )
            engine.kill(odd)
            raise odd

    def _note(self, kind: str, error: EngineError) -> None:
        line = f"{kind}: {error.sentence} {error.detail}".strip()
        self._last_errors.append(line)
        self._log(line)
