"""Runs inside a QGIS window (`qgis --code`): types words, presses Enter, and writes down when what was on the screen.

Environment: CISEN_LATENCY, a JSON object: the raster, the queries, the series (name, top, cached, rounds), the result's
file, and a folder for pictures or "".
"""

from __future__ import annotations

import json
import os
import shutil
import time
import traceback
from pathlib import Path
from typing import Any, Callable

import qgis.utils
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from qgis.PyQt.QtTest import QTest

START_DELAY_MS = 1500
PATIENCE_S = 60
REST_S = 0.3
WARM_UP_ROUNDS = 2
SLIDER_VALUES = (985, 998)  # of 1,000, between the scores of the best tiles
WINDOW_PX = (1500, 940)
PANEL_WIDTH_PX = 330
MARGIN = 1.04


class Clock(QObject):
    """What happened how many milliseconds after Enter, and how long the main thread was deaf at the longest.

    What is painted counts when the next event is handled after the paint event.
    """

    def __init__(self) -> None:
        super().__init__()
        self.marks: dict[str, float] = {}
        self.longest_block = 0.0
        self.watched: dict[int, dict[str, Callable[[], bool]]] = {}
        self._start = self._last_beat = 0.0
        self._heart = QTimer()
        self._heart.setInterval(0)
        self._heart.timeout.connect(self._beat)

    def begin(self) -> None:
        """Enter is pressed now."""
        self.marks = {}
        self.longest_block = 0.0
        self._start = self._last_beat = time.perf_counter()
        self._heart.start()

    def end(self) -> None:
        """Stop the heart, so that QGIS may rest."""
        self._heart.stop()

    def mark(self, name: str, marks: dict[str, float] | None = None) -> None:
        """Note the time; the first counts."""
        (self.marks if marks is None else marks).setdefault(name, (time.perf_counter() - self._start) * 1000)

    def marked(self, name: str, method: Callable[..., Any]) -> Callable[..., Any]:
        """The method, with the times at which it begins and ends; from any thread."""

        def call(*arguments: Any, **named: Any) -> Any:
            self.mark(f"{name} begins")
            try:
                return method(*arguments, **named)
            finally:
                self.mark(f"{name} ends")

        return call

    def watch_paint(self, widget: QObject, name: str, holds: Callable[[], bool]) -> None:
        """Mark `name` once the widget was painted while `holds()`."""
        self.watched.setdefault(id(widget), {})[name] = holds
        widget.installEventFilter(self)

    def eventFilter(self, widget: QObject, event: QEvent) -> bool:
        """See paint events before the widget does."""
        if event.type() == QEvent.Type.Paint:
            for name, holds in self.watched[id(widget)].items():
                if holds():
                    # Into the marks of this round: it may come when the next one has begun.
                    QTimer.singleShot(0, lambda name=name, marks=self.marks: self.mark(name, marks))
        return False

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest_block = max(self.longest_block, (now - self._last_beat) * 1000)
        self._last_beat = now


