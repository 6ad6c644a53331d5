"""The engine's requests as typed calls; each blocks until the reply is there and raises what `request` raises."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Callable

from .locations import full_path

# Searches are requests too, in a file of their own.
from .search_requests import SEARCH_TIMEOUT_S, SearchReply, TileClass, TileClasses, classify, scores, search

if TYPE_CHECKING:
    from pathlib import Path

    import numpy

    from .connection import EngineConnection
    from .sent_request import SentRequest

    IsCancelled = Callable[[], bool]

__all__ = ["SearchReply", "TileClass", "TileClasses", "classify", "scores", "search"]

EMBED_TIMEOUT_S = 600.0
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
    return TextEmbeddings(reply.array("embeddings"), tuple(bool(cut) for cut in reply.value("truncated")))


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
    return OpenedIndex(int(reply.value("tiles")), reply.array("cells"), batch_tiles, dropped)


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
    return int(reply.value("tiles"))


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
    return int(batch.result(EMBED_TIMEOUT_S, is_cancelled).value("tiles"))


def encode_tiles(
    connection: EngineConnection, tiles: numpy.ndarray, is_cancelled: IsCancelled | None = None
) -> numpy.ndarray:
    """Embeddings float32 [n, dimension] of tiles uint8 [n, size, size, 3], kept nowhere."""
    reply = connection.request("embed_tiles", {}, {"tiles": tiles}, EMBED_TIMEOUT_S, is_cancelled)
    return reply.array("embeddings")


def close_index(connection: EngineConnection, index: Path, complete: bool = False) -> int:
    """Finish writing to an index and release its lock; return how many tiles it holds.

    Args:
        connection: to the engine.
        index: folder of an index that is open.
        complete: every tile of the job is in, nothing is left to do.
    """
    fields = {"index": full_path(index), "complete": complete}
    return int(connection.request("close_index", fields).value("tiles"))
