"""Replies of the engine on their way from the reader thread to the threads that wait for them."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Callable

from ..engine.errors import EngineError, ProtocolError, from_code

if TYPE_CHECKING:
    import numpy

    from ..engine.protocol import Frame

CANCEL_POLL_S = 0.1


@dataclass(frozen=True)
class Reply:
    """What the engine answered: plain `fields`, and `arrays` by name."""

    fields: dict[str, Any]
    arrays: dict[str, numpy.ndarray] = field(default_factory=dict)

    def value(self, name: str) -> Any:
        """A field that it must have; raises ProtocolError where it has not."""
        if name not in self.fields:
            raise ProtocolError("The engine's answer is incomplete; restart QGIS and try again.", f"no field {name}")
        return self.fields[name]

    def array(self, name: str) -> numpy.ndarray:
        """An array that it must have; raises ProtocolError where it has not."""
        if name not in self.arrays:
            raise ProtocolError("The engine's answer is incomplete; restart QGIS and try again.", f"no array {name}")
        return self.arrays[name]


class PendingReply:
    """One reply that has not come yet. Any number of threads may wait for it."""

    def __init__(self, request_id: int) -> None:
        self.request_id = request_id
        self._settled = threading.Event()
        self._reply: Reply | None = None
        self._error: EngineError | None = None

    @property
    def settled(self) -> bool:
        """Whether a reply or an error is there."""
        return self._settled.is_set()

    def settle(self, reply: Reply | None = None, error: EngineError | None = None) -> None:
        """Hand over the reply or the error; the first one counts."""
        if not self.settled:
            self._reply, self._error = reply, error
            self._settled.set()

    def wait(self, timeout_s: float, is_cancelled: Callable[[], bool] | None = None) -> bool:
        """Wait until it is settled, `timeout_s` seconds have passed or `is_cancelled()` says so; return `settled`."""
        if is_cancelled is None:
            return self._settled.wait(timeout_s)
        deadline = time.monotonic() + timeout_s
        while not self.settled and not is_cancelled():
            left = deadline - time.monotonic()
            if left <= 0:
                break
            self._settled.wait(min(left, CANCEL_POLL_S))
        return self.settled

    def result(self) -> Reply:
        """The reply, once settled.

        Raises:
            EngineError: the engine refused the request, or is gone; a new object for every thread that asks.
        """
        if self._error is not None:
            raise type(self._error)(self._error.sentence, self._error.detail)
        return self._reply or Reply({})


class PendingReplies:
    """The replies that one run of the engine still owes, by request id."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._pending: dict[int, PendingReply] = {}
        self._end: EngineError | None = None

    @property
    def ended(self) -> bool:
        """Whether the engine is gone, so that no reply will come any more."""
        return self._end is not None

    def expect(self, request_id: int) -> PendingReply:
        """A place for the reply to `request_id`; already settled with an error when the engine is gone."""
        pending = PendingReply(request_id)
        with self._lock:
            end = self._end
            if end is None:
                self._pending[request_id] = pending
        if end is not None:
            pending.settle(error=end)
        return pending

    def forget(self, pending: PendingReply) -> None:
        """Nobody waits for it any more; should it come late, it is dropped."""
        with self._lock:
            self._pending.pop(pending.request_id, None)

    def answer(self, frame: Frame) -> None:
        """Hand a frame of the engine to whoever waits for it."""
        header = dict(frame.header)
        pending = self._take(header.pop("id", None))
        if pending is None:
            return
        if header.get("kind") == "error":
            sentence = str(header.get("sentence", "")) or "The engine refused this without saying why; see the log."
            error = from_code(str(header.get("code", "")), sentence, str(header.get("detail", "")))
            pending.settle(error=error)
        else:
            header.pop("kind", None)
            pending.settle(Reply(header, frame.arrays))

    def refuse(self, request_id: int, error: EngineError) -> None:
        """Fail one request that could not be sent."""
        pending = self._take(request_id)
        if pending is not None:
            pending.settle(error=error)

    def end(self, error: EngineError) -> None:
        """Fail every request, and those to come: the engine is gone. The first reason counts."""
        with self._lock:
            if self._end is None:
                self._end = error
            owed = list(self._pending.values())
            self._pending.clear()
        for pending in owed:
            pending.settle(error=self._end)

    def _take(self, request_id: Any) -> PendingReply | None:
        with self._lock:
            return self._pending.pop(request_id, None) if isinstance(request_id, int) else None
