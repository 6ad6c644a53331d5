"""One model run by several threads at a time: a batch goes in parts, and no thread waits for another."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Callable

import numpy as np

PART_TILES = 4  # until a trial has found the machine's own
MIN_BATCH_TILES, MAX_BATCH_TILES = 32, 256
NICENESS = 10


class TilePool:
    """Threads that embed parts of batches.

    One thread a part, instead of all threads in each operator of one batch: threads that meet after every operator
    spend about half of two cores on waiting for each other, and smaller parts stay in the processor's cache.

    Args:
        run: embeds a part, uint8 [n, size, size, 3]; called from several threads at a time.
        workers: how many threads.
        largest_part: the largest part that a trial may choose.
    """

    def __init__(self, run: Callable[[np.ndarray], np.ndarray], workers: int, largest_part: int) -> None:
        self.run = run
        self.workers = workers
        self.largest_part = largest_part
        self.part_tiles = min(PART_TILES, largest_part)
        self.threads = ThreadPoolExecutor(workers, "engine-embed", initializer=give_way)
        # One part waits, so that a thread that is done finds the next one at once.
        self.room = threading.Semaphore(workers + 1)

    @property
    def batch_tiles(self) -> int:
        """How many tiles a request should bring: enough for every thread to go on while the batch is committed."""
        return max(MIN_BATCH_TILES, min(2 * self.workers * self.part_tiles, MAX_BATCH_TILES))

    def begin(self, tiles: np.ndarray) -> list[Future[np.ndarray]]:
        """Embed a batch; return as soon as its last part is taken up, so that the next batch follows without a gap."""
        parts = []
        for start in range(0, len(tiles), self.part_tiles):
            self.room.acquire()
            try:
                part = self.threads.submit(self.run, tiles[start : start + self.part_tiles])
            except BaseException:
                self.room.release()
                raise
            part.add_done_callback(lambda _: self.room.release())
            parts.append(part)
        return parts


def give_way() -> None:
    """Let the thread that reads tiles go first, and the map with it: when tiles run out, cores stand idle.

    Linux alone gives single threads a priority of their own without more ado; elsewhere all are equal.
    """
    if sys.platform == "linux":
        with contextlib.suppress(OSError):  # a sandbox may refuse; all are equal then
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICENESS)
