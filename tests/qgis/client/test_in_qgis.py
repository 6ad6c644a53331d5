from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from qgis.core import Qgis, QgsFeedback
from qgis.PyQt.QtCore import qVersion

import plugin
from plugin.client.diagnostics import qgis_versions
from plugin.client.interpreter import find_interpreter, python_version

ROOT = Path(plugin.__file__).parents[1]


def test_qgis_s_own_python_is_found():
    python = find_interpreter()
    assert python_version(python) == sys.version_info[:2]
    assert python.parent == Path(sys.base_prefix) / "bin"


def test_the_versions_are_told():
    versions = dict(qgis_versions())
    assert versions["QGIS"] == Qgis.version()
    assert versions["Qt"] == qVersion()
    assert versions["GDAL"][0].isdigit()


def test_qgis_s_feedback_serves_the_installer():
    feedback = QgsFeedback()
    feedback.setProgress(12.5)
    assert not feedback.isCanceled()
    feedback.cancel()
    assert feedback.isCanceled()


def test_importing_the_client_imports_no_third_party_package():
    code = (
        "import sys, qgis.core\n"
        "before = set(sys.modules)  # QGIS 3.40 imports numpy by itself\n"
        "import plugin.settings, plugin.client.connect, plugin.client.requests, plugin.client.diagnostics\n"
        "print(sorted({'numpy', 'onnxruntime', 'tokenizers', 'osgeo'} & set(sys.modules) - before))"
    )
    output = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert output.strip() == "[]"
