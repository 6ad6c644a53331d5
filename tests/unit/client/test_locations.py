from __future__ import annotations

from pathlib import Path

from plugin.client.locations import data_folder

HOME = Path.home()


def test_windows_uses_the_local_not_the_roaming_folder(tmp_path):
    environment = {"LOCALAPPDATA": str(tmp_path / "Local"), "APPDATA": str(tmp_path / "Roaming")}
    assert data_folder("win32", environment) == tmp_path / "Local" / "cisen-search"
    assert data_folder("win32", {}) == HOME / "AppData" / "Local" / "cisen-search"


def test_macos_uses_application_support():
    assert data_folder("darwin", {}) == HOME / "Library" / "Application Support" / "cisen-search"


def test_elsewhere_xdg_decides_and_must_be_absolute(tmp_path):
    assert data_folder("linux", {"XDG_DATA_HOME": str(tmp_path)}) == tmp_path / "cisen-search"
    assert data_folder("linux", {"XDG_DATA_HOME": "relative"}) == HOME / ".local" / "share" / "cisen-search"
    assert data_folder("linux", {}) == HOME / ".local" / "share" / "cisen-search"
