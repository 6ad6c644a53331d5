"""The zip that goes to the plugin store."""

from __future__ import annotations

import subprocess
import zipfile
from pathlib import PurePosixPath

import pytest

from tests.conftest import ROOT

ZIP = ROOT / "build" / "cisen_search.zip"


@pytest.fixture(scope="module")
def names() -> list[str]:
    done = subprocess.run([ROOT / "scripts" / "package.sh"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    with zipfile.ZipFile(ZIP) as archive:
        return [name for name in archive.namelist() if not name.endswith("/")]


def test_everything_lies_in_one_folder(names):
    assert {PurePosixPath(name).parts[0] for name in names} == {"cisen_search"}


@pytest.mark.parametrize(
    "name",
    [
        "__init__.py",
        "metadata.txt",
        "LICENSE",
        "plugin/plugin.py",
        "plugin/engine/__main__.py",
        "plugin/engine/requirements-cpu.txt",
        "plugin/engine/requirements-cuda.txt",
        "plugin/engine/requirements-parquet.txt",
        "training/__main__.py",
        "training/requirements.txt",
        "models/compact/model.json",
        "resources/icons/cisen_search.svg",
        "resources/sample/sample_scene.tif",
        "resources/translations/cisen_search_de.qm",
    ],
)
def test_what_the_plugin_needs_is_packed(names, name):
    assert f"cisen_search/{name}" in names


def test_nothing_hidden_generated_or_for_developers_only(names):
    parts = [(name, PurePosixPath(name).parts[1:]) for name in names]
    unwanted = [n for n, p in parts if any(q.startswith(".") or q == "__pycache__" for q in p) or n.endswith(".pyc")]
    assert unwanted == []
    assert [n for n, p in parts if p[0] in {"tests", "scripts", "benchmarks", "build", "docs"}] == []


def test_it_is_packed_from_what_is_committed(names):
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode:
        pytest.skip("not a git checkout")
    tracked = set(listed.stdout.split("\0"))
    assert [name for name in names if name.removeprefix("cisen_search/") not in tracked] == []


def test_the_store_takes_its_size(names):
    assert names
    assert ZIP.stat().st_size <= 25 * 1024 * 1024


def test_the_store_scan_finds_nothing(names, shared):
    assert names
    done = subprocess.run([shared / "tools" / "store-scan", ZIP], capture_output=True, text=True, check=False)
    assert done.stdout.strip().splitlines()[-1:] == ["store-scan: clean"], done.stdout
