"""A search from the panel as a task: what is looked for where, and the answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsFeedback
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...client.query import Query
from ...jobs.cells_within import cells_within
from ...jobs.many_indexes import SearchedPart, search_many
from ...jobs.tile_search import SearchOutcome
from ...layers.cell_runs import intersection, renumbered
from ...layers.search_area import SearchArea
from ...layers.translation import tr
from ..background import BackgroundWork, Report
from ..engine_session import EngineSession
from .query_draft import title
from .search_target import SearchedIndex, SearchTarget

if TYPE_CHECKING:
    import numpy


@dataclass(frozen=True)
class Answer:
    """What was looked for, where, and what was found.

    Args:
        query: what was looked for.
        target: the indexes that were searched.
        outcome: what was found.
        within: the cells that were looked at, None for all.
        left_out: indexes that could not be searched, each with the sentence that says why.
    """

    query: Query
    target: SearchTarget
    outcome: SearchOutcome
    within: numpy.ndarray | None = None
    left_out: tuple[tuple[SearchedIndex, str], ...] = ()


class Searching(QObject):
    """The search of the panel. Emits `found` with the `Answer`, `failed` with the error, or `stopped`.

    Args:
        session: the engine.
    """

    found = pyqtSignal(object)
    failed = pyqtSignal(object)
    stopped = pyqtSignal()

    def __init__(self, session: EngineSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._work = BackgroundWork(self)
        self.target: SearchTarget | None = None
        self._work.done.connect(self.found)
        self._work.failed.connect(self.failed)
        self._work.stopped.connect(self.stopped)

    @property
    def busy(self) -> bool:
        """Whether a search is under way."""
        return self._work.busy

    def search(
        self,
        query: Query,
        target: SearchTarget,
        top: int,
        within: numpy.ndarray | None = None,
        area: SearchArea | None = None,
    ) -> None:
        """Start; a search that is still under way is dropped.

        Args:
            query: what to look for.
            target: where.
            top: the most hits wanted.
            within: only these cells, as in `requests.search`.
            area: of these only the cells in it, which are not known yet.
        """
        self.target = target
        connection = self._session.connection

        def work(feedback: QgsFeedback, _report: Report) -> Answer:
            def limit(numbers: Sequence[int]) -> numpy.ndarray | None:
                folders = target.only(numbers).folders
                inside = None if area is None else cells_within(folders, area, feedback)
                return intersection(renumbered(within, numbers), inside)

            return answer_of(query, target, search_many(connection(), target.folders, query, top, feedback, limit))

        self._work.start(tr("Search for {}").format(title(query)), work)

    def abandon(self) -> None:
        """Stop and report nothing more."""
        self._work.abandon()


def answer_of(query: Query, target: SearchTarget, found: SearchedPart) -> Answer:
    """What was found, with the indexes that it was found in."""
    left_out = tuple((target.indexes[number], sentence) for number, sentence in found.left_out)
    return Answer(query, target.only(found.kept), found.outcome, found.within, left_out)
