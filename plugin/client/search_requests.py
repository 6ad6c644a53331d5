"""What the engine is asked about indexes, as typed calls: searches, scores and classes of their tiles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Callable

from .locations import full_path

if TYPE_CHECKING:
    from pathlib import Path

    import numpy

    from .connection import EngineConnection
    from .query import Query

    IsCancelled = Callable[[], bool]

SEARCH_TIMEOUT_S = 120.0


@dataclass(frozen=True)
class SearchReply:
    """The best tiles, best first by `fair`, ties by (index, tile).

    Args:
        index: int32 [k], position in the list of indexes that were searched.
        tile: int64 [k], number within that index.
        cell: int32 [k, 2], row and column in its grid.
        score: float32 [k], cosine.
        fair: float32 [k], what they are ranked by: the cosine, but for indexes of the same ground searched together.
        probability: float32 [k]; calibrated where `calibrated` says so, else an estimate from the same scale.
        present: whether the best one is likely enough to call it found.
        best: its probability.
        truncated: whether a phrase was cut to the model's context.
        searched: tiles compared.
        calibrated: whether the query is one phrase, for which alone probabilities were calibrated.
        unknown_words: of the query, where the model knows so few of them that what it found is likely chance: another
            language, as a rule.
    """

    index: numpy.ndarray
    tile: numpy.ndarray
    cell: numpy.ndarray
    score: numpy.ndarray
    fair: numpy.ndarray
    probability: numpy.ndarray
    present: bool
    best: float
    truncated: bool
    searched: int
    calibrated: bool = True
    unknown_words: tuple[str, ...] = ()


@dataclass(frozen=True)
class TileClass:
    """A class of the package's class tree.

    Args:
        id: a short name that does not change.
        name: in English, as one would say it.
        parent: id of the class above it; empty at the top.
        level: 1 at the top, 3 for the finest.
    """

    id: str
    name: str
    parent: str
    level: int


@dataclass(frozen=True)
class TileClasses:
    """The most likely class of every tile of an index, on each level of the class tree.

    Args:
        classes: of the tree, all levels.
        best: int32 [tiles, levels], numbers in `classes`, the coarsest level first.
        probability: float32 [tiles, levels], of that class among those of its level.
    """

    classes: tuple[TileClass, ...]
    best: numpy.ndarray
    probability: numpy.ndarray


def search(
    connection: EngineConnection,
    indexes: Sequence[Path],
    query: Query,
    top: int,
    within: numpy.ndarray | None = None,
    is_cancelled: IsCancelled | None = None,
) -> SearchReply:
    """The `top` tiles of `indexes` that fit the query best.

    Args:
        connection: to the engine.
        indexes: folders, all made with one package.
        query: what to look for.
        top: the most hits wanted.
        within: only these cells, int32 [n, 4]: number of the index in `indexes`, row, first column, end column (left
            out); None for all.
        is_cancelled: polled while waiting.

    Raises:
        EmptyQuery: nothing to look for.
        IndexMissing, IndexDamaged, IndexMismatch, IndexTooNew: a folder cannot be searched with this package.
    """
    fields = {**asked(indexes, query), "top": int(top)}
    reply = connection.request("search", fields, asked_arrays(query, within), SEARCH_TIMEOUT_S, is_cancelled)
    return SearchReply(
        index=reply.array("index"),
        tile=reply.array("tile"),
        cell=reply.array("cell"),
        score=reply.array("score"),
        fair=reply.array("fair"),
        probability=reply.array("probability"),
        present=bool(reply.value("present")),
        best=float(reply.value("best")),
        truncated=bool(reply.value("truncated")),
        searched=int(reply.value("searched")),
        calibrated=bool(reply.value("calibrated")),
        unknown_words=tuple(str(word) for word in reply.value("unknown_words")),
    )


def scores(
    connection: EngineConnection,
    indexes: Sequence[Path],
    query: Query,
    within: numpy.ndarray | None = None,
    is_cancelled: IsCancelled | None = None,
) -> list[numpy.ndarray]:
    """What every tile of the indexes scores, for a picture of all of them; arguments and errors as `search`.

    Returns:
        For each index float32 [tiles], in the order of its entries; NaN outside of `within`. They are what a search
        ranks by, `fair`, but for the third digit: they come from the codes that a search scans.
    """
    arrays = asked_arrays(query, within)
    reply = connection.request("scores", asked(indexes, query), arrays, SEARCH_TIMEOUT_S, is_cancelled)
    found, first = [], 0
    for tiles in reply.value("tiles"):
        found.append(reply.array("scores")[first : first + tiles])
        first += tiles
    return found


def classify(connection: EngineConnection, index: Path, is_cancelled: IsCancelled | None = None) -> TileClasses:
    """The most likely classes of every tile of an index.

    Raises:
        NoClasses: the package has no class tree.
        IndexMissing, IndexDamaged, IndexMismatch, IndexTooNew: as `search`.
    """
    reply = connection.request("classify", {"index": full_path(index)}, None, SEARCH_TIMEOUT_S, is_cancelled)
    classes = (
        TileClass(str(i), str(name), str(parent), int(level)) for i, name, parent, level in reply.value("classes")
    )
    return TileClasses(tuple(classes), reply.array("best"), reply.array("probability"))


def asked(indexes: Sequence[Path], query: Query) -> dict[str, Any]:
    """The fields that say what to look for, and where."""
    return {"indexes": [full_path(index) for index in indexes], "query": query.to_json()}


def asked_arrays(query: Query, within: numpy.ndarray | None) -> dict[str, numpy.ndarray]:
    """The arrays of the same."""
    return {**query.arrays(), **({} if within is None else {"within": within})}
