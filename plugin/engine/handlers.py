"""What the engine does for each request; one method a kind."""

from __future__ import annotations

import os
import platform
import time
from concurrent.futures import Future
from pathlib import Path
from typing import Any, Callable, Union

import numpy as np
import onnxruntime

from .commits import Commits, Reply
from .encoder import Encoder, can_read
from .errors import EmptyQuery, IndexMismatch, UnknownRequest
from .index_spec import IndexSpec
from .protocol import PROTOCOL_VERSION, Frame
from .search import Galleries
from .tile_index import TileIndexReader, TileIndexWriter

# An answer, or one that comes when its batch is committed.
Answer = Union[Reply, Future[Reply]]
MAX_TOP = 100_000


class Handlers:
    """The engine's state between requests: the encoder, and the indexes open for writing or searching.

    Searches come in a thread of their own, everything else in another; `load` never beside a search.

    Args:
        encoder: the package that is loaded.
        provider: "auto", "cpu" or "cuda", for packages loaded later.
        threads: the same.
    """

    def __init__(self, encoder: Encoder, provider: str, threads: int) -> None:
        self.encoder = encoder
        self.provider = provider
        self.threads = threads
        self.galleries = Galleries(encoder.package, threads)
        self.writers: dict[str, TileIndexWriter] = {}
        self.commits = Commits()
        self.by_kind: dict[str, Callable[[Frame], Answer]] = {
            "load": self.load,
            "encode_text": self.encode_text,
            "open_index": self.open_index,
            "embed_tiles": self.embed_tiles,
            "close_index": self.close_index,
            "search": self.search,
        }

    def handle(self, frame: Frame) -> Answer:
        """Answer a request, or say what will bring the answer.

        Raises:
            EngineError: with a sentence for the user.
        """
        kind = frame.header.get("kind")
        handler = self.by_kind.get(str(kind))
        if handler is None:
            raise UnknownRequest("The engine is older than the plugin; restart QGIS.", f"kind {kind!r}")
        try:
            return handler(frame)
        except KeyError as error:
            raise UnknownRequest(
                "The engine was asked something incomplete; please report this.", repr(error)
            ) from error

    def load(self, frame: Frame) -> Reply:
        """Change the package; the old one stays if the new one is refused."""
        encoder = Encoder.open(frame.header["package"], self.provider, self.threads)
        self.close()
        self.encoder = encoder
        self.galleries.close()
        self.galleries = Galleries(encoder.package, self.threads)
        return describe(encoder), {}

    def encode_text(self, frame: Frame) -> Reply:
        """Embed texts."""
        vectors, truncated = self.encoder.encode_texts([str(text) for text in frame.header["texts"]])
        return {"truncated": truncated}, {"embeddings": vectors}

    def open_index(self, frame: Frame) -> Reply:
        """Create or go on with an index; answers with the cells in it, and how many tiles to send in a batch."""
        folder = str(frame.header["index"])
        try:
            spec = IndexSpec.from_json(frame.header["spec"])
        except (TypeError, ValueError) as error:
            raise UnknownRequest(
                "The index to build is not described well; please report this.", repr(error)
            ) from error
        package = self.encoder.package
        if spec.package.digest != package.digest:
            raise IndexMismatch(
                f"The engine runs {package.name} {package.version}, the index wants {spec.package.name} "
                f"{spec.package.version}; choose one of them.",
                f"{spec.package.digest} is not {package.digest}",
            )
        self.commits.begin_job(folder)
        writer = self.writers.get(folder)
        if writer is None:
            writer = self.writers[folder] = TileIndexWriter.open(folder, spec)
        else:
            writer.state.spec.check_same(spec)
        fields = {
            "tiles": writer.state.tiles,
            "dropped": writer.dropped,
            "batch_tiles": self.encoder.batch_tiles(),
        }
        return fields, {"cells": np.array(TileIndexReader.open(folder).cells())}

    def embed_tiles(self, frame: Frame) -> Future[Reply]:
        """Embed a batch, and append it to the index that is named; the answer comes when it is committed."""
        tiles = frame.arrays["tiles"]
        size = self.encoder.package.size_px
        if tiles.dtype != np.uint8 or tiles.ndim != 4 or tiles.shape[1:] != (size, size, 3):
            raise UnknownRequest(
                f"The model takes tiles of {size} x {size} pixels; please report this.", f"{tiles.dtype} {tiles.shape}"
            )
        if "index" not in frame.header:
            return self.commits.answer(self.encoder.begin_tiles(tiles))
        writer, cells, number = self.writer(frame), frame.arrays["cells"], frame.header.get("batch")
        vectors = self.encoder.begin_tiles(tiles)
        return self.commits.append(str(frame.header["index"]), writer, number, cells, vectors)

    def close_index(self, frame: Frame) -> Reply:
        """Give the writer's lock back; `complete` says that nothing is left to do."""
        writer = self.writer(frame)
        self.commits.drain()
        try:
            if frame.header.get("complete"):
                writer.mark_complete()
        finally:
            del self.writers[str(frame.header["index"])]
            writer.close()
        return {"tiles": writer.state.tiles}, {}

    def search(self, frame: Frame) -> Reply:
        """The tiles nearest to the words, and whether the best of them is what the words say."""
        phrases = [(str(text).strip(), float(weight)) for text, weight in frame.header["query"]["phrases"]]
        texts = [text for text, _weight in phrases if text]
        if not texts:
            raise EmptyQuery("Type what to look for first, for example: storage tanks beside a road.")
        if not can_read(self.encoder.tokenizer, " ".join(texts)):
            raise EmptyQuery("The model knows none of these letters; describe the place in English words.", str(texts))
        top = max(1, min(int(frame.header["top"]), MAX_TOP))
        folders = [Path(folder) for folder in frame.header["indexes"]]
        if not folders:
            raise UnknownRequest("Choose an index to search in first.")
        begun = time.perf_counter()
        vectors, truncated = self.encoder.encode_texts(texts)
        encoded = time.perf_counter()
        hits = self.galleries.search(folders, vectors[0], top)
        scanned = time.perf_counter()
        probabilities = self.encoder.calibration.probabilities(vectors[0], hits.score).astype(np.float32)
        best = float(probabilities.max()) if len(probabilities) else 0.0
        fields = {
            "truncated": any(truncated),
            "present": best >= self.encoder.calibration.present_at,
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

    def writer(self, frame: Frame) -> TileIndexWriter:
        """The open index a request names."""
        folder = str(frame.header["index"])
        if folder not in self.writers:
            raise UnknownRequest("The index is not open any more; press Build index to go on.", folder)
        return self.writers[folder]

    def close(self) -> None:
        """Commit what is embedded and give every writer's lock back."""
        self.commits.drain()
        for writer in self.writers.values():
            writer.close()
        self.writers.clear()


def describe(encoder: Encoder) -> dict[str, Any]:
    """What the engine is and runs, as hello, load and status say it."""
    package = encoder.package
    return {
        "protocol": PROTOCOL_VERSION,
        "package": {
            "folder": str(package.folder),
            "name": package.name,
            "title": package.title,
            "version": package.version,
            "digest": package.digest,
            "dimension": package.dimension,
            "size_px": package.size_px,
            "gsd_m": package.gsd_m,
            "gsd_range_m": list(package.gsd_range_m),
            "context_length": package.context_length,
        },
        "providers": encoder.providers,
        "providers_available": list(onnxruntime.get_available_providers()),
        "runtime": f"onnxruntime {onnxruntime.__version__}",
        "python": platform.python_version(),
        "pid": os.getpid(),
    }
