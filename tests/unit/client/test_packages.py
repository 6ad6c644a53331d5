from __future__ import annotations

import shutil

import pytest

from plugin.client import packages
from plugin.client.errors import AccessDenied, PackageNotFound
from plugin.engine.errors import PackageRefused
from plugin.engine.package import read_manifest, verify_files

from ..engine.tiny_package import write_tiny_package

pytestmark = pytest.mark.usefixtures("data", "bundled")


@pytest.fixture
def data(tmp_path, monkeypatch):
    monkeypatch.setattr(packages, "data_folder", lambda: tmp_path / "data")
    return tmp_path / "data"


@pytest.fixture
def bundled(tmp_path, monkeypatch):
    package = write_tiny_package(tmp_path / "models" / "compact")
    monkeypatch.setattr(packages, "BUNDLED", package.folder)
    return package


def test_the_bundled_package_is_copied_at_first_use(bundled, data):
    package = packages.find_package("")
    assert package.digest == bundled.digest
    assert package.folder == data / "packages" / bundled.digest[len("sha256:") :][:16]
    verify_files(package)
    assert packages.installed_packages() == [package]


def test_it_is_copied_once(bundled, monkeypatch):
    folder = packages.find_package("").folder
    monkeypatch.setattr(shutil, "copyfile", lambda *_: pytest.fail("copied again"))
    assert packages.find_package(bundled.digest).folder == folder


def test_a_damaged_copy_is_replaced():
    folder = packages.find_package("").folder
    (folder / "tokenizer.json").write_text("{}")
    assert packages.find_package("").folder == folder
    verify_files(read_manifest(folder))
    assert sorted(path.name for path in folder.parent.iterdir()) == [folder.name]


def test_a_copy_that_lost_its_card_is_replaced():
    folder = packages.find_package("").folder
    (folder / "model.json").unlink()
    verify_files(packages.find_package(""))


def test_a_damaged_source_is_refused_and_leaves_nothing(bundled, data):
    (bundled.folder / "image_encoder.onnx").write_bytes(b"changed")
    with pytest.raises(PackageRefused, match=r"image_encoder\.onnx was changed"):
        packages.find_package("")
    assert list((data / "packages").iterdir()) == []
    assert packages.installed_packages() == []


def test_a_plugin_without_its_package_says_so(tmp_path, monkeypatch):
    monkeypatch.setattr(packages, "BUNDLED", tmp_path / "gone")
    with pytest.raises(PackageNotFound, match="install the plugin again"):
        packages.find_package("")


def test_an_older_package_stays_when_the_plugin_brings_a_newer(tmp_path, monkeypatch):
    older = packages.find_package("")
    newer = write_tiny_package(tmp_path / "models" / "new", version="2.0.0")
    monkeypatch.setattr(packages, "BUNDLED", newer.folder)
    assert packages.find_package("").digest == newer.digest
    assert packages.find_package(older.digest) == older
    assert [package.version for package in packages.installed_packages()] == ["1.0.0", "2.0.0"]


def test_a_package_that_is_not_here_is_told():
    with pytest.raises(PackageNotFound, match="not on this machine"):
        packages.find_package("sha256:" + "0" * 64)


def test_another_package_is_installed(tmp_path):
    other = write_tiny_package(tmp_path / "other", name="other")
    assert packages.install_package(other.folder).digest == other.digest
    assert packages.find_package(other.digest).name == "other"


def test_only_what_belongs_to_the_package_is_copied(tmp_path):
    other = write_tiny_package(tmp_path / "other", name="other")
    (tmp_path / "private").mkdir()
    (tmp_path / "private" / "notes.txt").write_text("mine")
    (other.folder / "MODEL_CARD.md").write_text("# Other")
    (other.folder / "linked.md").symlink_to(tmp_path / "private" / "notes.txt")
    (other.folder / "home").symlink_to(tmp_path / "private")
    (other.folder / "orthophoto.tif").write_text("large")
    copy = packages.install_package(other.folder).folder
    assert {path.name for path in copy.iterdir()} == {"model.json", "MODEL_CARD.md", *other.files}


@pytest.mark.parametrize(("name", "sentence"), [("../out.bin", "outside the package"), ("gone.bin", "is missing")])
def test_a_card_that_lists_what_it_may_not_writes_nothing(tmp_path, data, name, sentence):
    other = write_tiny_package(tmp_path / "other", name="other")
    card = other.folder / "model.json"
    card.write_text(card.read_text().replace('"tokenizer.json"', f'"{name}": "sha256:0", "tokenizer.json"'))
    (tmp_path / "out.bin").write_text("out")
    with pytest.raises(PackageRefused, match=sentence):
        packages.install_package(other.folder)
    assert list((data / "packages").iterdir()) == []


def test_a_folder_that_cannot_be_written_is_told(data):
    data.write_text("a file where the folder should be")
    with pytest.raises(AccessDenied, match="check the folder's permissions"):
        packages.find_package("")
