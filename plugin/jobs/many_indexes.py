"""A search over several indexes that does without those that cannot be searched."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Callable

from qgis.core import QgsFeedback

from ..client.connection import EngineConnection
from ..client.query import Query
from ..engine.errors import IndexDamaged, IndexMismatch, IndexMissing, IndexTooNew, IndexUnreadable
from .errors import JobError
from .tile_search import SearchOutcome, search_tiles

if TYPE_CHECKING:
    import numpy

Limit = Callable[[Sequence[int]], "numpy.ndarray | None"]
OF_ONE_INDEX = (IndexDamaged, IndexMismatch, IndexMissing, IndexTooNew, IndexUnreadable)


@dataclass(frozen=True)
class SearchedPart:
    """What was found in those indexes that could be searched.

    Args:
        outcome: the hits; their `index` counts in `kept`.
        kept: the numbers of the indexes that were searched.
        within: the cells that were asked for, renumbered likewise.
        left_out: the others' numbers, each with the sentence that says why.
    """

    outcome: SearchOutcome
    kept: tuple[int, ...]
    within: numpy.ndarray | None
    left_out: tuple[tuple[int, str], ...] = ()


def search_many(
    connection: EngineConnection,
    folders: Sequence[Path],
    query: Query,
    top: int,
    feedback: QgsFeedback | None = None,
    limit: Limit = lambda _numbers: None,
) -> SearchedPart:
    """As `search_tiles`, for the best hits whatever their score, without the indexes that are damaged, moved or unfit.

    Args:
        connection: to the engine.
        folders: of the indexes, all made with one model package.
        query: what to look for.
        top: the most hits wanted.
        feedback: cancels.
        limit: says of the indexes with some numbers, which are the searched ones, which cells are looked at, as
            `requests.search` takes them; None for all. It may raise JobError for an index that cannot be read.

    Raises:
        JobError: as `search_tiles`; of an index that cannot be searched only when there is no other.
    """

    def search(numbers: tuple[int, ...]) -> SearchedPart:
        within = limit(numbers)
        kept = [folders[number] for number in numbers]
        return SearchedPart(search_tiles(connection, kept, query, top, None, feedback, within), numbers, within)

    everything = tuple(range(len(folders)))
    try:
        return search(everything)
    except JobError as error:
        if len(folders) < 2 or not isinstance(error.__cause__, OF_ONE_INDEX):
            raise
        first = error
    faults = {
        number: fault for number in everything if (fault := fault_of(connection, folders[number], query, feedback))
    }
    kept = tuple(number for number in everything if number not in faults)
    if not kept or not faults:
        raise first
    return replace(search(kept), left_out=tuple(faults.items()))


def fault_of(connection: EngineConnection, folder: Path, query: Query, feedback: QgsFeedback | None) -> str:
    """Why an index cannot be searched, in a sentence; "" where it can. It is tried for one hit."""
    try:
        search_tiles(connection, [folder], query, 1, None, feedback)
    except JobError as error:
        if isinstance(error.__cause__, OF_ONE_INDEX):
            return error.sentence
        raise
    return ""
