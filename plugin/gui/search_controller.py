"""The search half of the panel: words in, ranked tiles out, and honest words when there is nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..client.query import Query
from ..layers.translation import tr
from .engine_session import EngineSession
from .index_controller import REBUILD_LINK, IndexController
from .label_controller import LabelController
from .message_area import Tone
from .panel import SearchPanel
from .panel_state import Controls, State
from .results_controller import ResultsController
from .search_notes import left_out_note, scale_note
from .search_target import SearchTarget
from .searching import Answer, Searching
from .target_controller import TargetController

if TYPE_CHECKING:
    import numpy

NEAREST_LINK = "nearest"
REST_LINK = "rest"


class SearchController(QObject):
    """Emits `changed` when a search begins or ends, and `finished` when the answer is shown.

    Args:
        panel: the widgets.
        canvas: the map.
        session: the engine.
        index: knows the layer's index.
        targets: knows which indexes are to be searched.
        labels: knows which classes are.
    """

    changed = pyqtSignal()
    finished = pyqtSignal()

    def __init__(
        self,
        panel: SearchPanel,
        canvas: QgsMapCanvas,
        session: EngineSession,
        index: IndexController,
        targets: TargetController,
        labels: LabelController,
    ) -> None:
        super().__init__(panel)
        self._panel = panel
        self._canvas = canvas
        self._session = session
        self._index = index
        self._targets = targets
        self._labels = labels
        self.work = Searching(session, self)
        self.results = ResultsController(panel.results_section, canvas, session, self)

    @property
    def settled(self) -> bool:
        """Whether the search is over and its pictures are in the list."""
        return not self.work.busy and not self.results.busy

    def start(self) -> None:
        """Connect everything."""
        self._panel.message.link_followed.connect(self._follow)
        self.results.start()
        self._index.layer_changed.connect(self._layer_picked)
        self.work.found.connect(self._take)
        self.work.failed.connect(self._fail)
        self.results.notice.connect(lambda sentence: self._panel.message.say(Tone.NOTE, sentence))
        self.results.outgrown.connect(self._search_again)
        project = QgsProject.instance()
        # A project that is read may bring a layer with the id of the hits that are shown: forget these before.
        project.cleared.connect(self.clear)
        project.readProject.connect(self._sweep)
        self.results.sweep()

    def shut_down(self) -> None:
        """Stop what runs and hear nothing more."""
        self.work.abandon()
        self.results.shut_down()
        project = QgsProject.instance()
        project.cleared.disconnect(self.clear)
        project.readProject.disconnect(self._sweep)

    def clear(self) -> None:
        """Another layer: what was found belongs to the one before."""
        self._panel.message.clear()
        self.work.abandon()
        self.results.clear()
        self.changed.emit()

    def search(self, controls: Controls) -> None:
        """Search the words that are typed; say what is missing when that cannot be done."""
        target = self._targets.target()
        if self.work.busy:
            return
        if not controls.can_search or target is None:
            self._panel.message.say(Tone.NOTE, what_is_missing(controls.state))
            return
        query = Query.of_words(self._panel.search.query)
        if query.empty:
            self._panel.message.say(Tone.NOTE, tr("Type what to look for, for example: storage tanks."))
            return
        self._labels.limit(target, lambda within: self._start(query, target, within))

    def _search_again(self) -> None:
        """More results are wanted than the engine was asked for."""
        answer = self.results.answer
        if answer is not None and not self.work.busy:
            self._start(answer.query, answer.target, answer.within)

    def _start(self, query: Query, target: SearchTarget, within: numpy.ndarray | None = None) -> None:
        self.results.stop_reading()
        self.work.search(query, target, self.results.wanted, within)
        waiting = tr("Searching…") if self._session.hello is not None else tr("Starting the engine…")
        self._panel.message.say(Tone.NOTE, waiting)
        self.changed.emit()

    def _layer_picked(self) -> None:
        """What was found in several layers stays when another one is picked, or one of them is removed."""
        answer = self.results.answer
        if answer is None or answer.target.layers == 1:
            self.clear()

    def _sweep(self) -> None:
        self.results.sweep()

    def _take(self, answer: Answer) -> None:
        self.results.show(answer)
        outcome, message = answer.outcome, self._panel.message
        warnings = left_out_note(answer), scale_note(answer)
        tone = Tone.WARNING if any(warnings) else Tone.NOTE
        cut = cut_notice(outcome.truncated, self._session.package.context_length)
        cut = " ".join(filter(None, (cut, *warnings)))
        if answer.left_out:
            self._targets.look_again()
        likely, rest = self.results.shown, self.results.hidden
        if not outcome.hits:
            message.say(Tone.NOTE, tr("The index holds no tiles yet; build it first."))
        elif not likely:
            absent = tr("Nothing here looks like that.")
            message.say(tone, f"{absent} {cut}".strip(), NEAREST_LINK, tr("Show the nearest anyway"))
        elif rest:
            found = tr("Tiles that look like that: {}.").format(likely)
            message.say(tone, f"{found} {cut}".strip(), REST_LINK, tr("Show {} less likely").format(rest))
        elif cut:
            message.say(tone, cut)
        else:
            message.clear()
        self.changed.emit()
        self.finished.emit()

    def _fail(self, error: Exception) -> None:
        searched = self.work.target.folders if self.work.target is not None else []
        self._index.say_failure(error, searched[0] if len(searched) == 1 else None)
        self.changed.emit()
        self.finished.emit()

    def _follow(self, link: str) -> None:
        if link == NEAREST_LINK:
            self.results.show_all()
            self._panel.message.say(Tone.NOTE, tr("These are the nearest, though none looks much like it."))
        elif link == REST_LINK:
            self.results.show_all()
            self._panel.message.clear()
        elif link == REBUILD_LINK:
            self._index.rebuild()


def what_is_missing(state: State) -> str:
    """What to do before a search is possible, in one sentence."""
    sentences = {
        State.INSTALLING: tr("The engine is still being installed."),
        State.NO_ENGINE: tr("Install the engine first."),
        State.NO_LAYER: tr("Open a raster layer first."),
        State.INDEXING: tr("The first tiles are still being indexed."),
    }
    return sentences.get(state, tr("Build the index of this layer first."))


def cut_notice(truncated: bool, context_length: int) -> str:
    """What to say of words that were longer than the model reads; "" when all were read."""
    if not truncated:
        return ""
    return tr("The model reads the first {} word pieces; the words after them were left out.").format(context_length)
