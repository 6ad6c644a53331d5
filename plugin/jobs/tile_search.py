"""Searching indexes for words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsFeedback

from ..client import requests
from ..client.connection import EngineConnection
from ..client.query import Query
from ..engine.errors import Cancelled
from ..engine.grid import Cell, TileGrid
from ..engine.index_spec import read_state
from ..layers.hits import Hit
from ..layers.translation import tr
from .errors import JobError, in_one_sentence

if TYPE_CHECKING:
    import numpy

LIKELY = 0.5


@dataclass(frozen=True)
class SearchOutcome:
    """What a search found.

    Args:
        hits: best first, with ranks from 1.
        present: whether the best tile is likely enough to say that the thing is there.
        best: its calibrated probability.
        truncated: the words were longer than the model reads, and cut.
        searched: tiles compared.
        calibrated: the query is one phrase; for others a probability is an estimate.
        unknown_words: words that the model does not know, where that is most of the query: it reads English.
    """

    hits: list[Hit]
    present: bool
    best: float
    truncated: bool
    searched: int
    calibrated: bool = True
    unknown_words: tuple[str, ...] = ()

    @property
    def likely(self) -> list[Hit]:
        """The hits that are more likely than not what was asked for; none when the search says it is not there."""
        return [hit for hit in self.hits if hit.probability >= LIKELY] if self.present else []


def search_tiles(
    connection: EngineConnection,
    folders: Sequence[Path],
    query: Query,
    top: int,
    min_score: float | None,
    feedback: QgsFeedback | None = None,
    within: numpy.ndarray | None = None,
) -> SearchOutcome:
    """The `top` tiles of some indexes that fit a query best. Call it in a worker thread.

    Args:
        connection: to the engine.
        folders: of the indexes, all made with one model package.
        query: what to look for.
        top: the most hits wanted.
        min_score: keep only hits with at least this score; None for the best ones whatever their score.
        feedback: cancels.
        within: only these cells, as in `requests.search`; None for all.

    Raises:
        JobError: nothing to look for, no index, an index that cannot be searched, or a cancelled search.
    """
    if query.empty:
        raise JobError(tr("Type what to look for, for example: storage tanks."))
    if not folders:
        raise JobError(tr("There is no index to search yet; build one first."))
    if within is not None and not len(within):
        return SearchOutcome([], False, 0.0, False, 0)
    is_cancelled = feedback.isCanceled if feedback is not None else None
    with in_one_sentence():
        grids = [read_state(folder).spec.grid for folder in folders]
        try:
            reply = requests.search(connection, folders, query, top, within, is_cancelled)
        except Cancelled as error:
            raise JobError(tr("The search was cancelled."), error.detail) from error
    hits = [hit for hit in hits_of(reply, grids) if min_score is None or hit.score >= min_score]
    return SearchOutcome(
        hits, reply.present, reply.best, reply.truncated, reply.searched, reply.calibrated, reply.unknown_words
    )


def hits_of(reply: requests.SearchReply, grids: Sequence[TileGrid]) -> list[Hit]:
    """The reply's arrays as hits with their ground."""
    hits = []
    for place in range(len(reply.tile)):
        index = int(reply.index[place])
        cell = Cell(int(reply.cell[place][0]), int(reply.cell[place][1]))
        grid = grids[index]
        hits.append(
            Hit(
                index=index,
                tile_id=int(reply.tile[place]),
                rank=place + 1,
                score=float(reply.fair[place]),
                probability=float(reply.probability[place]),
                cell=cell,
                bounds=grid.bounds(cell),
                crs=grid.crs,
                cosine=None if reply.fair[place] == reply.score[place] else float(reply.score[place]),
            )
        )
    return hits
