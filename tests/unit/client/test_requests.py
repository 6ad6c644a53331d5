"""The typed calls against the real engine and a package that can be computed by hand."""

from __future__ import annotations

import os
import signal
import sys
import threading
from pathlib import Path

import numpy as np
import pytest

from plugin.client import requests
from plugin.client.command import EngineCommand
from plugin.client.connection import EngineConnection
from plugin.client.errors import Cancelled, EngineGone
from plugin.client.query import Query
from plugin.client.replies import Reply
from plugin.engine.errors import EmptyQuery, IndexMissing, PackageRefused, ProtocolError, UnknownRequest
from plugin.engine.grid import TileGrid
from plugin.engine.index_spec import IndexSpec, LayerIdentity, PackageIdentity

from ..engine.tiny_package import colour_embedding, plain_tile, write_tiny_package

RED, GREEN, BLUE = plain_tile((250, 5, 5)), plain_tile((5, 250, 5)), plain_tile((5, 5, 250))


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    return write_tiny_package(tmp_path_factory.mktemp("packages") / "tiny")


@pytest.fixture
def connection(package):
    connection = EngineConnection(EngineCommand(Path(sys.executable), "cpu", 1), package.folder, lambda _: None)
    yield connection
    connection.close()


@pytest.fixture
def spec(package):
    grid = TileGrid("EPSG:32631", package.size_px, package.gsd_m, 1.0, 1.0)
    identity = PackageIdentity.of(package)
    return IndexSpec(grid, identity, LayerIdentity("scene", "/data/scene.tif", "sha256:00")).to_json()


@pytest.fixture
def index(tmp_path):
    return tmp_path / "index"


def fill(connection, index, spec):
    opened = requests.open_index(connection, index, spec)
    cells = np.array([[0, 0], [0, 1], [5, -3]], np.int32)
    total = requests.embed_tiles(connection, index, cells, np.stack([RED, GREEN, BLUE]))
    return opened, total


def test_status_tells_of_package_and_providers(connection, package):
    status = requests.status(connection)
    assert status.package["digest"] == package.digest
    assert status.providers == ("CPUExecutionProvider",)
    assert status.runtime.startswith("onnxruntime ")
    assert status.pid == connection.pid
    assert status.open_indexes == ()
    assert requests.status_from(connection.hello).pid == connection.pid


def test_texts_are_embedded_and_a_long_one_is_cut(connection):
    reply = requests.encode_text(connection, ["blue", "red red red red red red red red"])
    assert reply.embeddings.round(3).tolist() == [[0, 0, 1], [1, 0, 0]]
    assert reply.truncated == (False, True)


def test_tiles_are_embedded(connection):
    assert requests.encode_tiles(connection, RED[None])[0] == pytest.approx(colour_embedding(RED), abs=1e-3)


def test_an_index_is_filled_and_searched(connection, index, spec):
    opened, total = fill(connection, index, spec)
    assert (opened.tiles, opened.cells.shape, total) == (0, (0, 2), 3)
    assert requests.status(connection).open_indexes == (str(index),)
    assert requests.close_index(connection, index) == 3
    found = requests.search(connection, [index], Query.of_words("blue"), 2)
    assert found.tile.tolist()[0] == 2
    assert found.cell.tolist()[0] == [5, -3]
    assert found.index.tolist() == [0, 0]
    assert found.score[0] > 0.99 > found.score[1]
    assert found.probability.shape == (2,)
    assert found.best == pytest.approx(float(found.probability[0]))
    assert (found.present, found.truncated, found.searched) == (True, False, 3)


def test_a_relative_index_lies_below_our_working_folder_not_the_engines(connection, tmp_path, spec, monkeypatch):
    monkeypatch.chdir(tmp_path)
    fill(connection, Path("below") / "index", spec)
    requests.close_index(connection, Path("below") / "index")
    assert (tmp_path / "below" / "index" / "cells.bin").stat().st_size == 3 * 8
    assert requests.search(connection, [Path("below") / "index"], Query.of_words("red"), 1).cell.tolist() == [[0, 0]]


def test_a_search_while_the_index_is_being_written(connection, index, spec):
    fill(connection, index, spec)
    assert requests.search(connection, [index], Query.of_words("green"), 1).cell.tolist() == [[0, 1]]


def test_an_engine_killed_while_indexing_loses_nothing_that_was_committed(connection, index, spec):
    fill(connection, index, spec)
    os.kill(connection.pid, signal.SIGKILL)
    with pytest.raises((EngineGone, UnknownRequest)):
        requests.embed_tiles(connection, index, np.array([[9, 9]], np.int32), RED[None])
    opened = requests.open_index(connection, index, spec)
    assert opened.tiles == 3
    assert opened.cells.tolist() == [[0, 0], [0, 1], [5, -3]]
    assert requests.embed_tiles(connection, index, np.array([[9, 9]], np.int32), RED[None]) == 4


def test_an_engine_killed_while_searching_answers_the_next_search(connection, index, spec):
    fill(connection, index, spec)
    requests.close_index(connection, index)
    os.kill(connection.pid, signal.SIGSTOP)  # so that the search is surely under way when the engine dies
    sent = threading.Event()
    killer = threading.Thread(target=lambda: sent.wait(20) and os.kill(connection.pid, signal.SIGKILL))
    killer.start()
    with pytest.raises(EngineGone, match="was killed"):
        requests.search(connection, [index], Query.of_words("red"), 1, is_cancelled=lambda: sent.set() or False)
    killer.join()
    assert requests.search(connection, [index], Query.of_words("red"), 1).tile.tolist() == [0]


def test_errors_keep_their_type(connection, index, tmp_path):
    with pytest.raises(EmptyQuery):
        requests.search(connection, [index], Query.of_words("  "), 1)
    with pytest.raises(IndexMissing):
        requests.search(connection, [tmp_path / "nothing"], Query.of_words("red"), 1)
    with pytest.raises(UnknownRequest):
        connection.request("no such thing")


def test_a_search_can_be_cancelled(connection, index, spec):
    fill(connection, index, spec)
    with pytest.raises(Cancelled):
        requests.search(connection, [index], Query.of_words("red"), 1, is_cancelled=lambda: True)


def test_a_damaged_package_is_refused_at_the_start(tmp_path):
    damaged = write_tiny_package(tmp_path / "damaged")
    (damaged.folder / "tokenizer.json").write_text("{}")
    connection = EngineConnection(EngineCommand(Path(sys.executable), "cpu"), damaged.folder, lambda _: None)
    with pytest.raises(PackageRefused, match=r"tokenizer\.json"):
        requests.status(connection)
    connection.close()


def test_another_package_is_loaded(connection, tmp_path):
    other = write_tiny_package(tmp_path / "other", version="2.0.0")
    requests.status(connection)
    connection.load(other.folder)
    assert requests.status(connection).package["version"] == "2.0.0"


def test_an_incomplete_answer_is_told():
    with pytest.raises(ProtocolError, match="incomplete"):
        Reply({}).value("tiles")
    with pytest.raises(ProtocolError, match="incomplete"):
        Reply({}).array("cells")
