"""The engine as a process, spoken to as the client does."""

from __future__ import annotations

import io
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import plugin.engine
from plugin.engine.encoder import Encoder
from plugin.engine.index_spec import read_state
from plugin.engine.protocol import read_frame, write_frame
from plugin.engine.server import Server

from .tiny_package import plain_tile


def words(text):
    return {"phrases": [[text, 1.0]]}


ROOT = Path(plugin.engine.__file__).parents[2]
RED, GREEN, BLUE = (250, 5, 5), (5, 250, 5), (5, 5, 250)


class Engine:
    def __init__(self, package: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "plugin.engine", "--package", str(package), "--provider", "cpu"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        self.number = 0

    def send(self, kind, arrays=None, **fields) -> int:
        self.number += 1
        write_frame(self.process.stdin, {"id": self.number, "kind": kind, **fields}, arrays)
        return self.number

    def receive(self):
        return read_frame(self.process.stdout)

    def ask(self, kind, arrays=None, **fields):
        number = self.send(kind, arrays, **fields)
        frame = self.receive()
        assert frame.header["id"] == number
        return frame

    def close(self) -> int:
        self.process.stdin.close()
        code = self.process.wait(timeout=60)
        self.process.stdout.close()
        self.process.stderr.close()
        return code


@pytest.fixture
def engine(package):
    engine = Engine(package.folder)
    engine.hello = engine.receive().header
    yield engine
    if engine.process.poll() is None:
        engine.close()


def build(engine, folder, spec, colours):
    engine.ask("open_index", index=str(folder), spec=spec.to_json())
    cells = np.array([[number, 0] for number in range(len(colours))], np.int32)
    tiles = np.stack([plain_tile(colour) for colour in colours])
    engine.ask("embed_tiles", {"cells": cells, "tiles": tiles}, index=str(folder))
    return engine.ask("close_index", index=str(folder), complete=True)


def test_hello_tells_the_protocol_the_package_and_the_providers_in_use(engine, package):
    assert (engine.hello["id"], engine.hello["kind"], engine.hello["protocol"]) == (0, "hello", 2)
    assert engine.hello["package"]["digest"] == package.digest
    assert engine.hello["providers"] == ["CPUExecutionProvider"]


def test_index_then_search(engine, spec, tmp_path):
    folder = tmp_path / "index"
    assert build(engine, folder, spec, [BLUE, RED, (200, 100, 5), GREEN]).header["tiles"] == 4
    assert read_state(folder).complete
    reply = engine.ask("search", indexes=[str(folder)], query=words("red"), top=2)
    assert reply.arrays["tile"].tolist() == [1, 2]
    assert reply.arrays["cell"].tolist() == [[1, 0], [2, 0]]
    # Mean colour (250, 5, 5) against (1, 0, 0).
    assert reply.arrays["score"][0] == pytest.approx(250 / (250**2 + 2 * 25) ** 0.5, abs=1e-3)
    # Logistic of 10 * cosine - 8, from the package's calibration.
    assert reply.arrays["probability"][0] == pytest.approx(1 / (1 + np.exp(-1.996)), abs=2e-3)
    assert (reply.header["present"], reply.header["truncated"], reply.header["searched"]) == (True, False, 4)


def test_what_is_not_there_is_not_present(engine, spec, tmp_path):
    build(engine, tmp_path / "index", spec, [BLUE, BLUE])
    assert engine.ask("search", indexes=[str(tmp_path / "index")], query=words("red"), top=5).header["present"] is False


def test_a_long_query_is_cut_and_says_so(engine, spec, tmp_path):
    build(engine, tmp_path / "index", spec, [BLUE])
    assert engine.ask("search", indexes=[str(tmp_path / "index")], query=words("blue " * 7), top=1).header["truncated"]


def test_going_on_with_an_index_tells_which_cells_are_in_it(engine, spec, tmp_path):
    build(engine, tmp_path / "index", spec, [BLUE, RED])
    reply = engine.ask("open_index", index=str(tmp_path / "index"), spec=spec.to_json())
    assert reply.arrays["cells"].tolist() == [[0, 0], [1, 0]]


@pytest.mark.parametrize(
    ("kind", "fields", "code", "sentence"),
    [
        ("search", {"indexes": ["/nowhere"], "query": words("   "), "top": 5}, "empty_query", "Type what to look for"),
        ("search", {"indexes": ["/nowhere"], "query": words("油库 🚗"), "top": 5}, "empty_query", "English words"),
        ("search", {"indexes": [], "query": words("red"), "top": 5}, "unknown_request", "Choose an index"),
        ("search", {"indexes": ["/nowhere"], "query": words("red"), "top": 5}, "index_missing", "move it back"),
        ("search", {"query": words("red")}, "unknown_request", "incomplete"),
        ("embed_tiles", {}, "unknown_request", "incomplete"),
        ("close_index", {"index": "/nowhere"}, "unknown_request", "not open any more"),
        ("open_index", {"index": "/nowhere", "spec": {"grid": 3}}, "unknown_request", "."),
        ("load", {"package": "/nowhere"}, "package_refused", "choose a folder"),
        ("dance", {}, "unknown_request", "restart QGIS"),
    ],
)
def test_a_bad_request_is_answered_with_a_code_and_a_sentence_and_the_engine_lives(
    engine, kind, fields, code, sentence
):
    reply = engine.ask(kind, **fields)
    assert (reply.header["kind"], reply.header["code"]) == ("error", code)
    assert sentence in reply.header["sentence"]
    assert engine.ask("encode_text", texts=["green"]).arrays["embeddings"].tolist() == [[0, 1, 0]]


def test_tiles_of_another_size_are_refused(engine):
    reply = engine.ask("embed_tiles", {"tiles": np.zeros((1, 9, 9, 3), np.uint8)})
    assert "8 x 8 pixels" in reply.header["sentence"]


def test_a_search_is_done_beside_the_batches_and_a_cancelled_one_is_not_done(engine, spec, tmp_path):
    build(engine, tmp_path / "index", spec, [RED])
    many = {"tiles": np.zeros((20000, 8, 8, 3), np.uint8)}
    first, second, third = (engine.send("embed_tiles", many) for _ in range(3))
    search = engine.send("search", indexes=[str(tmp_path / "index")], query=words("red"), top=1)
    cancel = engine.send("cancel", request=third)
    answers = [engine.receive().header for _ in range(5)]
    order = [answer["id"] for answer in answers]
    assert order.index(search) < order.index(second)
    by_number = {answer["id"]: answer for answer in answers}
    assert by_number[cancel]["cancelled"] is True
    assert by_number[third]["code"] == "cancelled"
    assert by_number[first]["kind"] == "embed_tiles"


class SlowViews:
    """Handlers whose views wait until a search has been answered."""

    def __init__(self, encoder):
        self.encoder = encoder
        self.writers = {}
        self.viewing = threading.Event()
        self.searched = threading.Event()

    def handle(self, frame):
        if frame.header["kind"] == "search":
            self.searched.set()
            return {}, {}
        self.viewing.set()
        return {"waited": self.searched.wait(30)}, {}

    def close(self):
        pass


@pytest.mark.parametrize("view", ["scores", "classify"])
def test_a_search_does_not_wait_for_a_view_of_a_whole_index(package, view):
    requests, replies = io.BytesIO(), io.BytesIO()
    for number, kind in ((1, view), (2, "search")):
        write_frame(requests, {"id": number, "kind": kind})
    requests.seek(0)
    handlers = SlowViews(Encoder.open(package.folder, "cpu", 1))
    server = Server(handlers, KeptOpen(requests, handlers.viewing, handlers.searched), replies)
    server.serve()
    replies.seek(0)
    answers = [frame.header for frame in iter(lambda: read_frame(replies), None)]
    assert sorted((answer["id"], answer["kind"], answer.get("waited")) for answer in answers[1:]) == [
        (1, view, True),
        (2, "search", None),
    ]


class KeptOpen:
    """A client's stream that ends only after some things have happened: what still waits then is dropped."""

    def __init__(self, stream, *happened):
        self.stream = stream
        self.happened = happened

    def readinto(self, buffer):
        got = self.stream.readinto(buffer)
        if not got:
            for event in self.happened:
                event.wait(30)
        return got


def test_behind_a_cancelled_batch_nothing_is_committed_until_the_index_is_opened_again(engine, spec, tmp_path):
    folder = str(tmp_path / "index")
    opened = engine.ask("open_index", index=folder, spec=spec.to_json())
    assert opened.header["batch_tiles"] >= 32
    cells = np.stack([np.arange(20000), np.zeros(20000)], 1).astype(np.int32)
    many = {"cells": cells, "tiles": np.zeros((20000, 8, 8, 3), np.uint8)}
    one = {"cells": np.array([[0, 1]], np.int32), "tiles": plain_tile(RED)[None]}
    first = engine.send("embed_tiles", many, index=folder, batch=0)
    second, third = (engine.send("embed_tiles", one, index=folder, batch=number) for number in (1, 2))
    engine.send("cancel", request=second)
    closing = engine.send("close_index", index=folder)
    by_number = {answer["id"]: answer for answer in (engine.receive().header for _ in range(5))}
    assert by_number[first]["tiles"] == by_number[closing]["tiles"] == 20000
    assert (by_number[second]["code"], by_number[third]["code"]) == ("cancelled", "cancelled")
    engine.ask("open_index", index=folder, spec=spec.to_json())
    assert engine.ask("embed_tiles", one, index=folder, batch=0).header["tiles"] == 20001


def test_an_index_of_another_package_is_not_opened_for_writing(engine, spec, tmp_path):
    other = replace(spec, package=replace(spec.package, digest="sha256:11"))
    reply = engine.ask("open_index", index=str(tmp_path / "index"), spec=other.to_json())
    assert reply.header["code"] == "index_mismatch"
    assert not (tmp_path / "index").exists()


NOISY = """
import os
from plugin.engine.__main__ import claim_pipes

_, replies = claim_pipes()
print("a library's chatter", flush=True)
os.write(1, b"more of it")
replies.write(b"frame")
replies.flush()
"""


def test_what_libraries_print_never_reaches_the_protocol():
    child = subprocess.run(
        [sys.executable, "-c", NOISY], cwd=ROOT, capture_output=True, stdin=subprocess.PIPE, check=True
    )
    assert child.stdout == b"frame"
    assert b"chatter" in child.stderr


def test_status_says_what_is_being_written(engine, spec, tmp_path):
    engine.ask("open_index", index=str(tmp_path / "index"), spec=spec.to_json())
    status = engine.ask("status").header
    assert status["open_indexes"] == [str(tmp_path / "index")]
    assert status["pid"] == engine.process.pid


def test_it_ends_when_it_is_told_to_and_when_the_client_is_gone(package):
    engine = Engine(package.folder)
    engine.receive()
    assert engine.ask("stop").header["kind"] == "stop"
    assert engine.close() == 0
    orphan = Engine(package.folder)
    orphan.receive()
    assert orphan.close() == 0


def test_bytes_that_are_no_frame_end_it_with_a_sentence(engine):
    engine.process.stdin.write(b"x" * 64)
    engine.process.stdin.flush()
    assert engine.receive().header["code"] == "protocol"
    assert engine.process.wait(timeout=60) == 0


def test_a_refused_package_is_told_in_the_first_frame(tmp_path):
    engine = Engine(tmp_path)
    assert engine.receive().header["code"] == "package_refused"
    assert engine.close() == 1


def test_a_killed_engine_leaves_an_index_that_goes_on(package, spec, tmp_path):
    folder = tmp_path / "index"
    engine = Engine(package.folder)
    engine.receive()
    engine.ask("open_index", index=str(folder), spec=spec.to_json())
    batch = {"cells": np.array([[3, 4]], np.int32), "tiles": plain_tile(RED)[None]}
    engine.ask("embed_tiles", batch, index=str(folder))
    engine.process.kill()
    engine.process.wait(timeout=60)
    engine.close()
    again = Engine(package.folder)
    again.receive()
    reply = again.ask("open_index", index=str(folder), spec=spec.to_json())
    assert reply.arrays["cells"].tolist() == [[3, 4]]
    again.close()
