"""For scripts that run inside a real QGIS (`qgis --code`): waiting, enabling, writing down what was seen."""

from __future__ import annotations

import json
import os
import time
import traceback
from pathlib import Path

import qgis.utils
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QTimer

NAME = "cisen_search"
PATIENCE_S = 60
DEFERRED_DELETE = 52  # QEvent.Type.DeferredDelete, as a number for both Qt 5 and 6


def until(condition):
    """Let QGIS work until it holds."""
    deadline = time.monotonic() + PATIENCE_S
    while not condition():
        if time.monotonic() > deadline:
            raise TimeoutError
        QCoreApplication.processEvents()


def settle():
    """Let the last tasks end and Qt delete what was asked to be deleted."""
    until(lambda: not QgsApplication.taskManager().activeTasks())  # cancelled, they end in their own time
    for _ in range(5):
        QCoreApplication.sendPostedEvents(None, DEFERRED_DELETE)
        QCoreApplication.processEvents()


def enable():
    if not (qgis.utils.loadPlugin(NAME) and qgis.utils.startPlugin(NAME)):
        raise RuntimeError("it does not load")


def start(run, delay_ms=1000):
    """Call `run` when QGIS stands, write what it returns, or the error, into CISEN_TEST_RESULT, and quit."""

    def main():
        try:
            result = run()
        except Exception:  # noqa: BLE001 - whatever it is, the test shows it
            result = {"error": traceback.format_exc()}
        Path(os.environ["CISEN_TEST_RESULT"]).write_text(json.dumps(result, indent=1), encoding="utf-8")
        QgsProject.instance().clear()  # QGIS 3.40 crashes when it leaves by `exit` with a raster open
        QgsApplication.exit(0)

    QTimer.singleShot(delay_ms, main)
