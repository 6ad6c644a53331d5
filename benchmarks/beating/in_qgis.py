"""Runs inside a QGIS window (`qgis --code`): a timer beats while the panel indexes and searches; writes down how late.

Environment: CISEN_HEARTBEAT, a JSON object: the raster, the queries, how many searches a phase, the result's file.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
import traceback
from collections import Counter
from pathlib import Path
from typing import Any, Callable

import qgis.utils
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, Qt, QTimer
from qgis.PyQt.QtTest import QTest

START_DELAY_MS = 1500
PATIENCE_S = 900
BEAT_MS = 10
STILL_S = 5.0
PAUSE_S = 0.3
WORTH_A_LOOK_MS = 25
LOOK_EVERY_S = 0.003
WINDOW_PX = (1500, 940)
PANEL_WIDTH_PX = 330
OURS = "cisen_search"
WARM_UP = 2


class Heart:
    """Beats in the event loop; a second thread looks where the main thread is when a beat is overdue."""

    def __init__(self) -> None:
        self.late_ms: list[float] = []
        self.where: Counter[str] = Counter()
        self._due = 0.0
        self._watching = False
        self._main = threading.get_ident()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Begin a phase."""
        self.late_ms, self.where = [], Counter()
        self._due = time.perf_counter() + BEAT_MS / 1000
        self._watching = True
        threading.Thread(target=self._watch, daemon=True).start()
        self._timer.start()

    def stop(self) -> dict[str, Any]:
        """End the phase: what each beat was late by, and where the main thread was the longest meanwhile."""
        self._timer.stop()
        self._watching = False
        slowest = [(where, times * LOOK_EVERY_S * 1000) for where, times in self.where.most_common(6)]
        return {"late_ms": self.late_ms, "slowest": slowest}

    def _beat(self) -> None:
        now = time.perf_counter()
        self.late_ms.append(max(0.0, (now - self._due) * 1000))
        self._due = now + BEAT_MS / 1000

    def _watch(self) -> None:
        while self._watching:
            time.sleep(LOOK_EVERY_S)
            if (time.perf_counter() - self._due) * 1000 > WORTH_A_LOOK_MS:
                self.where[place(sys._current_frames().get(self._main))] += 1  # noqa: SLF001 - there is no other way


def place(frame: Any) -> str:
    """The innermost function of the plugin that a frame is in; QGIS where it is in none."""
    while frame is not None:
        if OURS in frame.f_code.co_filename:
            return f"{Path(frame.f_code.co_filename).name}:{frame.f_lineno} {frame.f_code.co_name}"
        frame = frame.f_back
    return "QGIS or Qt itself"


class Bench:
    """The panel of a real QGIS with the raster in it.

    Args:
        task: what the environment brings.
    """

    def __init__(self, task: dict[str, Any]) -> None:
        self.task = task
        self.canvas = qgis.utils.iface.mapCanvas()
        self.dock = qgis.utils.plugins[OURS].dock
        self.heart = Heart()

    def run(self) -> dict[str, dict[str, Any]]:
        """All phases; the first has nothing running."""
        layer = QgsRasterLayer(self.task["raster"], Path(self.task["raster"]).stem)
        QgsProject.instance().addMapLayer(layer)
        window = qgis.utils.iface.mainWindow()
        window.resize(*WINDOW_PX)
        self.dock.setUserVisible(True)
        window.resizeDocks([self.dock], [PANEL_WIDTH_PX], Qt.Orientation.Horizontal)
        controller = self.dock.controller
        controller.panel.layer_section.pick(layer)
        until(lambda: bool(controller.panel.layer_section.estimate))
        self.canvas.setExtent(layer.extent())
        self.canvas.refresh()
        self.settle()
        beats = {"nothing": self.phase(lambda: rest(STILL_S))}
        beats["indexing"] = self.phase(self.index)
        for number in range(WARM_UP):
            self.search(number)
        beats["searching"] = self.phase(self.searches)
        controller.panel.results_section.heat.click()
        self.settle()
        beats["searching with heat map"] = self.phase(self.searches)
        return beats

    def phase(self, work: Callable[[], None]) -> dict[str, Any]:
        """Beat while something runs."""
        self.heart.start()
        work()
        return self.heart.stop()

    def index(self) -> None:
        """Press the button and wait for the end."""
        self.dock.controller.panel.layer_section.build_button.click()
        until(lambda: not self.dock.controller.index.work.busy)
        if not self.dock.controller.controls.can_search:
            raise RuntimeError(self.dock.controller.panel.message.sentence)

    def searches(self) -> None:
        """Search round after round."""
        for number in range(self.task["searches"]):
            self.search(number)

    def search(self, number: int) -> None:
        """Type, press Enter, wait until all is drawn."""
        queries = self.task["queries"]
        words = self.dock.controller.panel.search.words
        words.setFocus()
        words.setText(queries[number % len(queries)])
        QTest.keyClick(words, Qt.Key.Key_Return)
        self.settle()

    def settle(self) -> None:
        """Wait until nothing moves any more."""
        search = self.dock.controller.search
        until(lambda: search.settled and not search.work.busy and not self.canvas.isDrawing())
        rest(PAUSE_S)


def until(condition: Callable[[], bool]) -> None:
    """Let QGIS work until it holds; it sleeps between events as its own loop does."""
    deadline = time.monotonic() + PATIENCE_S
    while not condition():
        if time.monotonic() > deadline:
            raise TimeoutError
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def rest(seconds: float) -> None:
    """Let QGIS work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


def main() -> None:
    """Write the beats of all phases, or the error, and quit."""
    task = json.loads(os.environ["CISEN_HEARTBEAT"])
    ticking = QTimer()
    ticking.start(50)  # something to wait for
    try:
        result: dict[str, Any] = Bench(task).run()
    except Exception:  # noqa: BLE001 - whatever it is, the benchmark shows it
        result = {"error": traceback.format_exc()}
    Path(task["result"]).write_text(json.dumps(result), encoding="utf-8")
    QgsProject.instance().clear()  # QGIS 3.40 crashes when it leaves by `exit` with a raster open
    QgsApplication.exit(0)


QTimer.singleShot(START_DELAY_MS, main)
