from __future__ import annotations

import pytest
from qgis.core import QgsFeedback

from plugin.jobs.errors import JobError
from plugin.jobs.tile_labels import label_all, label_tiles
from tests.qgis.fake_engine import FakeConnection
from tests.qgis.jobs.test_many_indexes import break_index, index_of

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def folder(tmp_path):
    return index_of(tmp_path, "scene", [(200, 0, 0), (0, 200, 0), (0, 10, 190)])


def test_every_tile_gets_its_classes_and_its_cell(folder):
    labels = label_tiles(FakeConnection(), folder)
    names = [[labels.classes[number].name for number in row] for row in labels.best]
    assert names == [
        ["warm colours", "reds", "red"],
        ["cold colours", "greens", "green"],
        ["cold colours", "blues", "blue"],
    ]
    assert labels.cells.tolist() == [[-312500, 31250], [-312500, 31251], [-312500, 31252]]
    assert labels.levels == 3


def test_what_is_known_is_asked_for_once(folder):
    connection = FakeConnection()
    known = label_tiles(connection, folder)
    assert label_tiles(connection, folder, None, known) is known
    assert connection.requests == ["classify"]


def test_an_index_that_has_changed_is_asked_for_again(folder, tmp_path):
    known = label_tiles(FakeConnection(), folder)
    other = index_of(tmp_path, "other", [(0, 200, 0)])
    assert len(label_tiles(FakeConnection(), other, None, known).best) == 1


def test_a_model_without_classes_says_so(folder):
    connection = FakeConnection()
    connection.has_classes = False
    with pytest.raises(JobError, match="has no class tree; choose one that has"):
        label_tiles(connection, folder)


def test_a_cancelled_request_is_a_sentence(folder):
    feedback = QgsFeedback()
    feedback.cancel()
    with pytest.raises(JobError, match="Labelling was cancelled"):
        label_tiles(FakeConnection(), folder, feedback)


def test_an_index_that_is_gone_is_a_sentence(folder):
    break_index(folder)
    with pytest.raises(JobError):
        label_tiles(FakeConnection(), folder)


def test_of_several_indexes_those_that_can_be_read_are_labelled(folder, tmp_path):
    gone, other = tmp_path / "gone", index_of(tmp_path, "other", [(0, 200, 0)])
    labels = label_all(FakeConnection(), [gone, other, folder])
    assert {number: len(each.best) for number, each in labels.items()} == {1: 1, 2: 3}
    with pytest.raises(JobError):
        label_all(FakeConnection(), [gone])


def test_some_of_the_labels_do_not_pass_for_all_when_it_is_cancelled(folder, tmp_path):
    connection, feedback = FakeConnection(), QgsFeedback()
    other = index_of(tmp_path, "other", [(0, 200, 0)])
    connection.before["classify"] = lambda: feedback.cancel() if len(connection.requests) > 1 else None
    with pytest.raises(JobError, match="cancelled"):
        label_all(connection, [folder, other], feedback)
