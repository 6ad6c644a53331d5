"""The engine's threads: one reads requests, one searches, one looks at whole indexes, one does the rest in order.

The one that reads also answers what cannot wait. What takes long in an indexing request has threads of its own
(tile_pool.py, commits.py); its answer follows by itself.
"""

from __future__ import annotations

import queue
import threading
import traceback
from collections.abc import Mapping
from concurrent.futures import Future
from contextlib import ExitStack
from functools import partial
from typing import Any, BinaryIO, Callable

import numpy as np

from .errors import Cancelled, EngineError, InternalError, error_header
from .handlers import Answer, Handlers, describe
from .protocol import Frame, read_frame, write_frame

# Done beside the batches that are embedded; the requests of one index keep their order among themselves.
SEARCHING = frozenset({"search", "encode_text"})
# Done beside searches, which they would keep waiting: they answer for every tile.
VIEWING = frozenset({"scores", "classify"})


class Server:
    """Serves one client until it says stop or closes its end.

    Args:
        handlers: do the work.
        requests: binary stream of the client's frames.
        replies: binary stream for ours.
    """

    def __init__(self, handlers: Handlers, requests: BinaryIO, replies: BinaryIO) -> None:
        self.handlers = handlers
        self.requests = requests
        self.replies = replies
        self.writing = threading.Lock()
        self.searches: queue.SimpleQueue[Frame | None] = queue.SimpleQueue()
        self.views: queue.SimpleQueue[Frame | None] = queue.SimpleQueue()
        self.others: queue.SimpleQueue[Frame | None] = queue.SimpleQueue()
        self.searching = threading.Lock()
        self.viewing = threading.Lock()
        self.ending = False
        self.cancelled: set[int] = set()
        self.pending: set[int] = set()

    def serve(self) -> None:
        """Say hello, then answer until the client is gone; whatever still waits then is dropped."""
        workers = [
            threading.Thread(target=self.work, args=(self.searches,), name="engine-search"),
            threading.Thread(target=self.work, args=(self.views,), name="engine-view"),
            threading.Thread(target=self.work, args=(self.others,), name="engine-worker"),
        ]
        self.send({"id": 0, "kind": "hello", **describe(self.handlers.encoder)})
        for worker in workers:
            worker.start()
        try:
            self.read()
        except EngineError as error:
            self.send_error(0, error)
        finally:
            self.ending = True
            for waiting in (self.searches, self.views, self.others):
                waiting.put(None)
            for worker in workers:
                worker.join()
            self.handlers.close()

    def read(self) -> None:
        """Take requests in until stop or the end of the stream."""
        while True:
            frame = read_frame(self.requests)
            if frame is None:
                return
            number, kind = int(frame.header.get("id", 0)), frame.header.get("kind")
            if kind == "cancel":
                self.send({"id": number, "kind": "cancel", "cancelled": self.cancel(int(frame.header["request"]))})
            elif kind == "status":
                self.send({"id": number, "kind": "status", **self.status()})
            elif kind == "stop":
                self.send({"id": number, "kind": "stop"})
                return
            else:
                self.pending.add(number)
                self.lane(kind).put(frame)

    def lane(self, kind: Any) -> queue.SimpleQueue[Frame | None]:
        """Where requests of a kind wait."""
        if kind in SEARCHING:
            return self.searches
        return self.views if kind in VIEWING else self.others

    def work(self, waiting: queue.SimpleQueue[Frame | None]) -> None:
        """Answer the requests that wait, the first one first, until the end."""
        while True:
            frame = waiting.get()
            if frame is None or self.ending:
                return
            number = int(frame.header.get("id", 0))
            self.pending.discard(number)
            self.answer(frame, partial(self.handle, number, frame))
            self.cancelled.discard(number)

    def handle(self, number: int, frame: Frame) -> Answer:
        """Do what a request wants, unless it was cancelled while it waited."""
        if number in self.cancelled:
            raise Cancelled("The request was cancelled.")
        kind = frame.header.get("kind")
        with ExitStack() as held:  # no search sees half of another package
            if kind in SEARCHING or kind == "load":
                held.enter_context(self.searching)
            if kind in VIEWING or kind == "load":
                held.enter_context(self.viewing)
            return self.handlers.handle(frame)

    def answer(self, frame: Frame, result: Callable[[], Answer]) -> None:
        """Send a result or what went wrong with it; one that is still to come is sent when it comes."""
        number = int(frame.header.get("id", 0))
        try:
            answer = result()
            if isinstance(answer, Future):
                answer.add_done_callback(lambda done: self.answer(frame, done.result))
                return
            fields, arrays = answer
            self.send({"id": number, "kind": str(frame.header["kind"]), **fields}, arrays)
        except EngineError as error:
            self.send_error(number, error)
        except Exception as error:  # noqa: BLE001 - the engine outlives any request; the client shows the sentence
            self.send_error(number, unforeseen(error))

    def cancel(self, number: int) -> bool:
        """Mark a request that still waits; what already runs is finished and answered."""
        if number in self.pending:
            self.cancelled.add(number)
            return True
        return False

    def status(self) -> dict[str, Any]:
        """What hello says, how many requests wait, and which indexes are being written."""
        return {
            **describe(self.handlers.encoder),
            "queued": self.searches.qsize() + self.views.qsize() + self.others.qsize(),
            "open_indexes": sorted(self.handlers.writers),
        }

    def send_error(self, number: int, error: EngineError) -> None:
        """Answer a request with what went wrong."""
        self.send(error_header(number, error))

    def send(self, header: Mapping[str, Any], arrays: Mapping[str, np.ndarray] | None = None) -> None:
        """Write one frame; a client that is gone is noticed by the reader, not here."""
        with self.writing:
            try:
                write_frame(self.replies, header, arrays)
            except OSError:
                return


def unforeseen(error: Exception) -> InternalError:
    """An error nobody planned for, with its trace for the log."""
    if isinstance(error, MemoryError):
        return InternalError(
            "The engine ran out of memory; close other programs and try again.", traceback.format_exc()
        )
    return InternalError(
        "The engine met an error it does not know; copy the diagnostics into a bug report.", traceback.format_exc()
    )
