"""What is embedded goes to the disk here, batch after batch, while the next ones are embedded."""

from __future__ import annotations

import logging
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Callable

import numpy as np

from .errors import Cancelled, EngineError
from .scan.gallery import keep_codes
from .tile_index import TileIndexWriter

LOG = logging.getLogger(__name__)
Reply = tuple[dict[str, Any], dict[str, np.ndarray]]
Vectors = Callable[[], np.ndarray]


class Commits:
    """One thread that waits for vectors and commits them, in the order in which they were asked for.

    A job numbers its batches from 0 when it opens an index. A batch whose number is not the next one is refused: one
    before it was cancelled or failed, and an index holds its job's tiles without a gap.
    """

    def __init__(self) -> None:
        self.thread = ThreadPoolExecutor(1, "engine-commit")
        self.due: dict[str, int] = {}

    def begin_job(self, folder: str) -> None:
        """Expect batch 0 of an index next."""
        self.drain()
        self.due[folder] = 0

    def answer(self, vectors: Vectors) -> Future[Reply]:
        """Embeddings that are kept nowhere."""
        return self.thread.submit(lambda: ({}, {"embeddings": vectors()}))

    def append(
        self, folder: str, writer: TileIndexWriter, number: int | None, cells: np.ndarray, vectors: Vectors
    ) -> Future[Reply]:
        """Commit a batch as soon as its vectors are there.

        Args:
            folder: of the index.
            writer: of the index.
            number: of the batch in its job; None where the client sends one batch after another.
            cells: int32 [n, 2].
            vectors: waits for float32 [n, dimension].
        """
        return self.thread.submit(self._append, folder, writer, number, cells, vectors)

    def drain(self) -> None:
        """Wait until nothing is left to commit."""
        self.thread.submit(int).result()

    def _append(
        self, folder: str, writer: TileIndexWriter, number: int | None, cells: np.ndarray, vectors: Vectors
    ) -> Reply:
        embedded = vectors()
        if number is not None and number != self.due.get(folder):
            raise Cancelled(
                "A batch of tiles was left out because the one before it failed; press Build index to go on.",
                f"batch {number}, due is {self.due.get(folder)}",
            )
        before = writer.state.tiles
        if len(cells):
            writer.append(cells, embedded)
        if number is not None:
            self.due[folder] = number + 1
        try:
            keep_codes(writer.folder, before, writer.state.tiles)
        except (EngineError, OSError, MemoryError):  # the tiles are committed; a search makes the codes again
            LOG.warning("The codes for searching %s were not kept.", writer.folder, exc_info=True)
        return {"tiles": writer.state.tiles}, {}
