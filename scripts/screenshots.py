"""Plays scenes inside QGIS and saves a picture of each: `qgis --code scripts/screenshots.py`, by screenshots.sh.

Environment: CISEN_SCENES, names of functions in scripts/scenes/, separated by blanks; CISEN_SCENES_FROM, that folder;
CISEN_RASTER; CISEN_PICTURES, the folder to write to. Ends with exit code 1 when a scene fails; the others are played.
"""

from __future__ import annotations

import os
import sys
import traceback
from pathlib import Path
from typing import Any, Callable

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QTimer

START_DELAY_MS = 1500


def play() -> int:
    """Play every scene; returns how many failed."""
    sys.path.insert(0, os.environ["CISEN_SCENES_FROM"])
    import searching
    import windows
    from stage import Stage

    scenes = {name: scene for module in (searching, windows) for name, scene in vars(module).items()}
    stage = Stage(os.environ["CISEN_RASTER"], Path(os.environ["CISEN_PICTURES"]))
    return sum(not succeeds(scenes[name], stage) for name in os.environ["CISEN_SCENES"].split())


def succeeds(scene: Callable[[Any], None], stage: Any) -> bool:
    """Play one; where it fails, its trace is shown."""
    try:
        scene(stage)
    except Exception:  # noqa: BLE001 - whatever it is, the other scenes are played
        print(f"The scene {scene.__name__} failed:\n{traceback.format_exc()}", file=sys.stderr, flush=True)
        return False
    return True


def main() -> None:
    """Play and quit."""
    failed = 1
    try:
        failed = play()
    finally:
        QgsProject.instance().clear()  # QGIS 3.40 crashes when it leaves by `exit` with a raster open
        QgsApplication.exit(1 if failed else 0)


QTimer.singleShot(START_DELAY_MS, main)
