"""An engine without a model: a tile's embedding is its mean colour, a query's is the colour it names."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from plugin.client.errors import EngineGone
from plugin.client.replies import Reply
from plugin.engine.errors import Cancelled, EmptyQuery, EngineError, NoClasses, UnknownRequest
from plugin.engine.index_spec import IndexSpec
from plugin.engine.package import ModelPackage
from plugin.engine.query_vector import QueryVectors, compose
from plugin.engine.tile_index import TileIndexReader, TileIndexWriter

SIZE_PX = 32
COLOURS = {"red": (1, 0, 0), "green": (0, 1, 0), "blue": (0, 0, 1), "grey": (1, 1, 1)}
CONTEXT_WORDS = 8
FAKE_LOGIT_SCALE = 10.0
FAKE_CLASSES = [
    ["warm", "warm colours", "", 1],
    ["cold", "cold colours", "", 1],
    ["reds", "reds", "warm", 2],
    ["greens", "greens", "cold", 2],
    ["blues", "blues", "cold", 2],
    ["red", "red", "reds", 3],
    ["green", "green", "greens", 3],
    ["blue", "blue", "blues", 3],
]


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
        self.has_classes = True

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
        query, truncated, plain = asked(fields, arrays)
        rows = []
        for number, folder in enumerate(fields["indexes"]):
            reader = TileIndexReader.open(folder)
            scores = inside(reader, number, arrays, reader.vectors().astype(np.float32) @ query)
            cells = reader.cells()
            rows += [(-float(s), number, tile, *cells[tile]) for tile, s in enumerate(scores) if np.isfinite(s)]
        best = sorted(rows)[: fields["top"]]
        score = np.array([-row[0] for row in best], np.float32)
        return Reply(
            {
                "truncated": truncated,
                "calibrated": plain,
                "unknown_words": unknown_words(fields),
                "present": bool(len(best)) and float(score[0]) >= self.present_at,
                "best": float(score[0]) if len(best) else 0.0,
                "searched": len(rows),
            },
            {
                "index": np.array([row[1] for row in best], np.int32),
                "tile": np.array([row[2] for row in best], np.int64),
                "cell": np.array([row[3:] for row in best], np.int32).reshape(-1, 2),
                "score": score,
                "fair": score,
                "probability": np.clip(score, 0, 1),
            },
        )

    def scores(self, fields, arrays):
        query, _truncated, _plain = asked(fields, arrays)
        found = []
        for number, folder in enumerate(fields["indexes"]):
            reader = TileIndexReader.open(folder)
            found.append(inside(reader, number, arrays, reader.vectors().astype(np.float32) @ query))
        return Reply({"tiles": [len(scores) for scores in found], "error": 0.0}, {"scores": np.concatenate(found)})

    def classify(self, fields, arrays):
        if not self.has_classes:
            raise NoClasses("The model Mean colours has no class tree; choose one that has.")
        cosines = TileIndexReader.open(fields["index"]).vectors().astype(np.float32) @ np.eye(3, dtype=np.float32)
        likely = np.exp(FAKE_LOGIT_SCALE * cosines)
        likely /= likely.sum(axis=1, keepdims=True)
        finest = likely.argmax(axis=1)
        best = np.array([[0, 2, 5], [1, 3, 6], [1, 4, 7]], np.int32)[finest]
        warm = likely[:, 0]
        above = np.where(best[:, 0] == 0, warm, 1 - warm)
        probability = np.stack([above, likely.max(axis=1), likely.max(axis=1)], axis=1).astype(np.float32)
        return Reply({"classes": FAKE_CLASSES}, {"best": best, "probability": probability})


def asked(fields, arrays):
    """The query's vector, whether it was cut, and whether it is one phrase alone."""
    wanted = fields["query"]
    phrases = [(text.split(), weight) for text, weight in wanted["phrases"] if text.split()]
    pictures = [picture.mean(axis=(0, 1)) for picture in arrays.get("pictures", [])]
    liked = [TileIndexReader.open(folder).vectors()[tile] for folder, tile, _cell in wanted["liked"]] + pictures
    disliked = [TileIndexReader.open(folder).vectors()[tile] for folder, tile, _cell in wanted["disliked"]]
    if not liked and not any(weight > 0 for _, weight in phrases):
        raise EmptyQuery("Type what to look for first.")
    colours = [[COLOURS[word] for word in words if word in COLOURS] for words, _weight in phrases]
    if not all(colours):
        raise EngineError("No colour.")
    query = QueryVectors(
        vectors_of([np.sum(named, axis=0) for named in colours]),
        tuple(weight for _words, weight in phrases),
        vectors_of(liked),
        vectors_of(disliked),
    )
    truncated = any(len(words) > CONTEXT_WORDS for words, _weight in phrases)
    return compose(query, np.zeros(3, np.float32)), truncated, query.plain


def unknown_words(fields):
    """Words beside colours, where there are no more colours than those."""
    words = [word for text, _weight in fields["query"]["phrases"] for word in text.split()]
    strange = [word for word in words if word not in COLOURS]
    return strange if len(words) <= 2 * len(strange) else []


def vectors_of(vectors):
    return normalised(np.array(vectors, np.float32).reshape(-1, 3))


def inside(reader, number, arrays, scores):
    """The scores, NaN for tiles outside of the cells that were asked for."""
    if "within" not in arrays:
        return scores
    assert arrays["within"].dtype == np.int32
    chosen = np.zeros(len(scores), bool)
    for row, first, end in arrays["within"][arrays["within"][:, 0] == number, 1:]:
        cells = reader.cells()
        chosen |= (cells[:, 0] == row) & (cells[:, 1] >= first) & (cells[:, 1] < end)
    return np.where(chosen, scores, np.float32(np.nan))
