"""What the engine answers about what its indexes hold: searches, beside the texts that they are made of."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np

from .commits import Reply
from .encoder import Encoder
from .errors import UnknownRequest
from .protocol import Frame
from .query_reading import read_query
from .search import Galleries

MAX_TOP = 100_000


class SearchRequests:
    """The indexes open for searching, and the encoder whose vectors they hold.

    Args:
        encoder: the package that is loaded.
        threads: that scan; 0 for one a core.
    """

    def __init__(self, encoder: Encoder, threads: int) -> None:
        self.encoder = encoder
        self.galleries = Galleries(encoder.package, threads)

    def encode_text(self, frame: Frame) -> Reply:
        """Embed texts."""
        vectors, truncated = self.encoder.encode_texts([str(text) for text in frame.header["texts"]])
        return {"truncated": truncated}, {"embeddings": vectors}

    def search(self, frame: Frame) -> Reply:
        """The tiles nearest to the query, and whether the best of them is what it says."""
        top = max(1, min(int(frame.header["top"]), MAX_TOP))
        folders = self.folders(frame)
        begun = time.perf_counter()
        query = read_query(frame, self.encoder, self.galleries)
        encoded = time.perf_counter()
        hits = self.galleries.search(folders, query.vector, top)
        scanned = time.perf_counter()
        calibration = self.encoder.calibration
        probabilities = calibration.probabilities(query.vector, hits.score)
        best = float(probabilities.max()) if len(probabilities) else 0.0
        fields = {
            "truncated": query.truncated,
            "calibrated": query.plain,
            "present": best >= calibration.present_at,
            "best": best,
            "searched": hits.searched,
            "seconds": {"text": encoded - begun, "scan": scanned - encoded},
        }
        arrays = {
            "index": hits.index,
            "tile": hits.tile,
            "cell": hits.cell,
            "score": hits.score,
            "probability": probabilities,
        }
        return fields, arrays

    def folders(self, frame: Frame) -> list[Path]:
        """The indexes that a request names, at least one."""
        folders = [Path(folder) for folder in frame.header["indexes"]]
        if not folders:
            raise UnknownRequest("Choose an index to search in first.")
        return folders

    def close(self) -> None:
        """End the threads."""
        self.galleries.close()
