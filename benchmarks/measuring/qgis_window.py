"""A script inside a real QGIS window with the plugin, under a virtual X server."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent


def run_in_window(folder: Path, script: Path, variable: str, task: Mapping[str, Any], limit_s: float) -> dict[str, Any]:
    """Deploy the plugin into a profile in `folder`, run the script in QGIS, and return what it wrote down.

    The script finds its task as JSON in the environment, with the path of the file to write as "result" in it. An
    answer with "error" ends the benchmark, and is shown.
    """
    subprocess.run([ROOT / "scripts" / "deploy.sh", folder], check=True, capture_output=True)
    result = folder / "result.json"
    environment = {
        **os.environ,
        variable: json.dumps({**task, "result": str(result)}),
        "XDG_DATA_HOME": str(folder / "data"),
        "QT_QPA_PLATFORM": "xcb",
    }
    command = ["xvfb-run", "--auto-servernum", "--server-args=-screen 0 1600x1000x24"]
    command += ["qgis", "--nologo", "--noversioncheck", "--profiles-path", str(folder), "--code", str(script)]
    subprocess.run(command, env=environment, capture_output=True, timeout=limit_s, check=False)
    answer: dict[str, Any] = json.loads(result.read_text(encoding="utf-8"))
    if "error" in answer:
        raise SystemExit(answer["error"])
    return answer
