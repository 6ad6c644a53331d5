"""The profile that `make deploy` writes."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest

from tests.conftest import ROOT

INI = """[PythonPlugins]
other=true

[UI]
state=@ByteArray(\\0\\0%41=;)
CamelCase=1
"""


def test_settings_are_added_and_nothing_else_is_touched(tmp_path):
    ini = tmp_path / "QGIS3.ini"
    ini.write_text(INI, encoding="utf-8")
    subprocess.run([sys.executable, ROOT / "scripts/profile_settings.py", ini, "/somewhere/python"], check=True)
    lines = ini.read_text(encoding="utf-8").splitlines()
    assert [line for line in INI.splitlines() if line not in lines] == []
    assert "cisen_search=true" in lines
    assert "engine_python=/somewhere/python" in lines


@pytest.fixture(scope="module")
def profile(tmp_path_factory):
    folder = tmp_path_factory.mktemp("profile")
    subprocess.run([ROOT / "scripts/deploy.sh", folder], check=True, capture_output=True)
    return folder


def test_qgis_process_offers_the_algorithms(profile):
    qgis_process = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(profile), "QT_QPA_PLATFORM": "offscreen"}
    environment["QGIS_CUSTOM_CONFIG_PATH"] = str(profile)
    done = subprocess.run([qgis_process, "list"], env=environment, capture_output=True, text=True, check=False)
    assert {"cisen:buildindex", "cisen:searchtiles"} <= set(done.stdout.split())
