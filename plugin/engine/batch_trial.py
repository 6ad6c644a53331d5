"""Which batch size the machine at hand likes best: a short trial instead of a guess."""

from __future__ import annotations

import math
from typing import Callable

RUNS = 3
LONG_ENOUGH_S = 0.04
CLEARLY_BETTER = 0.97
CLEARLY_WORSE = 1.05


def best_batch(seconds: Callable[[int], float], largest: int) -> int:
    """The number of tiles with the shortest time for one, among 1, 2, 4 ... `largest`; the smaller one where they tie.

    The trial ends with the first size that takes long or is clearly worse than the best before, so that it costs some
    tens of milliseconds for a size, and no more than one run of a model that takes longer for a single tile.

    Args:
        seconds: runs a batch of so many tiles and tells how long it took.
        largest: the last size that is tried.
    """
    best, best_pace = 1, math.inf
    size = 1
    while size <= largest:
        took = seconds(size)
        for _ in range(RUNS - 1):  # the first run of a size also makes its buffers
            if took > LONG_ENOUGH_S:
                break
            took = min(took, seconds(size))
        pace = took / size
        if pace < best_pace * CLEARLY_BETTER:
            best, best_pace = size, pace
        if took > LONG_ENOUGH_S or pace > best_pace * CLEARLY_WORSE:
            break
        size *= 2
    return best
