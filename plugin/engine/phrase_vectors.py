"""The vectors of phrases, kept: typing on, marking tiles and looking at all scores ask for the same ones again."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Sequence

import numpy as np

from .encoder import Encoder

KEPT = 256


class PhraseVectors:
    """Embeds phrases, each once and by itself, so that its vector does not depend on what stands beside it.

    Args:
        encoder: of the package.
    """

    def __init__(self, encoder: Encoder) -> None:
        self.encoder = encoder
        self._lock = threading.Lock()
        self._known: OrderedDict[str, tuple[np.ndarray, bool]] = OrderedDict()

    def of(self, texts: Sequence[str]) -> tuple[np.ndarray, list[bool]]:
        """As `Encoder.encode_texts`; for any thread."""
        found = [self._one(text) for text in texts]
        none = np.empty((0, self.encoder.package.dimension), np.float32)
        return np.concatenate([none, *(vector for vector, _ in found)]), [truncated for _, truncated in found]

    def _one(self, text: str) -> tuple[np.ndarray, bool]:
        with self._lock:
            known = self._known.get(text)
            if known is None:
                vectors, [truncated] = self.encoder.encode_texts([text])
                known = self._known[text] = (vectors, truncated)
                if len(self._known) > KEPT:
                    self._known.popitem(last=False)
            self._known.move_to_end(text)
            return known
