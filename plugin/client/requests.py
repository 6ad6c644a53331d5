"""The engine's requests as typed calls; each blocks until the reply is there and raises what `request` raises."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Callable

from ..engine.errors import ProtocolError

if TYPE_CHECKING:
    from pathlib import Path

    import numpy

    from .connection import EngineConnection
    from .query import Query
    from .replies import Reply
    from .sent_request import SentRequest

    IsCancelled = Callable[[], bool]

EMBED_TIMEOUT_S = 600.0
SEARCH_TIMEOUT_S = 120.0
OPEN_TIMEOUT_S = 120.0
STATUS_TIMEOUT_S = 10.0
BATCH_TILES = 32  # for an engine that names no number of its own


@dataclass(frozen=True)
class EngineStatus:
    """What the engine says about itself.

    Args:
        package: name, version, digest, dimension, size_px, gsd_m ... of the package it serves.
        providers: in use, as `session.get_providers()` reports them.
        runtime: name and version of the runtime.
        python: version of its interpreter.
        pid: its process.
        queued: requests that wait.
        open_indexes: folders it writes to.
    """

    package: Mapping[str, Any]
    providers: tuple[str, ...]
    runtime: str
    python: str
    pid: int
    queued: int = 0
    open_indexes: tuple[str, ...] = ()


@dataclass(frozen=True)
class OpenedIndex:
    """An index open for writing.

    Args:
        tiles: how many it holds.
        cells: their cells, int32 [tiles, 2] of row and column.
        batch_tiles: how many tiles a batch should hold on this machine.
        dropped: tiles that are not in it any more, since it was damaged; to be read again.
    """

    tiles: int
    cells: numpy.ndarray
    batch_tiles: int = BATCH_TILES
    dropped: int = 0


@dataclass(frozen=True)
class TextEmbeddings:
    """Embeddings float32 [texts, dimension], L2-normalised, and for each text whether it was cut to the context."""

    embeddings: numpy.ndarray
    truncated: tuple[bool, ...]


@dataclass(frozen=True)
class SearchReply:
    """The best tiles, best first, ties by (index, tile).

    Args:
        index: int32 [k], position in the list of indexes that were searched.
        tile: int64 [k], number within that index.
        cell: int32 [k, 2], row and column in its grid.
        score: float32 [k], cosine.
        probability: float32 [k], calibrated.
        present: whether the best one is likely enough to call it found.
        best: its probability.
        truncated: whether the query was cut to the model's context.
        searched: tiles compared.
    """

    index: numpy.ndarray
    tile: numpy.ndarray
    cell: numpy.ndarray
    score: numpy.ndarray
    probability: numpy.ndarray
    present: bool
    best: float
    truncated: bool
    searched: int


def status(connection: EngineConnection) -> EngineStatus:
    """Ask the engine how it is."""
    reply = connection.request("status", timeout_s=STATUS_TIMEOUT_S)
    return status_from(reply.fields)


def status_from(fields: Mapping[str, Any]) -> EngineStatus:
    """The status in a hello, or in a reply to load or status."""
    return EngineStatus(
        package=dict(fields.get("package", {})),
        providers=tuple(fields.get("providers", ())),
        runtime=str(fields.get("runtime", "")),
        python=str(fields.get("python", "")),
        pid=int(fields.get("pid", 0)),
        queued=int(fields.get("queued", 0)),
        open_indexes=tuple(fields.get("open_indexes", ())),
    )


def encode_text(
    connection: EngineConnection, texts: Sequence[str], is_cancelled: IsCancelled | None = None
) -> TextEmbeddings:
    """Embed texts."""
    reply = connection.request("encode_text", {"texts": list(texts)}, None, SEARCH_TIMEOUT_S, is_cancelled)
    return TextEmbeddings(array(reply, "embeddings"), tuple(bool(cut) for cut in value(reply, "truncated")))


def open_index(
    connection: EngineConnection, index: Path, spec: Mapping[str, Any], is_cancelled: IsCancelled | None = None
) -> OpenedIndex:
    """Create the index in folder `index`, or resume it; the engine holds its lock until `close_index`.

    Raises:
        IndexBusy, IndexDamaged, IndexMismatch, IndexTooNew: the folder cannot be written to.
    """
    fields = {"index": full_path(index), "spec": dict(spec)}
    reply = connection.request("open_index", fields, None, OPEN_TIMEOUT_S, is_cancelled)
    batch_tiles, dropped = (int(reply.fields.get(*field)) for field in (("batch_tiles", BATCH_TILES), ("dropped", 0)))
    return OpenedIndex(int(value(reply, "tiles")), array(reply, "cells"), batch_tiles, dropped)


def embed_tiles(
    connection: EngineConnection,
    index: Path,
    cells: numpy.ndarray,
    tiles: numpy.ndarray,
    is_cancelled: IsCancelled | None = None,
) -> int:
    """Embed tiles, uint8 [n, size, size, 3], append them to an open index at `cells`, int32 [n, 2], and commit.

    Returns:
        Tiles that the index now holds.

    Raises:
        DiskFull: nothing of this batch was kept, everything before was.
    """
    arrays = {"cells": cells, "tiles": tiles}
    reply = connection.request("embed_tiles", {"index": full_path(index)}, arrays, EMBED_TIMEOUT_S, is_cancelled)
    return int(value(reply, "tiles"))


def send_batch(
    connection: EngineConnection,
    index: Path,
    number: int,
    cells: numpy.ndarray,
    tiles: numpy.ndarray,
    is_cancelled: IsCancelled | None = None,
) -> SentRequest:
    """As `embed_tiles`, but go on at once; `committed` waits for the answer. The arrays stay unchanged until then.

    Args:
        connection: to the engine.
        index: folder of an open index.
        number: of the batch, counted from 0 since the index was opened. When one is cancelled or fails, those after it
            are not committed either.
        cells: int32 [n, 2].
        tiles: uint8 [n, size, size, 3].
        is_cancelled: polled while the engine starts, if it has to.
    """
    fields = {"index": full_path(index), "batch": number}
    return connection.send("embed_tiles", fields, {"cells": cells, "tiles": tiles}, is_cancelled)


def committed(batch: SentRequest, is_cancelled: IsCancelled | None = None) -> int:
    """Wait until a batch is committed; the tiles that the index now holds. Raises as `embed_tiles`."""
    return int(value(batch.result(EMBED_TIMEOUT_S, is_cancelled), "tiles"))


def encode_tiles(
    connection: EngineConnection, tiles: numpy.ndarray, is_cancelled: IsCancelled | None = None
) -> numpy.ndarray:
    """Embeddings float32 [n, dimension] of tiles uint8 [n, size, size, 3], kept nowhere."""
    reply = connection.request("embed_tiles", {}, {"tiles": tiles}, EMBED_TIMEOUT_S, is_cancelled)
    return array(reply, "embeddings")


def close_index(connection: EngineConnection, index: Path, complete: bool = False) -> int:
    """Finish writing to an index and release its lock; return how many tiles it holds.

    Args:
        connection: to the engine.
        index: folder of an index that is open.
        complete: every tile of the job is in, nothing is left to do.
    """
    fields = {"index": full_path(index), "complete": complete}
    return int(value(connection.request("close_index", fields), "tiles"))


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
    fields = {"indexes": [full_path(index) for index in indexes], "query": query.to_json(), "top": int(top)}
    arrays = {} if within is None else {"within": within}
    reply = connection.request("search", fields, arrays, SEARCH_TIMEOUT_S, is_cancelled)
    return SearchReply(
        index=array(reply, "index"),
        tile=array(reply, "tile"),
        cell=array(reply, "cell"),
        score=array(reply, "score"),
        probability=array(reply, "probability"),
        present=bool(value(reply, "present")),
        best=float(value(reply, "best")),
        truncated=bool(value(reply, "truncated")),
        searched=int(value(reply, "searched")),
    )


def scores(
    connection: EngineConnection,
    indexes: Sequence[Path],
    query: Query,
    within: numpy.ndarray | None = None,
    is_cancelled: IsCancelled | None = None,
) -> list[numpy.ndarray]:
    """What every tile of the indexes scores, float32 [tiles] for each index; arguments and errors as `search`."""
    fields = {"indexes": [full_path(index) for index in indexes], "query": query.to_json()}
    arrays = {} if within is None else {"within": within}
    reply = connection.request("scores", fields, arrays, SEARCH_TIMEOUT_S, is_cancelled)
    found, first = [], 0
    for tiles in value(reply, "tiles"):
        found.append(array(reply, "scores")[first : first + tiles])
        first += tiles
    return found


def value(reply: Reply, name: str) -> Any:
    """A field that the reply must have.

    Raises:
        ProtocolError: it has not.
    """
    if name not in reply.fields:
        raise ProtocolError("The engine's answer is incomplete; restart QGIS and try again.", f"no field {name}")
    return reply.fields[name]


def array(reply: Reply, name: str) -> numpy.ndarray:
    """An array that the reply must have.

    Raises:
        ProtocolError: it has not.
    """
    if name not in reply.arrays:
        raise ProtocolError("The engine's answer is incomplete; restart QGIS and try again.", f"no array {name}")
    return reply.arrays[name]


def full_path(folder: Path) -> str:
    """The folder as the engine must hear of it: its working folder is not ours."""
    return str(folder.absolute())
