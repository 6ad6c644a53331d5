"""The layer half of the panel: finds the layer's index again, estimates, builds, and says what came of it."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...jobs.index_build import IndexOutcome, IndexProgress
from ...jobs.index_plan import IndexPlan
from ...layers.errors import LayerError
from ...layers.index_location import FoundIndex, can_be_repaired, find_indexes
from ...layers.index_removal import remove_index
from ...layers.translation import tr
from ..background import SentenceErrors
from ..engine_session import EngineSession
from ..message_area import Tone
from ..panel import SearchPanel
from ..panel_state import IndexFacts
from ..wording import count, estimate
from .index_choice import choose_index, facts_of
from .index_wording import progress_text
from .indexing import Indexing
from .layer_section import Area
from .web_section import web_estimate

ESTIMATE_DELAY_MS = 200
REBUILD_LINK = "rebuild"


class IndexController(QObject):
    """Emits `changed` when what the panel knows of layer and index has changed, `layer_changed` for another layer.

    Args:
        panel: the widgets.
        canvas: the map.
        session: the engine and its package.
    """

    changed = pyqtSignal()
    layer_changed = pyqtSignal()

    def __init__(self, panel: SearchPanel, canvas: QgsMapCanvas, session: EngineSession) -> None:
        super().__init__(panel)
        self._panel = panel
        self._section = panel.layer_section
        self._canvas = canvas
        self._session = session
        self._layer_id = ""
        self._mismatch = ""
        self._damaged: Path | None = None
        self._damage = ""
        self._repairable = False
        self.index: FoundIndex | None = None
        self.facts: IndexFacts | None = None
        self.plan_problem = ""
        self.work = Indexing(panel.layer_section, canvas, session, self)
        self._estimate_timer = QTimer(self)

    def start(self) -> None:
        """Connect everything and look at the layer that is picked."""
        self._section.layer_changed.connect(self.look_at_layer)
        self._section.plan_changed.connect(self.look_up_index)
        self._section.build_requested.connect(self.build)
        self.work.reported.connect(self._show_progress)
        self.work.done.connect(self._take)
        self.work.failed.connect(self._fail)
        self.work.stopped.connect(self._end)
        self._session.changed.connect(self.look_up_index)
        self._canvas.extentsChanged.connect(self._canvas_moved)
        QgsProject.instance().layersWillBeRemoved.connect(self._layers_go)
        self._estimate_timer.setSingleShot(True)
        self._estimate_timer.setInterval(ESTIMATE_DELAY_MS)
        self._estimate_timer.timeout.connect(self._estimate)
        self._session.watch_indexing(self.work)
        self.look_at_layer()

    def shut_down(self) -> None:
        """Stop what runs and hear nothing more."""
        self._estimate_timer.stop()
        self.work.abandon()
        self._section.layer_changed.disconnect(self.look_at_layer)
        self._session.changed.disconnect(self.look_up_index)
        self._canvas.extentsChanged.disconnect(self._canvas_moved)
        QgsProject.instance().layersWillBeRemoved.disconnect(self._layers_go)

    def look_at_layer(self) -> None:
        """Another layer may be picked."""
        layer = self._section.layer
        layer_id = layer.id() if layer is not None else ""
        if layer_id != self._layer_id:
            self._layer_id = layer_id
            self._section.use_model_tile_size()
            self._section.show_web()
            self.layer_changed.emit()
        self.look_up_index()

    def look_up_index(self) -> None:
        """Find the layer's index on the disk, as it is now, and plan anew."""
        layer = self._section.layer
        before = self.index
        self.index = self.facts = None
        self.plan_problem = ""
        try:
            package = self._session.package
            self._section.show_model_tile_size(package.tile_size_m)
            self._panel.welcome.show_pixel_sizes(*package.gsd_range_m)
            if layer is not None and layer.isValid():
                tile_size_m = self._section.tile_size_m or self._section.web.tile_size_m
                self.index = choose_index(find_indexes(layer), package.digest, tile_size_m)
                self.facts = facts_of(self.index, package.digest)
        except SentenceErrors as error:
            self.plan_problem = error.sentence
        if folder_of(self.index) != folder_of(before):
            self._withdraw_rebuild()
        self._tell_mismatch(self.facts.mismatch if self.facts is not None else "")
        self._estimate_timer.start()
        self.changed.emit()

    def build(self) -> None:
        """Build the index, or go on with it."""
        layer = self._section.layer
        if layer is None:
            return
        try:
            self.begin(layer, self.work.plan_for(layer, self.index))
        except SentenceErrors as error:
            self._panel.message.say(Tone.ERROR, error.sentence)

    def begin(self, layer: QgsRasterLayer, plan: IndexPlan) -> None:
        """Start what is planned for a layer; raises LayerError where it cannot even be started."""
        self.work.begin(layer, plan)
        self._panel.message.clear()
        self._panel.progress.begin(tr("Starting the engine…"), self.work.cancel)
        self.changed.emit()

    def say_failure(self, error: Exception, folder: Path | None, while_building: bool = False) -> None:
        """Say why work with the index in `folder` failed; with a link to `rebuild` it, if that is what helps."""
        if folder is None or not is_damage(error):
            self._panel.message.say(Tone.ERROR, str(error))
            return
        self._damaged, self._damage = folder, str(error)
        # Building keeps what is proven; where it was refused, nothing is.
        self._repairable = not while_building and can_be_repaired(folder)
        link = tr("Repair it") if self._repairable else tr("Delete it and build it again")
        self._panel.message.say(Tone.ERROR, self._damage, REBUILD_LINK, link)

    def rebuild(self) -> None:
        """Build the index that was said to be damaged, from nothing and in place of it where no part can be kept."""
        if self._damaged is None:
            return
        try:
            if not self._repairable:
                remove_index(self._damaged)
        except LayerError as error:
            self._panel.message.say(Tone.ERROR, error.sentence)
            return
        self._damaged = None
        self.look_up_index()
        self.build()

    def _withdraw_rebuild(self) -> None:
        """Another index is shown: the link would speak of one that the panel does not show any more."""
        if self._damaged is not None and self._panel.message.sentence == self._damage:
            self._panel.message.clear()
        self._damaged = None

    def _tell_mismatch(self, sentence: str) -> None:
        """Explain it once it is there, and take the explanation back when it is over."""
        if sentence:
            self._panel.message.say(Tone.WARNING, sentence)
        elif self._mismatch and self._panel.message.sentence == self._mismatch:
            self._panel.message.clear()
        self._mismatch = sentence

    def _estimate(self) -> None:
        layer = self._section.layer
        if layer is None or self.work.busy:
            return
        self.plan_problem = ""
        self._section.suggest_tile_size(None)
        try:
            plan = self.work.plan_for(layer, self.index)
        except SentenceErrors as error:
            self.plan_problem = error.sentence
            self._section.show_estimate(error.sentence)
            self._section.suggest_tile_size(getattr(error, "tile_size_m", None))
        else:
            lines = (self._estimate_of(plan), web_estimate(plan), plan.caution)
            self._section.show_estimate("\n".join(line for line in lines if line))
            self.plan_problem = self._section.web.objection
        self.changed.emit()

    def _estimate_of(self, plan: IndexPlan) -> str:
        """What is left to do; of a part of the layer it is not known how much the index has already."""
        whole = self._section.area is Area.LAYER
        there = self.facts.tiles if whole and self.facts is not None and not self.facts.mismatch else 0
        left = max(0, plan.tiles - there) / max(1, plan.tiles)
        if not left:
            return tr("All of it is indexed.")
        return estimate(round(plan.tiles * left), plan.seconds * left, plan.size_bytes * left)

    def _canvas_moved(self) -> None:
        if self._section.area is Area.CANVAS:
            self._estimate_timer.start()

    def _layers_go(self, layer_ids: list[str]) -> None:
        """The job reads from a clone, but nobody wants the index of a layer that is gone."""
        if self.work.busy and self.work.layer_id in layer_ids:
            self.work.cancel()

    def _show_progress(self, progress: IndexProgress) -> None:
        self._panel.progress.show_fraction(progress.percent / 100, progress_text(progress), progress.seconds_left)

    def _take(self, outcome: IndexOutcome) -> None:
        self._end()
        if outcome.cancelled:
            kept = tr("Stopped. The {} tiles so far are kept and can be searched; Go on adds the rest.")
            self._panel.message.say(Tone.NOTE, f"{outcome.repair} {kept.format(count(outcome.tiles))}".strip())
        elif outcome.holes:
            self._panel.message.say(Tone.WARNING, f"{outcome.repair} {outcome.holes}".strip())
        elif not outcome.tiles:
            self._panel.message.say(Tone.WARNING, tr("There is no data in this area, so there is nothing to search."))
        elif outcome.repair:
            self._panel.message.say(Tone.NOTE, outcome.repair)

    def _fail(self, error: Exception) -> None:
        self._end()
        self.say_failure(error, self.work.folder, while_building=True)

    def _end(self) -> None:
        self._panel.progress.end()
        self.look_up_index()


def folder_of(index: FoundIndex | None) -> Path | None:
    """Where an index lies, if there is one."""
    return None if index is None else index.folder


def is_damage(error: Exception) -> bool:
    """Whether an error says that the index on the disk is damaged, so that only building it again helps."""
    cause = error.__cause__ or error
    return getattr(cause, "code", "") == "index_damaged"
