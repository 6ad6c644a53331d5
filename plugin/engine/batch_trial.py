"""Which batch size the machine at hand likes best: a short trial instead of a guess."""

from __future__ import annotations

import math
from typing import Callable

TRIAL_S = 0.06
CLEARLY_WORSE = 1.05


def best_batch(seconds: Callable[[int], float], largest: int) -> int:
    """The number of tiles with the shortest time for one, among 1, 2, 4 ... `largest`; the smaller one where they tie.

    Each size is run for some tens of milliseconds, and its quickest run counts, since other programs only make runs
    slower. The trial ends with the first size that is clearly worse than the best before, or takes so long that it is
    run once.

    Args:
        seconds: runs a batch of so many tiles and tells how long it took.
        largest: the last size that is tried.
    """
    best, best_pace = 1, math.inf
    size = 1
    while size <= largest:
        try:
            seconds(size)  # makes the buffers, and on a graphics card chooses the kernels
            runs = [seconds(size)]
            while sum(runs) < TRIAL_S:
                runs.append(seconds(size))
        except Exception:  # onnxruntime's own exceptions share no base below Exception
            if size == 1:
                raise
            break  # more than the memory holds
        pace = min(runs) / size
        if pace < best_pace:
            best, best_pace = size, pace
        if len(runs) == 1 or pace > best_pace * CLEARLY_WORSE:
            break
        size *= 2
    return best
