"""An engine without a model: a tile's embedding is its mean colour, a query's is the colour it names."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from plugin.client.errors import EngineGone
from plugin.client.replies import Reply
from plugin.engine.errors import Cancelled, EmptyQuery, EngineError, UnknownRequest
from plugin.engine.index_spec import IndexSpec
from plugin.engine.package import ModelPackage
from plugin.engine.tile_index import TileIndexReader, TileIndexWriter

SIZE_PX = 32
COLOURS = {"red": (1, 0, 0), "green": (0, 1, 0), "blue": (0, 0, 1), "grey": (1, 1, 1)}
CONTEXT_WORDS = 8


def fake_package(folder=Path("fake"), **changes):
    fields = {
        "folder": Path(folder),
        "digest": "sha256:" + "0" * 64,
        "name": "fake",
        "title": "Mean colours",
        "version": "1.0.0",
        "licence": "CC0-1.0",
        "provenance": "made by a test",
        "dimension": 3,
        "size_px": SIZE_PX,
        "gsd_m": 0.5,
        "gsd_range_m": (0.1, 2.0),
        "context_length": CONTEXT_WORDS,
        "logit_scale": 10.0,
        "precision": "fp32",
        "calibration": {},
        "metrics": (),
        "files": {},
    }
    return ModelPackage(**{**fields, **changes})


def normalised(vectors):
    vectors = np.asarray(vectors, np.float32)
    return vectors / np.maximum(np.linalg.norm(vectors, axis=-1, keepdims=True), 1e-6)


class FakeRequest:
    """A request that the engine comes to only when its reply is waited for."""

    settled = False

    def __init__(self, connection, *request):
        self.connection = connection
        self.request = request
        connection.under_way.append(self)
        connection.most_under_way = max(connection.most_under_way, len(connection.under_way))

    def result(self, timeout_s, is_cancelled=None):
        self.connection.under_way.remove(self)
        return self.connection.request(*self.request, timeout_s, is_cancelled)

    def withdraw(self):
        if self in self.connection.under_way:
            self.connection.under_way.remove(self)


class FakeConnection:
    """Stands in for EngineConnection. `before[kind]` is called before each request of that kind, and may raise."""

    hello = {"engine": "fake"}  # noqa: RUF012 - as the property of the real one

    def __init__(self, present_at=0.99):
        self.present_at = present_at
        self.writers = {}
        self.requests = []
        self.before = {}
        self.batch_sizes = []
        self.under_way = []
        self.most_under_way = 0
        self.due = {}
        self.batch_tiles = 32

    def send(self, kind, fields=None, arrays=None, is_cancelled=None):
        return FakeRequest(self, kind, fields, arrays)

    def request(self, kind, fields=None, arrays=None, timeout_s=0.0, is_cancelled=None):
        self.requests.append(kind)
        if kind in self.before:
            self.before[kind]()
        if is_cancelled is not None and is_cancelled():
            raise Cancelled("Cancelled.")
        return getattr(self, kind)(fields or {}, arrays or {})

    def stop(self, timeout_s=0.0):
        for writer in self.writers.values():
            writer.close()
        self.writers.clear()

    def die(self):
        """End as a killed process does: every lock is given back, nothing is finished."""
        self.stop()
        raise EngineGone("The engine stopped; try again to restart it.")

    def open_index(self, fields, arrays):
        folder = fields["index"]
        if folder not in self.writers:
            self.writers[folder] = TileIndexWriter.open(folder, IndexSpec.from_json(fields["spec"]))
        self.due[folder] = 0
        cells = np.array(TileIndexReader.open(folder).cells())
        fields = {
            "tiles": len(cells),
            "batch_tiles": self.batch_tiles,
            "dropped": self.writers[folder].dropped,
        }
        return Reply(fields, {"cells": cells})

    def embed_tiles(self, fields, arrays):
        tiles = arrays["tiles"]
        self.batch_sizes.append(len(tiles))
        writer = self.writers[fields["index"]]
        if fields.get("batch", self.due[fields["index"]]) != self.due[fields["index"]]:
            raise Cancelled("A batch before this one is missing.")
        self.due[fields["index"]] += 1
        return Reply({"tiles": writer.append(arrays["cells"], normalised(tiles.mean(axis=(1, 2))))})

    def close_index(self, fields, arrays):
        writer = self.writers.pop(fields["index"], None)
        if writer is None:
            raise UnknownRequest("No index is open there.")
        if fields.get("complete"):
            writer.mark_complete()
        writer.close()
        return Reply({"tiles": writer.state.tiles})

    def search(self, fields, arrays):
        words, query = self.understood(fields)
        rows = []
        for number, folder in enumerate(fields["indexes"]):
            reader = TileIndexReader.open(folder)
            scores = reader.vectors().astype(np.float32) @ query
            rows += [(-float(s), number, tile, *reader.cells()[tile]) for tile, s in enumerate(scores)]
        best = sorted(rows)[: fields["top"]]
        score = np.array([-row[0] for row in best], np.float32)
        return Reply(
            {
                "truncated": len(words) > CONTEXT_WORDS,
                "present": bool(len(best)) and float(score[0]) >= self.present_at,
                "best": float(score[0]) if len(best) else 0.0,
                "searched": len(rows),
            },
            {
                "index": np.array([row[1] for row in best], np.int32),
                "tile": np.array([row[2] for row in best], np.int64),
                "cell": np.array([row[3:] for row in best], np.int32).reshape(-1, 2),
                "score": score,
                "probability": np.clip(score, 0, 1),
            },
        )

    def scores(self, fields, arrays):
        _words, query = self.understood(fields)
        readers = [TileIndexReader.open(folder) for folder in fields["indexes"]]
        found = [reader.vectors().astype(np.float32) @ query for reader in readers]
        return Reply({"tiles": [len(scores) for scores in found]}, {"scores": np.concatenate(found)})

    def understood(self, fields):
        words = " ".join(text for text, _weight in fields["query"]["phrases"]).split()
        if not words:
            raise EmptyQuery("Type what to look for first.")
        colours = [COLOURS[word] for word in words if word in COLOURS]
        if not colours:
            raise EngineError("No colour.")
        return words, normalised(np.sum(colours, axis=0))
