"""The typed calls against the real engine and a package that can be computed by hand."""

from __future__ import annotations

import os
import signal
import sys
import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from plugin.client import requests
from plugin.client.command import EngineCommand
from plugin.client.connection import EngineConnection
from plugin.client.errors import Cancelled, EngineGone
from plugin.client.query import Phrase, Query, TileRef, parse_words
from plugin.client.replies import Reply
from plugin.engine.errors import EmptyQuery, IndexMissing, NoClasses, PackageRefused, ProtocolError, UnknownRequest
from plugin.engine.grid import Cell, TileGrid
from plugin.engine.index_spec import IndexSpec, LayerIdentity, PackageIdentity
from plugin.engine.tile_index import TileIndexReader, TileIndexWriter

from ..engine.tiny_package import colour_embedding, plain_tile, write_class_tree, write_tiny_package

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
    return spec_of(package)


def spec_of(package):
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
    found = requests.search(connection, [index], Query(parse_words("blue")), 2)
    assert found.tile.tolist()[0] == 2
    assert found.cell.tolist()[0] == [5, -3]
    assert found.index.tolist() == [0, 0]
    assert found.score[0] > 0.99 > found.score[1]
    assert found.probability.shape == (2,)
    assert found.best == pytest.approx(float(found.probability[0]))
    assert (found.present, found.truncated, found.searched) == (True, False, 3)


@pytest.fixture
def filled(connection, index, spec):
    """A red, a green and a blue tile."""
    fill(connection, index, spec)
    requests.close_index(connection, index)
    return index


def tiles_of(connection, index, query, top=3, within=None):
    return requests.search(connection, [index], query, top, within).tile.tolist()


def test_phrases_with_a_minus_push_their_tiles_down(connection, filled):
    query = Query((Phrase("red"), Phrase("green"), Phrase("blue", -1.0)))
    reply = requests.search(connection, [filled], query, 3)
    assert set(reply.tile.tolist()[:2]) == {0, 1}
    assert not reply.calibrated
    assert reply.score[2] < 0
    assert requests.search(connection, [filled], Query(parse_words("red")), 3).calibrated


def test_marked_tiles_turn_a_search(connection, filled):
    words = Query(parse_words("green"))
    assert tiles_of(connection, filled, replace(words, liked=(TileRef(filled, 2),)))[2] == 0
    assert tiles_of(connection, filled, replace(words, disliked=(TileRef(filled, 2),))) == [1, 0, 2]


def test_a_marked_tile_is_found_again_where_its_index_was_built_anew(connection, filled, spec, tmp_path):
    reader = TileIndexReader.open(filled)
    cells, vectors = np.array(reader.cells()), np.array(reader.vectors())
    anew = TileIndexWriter.open(tmp_path / "anew", IndexSpec.from_json(spec))
    anew.append(cells[[2, 0]], vectors[[2, 0]].astype(np.float32))
    anew.close()

    def liked(number, cell):
        return Query(liked=(TileRef(tmp_path / "anew", number, Cell(*cell.tolist())),))

    assert tiles_of(connection, tmp_path / "anew", liked(2, cells[2]))[0] == 0  # blue was the third, and is the first
    assert tiles_of(connection, tmp_path / "anew", liked(0, cells[0]))[0] == 1
    with pytest.raises(UnknownRequest, match="not in its index any more"):
        tiles_of(connection, tmp_path / "anew", liked(1, cells[1]))


def test_an_indexed_tile_and_a_picture_are_examples_without_words(connection, filled):
    assert tiles_of(connection, filled, Query(liked=(TileRef(filled, 2),)))[0] == 2
    assert tiles_of(connection, filled, Query(pictures=(GREEN,)))[0] == 1


def test_a_query_that_wants_nothing_is_refused_with_what_to_do(connection, filled):
    with pytest.raises(EmptyQuery, match="not only what to leave out"):
        tiles_of(connection, filled, Query((Phrase("red", -1.0),)))
    with pytest.raises(EmptyQuery, match="English words"):
        tiles_of(connection, filled, Query((Phrase("red"), Phrase("油库", -1.0))))
    with pytest.raises(UnknownRequest, match="not in its index any more"):
        tiles_of(connection, filled, Query(liked=(TileRef(filled, 3),)))
    with pytest.raises(UnknownRequest, match="8 x 8 pixels"):
        tiles_of(connection, filled, Query(pictures=(np.zeros((9, 9, 3), np.uint8),)))


