"""What the engine does for each request; one method a kind."""

from __future__ import annotations

import os
import platform
from concurrent.futures import Future
from typing import Any, Callable, Union

import numpy as np
import onnxruntime

from .commits import Commits, Reply
from .encoder import Encoder
from .errors import IndexMismatch, UnknownRequest
from .index_spec import IndexSpec
from .protocol import PROTOCOL_VERSION, Frame
from .search_requests import SearchRequests
from .tile_index import TileIndexReader, TileIndexWriter

# An answer, or one that comes when its batch is committed.
Answer = Union[Reply, Future[Reply]]


class Handlers:
    """The engine's state between requests: the encoder, and the indexes open for writing.

    Searches come in a thread of their own, views of whole indexes in another, everything else in a third; `load` never
    beside the first two.

    Args:
        encoder: the package that is loaded.
        provider: "auto", "cpu" or "cuda", for packages loaded later.
        threads: the same.
    """

    def __init__(self, encoder: Encoder, provider: str, threads: int) -> None:
        self.encoder = encoder
        self.provider = provider
        self.threads = threads
        self.searches = SearchRequests(encoder, threads)
        self.writers: dict[str, TileIndexWriter] = {}
        self.commits = Commits()
        self.by_kind: dict[str, Callable[[Frame], Answer]] = {
            "load": self.load,
            "open_index": self.open_index,
            "embed_tiles": self.embed_tiles,
            "close_index": self.close_index,
        }

    def handle(self, frame: Frame) -> Answer:
        """Answer a request, or say what will bring the answer.

        Raises:
            EngineError: with a sentence for the user.
        """
        kind = frame.header.get("kind")
        handler = self.by_kind.get(str(kind)) or self.searches.by_kind.get(str(kind))
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
        self.searches.close()
        self.searches = SearchRequests(encoder, self.threads)
        return describe(encoder), {}

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
            "classes": package.taxonomy is not None,
        },
        "providers": encoder.providers,
        "providers_available": list(onnxruntime.get_available_providers()),
        "runtime": f"onnxruntime {onnxruntime.__version__}",
        "python": platform.python_version(),
        "pid": os.getpid(),
    }
