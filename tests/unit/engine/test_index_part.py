from __future__ import annotations

import errno

import pytest

from plugin.engine import index_part
from plugin.engine.errors import DiskFull, IndexDamaged, IndexMismatch
from plugin.engine.index_part import PART_FILE, WHOLE, IndexPart, PartRecord, claim_folder, read_part


@pytest.mark.parametrize(("length", "of"), [(100, 3), (7, 7), (2, 5), (0, 2), (1_000_003, 16)])
def test_the_parts_hold_every_place_once_and_in_order(length, of):
    places = [place for number in range(1, of + 1) for place in IndexPart(number, of).places(length)]
    assert places == list(range(length))


def test_the_first_of_one_is_the_whole():
    assert IndexPart(1, 1) == WHOLE
    assert WHOLE.places(5) == range(5)


def test_a_claimed_folder_says_which_part_it_is_and_may_be_claimed_again(tmp_path):
    folder = tmp_path / "new" / "part-2"
    for _ in range(2):
        claim_folder(folder, IndexPart(2, 3), "rows")
    assert read_part(folder) == PartRecord(2, 3, "rows")
    assert [file.name for file in folder.iterdir()] == [PART_FILE]


def test_a_whole_index_writes_nothing(tmp_path):
    claim_folder(tmp_path / "index", WHOLE, "rows")
    assert not (tmp_path / "index").exists()
    assert read_part(tmp_path / "index") is None


@pytest.mark.parametrize(
    ("part", "order"),
    [(IndexPart(1, 3), "rows"), (IndexPart(2, 4), "rows"), (IndexPart(2, 3), "other"), (WHOLE, "rows")],
)
def test_another_part_in_the_same_folder_is_refused(tmp_path, part, order):
    claim_folder(tmp_path, IndexPart(2, 3), "rows")
    with pytest.raises(IndexMismatch, match="already holds part 2 of 3 of a job; choose another folder"):
        claim_folder(tmp_path, part, order)
    assert read_part(tmp_path) == PartRecord(2, 3, "rows")


def test_a_part_is_never_mixed_into_a_whole_index(tmp_path):
    (tmp_path / "index.json").write_text("{}")
    with pytest.raises(IndexMismatch, match="already holds a whole index; choose another folder"):
        claim_folder(tmp_path, IndexPart(1, 2), "rows")


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b'{"number": 1}', b"\xff\xfe"])
def test_a_damaged_description_is_said(tmp_path, content):
    (tmp_path / PART_FILE).write_bytes(content)
    with pytest.raises(IndexDamaged, match="build it again in another folder"):
        read_part(tmp_path)


def test_a_folder_that_cannot_be_made_is_said(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(DiskFull, match="cannot be written"):
        claim_folder(tmp_path / "file" / "part-1", IndexPart(1, 2), "rows")


def test_of_two_processes_that_claim_a_folder_at_once_the_later_one_is_refused(tmp_path, monkeypatch):
    look = index_part.read_part
    seen = iter([None])  # nothing was there yet when the second looked

    claim_folder(tmp_path, IndexPart(1, 2), "rows")
    monkeypatch.setattr(index_part, "read_part", lambda folder: next(seen, look(folder)))
    with pytest.raises(IndexMismatch, match="already holds part 1 of 2"):
        claim_folder(tmp_path, IndexPart(2, 2), "rows")
    assert look(tmp_path) == PartRecord(1, 2, "rows")


@pytest.mark.parametrize("linkless", [False, True])
def test_a_claim_needs_no_hard_links(tmp_path, monkeypatch, linkless):
    if linkless:
        monkeypatch.setattr("os.link", lambda *_: (_ for _ in ()).throw(PermissionError(1, "no links")))
    claim_folder(tmp_path, IndexPart(2, 2), "rows")
    assert read_part(tmp_path) == PartRecord(2, 2, "rows")
    assert [file.name for file in tmp_path.iterdir()] == [PART_FILE]


@pytest.mark.parametrize(
    "text",
    [
        '{"number": "1", "of": 2, "order": "rows"}',
        '{"number": 3, "of": 2, "order": "rows"}',
        '{"number": 1, "of": null, "order": "rows"}',
        '{"number": 1, "of": 2, "order": 3}',
        "[" * 60_000,
    ],
)
def test_a_record_that_no_part_has_is_damage(tmp_path, text):
    (tmp_path / PART_FILE).write_text(text)
    with pytest.raises(IndexDamaged, match="build it again in another folder"):
        read_part(tmp_path)


def test_a_full_disk_is_said_as_everywhere(tmp_path, monkeypatch):
    def full(_descriptor):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(DiskFull, match="The disk is full"):
        claim_folder(tmp_path / "new", IndexPart(1, 2), "rows")
    assert list((tmp_path / "new").iterdir()) == []
