"""Enabling the plugin loads QGIS, Qt and the standard library, and nothing else."""

from __future__ import annotations

import json
import subprocess
import sys

from tests.conftest import ROOT

ENABLE = """
import json, sys
from qgis.core import QgsApplication
import qgis.gui, qgis.utils
application = QgsApplication([], False)
application.initQgis()
before = set(sys.modules)
from plugin.plugin import CisenSearchPlugin
plugin = CisenSearchPlugin(None)
plugin.initProcessing()
added = {name.partition(".")[0] for name in set(sys.modules) - before}
provider = QgsApplication.processingRegistry().providerById("cisen")
algorithms = [] if provider is None else sorted(a.id() for a in provider.algorithms())
plugin.unload()
left = QgsApplication.processingRegistry().providerById("cisen") is not None
third_party = sorted(added - set(sys.stdlib_module_names))
print(json.dumps({"added": third_party, "algorithms": algorithms, "left": left}))
sys.stdout.flush()
import os
os._exit(0)  # QGIS's own teardown is not what is tested
"""


def enabled() -> dict:
    done = subprocess.run([sys.executable, "-c", ENABLE], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_enabling_imports_no_third_party_package_and_unload_leaves_nothing():
    seen = enabled()
    # osgeo is GDAL, which QGIS is built on; SWIG registers its types under a name with a version.
    ours_or_qgis = {"plugin", "qgis", "PyQt5", "PyQt6", "sip", "osgeo"}
    assert {name for name in seen["added"] if not name.startswith("swig_runtime_data")} <= ours_or_qgis
    assert {"cisen:buildindex", "cisen:searchtiles"} <= set(seen["algorithms"])
    assert not seen["left"]


def test_the_root_module_imports_nothing_until_qgis_asks():
    code = "import sys, importlib.util as u; s = u.spec_from_file_location('cisen_search', '__init__.py'); "
    code += "m = u.module_from_spec(s); s.loader.exec_module(m); "
    code += (
        "print([n for n in sys.modules if n.split('.')[0] in ('qgis', 'plugin', 'numpy')], callable(m.classFactory))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[] True"
