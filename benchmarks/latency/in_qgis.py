"""Runs inside a QGIS window (`qgis --code`): types words, presses Enter, and writes down when what was there.

Environment: CISEN_LATENCY, JSON of {"raster", "queries", "top", "rounds", "zoom", "result", "picture"}.
"""

from __future__ import annotations

import json
import os
import threading
import time
import traceback
from pathlib import Path

import qgis.utils
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from qgis.PyQt.QtTest import QTest

PATIENCE_S = 60
WINDOW_PX = (1500, 940)
PANEL_WIDTH_PX = 330
REST_S = 0.4


class Clock(QObject):
    """Milliseconds since Enter of whatever happens first, by name; sees every paint of the map and of the list.

    Args:
        canvas: the map.
        shows_hits: whether what the map draws now has the highlighted tiles in it.
        results: the list.
    """

    def __init__(self, canvas, shows_hits, results):
        super().__init__()
        self.canvas = canvas
        self.shows_hits = shows_hits
        self.results = results
        self.start = 0.0
        self.marks = {}
        self.beat = 0.0
        self.longest_block = 0.0
        self.timer = QTimer()
        self.timer.setTimerType(Qt.TimerType.PreciseTimer)
        self.timer.setInterval(0)
        self.timer.timeout.connect(self.tick)
        self.rendered = False
        canvas.mapCanvasRefreshed.connect(self.refreshed)
        canvas.viewport().installEventFilter(self)
        results.viewport().installEventFilter(self)

    def begin(self):
        self.marks = {}
        self.rendered = False
        self.longest_block = 0.0
        self.start = self.beat = time.perf_counter()
        self.timer.start()

    def end(self):
        self.timer.stop()

    def tick(self):
        now = time.perf_counter()
        block = (now - self.beat) * 1000
        if block > self.longest_block:
            self.longest_block, self.marks["block_at"] = block, (self.beat - self.start) * 1000
        self.beat = now

    def mark(self, name):
        self.marks.setdefault(name, (time.perf_counter() - self.start) * 1000)

    def refreshed(self):
        if self.shows_hits():
            self.mark("map_rendered")

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            if watched is self.results.viewport() and self.results.rows.rowCount():
                QTimer.singleShot(0, lambda: self.mark("list_painted"))
            elif watched is self.canvas.viewport() and "map_rendered" in self.marks:
                QTimer.singleShot(0, lambda: self.mark("map_painted"))
        return False


def marked(clock, name, method):
    """The method, with the times at which it begins and ends."""

    def call(*args, **kwargs):
        clock.mark(name + "_begins")
        try:
            return method(*args, **kwargs)
        finally:
            clock.mark(name + "_ends")

    return call


def until(condition):
    deadline = time.monotonic() + PATIENCE_S
    while not condition():
        if time.monotonic() > deadline:
            raise TimeoutError
        QCoreApplication.processEvents()


def pause(seconds):
    end = time.monotonic() + seconds
    until(lambda: time.monotonic() > end)


def hit_layers():
    layers = QgsProject.instance().mapLayers().values()
    return [layer.id() for layer in layers if layer.customProperty("cisen_search/hits")]


def run(task):
    canvas = qgis.utils.iface.mapCanvas()
    window = qgis.utils.iface.mainWindow()
    plugin = qgis.utils.plugins["cisen_search"]
    layer = QgsRasterLayer(task["raster"], Path(task["raster"]).stem)
    QgsProject.instance().addMapLayer(layer)
    window.resize(*WINDOW_PX)
    plugin.dock.setUserVisible(True)
    window.resizeDocks([plugin.dock], [PANEL_WIDTH_PX], Qt.Orientation.Horizontal)
    controller = plugin.dock.controller
    panel = controller.panel
    panel.layer_section.pick(layer)
    until(lambda: bool(panel.layer_section.estimate))
    extent = layer.extent()
    extent.scale(1.04 / task["zoom"])
    canvas.setExtent(extent)
    canvas.refresh()
    pause(3)
    until(lambda: not canvas.isDrawing())
    panel.search.show_top(task["top"])

    shown = []
    clock = Clock(canvas, lambda: bool(shown) and bool(set(shown) & {layer.id() for layer in canvas.layers()}), panel.results)
    work = controller.search.work
    work._display.show = marked(clock, "display", work._display.show)
    work._results.show_rows = marked(clock, "rows", work._results.show_rows)
    work.found.connect(lambda _outcome: clock.mark("found"))
    canvas.renderStarting.connect(lambda: shown and clock.mark("render_begins"))
    session = controller.session
    seconds = {}

    def listen(connection):
        if getattr(connection, "listened", False):
            return connection
        connection.listened = True
        request = connection.request

        def ask(kind, *args, **kwargs):
            clock.mark("request_begins")
            reply = request(kind, *args, **kwargs)
            clock.mark("request_ends")
            seconds.update(reply.fields.get("seconds", {}))
            return reply

        connection.request = ask
        return connection

    make = session.connection
    session.connection = lambda: listen(make())
    display_show = work._display.show

    def show(*args):
        display_show(*args)
        shown[:] = hit_layers()

    work._display.show = show
    rows = []
    for number in range(-2, task["rounds"]):
        query = task["queries"][number % len(task["queries"])]
        shown.clear()
        panel.search.words.setFocus()
        panel.search.words.setText(query)
        pause(REST_S)
        clock.begin()
        QTest.keyClick(panel.search.words, Qt.Key.Key_Return)
        clock.mark("key_ends")
        until(lambda: "map_painted" in clock.marks)
        clock.end()
        until(lambda: work.settled)
        row = {**clock.marks, "longest_block": clock.longest_block, "hits": len(work.outcome.likely),
               "shown": panel.results.rows.rowCount(), "text": seconds["text"] * 1000, "scan": seconds["scan"] * 1000}
        if number >= 0:
            rows.append(row)
    if task["picture"]:
        pause(1)
        window.grab().save(task["picture"])
    return {"rows": rows, "threads": threading.active_count()}


def main():
    task = json.loads(os.environ["CISEN_LATENCY"])
    try:
        result = run(task)
    except Exception:  # noqa: BLE001 - whatever it is, the benchmark shows it
        result = {"error": traceback.format_exc()}
    Path(task["result"]).write_text(json.dumps(result), encoding="utf-8")
    QgsProject.instance().clear()  # QGIS 3.40 crashes when it leaves by `exit` with a raster open
    QgsApplication.exit(0)


QTimer.singleShot(1500, main)
