"""An export replaces a package whole, or leaves it as it was."""

from __future__ import annotations

from pathlib import Path
from shutil import copyfile, copytree

import pytest

from plugin.engine.package import read_manifest, verify_files
from training.errors import TrainingError
from training.export import package as exporting

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def run(tmp_path):
    """A run's folder of which only the configuration is read."""
    folder = tmp_path / "run"
    folder.mkdir()
    copyfile(ROOT / "training" / "configs" / "compact.yaml", folder / "config.yaml")
    return folder


@pytest.fixture
def out(tmp_path):
    """The shipped package, copied."""
    return copytree(ROOT / "models" / "compact", tmp_path / "models" / "compact")


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_failure_on_the_way_leaves_the_old_package(run, out, monkeypatch):
    before = contents(out)

    def fails(config, run, folder):
        (folder / "text_encoder.onnx").write_bytes(b"half")
        raise TrainingError("no data")

    monkeypatch.setattr(exporting, "make_package", fails)
    with pytest.raises(TrainingError, match="no data"):
        exporting.export(run, out)
    assert contents(out) == before
    assert [path.name for path in out.parent.iterdir()] == ["compact"]


def test_a_whole_package_takes_the_place_and_keeps_the_card(run, out, monkeypatch):
    (out / "stale.bin").write_bytes(b"of another format")

    def makes(config, run, folder):
        for path in (ROOT / "models" / "compact").iterdir():
            if path.suffix != ".md":
                copyfile(path, folder / path.name)
        return []

    monkeypatch.setattr(exporting, "make_package", makes)
    exporting.export(run, out)
    verify_files(read_manifest(out))
    assert contents(out) == contents(ROOT / "models" / "compact")
    assert [path.name for path in out.parent.iterdir()] == ["compact"]
    assert (run / "progress.jsonl").is_file()


def test_when_the_new_folder_cannot_be_moved_the_old_one_is_back(tmp_path, out):
    before = contents(out)
    with pytest.raises(OSError, match="missing"):
        exporting.replace_folder(tmp_path / "missing", out, tmp_path / "replaced")
    assert contents(out) == before


def test_a_folder_of_something_else_is_not_replaced(run, tmp_path):
    other = tmp_path / "thesis"
    other.mkdir()
    (other / "chapter.txt").write_text("years", encoding="utf-8")
    with pytest.raises(TrainingError, match="no model package"):
        exporting.export(run, other)
    assert (other / "chapter.txt").read_text(encoding="utf-8") == "years"