class Bench:
    """The panel of a real QGIS with the large scene in it.

    Args:
        raster: the large scene.
        pictures: a folder for pictures of the window; "" for none.
    """

    def __init__(self, raster: str, pictures: str) -> None:
        self.raster = raster
        self.pictures = pictures
        self.window = qgis.utils.iface.mainWindow()
        self.canvas = qgis.utils.iface.mapCanvas()
        self.dock = qgis.utils.plugins["cisen_search"].dock
        self.clock = Clock()
        self.engine_seconds: dict[str, dict[str, float]] = {}

    def prepare(self) -> None:
        """Show the whole scene on the map and its index in the panel; watch the way of an answer."""
        layer = QgsRasterLayer(self.raster, Path(self.raster).stem)
        QgsProject.instance().addMapLayer(layer)
        self.window.resize(*WINDOW_PX)
        self.dock.setUserVisible(True)
        self.window.resizeDocks([self.dock], [PANEL_WIDTH_PX], Qt.Orientation.Horizontal)
        self.panel.layer_section.pick(layer)
        until(lambda: self.dock.controller.controls.can_search)
        self.settle()  # the docks have their width now
        extent = layer.extent()
        extent.scale(MARGIN)
        self.canvas.setExtent(extent)
        self.watch()

    @property
    def panel(self) -> Any:
        """The panel's widgets."""
        return self.dock.controller.panel

    @property
    def search(self) -> Any:
        """The panel's search."""
        return self.dock.controller.search

    def watch(self) -> None:
        """Put marks on the way; a private name that is not there any more stops the benchmark, as it should."""
        clock, results, session = self.clock, self.search.results, self.dock.controller.session
        connection = session.connection()
        ask_engine = connection.request
        marked = {"search": clock.marked("request", ask_engine), "scores": clock.marked("scores", ask_engine)}

        def ask(*arguments: Any, **named: Any) -> Any:
            kind = arguments[0]
            reply = marked.get(kind, ask_engine)(*arguments, **named)
            self.engine_seconds[kind] = reply.fields.get("seconds", {})
            return reply

        connection.request = ask
        results._display.show = clock.marked("layer", results._display.show)  # noqa: SLF001
        results._results.show_rows = clock.marked("rows", results._results.show_rows)  # noqa: SLF001
        self.canvas.mapCanvasRefreshed.connect(lambda: self.hits_in_map() and clock.mark("map rendered"))
        clock.watch_paint(self.canvas.viewport(), "outlines seen", lambda: results._first_sight.visible)  # noqa: SLF001
        clock.watch_paint(self.canvas.viewport(), "map seen", lambda: "map rendered" in clock.marks)
        clock.watch_paint(self.panel.results.viewport(), "list seen", lambda: "rows ends" in clock.marks)
        clock.watch_paint(self.panel.results.viewport(), "pictures seen", self.pictures_there)
        heat = results._heat_map._display  # noqa: SLF001
        heat.show = clock.marked("heat", heat.show)
        results._display.change = clock.marked("change", results._display.change)  # noqa: SLF001
        self.canvas.mapCanvasRefreshed.connect(lambda: "heat ends" in clock.marks and clock.mark("heat rendered"))
        self.canvas.mapCanvasRefreshed.connect(lambda: "change ends" in clock.marks and clock.mark("change rendered"))
        clock.watch_paint(self.canvas.viewport(), "heat seen", lambda: "heat rendered" in clock.marks)
        clock.watch_paint(self.canvas.viewport(), "change seen", lambda: "change rendered" in clock.marks)

    def pictures_there(self) -> bool:
        """Whether every row in view of this search has its picture."""
        rows = self.panel.results.rows
        in_view = self.panel.results.rows_in_view()
        return "rows ends" in self.clock.marks and all(rows.has_picture(row.hit.key) for row in in_view)

    def slide(self, top: int, rounds: int, query: str) -> list[dict[str, float]]:
        """Move the slider to and fro over the scores of the best tiles; milliseconds of each move by name."""
        self.panel.results_section.top.setValue(top)
        self.settle()
        self.round(query)
        slider, moves = self.panel.results_section.filter.slider, []
        for number in range(WARM_UP_ROUNDS + rounds):
            self.settle()
            before = self.panel.results.rows.rowCount()
            self.clock.begin()
            slider.setValue(SLIDER_VALUES[number % len(SLIDER_VALUES)])
            self.clock.mark("slider ends")
            until(lambda: "change seen" in self.clock.marks)
            self.clock.end()
            changed = abs(self.panel.results.rows.rowCount() - before)
            moves.append({**self.clock.marks, "longest block": self.clock.longest_block, "changed": changed})
        return moves[WARM_UP_ROUNDS:]

    def heat(self, rounds: int, queries: list[str]) -> list[dict[str, float]]:
        """Search with the heat map in view; milliseconds of each query by name, and what the engine took for scores."""
        self.panel.results_section.heat.setChecked(True)
        self.settle()
        found = []
        for number in range(WARM_UP_ROUNDS + rounds):
            self.round(queries[number % len(queries)], done="heat seen")
            marks = self.clock.marks
            engine_ms = marks["scores ends"] - marks["scores begins"]
            redraw_ms = marks["heat seen"] - marks["scores ends"]
            times = {"scores": engine_ms, "heat redrawn": redraw_ms, "longest block": self.clock.longest_block}
            found.append({**marks, **times})
        if self.pictures:
            self.settle()
            self.window.grab().save(str(Path(self.pictures) / "heat_map.png"))
        self.panel.results_section.heat.setChecked(False)
        return found[WARM_UP_ROUNDS:]

    def first_pictures(self, kept: bool, rounds: int, queries: list[str]) -> list[dict[str, float]]:
        """Search until every row in view has its picture, kept on the disk from before or not."""
        self.panel.results_section.top.setValue(20)
        found = []
        for number in range(WARM_UP_ROUNDS + rounds):
            if not kept:
                shutil.rmtree(self.search.results._pictures._cache.folder, ignore_errors=True)  # noqa: SLF001
            found.append(self.round(queries[number % len(queries)], done="pictures seen"))
        return found[WARM_UP_ROUNDS:]

    def hits_in_map(self) -> bool:
        """Whether this search's layer is among those that the map shows."""
        newest = self.search.results._display._layer_id  # noqa: SLF001
        return "layer ends" in self.clock.marks and newest in [layer.id() for layer in self.canvas.layers()]

    def series(self, name: str, top: int, cached: bool, rounds: int, queries: list[str]) -> list[dict[str, float]]:
        """Search round after round; milliseconds of each by name."""
        self.canvas.setCachingEnabled(cached)
        self.canvas.refresh()
        self.panel.results_section.top.setValue(top)
        self.settle()
        found = [self.round(queries[number % len(queries)]) for number in range(WARM_UP_ROUNDS + rounds)]
        if self.pictures:
            self.round(queries[0], str(Path(self.pictures) / f"{name}_outlines.png"))
            self.settle()
            self.window.grab().save(str(Path(self.pictures) / f"{name}_map.png"))
        return found[WARM_UP_ROUNDS:]

    def round(self, query: str, picture: str = "", done: str = "list seen") -> dict[str, float]:
        """One search: type, wait as a reader does, press Enter, wait until all is on the screen."""
        self.panel.search.words.setFocus()
        self.panel.search.words.setText(query)
        self.settle()
        self.clock.begin()
        QTest.keyClick(self.panel.search.words, Qt.Key.Key_Return)
        self.clock.mark("key ends")
        if picture:
            until(lambda: "outlines seen" in self.clock.marks)
            self.window.grab().save(picture)
        until(lambda: {"map seen", "list seen", done} <= self.clock.marks.keys())
        self.clock.end()
        rows = self.panel.results.rows.rowCount()
        hits = min(len(self.search.results.answer.outcome.likely), self.panel.results_section.top.value())
        if not hits or hits != rows:
            raise RuntimeError(f"{query}: {hits} hits, {rows} rows")
        engine = {name: seconds * 1000 for name, seconds in self.engine_seconds["search"].items()}
        return {**self.clock.marks, **engine, "longest block": self.clock.longest_block, "hits": hits}

    def settle(self) -> None:
        """Wait until nothing moves any more."""
        try:
            until(lambda: self.search.settled and not self.canvas.isDrawing())
        except TimeoutError as error:
            search = self.search
            busy = {"search": search.work.busy, "results": search.results.busy, "map": self.canvas.isDrawing()}
            raise TimeoutError(f"it never settles: {busy}") from error
        end = time.monotonic() + REST_S
        until(lambda: time.monotonic() > end)


