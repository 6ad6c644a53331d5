"""How long enabling the plugin takes in a real QGIS window, beside a plugin that does nothing.

Run: .venv/qgis/bin/python benchmarks/plugin_startup.py
"""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parent.parent
LAUNCHES = 5

EMPTY = """
class Empty:
    def initGui(self):
        pass

    def unload(self):
        pass


def classFactory(iface):
    return Empty()
"""

# Runs inside QGIS, where neither plugin is enabled yet; one launch gives one cold time of each.
MEASURE = """
import json, os, time, qgis.utils
from pathlib import Path
from qgis.PyQt.QtCore import QTimer

def enable(name):
    wall, cpu = time.perf_counter(), time.thread_time()
    qgis.utils.loadPlugin(name) and qgis.utils.startPlugin(name)
    return [(time.perf_counter() - wall) * 1000, (time.thread_time() - cpu) * 1000]

def measure():
    qgis.utils.updateAvailablePlugins()
    times = {name: enable(name) for name in ("empty_plugin", "cisen_search")}
    times["started"] = "cisen_search" in qgis.utils.active_plugins
    Path(os.environ["CISEN_BENCHMARK_RESULT"]).write_text(json.dumps(times))
    os._exit(0)

QTimer.singleShot(1500, measure)
"""


def launch(folder: Path) -> dict[str, list[float]]:
    """Enable both plugins in a fresh QGIS; returns milliseconds of time and of CPU by plugin."""
    result = folder / "times.json"
    script = folder / "measure.py"
    script.write_text(MEASURE, encoding="utf-8")
    command = ["xvfb-run", "--auto-servernum", "qgis", "--nologo", "--noversioncheck"]
    command += ["--profiles-path", str(folder), "--code", str(script)]
    # A user's QGIS keeps compiled modules between launches; a variable of the developer's may forbid it.
    inherited = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    environment = {**inherited, "CISEN_BENCHMARK_RESULT": str(result)}
    subprocess.run(command, env=environment, capture_output=True, timeout=120, check=False)
    times = json.loads(result.read_text(encoding="utf-8"))
    if not times.pop("started"):
        raise SystemExit("The plugin did not start: see `make demo`.")
    return times


def main() -> None:
    """Print one JSON object: medians in milliseconds, and their ratio; CPU time is less blurred by a busy machine."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        subprocess.run([ROOT / "scripts" / "deploy.sh", folder], check=True, capture_output=True)
        ini = folder / "profiles" / "default" / "QGIS" / "QGIS3.ini"
        settings = ini.read_text(encoding="utf-8").replace("cisen_search=true", "cisen_search=false")
        ini.write_text(settings, encoding="utf-8")
        empty = folder / "profiles" / "default" / "python" / "plugins" / "empty_plugin"
        empty.mkdir()
        (empty / "__init__.py").write_text(EMPTY, encoding="utf-8")
        metadata = (ROOT / "metadata.txt").read_text(encoding="utf-8")
        (empty / "metadata.txt").write_text(metadata.replace("CISEN Search", "Empty"), encoding="utf-8")
        launch(folder)  # the first start of a profile writes its defaults, and compiles our modules
        times = [launch(folder) for _ in range(LAUNCHES)]
    ours, nothing = ([median(t[name][k] for t in times) for k in (0, 1)] for name in ("cisen_search", "empty_plugin"))
    answer = {"enable_ms": ours[0], "enable_cpu_ms": ours[1], "empty_ms": nothing[0], "ratio": ours[0] / nothing[0]}
    print(json.dumps({key: round(value, 1) for key, value in answer.items()}))


if __name__ == "__main__":
    main()
