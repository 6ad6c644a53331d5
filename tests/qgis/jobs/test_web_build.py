"""Indexes of layers from a server on this machine that is slow, fails, and has holes."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsFeedback, QgsRectangle, QgsReferencedRectangle

from plugin.engine.index_spec import read_state
from plugin.engine.tile_index import TileIndexReader
from plugin.jobs.errors import JobError
from plugin.jobs.index_build import build_index
from plugin.jobs.tile_source import tile_source
from plugin.jobs.web_plan import plan_web_index
from plugin.jobs.web_wishes import WebWishes
from tests.qgis.fake_engine import SIZE_PX, FakeConnection, fake_package
from tests.qgis.tile_server import LOOKS, TileServer, chequers, pixel_of

pytestmark = pytest.mark.usefixtures("qgis_app")

ZOOM = 16
CELL = SIZE_PX * pixel_of(ZOOM)
TILE = 8 * CELL
ROWS, COLUMNS = 40, 60  # cells: 5 x 8 tiles of the server, in two blocks of 32 x 32 cells and the rest of two


class Job:
    """Builds the index of a layer; each pause is written down and not made."""

    def __init__(self, layer, folder, **wishes):
        extent = QgsRectangle(700 * TILE, -ROWS * CELL, 700 * TILE + COLUMNS * CELL, 0)
        crs = QgsCoordinateReferenceSystem("EPSG:3857")
        wishes = WebWishes(**{"zoom": ZOOM, "per_second": 1e9, **wishes})
        self.plan = plan_web_index(layer, QgsReferencedRectangle(extent, crs), fake_package(), wishes)
        self.layer, self.folder, self.pauses = layer, folder, []

    def run(self, feedback=None, on_progress=None):
        source = tile_source(self.layer, self.plan)
        source.reader.wait = lambda seconds, _feedback: self.pauses.append(seconds) if seconds >= 1 else None
        result = []

        def work():
            try:
                result.append(
                    build_index(
                        self.plan, source, FakeConnection(), self.folder, feedback or QgsFeedback(), on_progress
                    )
                )
            except JobError as error:
                result.append(error)

        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
        return result[0]


def content(folder):
    """Each cell's vector."""
    reader = TileIndexReader.open(folder)
    return {tuple(cell): vector for cell, vector in zip(reader.cells().tolist(), reader.vectors().tolist())}


def test_slow_tiles_and_tiles_that_fail_once_are_all_in_the_index(tmp_path):
    with TileServer(chequers(CELL)) as server:
        smooth = Job(server.xyz(), tmp_path / "smooth").run()
        assert set(server.asked.values()) == {1}
        assert server.requests == Job(server.xyz(), tmp_path).plan.web.requests
    turn = threading.Event()

    def answer(address, times):
        _, column, row = (int(part) for part in address.partition(".")[0].split("/"))
        number = column * 7 + row * 3
        if number % 10 == 0:
            turn.wait(0.1)
        return 503 if number % 20 == 1 and times == 1 else 200

    with TileServer(chequers(CELL), answer) as server:
        job = Job(server.xyz(), tmp_path / "rough")
        rough = job.run()
        assert max(server.asked.values()) == 2
    assert smooth.tiles == rough.tiles == job.plan.tiles
    assert rough.missing == 0
    assert content(tmp_path / "rough") == content(tmp_path / "smooth")
    assert read_state(tmp_path / "rough").complete


def test_tiles_that_never_arrive_are_left_for_the_next_run(tmp_path):
    broken = True

    def answer(address, _times):
        return 500 if broken and address.endswith(f"/{2**ZOOM // 2 + 3}.png") and "/33470/" in address else 200

    with TileServer(chequers(CELL), answer) as server:
        layer = server.xyz()
        first = Job(layer, tmp_path / "index").run()
        assert server.asked[f"{ZOOM}/33470/{2**ZOOM // 2 + 3}.png"] <= 2 * 5 * LOOKS  # it is part of two blocks
        state = read_state(tmp_path / "index")
        assert first.missing > 0
        assert first.tiles + first.missing == Job(layer, tmp_path).plan.tiles
        assert first.holes.startswith(f"The server did not send all of {first.missing} tiles; they are left out until")
        assert not state.complete
        broken = False
        asked = server.requests
        second = Job(layer, tmp_path / "index").run()
        assert (second.added, second.missing, second.holes) == (first.missing, 0, "")
        assert server.requests - asked < 40  # what QGIS had kept is not asked for again
    assert read_state(tmp_path / "index").complete


def test_ground_without_data_is_no_hole(tmp_path):
    empty = f"{ZOOM}/33470/"
    with TileServer(chequers(CELL), lambda address, _times: 404 if address.startswith(empty) else 200) as server:
        job = Job(server.xyz(), tmp_path / "index")
        outcome = job.run()
        assert max(server.asked.values()) <= 4 * LOOKS
    assert outcome.missing == 0
    assert 0 < outcome.tiles < job.plan.tiles
    assert read_state(tmp_path / "index").complete


def test_a_server_that_goes_away_keeps_what_is_there_and_the_next_run_goes_on(tmp_path):
    gone = threading.Event()

    with TileServer(chequers(CELL), lambda _address, _times: 503 if gone.is_set() else 200) as server:
        layer = server.xyz()
        job = Job(layer, tmp_path / "index")
        error = job.run(on_progress=lambda _progress: gone.set())
        assert "The server of tiles fails; the tiles so far are kept" in error.sentence
        kept = read_state(tmp_path / "index")
        assert 0 < kept.tiles < job.plan.tiles
        assert not kept.complete
        gone.clear()
        outcome = Job(layer, tmp_path / "index").run()
    assert outcome.added == job.plan.tiles - kept.tiles
    assert read_state(tmp_path / "index").complete


def test_a_cancel_keeps_what_is_there(tmp_path):
    with TileServer(chequers(CELL)) as server:
        feedback = QgsFeedback()
        stopped = Job(server.xyz(), tmp_path / "index").run(feedback, lambda _progress: feedback.cancel())
        assert stopped.cancelled
        whole = Job(server.xyz(), tmp_path / "index").run()
    assert stopped.tiles + whole.added == whole.tiles


@pytest.mark.parametrize("kind", ["wmts", "wms"])
def test_the_other_kinds_give_the_same_tiles(tmp_path, kind):
    with TileServer(chequers(CELL)) as server:
        grid = Job(server.xyz(), tmp_path / "xyz")
        grid.run()
        wishes = {"zoom": None, "tile_size_m": grid.plan.spec.grid.tile_size_m} if kind == "wms" else {}
        job = Job(getattr(server, kind)(), tmp_path / kind, **wishes)
        job.run()
        assert job.plan.web.requests >= server.requests - grid.plan.web.requests
    xyz, other = content(tmp_path / "xyz"), content(tmp_path / kind)
    assert xyz.keys() == other.keys()
    cosines = [np.dot(xyz[cell], other[cell]) for cell in xyz]
    assert np.mean(cosines) > 0.999


def test_no_key_of_the_address_is_written(tmp_path):
    with TileServer(chequers(CELL)) as server:
        layer = server.xyz()
        source = layer.source().replace(".png", ".png?apikey=opensesame4711")
        layer.setDataSource(source, "keyed", "wms")
        assert Job(layer, tmp_path / "index").run().tiles
    for file in (tmp_path / "index").iterdir():
        assert b"opensesame" not in file.read_bytes()
