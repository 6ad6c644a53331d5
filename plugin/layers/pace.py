"""How fast a server is asked: politely."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Callable


@dataclass
class Pace:
    """So many requests a second on average, whatever the number asked for at once.

    Args:
        per_second: requests, more than 0.
        clock: seconds from any beginning.
        free_at: by the clock, when the server may be asked again.
    """

    per_second: float
    clock: Callable[[], float] = time.monotonic
    free_at: float = float("-inf")

    def seconds_to_wait(self) -> float:
        """How long to wait before the next request."""
        return max(0.0, self.free_at - self.clock())

    def count(self, requests: int) -> None:
        """So many requests were just made."""
        self.free_at = max(self.free_at, self.clock()) + requests / self.per_second
