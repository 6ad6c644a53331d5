"""Behind the classes of tiles: asks for them when they are first wanted, and limits the search to some of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsFeedback, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...jobs.tile_labels import label_all
from ...layers.label_layer import Drawn, draw_labels, forget_labels
from ...layers.tile_labels import ClassFilter, TileLabels, counts_of_classes, runs_of_classes
from ...layers.translation import tr
from ..background import BackgroundWork, Report
from ..engine_session import EngineSession
from ..message_area import Tone
from ..panel import SearchPanel
from ..search.search_target import SearchTarget
from ..search.target_controller import TargetController
from .label_display import LabelDisplay

if TYPE_CHECKING:
    import numpy

Go = Callable[["numpy.ndarray | None"], None]


@dataclass(frozen=True)
class Labelled:
    """The classes of a target's tiles.

    Args:
        target: the indexes.
        numbers: of those that could be labelled.
        labels: of each of these.
        drawn: what the layer of each is made of; empty when none is wanted.
        wanted: classes that a search is to be limited to, if it waits for this.
        runs: the cells of these, as `requests.search` takes them.
    """

    target: SearchTarget
    numbers: tuple[int, ...]
    labels: tuple[TileLabels, ...]
    drawn: tuple[Drawn, ...]
    wanted: ClassFilter | None
    runs: numpy.ndarray | None


class LabelController(QObject):
    """Emits `changed` when labelling begins or ends, `stopped` when a search that waited for it will not go on.

    Args:
        panel: the widgets.
        canvas: the map.
        session: the engine.
        targets: knows which indexes are searched, and so labelled.
    """

    changed = pyqtSignal()
    stopped = pyqtSignal()

    def __init__(
        self, panel: SearchPanel, canvas: QgsMapCanvas, session: EngineSession, targets: TargetController
    ) -> None:
        super().__init__(panel)
        self._panel = panel
        self._section = panel.labels
        self._canvas = canvas
        self._session = session
        self._targets = targets
        self._display = LabelDisplay()
        self._known: dict[Path, TileLabels] = {}
        self._folders: list[Path] = []
        self._drawn: list[Path] = []
        self._waiting: tuple[SearchTarget, ClassFilter, Go] | None = None
        self._limited: Labelled | None = None
        self.work = BackgroundWork(self)

    def start(self) -> None:
        """Connect everything."""
        section = self._section
        section.collapsedStateChanged.connect(lambda collapsed: collapsed or self._label())
        section.map_toggled.connect(self._toggle)
        section.level_changed.connect(self._change_level)
        self._targets.changed.connect(self._follow_target)
        self.work.done.connect(self._take)
        self.work.failed.connect(self._fail)
        self.work.stopped.connect(self._stop)
        QgsProject.instance().layersRemoved.connect(self._layers_go)

    def shut_down(self) -> None:
        """Stop what runs and take the layers away."""
        self.work.abandon()
        self._display.remove()
        self._targets.changed.disconnect(self._follow_target)
        QgsProject.instance().layersRemoved.disconnect(self._layers_go)

    @property
    def awaited(self) -> bool:
        """Whether a search waits for the classes."""
        return self._waiting is not None

    def limit(self, target: SearchTarget, go: Go) -> None:
        """Call `go` with the cells that the chosen classes leave of a target, None for all, once they are known."""
        wanted = self._section.wanted
        if wanted is None:
            go(None)
            return
        known = self._limited
        if known is not None and (known.target.folders, known.wanted) == (target.folders, wanted):
            go(known.runs)
            return
        self._panel.message.say(Tone.NOTE, tr("Working out the classes of the tiles…"))
        self._label(target, wanted, go)

    def _label(
        self, target: SearchTarget | None = None, wanted: ClassFilter | None = None, then: Go | None = None
    ) -> None:
        """Ask for the classes of a target, the present one by default, and for the cells of those wanted."""
        target = target or self._targets.target()
        if target is None:
            self._section.show_on_map(False)
            return
        if then is not None and wanted is not None:
            self._waiting = target, wanted, then
        elif self._waiting is not None:  # a search must not be lost because somebody looks at the classes
            target, wanted, _then = self._waiting
        connection, known = self._session.connection, dict(self._known)
        shown = self._display.any_left and self._drawn == target.folders
        on_map = self._section.on_map.isChecked() and not shown

        def work(feedback: QgsFeedback, _report: Report) -> Labelled:
            labels = label_all(connection(), target.folders, feedback, known)
            drawn = tuple(map(draw_labels, labels.values())) if on_map else ()
            runs = runs_of_classes(labels, wanted) if wanted else None
            return Labelled(target, tuple(labels), tuple(labels.values()), drawn, wanted, runs)

        self.work.start(tr("Classes of tiles"), work)
        self.changed.emit()

    def _take(self, done: Labelled) -> None:
        there = done.target.only(done.numbers)
        self._known.update(zip(there.folders, done.labels))
        self._folders = done.target.folders
        self._section.show_classes(counts_of_classes(done.labels, self._section.level))
        if done.drawn and self._section.on_map.isChecked():
            self._display.show(done.labels, done.drawn, there.indexes, self._section.level)
            self._drawn = done.target.folders
        else:
            for picture in done.drawn:
                forget_labels(picture)
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self._limited = done
            waiting[2](done.runs)
        self.changed.emit()

    def _toggle(self, wanted: bool) -> None:
        if wanted:
            self._label()
        elif self._display.remove():
            self._canvas.refresh()  # QGIS 3.22 goes on showing a layer that is gone

    def _change_level(self) -> None:
        self._display.change_level(self._section.level)
        labels = [self._known[folder] for folder in self._folders if folder in self._known]
        self._section.show_classes(counts_of_classes(labels, self._section.level))

    def _follow_target(self) -> None:
        """Other indexes are searched, or one has grown: show and offer the classes of these, if any are in sight."""
        for index in self._targets.indexes:
            if index.folder in self._known and self._known[index.folder].state != index.state:
                del self._known[index.folder]
                self._folders = []
                self._drawn = []
                self._limited = None
        target = self._targets.target()
        folders = target.folders if target is not None else []
        in_sight = not self._section.isCollapsed() or self._section.on_map.isChecked()
        if in_sight and folders and folders != self._folders and self._waiting is None:
            self._folders = folders
            self._label(target)

    def _fail(self, error: Exception) -> None:
        self._waiting = None
        self._section.show_on_map(self._display.any_left)
        self._panel.message.say(Tone.ERROR, str(error))
        self.changed.emit()

    def _stop(self) -> None:
        """It was cancelled in QGIS's task bar."""
        waiting, self._waiting = self._waiting, None
        self._section.show_on_map(self._display.any_left)
        if waiting is not None:
            self.stopped.emit()
        self.changed.emit()

    def _layers_go(self, _layer_ids: list[str]) -> None:
        """The user has removed the layers of classes."""
        if not self.work.busy and not self._display.any_left:
            self._section.show_on_map(False)
