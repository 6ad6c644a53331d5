from __future__ import annotations

import threading

import numpy as np
import pytest

from plugin.engine.tile_pool import TilePool

TILES = np.arange(11, dtype=np.uint8).reshape(11, 1, 1, 1)


def test_parts_come_back_in_order_whoever_is_first():
    sizes = []

    def run(part):
        sizes.append(len(part))
        return part[:, 0, 0] * 2

    pool = TilePool(run, 3, 32)
    parts = [part.result(60) for part in pool.begin(TILES)]
    assert np.concatenate(parts)[:, 0].tolist() == [2 * number for number in range(11)]
    assert sorted(sizes) == [3, 4, 4]


def test_two_parts_are_run_at_the_same_time():
    together = threading.Barrier(2)

    def run(part):
        together.wait(60)
        return part

    pool = TilePool(run, 2, 4)
    assert [len(part.result(60)) for part in pool.begin(TILES[:8])] == [4, 4]


def test_a_batch_is_left_alone_when_its_last_part_is_taken_up():
    go_on = threading.Event()

    def run(part):
        go_on.wait(60)
        return part

    pool = TilePool(run, 1, 4)
    parts = pool.begin(TILES[:8])  # one runs, one waits
    assert not any(part.done() for part in parts)
    go_on.set()
    assert [len(part.result(60)) for part in parts] == [4, 4]


def test_a_part_that_fails_makes_room_all_the_same():
    def run(part):
        raise ValueError("no")

    pool = TilePool(run, 1, 1)
    for part in pool.begin(TILES):
        with pytest.raises(ValueError, match="no"):
            part.result(60)


@pytest.mark.parametrize(("workers", "part", "batch"), [(2, 4, 32), (16, 4, 128), (2, 256, 256), (1, 1, 32)])
def test_a_request_brings_enough_for_every_thread(workers, part, batch):
    pool = TilePool(lambda tiles: tiles, workers, 256)
    pool.part_tiles = part
    assert pool.batch_tiles == batch


def test_threads_that_may_not_give_way_embed_all_the_same(monkeypatch):
    def refuse(*_):
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr("os.setpriority", refuse)
    pool = TilePool(lambda tiles: tiles, 2, 4)
    assert [len(part.result(60)) for part in pool.begin(TILES)] == [4, 4, 3]


def test_a_pool_that_takes_nothing_says_so_each_time():
    pool = TilePool(lambda tiles: tiles, 1, 4)
    pool.threads.shutdown()
    for _ in range(5):
        with pytest.raises(RuntimeError):
            pool.begin(TILES)
