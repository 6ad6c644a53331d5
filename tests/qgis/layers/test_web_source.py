"""Tiles of servers on this machine: each arrives, or is told from ground without data."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from qgis.core import QgsFeedback

from plugin.engine.errors import Cancelled
from plugin.engine.grid import Bounds, Cell, TileGrid
from plugin.layers.errors import LayerError, TileMissing
from plugin.layers.server_replies import server_replies
from plugin.layers.web_reader import MAX_FAULTY_BLOCKS, MOST_PATIENCE_S, PAUSES_S
from plugin.layers.web_source import WebReading, WebSource
from tests.qgis.tile_server import LOOKS, TILE_PX, TileServer, as_png, chequers, pixel_of

pytestmark = pytest.mark.usefixtures("qgis_app")

ZOOM = 15
PIXEL = pixel_of(ZOOM)
SIZE_PX = 64
# Four cells to a tile of the server, and the corner of one of its tiles where rows and columns begin.
GRID = TileGrid("EPSG:3857", SIZE_PX, PIXEL, 1.0, 1.0)
ROW, COLUMN = -4 * 300, 4 * 700


def ground(rows, columns):
    first, last = GRID.bounds(Cell(ROW, COLUMN)), GRID.bounds(Cell(ROW + rows - 1, COLUMN + columns - 1))
    return Bounds(first.xmin, last.ymin, last.xmax, first.ymax)


class Reading:
    """A source of a layer, whose waiting is written down and not done."""

    def __init__(self, layer, cells=4, limit=1000, rows=8, columns=8, pixel=PIXEL, grid=GRID):
        reading = WebReading(pixel, pixel, cells, 1e9, limit)
        self.source = WebSource.from_layer(layer, reading, grid, ground(rows, columns))
        self.waited = []
        self.source.reader.wait = lambda seconds, feedback: self.waited.append(seconds)

    @property
    def pauses(self):
        return [seconds for seconds in self.waited if seconds >= PAUSES_S[0]]

    def read(self, row=0, column=0, feedback=None):
        """What `read` gives or raises in a worker thread."""
        result = []

        def work():
            try:
                bounds = self.source.grid.bounds(Cell(ROW + row, COLUMN + column))
                result.append(self.source.read(bounds, SIZE_PX, feedback))
            except (LayerError, Cancelled) as error:
                result.append(error)

        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
        return result[0]


def expected(row=0, column=0):
    bounds = GRID.bounds(Cell(ROW + row, COLUMN + column))
    return chequers(8 * PIXEL)(bounds.xmin, bounds.ymax, PIXEL, SIZE_PX, SIZE_PX)


@pytest.fixture
def serve():
    """serve(answer): a server of chequers that runs until the test is over."""
    running = []

    def start(answer=lambda _address, _times: 200, picture=None):
        running.append(TileServer(picture or chequers(8 * PIXEL), answer).__enter__())
        return running[-1]

    yield start
    for server in running:
        server.__exit__()


@pytest.mark.parametrize("kind", ["xyz", "wmts"])
def test_pixels_are_those_of_the_level(serve, kind):
    server = serve()
    reading = Reading(getattr(server, kind)())
    for row, column in ((0, 0), (3, 3), (4, 5), (7, 7)):
        assert (reading.read(row, column) == expected(row, column)).all()
    assert all(f"{ZOOM}" in address for address in server.asked)
    assert reading.pauses == []


def test_each_of_the_servers_tiles_is_asked_for_once(serve):
    server = serve()
    reading = Reading(server.xyz())
    for row in range(4):
        for column in range(4):
            reading.read(row, column)
    assert set(server.asked.values()) == {1}
    assert len(server.asked) == 1
    assert reading.source.reader.requests == 1


def test_a_tile_of_coarser_pixels_is_their_average(serve):
    server = serve()
    twice = TileGrid("EPSG:3857", SIZE_PX, 2 * PIXEL, 1.0, 1.0)
    source = WebSource.from_layer(server.xyz(), WebReading(PIXEL, PIXEL, 2, 1e9, 100), twice, ground(8, 8))
    reading = Reading(server.xyz())
    reading.source = source
    bounds = twice.bounds(Cell(ROW // 2, COLUMN // 2))
    fine = chequers(8 * PIXEL)(bounds.xmin, bounds.ymax, PIXEL, 2 * SIZE_PX, 2 * SIZE_PX)
    average = fine.reshape(SIZE_PX, 2, SIZE_PX, 2, 3).mean((1, 3))
    tile = source.read(bounds, SIZE_PX)
    assert np.abs(tile - average).max() <= 0.5


def test_maps_of_wms_are_asked_for_in_blocks_of_cells(serve):
    server = serve()
    reading = Reading(server.wms())
    tiles = [reading.read(row, column) for row in range(4) for column in range(4)]
    assert (tiles[5] == expected(1, 1)).all()
    assert server.requests == 1
    assert "WIDTH=256" in next(iter(server.asked))


@pytest.mark.parametrize("kind", ["xyz", "wmts", "wms"])
@pytest.mark.parametrize("answer", [500, 429, 503, "words"])
def test_what_fails_once_is_asked_for_again(serve, kind, answer):
    server = serve(lambda _address, times: answer if times == 1 else 200)
    reading = Reading(getattr(server, kind)())
    assert (reading.read() == expected()).all()
    assert reading.pauses == [1.0]
    assert set(server.asked.values()) == {2}


@pytest.mark.parametrize(("wish", "pause"), [("30", 30.0), ("86400", MOST_PATIENCE_S), ("Fri, 1 Jan 2027", 1.0)])
def test_a_server_that_says_when_is_left_alone_until_then(serve, wish, pause):
    server = serve(lambda _address, times: 429 if times == 1 else 200)
    server.retry_after = wish
    reading = Reading(server.xyz())
    assert (reading.read() == expected()).all()
    assert reading.pauses == [pause]


@pytest.mark.parametrize("answer", [404, 410, 204, "empty", b"no image"])
def test_a_hole_is_no_data_only_when_it_has_stayed_one(serve, answer):
    server = serve(lambda _address, times: answer if times == 1 else 200)
    assert (Reading(server.xyz()).read() == expected()).all()
    assert set(server.asked.values()) == {2}


@pytest.mark.parametrize("answer", [404, "empty"])
@pytest.mark.parametrize("kind", ["xyz", "wms"])
def test_what_stays_empty_is_no_data_after_two_looks(serve, kind, answer):
    server = serve(lambda _address, _times: answer)
    reading = Reading(getattr(server, kind)())
    assert reading.read() is None
    assert set(server.asked.values()) <= {2, 2 * LOOKS}
    assert reading.pauses == [1.0]


def test_a_server_tile_that_stays_empty_costs_no_further_pause(serve):
    server = serve(lambda _address, _times: 404)
    reading = Reading(server.xyz(), cells=1)
    for column in range(4):  # of one tile of the server
        assert reading.read(0, column) is None
    assert reading.pauses == [1.0]


def test_transparent_pixels_that_have_arrived_are_no_hole(serve):
    clear = lambda _west, _north, _pixel, columns, rows: np.zeros((rows, columns, 4), np.uint8)  # noqa: E731
    for kind in ("xyz", "wms"):
        server = serve(picture=clear)
        reading = Reading(getattr(server, kind)())
        assert reading.read() is None
        assert (server.requests, reading.pauses) == (1, [])


def test_a_tile_that_goes_on_failing_is_missing_and_its_neighbours_are_not(serve):
    broken = f"{ZOOM}/{2**ZOOM // 2 + 700 + 1}/"
    server = serve(lambda address, _times: 500 if address.startswith(broken) else 200)
    reading = Reading(server.xyz(), cells=8)
    assert (reading.read(0, 0) == expected(0, 0)).all()
    assert isinstance(reading.read(0, 5), TileMissing)
    assert (reading.read(7, 3) == expected(7, 3)).all()
    assert reading.pauses == list(PAUSES_S)
    assert reading.source.reader.faulty_blocks == 1


def test_a_server_that_sends_nothing_ends_the_job_in_one_sentence(serve):
    server = serve(lambda _address, _times: 503)
    error = Reading(server.xyz(name="aerial")).read()
    assert error.sentence == "The server of aerial fails; the tiles so far are kept: build again later to go on."
    assert error.detail == "HTTP 503"
    assert not isinstance(error, TileMissing)


def test_a_server_that_is_gone_ends_the_job(serve):
    server = serve()
    layer = server.xyz()
    server._server.shutdown()
    server._server.server_close()
    assert "fails; the tiles so far are kept" in Reading(layer).read().sentence


@pytest.mark.parametrize("kind", ["wmts", "wms"])
def test_tiles_that_come_from_another_host_than_their_description_are_heard_of(serve, kind):
    server = serve(lambda _address, times: 503 if times == 1 else 200)
    server.tile_host = "localhost"
    reading = Reading(getattr(server, kind)())
    assert (reading.read() == expected()).all()
    assert "localhost" in reading.source.reader.hosts
    assert reading.source.reader.requests > 1


@pytest.mark.parametrize("status", [401, 403])
def test_a_server_that_does_not_allow_it_is_not_asked_again(serve, status):
    server = serve(lambda _address, _times: status)
    reading = Reading(server.xyz())
    error = reading.read()
    assert "does not allow this; check your login and its terms of use" in error.sentence
    assert server.requests <= LOOKS
    assert reading.pauses == []


def test_many_faulty_blocks_end_the_job(serve):
    broken = 2**ZOOM // 2 + 700 + 1
    server = serve(lambda address, _times: 500 if f"/{broken}/" in address else 200)
    reading = Reading(server.xyz(), cells=8)
    reading.source.reader.faulty_blocks = MAX_FAULTY_BLOCKS - 1
    assert "fails; the tiles so far are kept" in reading.read().sentence


def test_the_limit_of_requests_ends_the_job(serve):
    server = serve()
    reading = Reading(server.xyz(), limit=1)
    assert reading.read(0, 0) is not None
    assert "The limit of 1 images is reached" in reading.read(0, 4).sentence
    assert server.requests == 1


def test_a_cancel_while_it_waits_for_another_attempt_is_heard(serve):
    server = serve(lambda _address, _times: 503)
    feedback = QgsFeedback()
    reading = Reading(server.xyz())
    reading.source.reader.wait = lambda seconds, _feedback: feedback.cancel() if seconds else None
    assert isinstance(reading.read(feedback=feedback), Cancelled)


def test_a_cancel_does_not_wait_for_a_slow_tile(serve):
    held = threading.Event()
    feedback = QgsFeedback()

    def hold(_address, _times):
        feedback.cancel()
        held.wait(30)
        return 200

    server = serve(hold)
    try:
        assert isinstance(Reading(server.xyz()).read(feedback=feedback), Cancelled)
        assert not held.is_set()
    finally:
        held.set()


def test_slow_tiles_all_arrive(serve):
    turn = threading.Event()
    server = serve(lambda address, _times: (turn.wait(0.3), 200)[1])
    reading = Reading(server.xyz(), cells=8)
    assert (reading.read(7, 7) == expected(7, 7)).all()
    assert server.requests == 4
    assert TILE_PX == 4 * SIZE_PX


def test_the_pace_counts_what_was_asked(serve):
    server = serve()
    reading = Reading(server.xyz(), cells=8)
    pace = reading.source.reader.pace
    pace.per_second, pace.clock = 2.0, lambda: 100.0
    reading.read()
    assert pace.free_at == 102.0  # four tiles
    reading.read(0, 3)
    assert pace.free_at == 102.0


def test_how_large_images_are_is_learnt_from_those_that_came(serve):
    server = serve()
    server_replies._images.clear()
    server_replies._bytes.clear()
    reading = Reading(server.xyz(), cells=4, rows=16, columns=16)
    reading.read(0, 0)
    assert server_replies.bytes_per_image("127.0.0.1") is None
    for row in range(0, 16, 4):
        for column in range(0, 16, 4):
            reading.read(row, column)
    first = GRID.bounds(Cell(ROW, COLUMN))
    png = len(as_png(chequers(8 * PIXEL)(first.xmin, first.ymax, PIXEL, TILE_PX, TILE_PX)))
    assert server_replies.bytes_per_image("127.0.0.1") == pytest.approx(png, rel=0.3)
