"""A request that is on its way: the caller goes on, and comes back for the reply."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Callable

from ..engine.errors import Cancelled, EngineError
from .errors import EngineTimeout

if TYPE_CHECKING:
    import numpy

    from .process import EngineProcess
    from .replies import Reply

CANCEL_GRACE_S = 5.0


class SentRequest:
    """One request, sent to one run of the engine.

    Args:
        engine: that runs.
        kind: of the request.
        fields: its plain values.
        arrays: by name; unchanged until the reply is there.
        failed: is told of what goes wrong, for the log.
    """

    def __init__(
        self,
        engine: EngineProcess,
        kind: str,
        fields: Mapping[str, Any],
        arrays: Mapping[str, numpy.ndarray],
        failed: Callable[[str, EngineError], None],
    ) -> None:
        self._engine = engine
        self._kind = kind
        self._failed = failed
        self._pending = engine.send(kind, fields, arrays)

    @property
    def settled(self) -> bool:
        """Whether the reply or an error is there."""
        return self._pending.settled

    def result(self, timeout_s: float, is_cancelled: Callable[[], bool] | None = None) -> Reply:
        """Wait for the reply.

        Args:
            timeout_s: from now.
            is_cancelled: polled while waiting.

        Raises:
            Cancelled, EngineGone, EngineTimeout, EngineError: as `EngineConnection.request`.
        """
        try:
            if not self._pending.wait(timeout_s, is_cancelled):
                self._abandon(timeout_s, is_cancelled)
            return self._pending.result()
        except Cancelled:
            raise
        except EngineError as error:
            self._failed(self._kind, error)
            raise

    def withdraw(self) -> None:
        """Cancel it without waiting for anything; what the engine has begun it finishes."""
        self._engine.forget(self._engine.send("cancel", {"request": self._pending.request_id}, {}))
        self._engine.forget(self._pending)

    def _abandon(self, timeout_s: float, is_cancelled: Callable[[], bool] | None) -> None:
        """Give up: cancel the request, and end an engine that does not even answer to that.

        Raises:
            Cancelled: the caller wanted it so.
            EngineTimeout: the time is over.
        """
        cancelled = is_cancelled is not None and is_cancelled()
        late = EngineTimeout(
            "The engine did not answer in time; try again, with a smaller area or fewer programs open.",
            f"{self._kind}: no reply after {timeout_s:.0f} s",
        )
        if not self._engine.send("cancel", {"request": self._pending.request_id}, {}).wait(CANCEL_GRACE_S):
            self._engine.kill(late)
        elif cancelled:
            self._pending.wait(CANCEL_GRACE_S)  # its answer follows within a batch: then nothing of it runs any more
        self._engine.forget(self._pending)
        if cancelled:
            raise Cancelled("Cancelled.")
        raise late
