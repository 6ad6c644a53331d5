"""The profile that `make deploy` writes."""

from __future__ import annotations

import subprocess
import sys

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


def test_qgis_process_offers_the_algorithms(qgis_process):
    assert {"cisen:buildindex", "cisen:searchtiles"} <= set(qgis_process("list").split())
