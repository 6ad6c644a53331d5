"""An export replaces a package whole, or leaves it as it was."""

from __future__ import annotations

from pathlib import Path
from shutil import copyfile, copytree

import pytest

from training.errors import TrainingError
from training.export.folder import move_into_place, replacing

PACKAGE = Path(__file__).resolve().parents[3] / "models" / "compact"


@pytest.fixture
def out(tmp_path):
    """The shipped package, copied."""
    return copytree(PACKAGE, tmp_path / "models" / "compact")


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_failure_on_the_way_leaves_the_old_package(out):
    before = contents(out)

    def fail():
        with replacing(out) as (made, _):
            (made / "text_encoder.onnx").write_bytes(b"half")
            raise TrainingError("no data")

    with pytest.raises(TrainingError, match="no data"):
        fail()
    assert contents(out) == before
    assert [path.name for path in out.parent.iterdir()] == ["compact"]


def test_a_whole_package_takes_the_place_and_keeps_the_card(out):
    (out / "stale.bin").write_bytes(b"of another format")
    with replacing(out) as (made, scratch):
        (scratch / "trace.part").write_bytes(b"in passing")
        copyfile(PACKAGE / "model.json", made / "model.json")
    assert set(contents(out)) == {"model.json", "MODEL_CARD.md"}
    assert [path.name for path in out.parent.iterdir()] == ["compact"]


def test_a_new_folder_is_made_with_those_above_it(tmp_path):
    with replacing(tmp_path / "new" / "one") as (made, _):
        (made / "model.json").write_text("{}", encoding="utf-8")
    assert (tmp_path / "new" / "one" / "model.json").is_file()


def test_when_the_new_folder_cannot_be_moved_the_old_one_is_back(tmp_path, out):
    before = contents(out)
    with pytest.raises(OSError, match="missing"):
        move_into_place(tmp_path / "missing", out, tmp_path / "replaced")
    assert contents(out) == before


@pytest.mark.parametrize("what", ["a file", "a folder"])
def test_something_else_is_not_replaced(tmp_path, what):
    other = tmp_path / "thesis"
    kept = other
    if what == "a folder":
        other.mkdir()
        kept = other / "chapter.txt"
    kept.write_text("years", encoding="utf-8")
    with pytest.raises(TrainingError, match="no model package"), replacing(other):
        pass
    assert kept.read_text(encoding="utf-8") == "years"


def test_a_place_that_cannot_be_written_is_said(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(TrainingError, match="cannot be written"), replacing(tmp_path / "file" / "package"):
        pass
