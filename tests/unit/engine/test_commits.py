from __future__ import annotations

import numpy as np
import pytest

from plugin.engine.commits import Commits
from plugin.engine.errors import Cancelled, DiskFull, IndexUnreadable, InternalError
from plugin.engine.tile_index import TileIndexReader, TileIndexWriter


@pytest.fixture
def writer(spec, tmp_path):
    writer = TileIndexWriter.open(tmp_path / "index", spec)
    yield writer
    writer.close()


class Job:
    """Sends batches of one tile."""

    def __init__(self, writer):
        self.writer = writer
        self.commits = Commits()
        self.commits.begin_job("index")

    def send(self, number, cell, vectors=lambda: np.eye(3, dtype=np.float32)[:1]):
        return self.commits.append("index", self.writer, number, np.array([[cell, 0]], np.int32), vectors)

    def committed(self):
        self.commits.drain()
        return TileIndexReader.open(self.writer.folder).cells()[:, 0].tolist()


def test_batches_are_committed_in_the_order_in_which_they_came(writer):
    job = Job(writer)
    answers = [job.send(number, number) for number in range(4)]
    assert [answer.result(60)[0]["tiles"] for answer in answers] == [1, 2, 3, 4]
    assert job.committed() == [0, 1, 2, 3]


def test_a_batch_behind_a_full_disk_is_not_committed_in_its_place(writer, monkeypatch):
    job = Job(writer)
    append, full = writer.append, iter([False, True, False])

    def fill_up(cells, vectors):
        if next(full):
            raise DiskFull("The disk is full.")
        return append(cells, vectors)

    monkeypatch.setattr(writer, "append", fill_up)
    first, second, third = (job.send(number, number) for number in range(3))
    assert first.result(60)[0]["tiles"] == 1
    assert isinstance(second.exception(60), DiskFull)
    assert isinstance(third.exception(60), Cancelled)
    assert job.committed() == [0]


def test_nor_one_behind_a_batch_that_could_not_be_embedded(writer):
    job = Job(writer)

    def broken():
        raise InternalError("No numbers.")

    assert isinstance(job.send(0, 0, broken).exception(60), InternalError)
    assert isinstance(job.send(1, 1).exception(60), Cancelled)
    assert job.committed() == []


def test_nor_one_behind_a_batch_that_was_cancelled_before_it_began(writer):
    job = Job(writer)
    job.send(0, 0)
    assert isinstance(job.send(2, 2).exception(60), Cancelled)
    assert job.committed() == [0]


def test_the_next_job_counts_from_nought(writer):
    job = Job(writer)
    job.send(0, 0)
    job.commits.begin_job("index")
    assert job.send(0, 7).result(60)[0]["tiles"] == 2


def test_without_numbers_each_batch_stands_for_itself(writer):
    job = Job(writer)
    for cell in (4, 5):
        job.send(None, cell)
    assert job.committed() == [4, 5]


@pytest.mark.parametrize("error", [MemoryError(), OSError(28, "No space left"), IndexUnreadable("Not just now.")])
def test_codes_that_cannot_be_kept_cost_no_batch(writer, monkeypatch, error):
    asked = []

    def refuse(folder, before, tiles):
        asked.append((folder, before, tiles))
        raise error

    monkeypatch.setattr("plugin.engine.commits.keep_codes", refuse)
    job = Job(writer)
    answers = [job.send(number, number) for number in range(2)]
    assert [answer.result(60)[0]["tiles"] for answer in answers] == [1, 2]
    assert asked == [(writer.folder, 0, 1), (writer.folder, 1, 2)]
