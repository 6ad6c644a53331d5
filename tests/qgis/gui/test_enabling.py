from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]

# QGIS's own modules may be there; whatever else is not of Python itself would be a package that users need not have.
OF_QGIS = {"qgis", "PyQt5", "PyQt6", "sip", "sipbuild", "osgeo", "plugin"}

ENABLE = """
import json, sys
from unittest.mock import MagicMock
from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QMainWindow
application = QgsApplication([], True)
application.initQgis()
for name in [name for name in sys.modules if name.split(".")[0] in ("numpy", "osgeo")]:
    del sys.modules[name]
sys.modules["numpy"] = None  # importing it fails from here on
before = set(sys.modules)
from plugin.plugin import CisenSearchPlugin
iface = MagicMock()
iface.mainWindow.return_value = QMainWindow()
plugin = CisenSearchPlugin(iface)
plugin.initGui()
imported = sorted({name.split(".")[0] for name in set(sys.modules) - before} - set(sys.stdlib_module_names))
plugin.unload()
print(json.dumps(imported))
"""


def test_enabling_imports_no_third_party_package():
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    ended = subprocess.run(
        [sys.executable, "-c", ENABLE],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr[-2000:]
    imported = [name for name in json.loads(ended.stdout.splitlines()[-1]) if not name.startswith("_")]
    assert set(imported) <= OF_QGIS | {"swig_runtime_data4"}
