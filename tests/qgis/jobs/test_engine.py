"""Which package and which engine a headless job gets."""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest

from plugin.client.packages import BUNDLED, packages_folder
from plugin.engine.package import read_manifest
from plugin.jobs.engine import chosen_package, engine_for, read_spec
from plugin.jobs.errors import JobError
from plugin.settings import Settings
from tests.conftest import ROOT

pytestmark = pytest.mark.usefixtures("qgis_app")
SETTINGS = replace(Settings(), engine_python=str(ROOT / ".venv" / "engine" / "bin" / "python"))


@pytest.fixture(autouse=True)
def user_data(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture
def copy(tmp_path):
    return shutil.copytree(BUNDLED, tmp_path / "copy")


def test_the_bundled_package_is_the_default_and_is_installed():
    package = chosen_package(SETTINGS, "")
    assert package.digest == read_manifest(BUNDLED).digest
    assert packages_folder() in package.folder.parents


def test_a_package_from_a_folder_stays_when_the_folder_is_gone(copy):
    package = chosen_package(SETTINGS, str(copy))
    shutil.rmtree(copy)
    assert engine_for(SETTINGS, package.digest).package == package.folder
    assert (package.folder / "image_encoder.onnx").is_file()


def test_a_folder_without_a_package_is_refused(tmp_path):
    with pytest.raises(JobError, match=r"model\.json cannot be read; choose a folder that holds a model package"):
        chosen_package(SETTINGS, str(tmp_path))


def test_a_package_with_a_changed_byte_is_refused(copy):
    vocabulary = copy / "tokenizer.json"
    vocabulary.write_bytes(vocabulary.read_bytes() + b" ")
    with pytest.raises(JobError, match=r"tokenizer\.json was changed since the package was made"):
        chosen_package(SETTINGS, str(copy))


def test_a_package_that_is_not_here_any_more_is_said():
    with pytest.raises(JobError, match="not on this machine any more"):
        engine_for(SETTINGS, "sha256:" + "7" * 64)


def test_without_an_engine_the_remedy_is_named():
    with pytest.raises(JobError, match="not installed yet; install it"):
        engine_for(Settings(), read_manifest(BUNDLED).digest)
    with pytest.raises(JobError, match="not there any more; choose another"):
        engine_for(replace(Settings(), engine_python="/gone/python"), read_manifest(BUNDLED).digest)


def test_what_is_no_index_is_said(tmp_path):
    with pytest.raises(JobError, match="holds no tile index"):
        read_spec(tmp_path)
    (tmp_path / "index.json").write_text("{}")
    with pytest.raises(JobError, match="is damaged"):
        read_spec(tmp_path)
