"""Reading from a server until every tile has arrived, politely and not for ever."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Callable

from qgis.core import QgsFeedback, QgsRasterBlock, QgsRasterBlockFeedback, QgsRasterPipe, QgsRectangle

from ..engine.errors import Cancelled
from .cancelling import cancelled_by, wait
from .errors import LayerError
from .pace import Pace
from .server_replies import Fate, Heard, server_replies
from .translation import tr

PAUSES_S = (1.0, 2.0, 4.0, 8.0)
"""Before each further attempt, growing, so that a server that has too much to do can recover."""
MOST_PATIENCE_S = 60.0  # with a server that says how long it wants to be left alone
STAYS_EMPTY = 2
MAX_FAULTY_BLOCKS = 20
MAX_SILENT_BLOCKS = 2  # in a row, of which nothing arrived
NOT_ALLOWED = frozenset({401, 403})
MAX_REMEMBERED = 100_000

Wait = Callable[[float, "QgsFeedback | None"], None]


@dataclass
class WebReader:
    """Asks a layer's servers for blocks of pixels.

    Args:
        name: the layer's name, for sentences.
        pipe: of the layer.
        hosts: its servers.
        pace: how fast they may be asked.
        limit: the most requests of a job.
        wait: waits so many seconds, or until the feedback is cancelled.
    """

    name: str
    pipe: QgsRasterPipe
    hosts: frozenset[str]
    pace: Pace
    limit: int
    wait: Wait = wait
    requests: int = 0
    faulty_blocks: int = 0
    _knows_hosts: bool = False
    _has_answered: bool = False
    _silent_blocks: int = 0
    _empty: Counter[str] = field(default_factory=Counter)

    def read(
        self, rectangle: QgsRectangle, columns: int, rows: int, feedback: QgsFeedback | None = None
    ) -> tuple[QgsRasterBlock, bool]:
        """A block of the layer's colours, and whether all of it has arrived.

        What the server says it does not have is asked for once more; then it is ground without data. What failed is
        asked for again after pauses that grow.

        Raises:
            LayerError: the server allows it not, sends nothing at all, fails again and again, or has been asked often
                enough.
            Cancelled: the user wanted it so.
        """
        arrived = 0
        for pause in (*PAUSES_S, None):
            block, heard, asked = self._ask(rectangle, columns, rows, feedback)
            arrived += max(0, asked - len(heard))
            failed = [reply for reply in heard if reply.fate is Fate.FAILED]
            if any(reply.status in NOT_ALLOWED for reply in failed):
                raise self._error(
                    tr("The server of {} does not allow this; check your login and its terms of use."), failed
                )
            if not failed and (pause is None or not self._may_yet_come(heard)):
                self._has_answered, self._silent_blocks = True, 0
                return block, True
            if pause is not None:
                self.wait(max(pause, *(min(reply.retry_after_s, MOST_PATIENCE_S) for reply in heard)), feedback)
        self.faulty_blocks += 1
        self._silent_blocks = 0 if arrived else self._silent_blocks + 1
        silent = self._silent_blocks >= (MAX_SILENT_BLOCKS if self._has_answered else 1)
        self._has_answered |= bool(arrived)
        if silent or self.faulty_blocks >= MAX_FAULTY_BLOCKS:
            raise self._error(
                tr("The server of {} fails; the tiles so far are kept: build again later to go on."), failed
            )
        return block, False

    def _ask(
        self, rectangle: QgsRectangle, columns: int, rows: int, feedback: QgsFeedback | None
    ) -> tuple[QgsRasterBlock, list[Heard], int]:
        if self.requests >= self.limit:
            sentence = tr("The limit of {} images is reached; the tiles so far are kept: build again to go on.")
            raise LayerError(sentence.format(self.limit))
        self.wait(self.pace.seconds_to_wait(), feedback)
        mark, before = server_replies.mark, server_replies.asked()
        reading = QgsRasterBlockFeedback()
        with cancelled_by(feedback, reading):
            block = self.pipe.last().block(1, rectangle, columns, rows, reading)
        asked_by_host = server_replies.asked() - before
        self._learn_hosts(frozenset(asked_by_host))
        asked = sum(asked_by_host[host] for host in self.hosts)
        self.requests += asked
        self.pace.count(asked)
        if reading.isCanceled():
            raise Cancelled("Cancelled.")
        if not block.isValid() or block.isEmpty():
            raise self._error(tr("The layer {} could not be read; check that its server can be reached."), [])
        return block, server_replies.heard_since(mark, self.hosts), asked

    def _learn_hosts(self, answering: frozenset[str]) -> None:
        """A WMTS or WMS may have its tiles on other hosts than its description; QGIS does not say on which."""
        if not self._knows_hosts and answering:
            if not answering & self.hosts:
                self.hosts |= answering
            self._knows_hosts = True

    def _may_yet_come(self, heard: list[Heard]) -> bool:
        """Whether a tile that the server does not have was not asked for twice yet."""
        if len(self._empty) > MAX_REMEMBERED:
            self._empty.clear()
        empty = {reply.address for reply in heard if reply.fate is Fate.EMPTY}
        self._empty.update(empty)
        return any(self._empty[address] < STAYS_EMPTY for address in empty)

    def _error(self, sentence: str, failed: list[Heard]) -> LayerError:
        return LayerError(sentence.format(self.name), "; ".join(dict.fromkeys(reply.message for reply in failed)))