def until(condition: Callable[[], bool]) -> None:
    """Let QGIS work until it holds."""
    deadline = time.monotonic() + PATIENCE_S
    while not condition():
        if time.monotonic() > deadline:
            raise TimeoutError
        QCoreApplication.processEvents()


def main() -> None:
    """Write the times of all series, or the error, and quit."""
    task = json.loads(os.environ["CISEN_LATENCY"])
    try:
        bench = Bench(task["raster"], task["pictures"])
        bench.prepare()
        queries = task["queries"]
        result = {one["name"]: bench.series(**one, queries=queries) for one in task["series"]}
        rounds = task["series"][0]["rounds"]
        bench.canvas.setCachingEnabled(True)
        result["pictures, not kept"] = bench.first_pictures(False, rounds, queries)
        result["pictures, kept"] = bench.first_pictures(True, rounds, queries)
        result["heat map"] = bench.heat(rounds, queries)
        result["slider, 20 hits"] = bench.slide(20, rounds, queries[0])
        result["slider, 1000 hits"] = bench.slide(1000, rounds, queries[0])
    except Exception:  # noqa: BLE001 - whatever it is, the benchmark shows it
        result = {"error": traceback.format_exc()}
    Path(task["result"]).write_text(json.dumps(result), encoding="utf-8")
    QgsProject.instance().clear()  # QGIS 3.40 crashes when it leaves by `exit` with a raster open
    QgsApplication.exit(0)


QTimer.singleShot(START_DELAY_MS, main)