def test_a_search_keeps_to_the_cells_it_is_given(connection, filled):
    within = np.array([[0, 0, 1, 9], [0, 5, -9, 0]], np.int32)
    reply = requests.search(connection, [filled], Query(parse_words("red")), 3, within)
    assert sorted(reply.tile.tolist()) == [1, 2]
    assert reply.searched == 2
    with pytest.raises(UnknownRequest, match="area"):
        tiles_of(connection, filled, Query(parse_words("red")), 3, within.astype(np.int64))


def test_every_tile_has_a_score(connection, filled):
    found = requests.scores(connection, [filled, filled], Query(parse_words("blue")))
    hits = requests.search(connection, [filled], Query(parse_words("blue")), 3)
    assert [scores.shape for scores in found] == [(3,), (3,)]
    np.testing.assert_allclose(found[1][hits.tile], hits.score, atol=1e-3)
    inside = requests.scores(connection, [filled], Query(parse_words("blue")), np.array([[0, 0, 0, 1]], np.int32))[0]
    assert np.isnan(inside).tolist() == [False, True, True]


def test_a_package_without_a_class_tree_says_so(connection, filled):
    assert requests.status(connection).package["classes"] is False
    with pytest.raises(NoClasses):
        requests.classify(connection, filled)


def test_every_tile_has_its_classes(tmp_path, index):
    package = write_tiny_package(tmp_path / "with", **write_class_tree(tmp_path / "with"))
    connection = EngineConnection(EngineCommand(Path(sys.executable), "cpu", 1), package.folder, lambda _: None)
    try:
        fill(connection, index, spec_of(package))
        found = requests.classify(connection, index)
        assert requests.status(connection).package["classes"] is True
    finally:
        connection.close()
    names = [[found.classes[number].name for number in tile] for tile in found.best]
    assert names == [
        ["warm things", "reds things", "red things"],
        ["cold things", "greens things", "green things"],
        ["cold things", "blues things", "blue things"],
    ]
    assert found.probability.min() > 0.99
    assert found.classes[1] == requests.TileClass("reds", "reds things", "warm", 2)


def test_a_relative_index_lies_below_our_working_folder_not_the_engines(connection, tmp_path, spec, monkeypatch):
    monkeypatch.chdir(tmp_path)
    fill(connection, Path("below") / "index", spec)
    requests.close_index(connection, Path("below") / "index")
    assert (tmp_path / "below" / "index" / "cells.bin").stat().st_size == 3 * 8
    assert requests.search(connection, [Path("below") / "index"], Query(parse_words("red")), 1).cell.tolist() == [
        [0, 0]
    ]


def test_a_search_while_the_index_is_being_written(connection, index, spec):
    fill(connection, index, spec)
    assert requests.search(connection, [index], Query(parse_words("green")), 1).cell.tolist() == [[0, 1]]


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
        requests.search(connection, [index], Query(parse_words("red")), 1, is_cancelled=lambda: sent.set() or False)
    killer.join()
    assert requests.search(connection, [index], Query(parse_words("red")), 1).tile.tolist() == [0]


def test_errors_keep_their_type(connection, index, tmp_path):
    with pytest.raises(EmptyQuery):
        requests.search(connection, [index], Query(parse_words("  ")), 1)
    with pytest.raises(IndexMissing):
        requests.search(connection, [tmp_path / "nothing"], Query(parse_words("red")), 1)
    with pytest.raises(UnknownRequest):
        connection.request("no such thing")


def test_a_search_can_be_cancelled(connection, index, spec):
    fill(connection, index, spec)
    with pytest.raises(Cancelled):
        requests.search(connection, [index], Query(parse_words("red")), 1, is_cancelled=lambda: True)


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
