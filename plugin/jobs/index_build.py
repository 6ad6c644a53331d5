"""Building an index: tiles are read while the engine embeds those before."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Callable

from qgis.core import QgsFeedback

from ..client import requests
from ..client.connection import EngineConnection
from ..client.errors import EngineGone
from ..client.sent_request import SentRequest
from ..engine.errors import Cancelled, EngineError, UnknownRequest
from ..engine.grid import Cell
from ..engine.index_part import claim_folder
from ..engine.index_spec import read_state
from ..layers.raster_source import RasterSource
from ..layers.translation import tr
from ..layers.web_source import WebSource
from .cell_order import CellOrder
from .errors import JobError, in_one_sentence
from .index_plan import IndexPlan
from .tile_batches import TileBatch, tile_batches

MAX_RESTARTS = 1  # without a tile in between
# One is embedded, one waits so that the engine goes on at once, one is on its way through the pipe.
MAX_BATCHES_SENT = 3


@dataclass(frozen=True)
class IndexProgress:
    """How far an index is.

    Args:
        visited: cells looked at.
        total: cells there are.
        tiles: tiles the index holds.
        seconds_left: about how long the rest takes; None while there is too little to go by.
    """

    visited: int
    total: int
    tiles: int
    seconds_left: float | None

    @property
    def percent(self) -> float:
        """0 to 100."""
        return 100.0 * self.visited / max(1, self.total)


@dataclass(frozen=True)
class IndexOutcome:
    """An index as a job leaves it, complete or cancelled.

    Args:
        folder: where it lies.
        tiles: how many it holds.
        added: how many of them this job embedded.
        cancelled: the user stopped it; building again goes on where it was.
        seconds_per_tile: measured, for the next estimate; None if this job embedded nothing.
        dropped: tiles that were damaged, or lay behind a damaged one, so that they are read again.
        missing: tiles that a server did not send, or not all of; building again asks for them once more.
    """

    folder: Path
    tiles: int
    added: int
    cancelled: bool
    seconds_per_tile: float | None
    dropped: int = 0
    missing: int = 0

    @property
    def holes(self) -> str:
        """What the server did not send, in a sentence; "" where it sent everything."""
        if not self.missing:
            return ""
        return tr("The server did not send all of {} tiles; they are left out until you build again.").format(
            self.missing
        )

    @property
    def repair(self) -> str:
        """What was done about damage, in a sentence; "" where there was none."""
        if not self.dropped:
            return ""
        return tr("The index was damaged: {} of its tiles had to be read again, the others are kept.").format(
            self.dropped
        )


class IndexBuild:
    """One job's state: what is done, and for how long it has been running.

    Args:
        plan: what to build.
        source: reads the tiles.
        connection: to the engine.
        folder: of the index.
        feedback: cancels, and shows the percentage.
        on_progress: called after each batch.
    """

    def __init__(
        self,
        plan: IndexPlan,
        source: RasterSource | WebSource,
        connection: EngineConnection,
        folder: Path,
        feedback: QgsFeedback,
        on_progress: Callable[[IndexProgress], None] | None,
    ) -> None:
        self.plan = plan
        self.source = source
        self.connection = connection
        self.folder = folder
        self.feedback = feedback
        self.on_progress = on_progress
        self.tiles = 0
        self.added = 0
        self.dropped = 0
        self.missing = 0
        self.visited = 0
        self.embedding_since = 0.0
        self.visited_before = 0
        self.sent: deque[tuple[TileBatch, SentRequest | None]] = deque()

    def run(self) -> IndexOutcome:
        """Build, and once more each time the engine is lost; raises EngineError, LayerError or JobError."""
        started = time.monotonic()
        self.tiles = committed_tiles(self.folder)  # what a cancel before the index is open keeps
        restarts = 0
        added_before = 0
        cancelled = False
        while True:
            try:
                self._open_and_fill()
                break
            except Cancelled:
                cancelled = True
                break
            except (EngineGone, UnknownRequest) as error:
                # UnknownRequest: a search started the engine again before this thread noticed, and no index is open.
                restarts = restarts + 1 if self.added == added_before else 1
                added_before = self.added
                if restarts > MAX_RESTARTS:
                    raise self._lost(error) from error
        seconds = time.monotonic() - started
        rate = seconds / self.added if self.added else None
        return IndexOutcome(self.folder, self.tiles, self.added, cancelled, rate, self.dropped, self.missing)

    def _open_and_fill(self) -> None:
        self.visited = self.missing = 0
        self.embedding_since = 0.0
        order = CellOrder.for_source(self.source, self.plan.spec.grid, self.plan.extent)
        claim_folder(self.folder, self.plan.part, repr(order))
        try:
            opened = requests.open_index(
                self.connection, self.folder, self.plan.spec.to_json(), is_cancelled=self.feedback.isCanceled
            )
            self.tiles = opened.tiles
            self.dropped += opened.dropped
            places = self.plan.part.places(len(order))
            self._fill(opened, islice(order, places.start, places.stop))
        except BaseException as error:
            self._withdraw()
            if not isinstance(error, (EngineGone, UnknownRequest)):
                self._close_after_failure()
            raise
        requests.close_index(self.connection, self.folder, complete=not self.missing)

    def _fill(self, opened: requests.OpenedIndex, cells: Iterable[Cell]) -> None:
        """Read batches of cells and send them on, a few ahead of the engine, so that neither waits for the other."""
        grid = self.plan.spec.grid
        number = 0
        for batch in tile_batches(self.source, grid, cells, opened.cells, self.feedback, opened.batch_tiles):
            request = None
            if len(batch.tiles):
                request = requests.send_batch(
                    self.connection, self.folder, number, batch.cells, batch.tiles, self.feedback.isCanceled
                )
                number += 1
            self.sent.append((batch, request))
            while self.sent and (len(self.sent) == MAX_BATCHES_SENT or is_answered(self.sent[0][1])):
                self._collect()
        while self.sent:
            self._collect()

    def _collect(self) -> None:
        """Wait until the oldest batch is committed, and tell progress."""
        batch, request = self.sent[0]
        if request is not None:
            before = self.tiles
            self.tiles = requests.committed(request, self.feedback.isCanceled)
            self.added += self.tiles - before
        self.sent.popleft()
        self.visited += batch.visited
        self.missing += batch.missing
        self._report(request is not None)

    def _withdraw(self) -> None:
        """Take back what was sent, the last first, so that the engine begins nothing that is not wanted any more."""
        while self.sent:
            _, request = self.sent.pop()
            if request is not None:
                request.withdraw()

    def _report(self, embedded: bool) -> None:
        """Tell progress; the time left follows the pace since the first batch that needed the engine."""
        now = time.monotonic()
        seconds_left = None
        if not self.embedding_since:
            if embedded:
                self.embedding_since, self.visited_before = now, self.visited
        elif self.visited > self.visited_before:
            pace = (now - self.embedding_since) / (self.visited - self.visited_before)
            seconds_left = pace * (self.plan.tiles - self.visited)
        progress = IndexProgress(self.visited, self.plan.tiles, self.tiles, seconds_left)
        self.feedback.setProgress(progress.percent)
        if self.on_progress is not None:
            self.on_progress(progress)

    def _close_after_failure(self) -> None:
        """Give the index's lock back; what made the job fail counts for more than a second failure here.

        An engine that has not even said hello holds no lock, and a cancel shall not wait until it does.
        """
        if self.connection.hello is None:
            return
        try:
            self.tiles = requests.close_index(self.connection, self.folder)
        except EngineError:
            return

    def _lost(self, error: EngineError) -> JobError | EngineError:
        if not self.added:
            return error  # the engine does not get as far as working: its own sentence knows why
        return JobError(
            tr("The engine stopped twice while indexing; the {} tiles so far are kept: build again to go on.").format(
                self.tiles
            ),
            f"{error.sentence} {error.detail}",
        )


def is_answered(request: SentRequest | None) -> bool:
    """Whether nothing of a batch is left to wait for; None stands for one without a tile."""
    return request is None or request.settled


def committed_tiles(folder: Path) -> int:
    """How many tiles the index in a folder holds; 0 where there is none to go on with."""
    try:
        return read_state(folder).tiles
    except EngineError:
        return 0


def build_index(
    plan: IndexPlan,
    source: RasterSource | WebSource,
    connection: EngineConnection,
    folder: Path,
    feedback: QgsFeedback,
    on_progress: Callable[[IndexProgress], None] | None = None,
) -> IndexOutcome:
    """Build the planned index in `folder`, or go on with the one that is there. Call it in a worker thread.

    `on_progress` is called after each batch, in the same thread.

    At most four batches of tiles are in memory, whatever the raster. Whatever ends the job, every tile that the engine
    committed stays, and the same call goes on from there.

    Raises:
        JobError: the layer could not be read, the index is of something else or in use, the disk is full, or the engine
            stopped twice without a tile in between.
    """
    with in_one_sentence():
        return IndexBuild(plan, source, connection, folder, feedback, on_progress).run()
