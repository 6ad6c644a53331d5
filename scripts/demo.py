"""The demo inside QGIS: `qgis --code scripts/demo.py`, started by demo.sh. It uses the panel's widgets as a user does.

Environment: CISEN_DEMO_RASTER, CISEN_DEMO_QUERY; CISEN_DEMO_PICTURE to save the window as PNG and quit;
CISEN_DEMO_QUIT to quit without. Ends with exit code 1 and a sentence when something fails.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable

import qgis.utils
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest

START_DELAY_MS = 500
POLL_MS = 100
TIMEOUT_MS = 800_000
WINDOW_PX = (1500, 940)
PANEL_WIDTH_PX = 330
MARGIN = 1.04
Step = Callable[[], bool]


class Demo:
    """One walk through the panel; each step of `walk` yields what it waits for.

    Args:
        raster: file to search in.
        query: words to look for.
        picture: where to save the window; "" for nowhere.
        leave: quit QGIS at the end.
    """

    def __init__(self, raster: str, query: str, picture: str, leave: bool) -> None:
        self.raster = raster
        self.query = query
        self.picture = picture
        self.leave = leave
        self.window = qgis.utils.iface.mainWindow()
        self.canvas = qgis.utils.iface.mapCanvas()
        self.waits: Iterator[Step] = iter(())
        self.ready: Step = lambda: True
        self.timer = QTimer()
        self.timer.timeout.connect(self.advance)

    def start(self) -> None:
        """Take the first step as soon as QGIS stands."""
        self.waits = self.walk()
        self.timer.start(POLL_MS)
        QTimer.singleShot(TIMEOUT_MS, lambda: self.fail(f"The demo took longer than {TIMEOUT_MS // 60_000} minutes."))

    def advance(self) -> None:
        """Go on when what the last step waits for is there."""
        try:
            if self.ready():
                self.ready = next(self.waits)
        except StopIteration:
            self.end(0)
        except SystemExit as end:
            self.fail(str(end))
        except Exception as error:  # noqa: BLE001 - a demo that stands still would tell nobody why
            self.fail(f"The demo stopped: {error!r}")

    def fail(self, sentence: str) -> None:
        """Say why, and quit with exit code 1."""
        print(sentence, file=sys.stderr, flush=True)
        self.end(1)

    def end(self, exit_code: int) -> None:
        """Quit, unless the user shall go on."""
        self.timer.stop()
        if self.leave:
            QgsProject.instance().clear()  # QGIS 3.40 crashes when it leaves by `exit` with a raster open
            QgsApplication.exit(exit_code)

    def walk(self) -> Iterator[Step]:
        """Open, index, search, show."""
        plugin = qgis.utils.plugins.get("cisen_search")
        if plugin is None:
            raise SystemExit("The plugin is not enabled in this profile; start the demo with: make demo")
        layer = QgsRasterLayer(self.raster, Path(self.raster).stem)
        if not layer.isValid():
            raise SystemExit(f"{self.raster} cannot be opened as a raster.")
        QgsProject.instance().addMapLayer(layer)
        if self.picture:
            self.window.resize(*WINDOW_PX)
        plugin.dock.setUserVisible(True)
        self.window.resizeDocks([plugin.dock], [PANEL_WIDTH_PX], Qt.Orientation.Horizontal)
        controller = plugin.dock.controller
        controller.panel.layer_section.pick(layer)
        yield from self.build(controller)
        yield from self.search(controller)
        yield from self.show(controller, layer)

    def build(self, controller: Any) -> Iterator[Step]:
        """Press Build index, unless a complete index of the layer as it is now was found again."""
        section = controller.panel.layer_section
        yield lambda: bool(section.estimate)
        if not controller.session.ready:
            raise SystemExit("The engine is not installed; start the demo with: make demo")
        if not section.suggestion.isHidden():
            print(section.estimate, flush=True)  # what the panel says, and the button beneath it
            QTest.mouseClick(section.suggestion, Qt.MouseButton.LeftButton)
            yield section.suggestion.isHidden
            yield pause(5)
        facts = controller.index.facts
        if facts is None or facts.mismatch or not facts.complete:
            if not controller.controls.can_build:
                raise SystemExit(section.estimate)
            print(f"{section.layer.name()}: {section.estimate}", flush=True)
            QTest.mouseClick(section.build_button, Qt.MouseButton.LeftButton)
            yield lambda: not controller.index.work.busy

    def search(self, controller: Any) -> Iterator[Step]:
        """Type the words and press Enter."""
        panel = controller.panel
        if not controller.controls.can_search:
            raise SystemExit(panel.message.sentence or "The index holds no tiles.")
        panel.search.words.setFocus()
        panel.search.words.setText(self.query)  # QTest types ASCII letters only
        QTest.keyClick(panel.search.words, Qt.Key.Key_Return)
        yield lambda: not controller.search.work.busy
        if controller.search.results.answer is None:
            raise SystemExit(panel.message.sentence)

    def show(self, controller: Any, layer: QgsRasterLayer) -> Iterator[Step]:
        """The whole layer on the map, the table on stdout, the window as a picture."""
        extent = layer.extent()
        for row in controller.panel.results.rows.rows():
            extent.combineExtentWith(QgsRectangle(*row.hit.bounds))
        extent = self.canvas.mapSettings().layerExtentToOutputExtent(layer, extent)
        extent.scale(MARGIN)
        self.canvas.setExtent(extent)
        self.canvas.refresh()
        yield lambda: controller.search.settled and not self.canvas.isDrawing()
        print_table(controller.search.results.answer.outcome.hits)
        print(controller.panel.message.sentence, flush=True)
        if self.picture:
            yield pause(10)
            self.window.grab().save(self.picture)


def pause(polls: int) -> Step:
    """A step that waits for some polls, so that what was drawn last is on the screen."""
    left = iter(range(polls))
    return lambda: next(left, None) is None


def print_table(hits: list[Any]) -> None:
    """The ranked list as columns: rank, tile_id, score, confidence, x, y (centre, in the layer's CRS)."""
    print(f"{'rank':>4}  {'tile_id':>7}  {'score':>6}  {'confidence':>10}  {'x':>12}  {'y':>12}")
    for hit in hits:
        centre = QgsRectangle(*hit.bounds).center()
        print(
            f"{hit.rank:>4}  {hit.tile_id:>7}  {hit.score:>6.3f}  {hit.probability:>10.3f}"
            f"  {centre.x():>12.2f}  {centre.y():>12.2f}"
        )
    sys.stdout.flush()


def main() -> None:
    """Start when QGIS has its window."""
    picture = os.environ.get("CISEN_DEMO_PICTURE", "")
    leave = bool(picture) or bool(os.environ.get("CISEN_DEMO_QUIT"))
    demo = Demo(os.environ["CISEN_DEMO_RASTER"], os.environ["CISEN_DEMO_QUERY"], picture, leave)
    qgis.utils.cisen_demo = demo  # kept as long as QGIS runs
    QTimer.singleShot(START_DELAY_MS, demo.start)


main()
