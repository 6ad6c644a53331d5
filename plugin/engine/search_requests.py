"""What the engine answers about what its indexes hold: searches, beside the texts that they are made of."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Callable

import numpy as np

from .class_tree import ClassTree
from .commits import Reply
from .encoder import Encoder
from .errors import UnknownRequest
from .phrase_vectors import PhraseVectors
from .protocol import Frame
from .query_reading import read_query
from .search import Galleries
from .tiles_by_cell import check_runs
from .unknown_words import KnownWords

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
        self.phrases = PhraseVectors(encoder)
        self.known_words = KnownWords.of(encoder.tokenizer, encoder.package)
        self.by_kind: dict[str, Callable[[Frame], Reply]] = {
            "encode_text": self.encode_text,
            "search": self.search,
            "scores": self.scores,
            "classify": self.classify,
        }

    def encode_text(self, frame: Frame) -> Reply:
        """Embed texts."""
        vectors, truncated = self.encoder.encode_texts([str(text) for text in frame.header["texts"]])
        return {"truncated": truncated}, {"embeddings": vectors}

    def search(self, frame: Frame) -> Reply:
        """The tiles nearest to the query, and whether the best of them is what it says."""
        top = max(1, min(int(frame.header["top"]), MAX_TOP))
        folders = self.folders(frame)
        begun = time.perf_counter()
        query = read_query(frame, self.phrases, self.galleries)
        encoded = time.perf_counter()
        hits = self.galleries.search(folders, query.vector, top, check_runs(frame.arrays.get("within")))
        scanned = time.perf_counter()
        calibration = self.encoder.calibration
        probabilities = calibration.probabilities(query.vector, hits.score)
        best = float(probabilities.max()) if len(probabilities) else 0.0
        fields = {
            "truncated": query.truncated,
            "calibrated": query.plain,
            "unknown_words": [word for phrase in query.phrases for word in self.known_words.unknown(phrase)],
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
            "fair": hits.fair,
            "probability": probabilities,
        }
        return fields, arrays

    def scores(self, frame: Frame) -> Reply:
        """What every tile of the indexes scores, one index behind the other, for a picture of all of them."""
        folders = self.folders(frame)
        query = read_query(frame, self.phrases, self.galleries)
        found, error = self.galleries.scores(folders, query.vector, check_runs(frame.arrays.get("within")))
        return {"tiles": [len(scores) for scores in found], "error": error}, {"scores": np.concatenate(found)}

    def classify(self, frame: Frame) -> Reply:
        """The most likely classes of every tile of an index, on each level of the package's class tree."""
        tree = ClassTree.open(self.encoder.package)
        reader = self.galleries.gallery(Path(frame.header["index"])).reader
        best, probability = tree.classify_index(reader)
        classes = [[one.id, one.name, one.parent, one.level] for one in tree.classes]
        return {"classes": classes}, {"best": best, "probability": probability}

    def folders(self, frame: Frame) -> list[Path]:
        """The indexes that a request names, at least one."""
        folders = [Path(folder) for folder in frame.header["indexes"]]
        if not folders:
            raise UnknownRequest("Choose an index to search in first.")
        return folders

    def close(self) -> None:
        """End the threads."""
        self.galleries.close()
