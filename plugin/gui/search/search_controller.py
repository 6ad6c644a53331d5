"""The search half of the panel: words in, ranked tiles out, and honest words when there is nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...client.query import Query
from ...layers.errors import LayerError
from ...layers.search_area import SearchArea
from ..engine_session import EngineSession
from ..indexes.index_controller import IndexController
from ..labels.label_controller import LabelController
from ..panel import SearchPanel
from ..panel_state import Controls
from ..results.results_controller import ResultsController
from .refining import Refining
from .scoping import Scoping
from .search_history import remember_search
from .search_messages import nothing_to_look_for, what_is_missing
from .search_target import SearchTarget
from .search_voice import SearchVoice
from .searching import Answer, Searching
from .suggesting import Suggesting
from .target_controller import TargetController
from .typed_search import TypedSearch

if TYPE_CHECKING:
    import numpy


class SearchController(QObject):
    """Emits `asked` when something asks for a search, and whether quietly: without a word where it cannot be done.

    Emits `changed` when a search that was asked for aloud begins, and when any ends, `finished` when an answer shows.

    Args:
        panel: the widgets.
        canvas: the map.
        session: the engine.
        index: knows the layer's index.
        targets: knows which indexes are to be searched.
        labels: knows which classes are.
    """

    asked = pyqtSignal(bool)
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
        self._session = session
        self._index = index
        self._targets = targets
        self._labels = labels
        self._latest: object | None = None  # stands for the search that was asked for last
        self.work = Searching(session, self)
        self.results = ResultsController(panel.results_section, canvas, session, self)
        self.voice = SearchVoice(panel.message, self.results, session, self)
        self.typed = TypedSearch(panel.search.words, session, self)
        self.suggesting = Suggesting(panel.search.words, session, self)
        self.scoping = Scoping(panel.search.scope, canvas, self)
        self.refining = Refining(panel.search, panel.results, self.results, canvas, lambda: self.target, self)

    @property
    def settled(self) -> bool:
        """Whether the search is over and its pictures are in the list."""
        return not self.work.busy and not self.results.busy

    @property
    def target(self) -> SearchTarget | None:
        """The indexes to search; None while there is none."""
        return self._targets.target()

    def start(self) -> None:
        """Connect everything."""
        search = self._panel.search
        for part in (self.results, self.voice, self.typed, self.suggesting, self.scoping, self.refining):
            part.start()
        self._index.layer_changed.connect(self._layer_picked)
        self.work.found.connect(self._take)
        self.work.failed.connect(self._fail)
        self.work.stopped.connect(self._stop)
        self._labels.stopped.connect(self._stop)
        self.results.outgrown.connect(self._search_again)
        self.voice.rebuild_wanted.connect(self._rebuild)
        search.search_requested.connect(lambda: self.asked.emit(False))
        search.words.escaped.connect(self._escape)
        self.typed.due.connect(lambda: self.asked.emit(True))
        self.scoping.moved.connect(lambda: self.asked.emit(True))
        self.scoping.changed.connect(self._search_elsewhere)
        self._targets.chosen.connect(self._search_elsewhere)
        self._panel.labels.filter_changed.connect(self._search_elsewhere)
        self.refining.changed.connect(lambda: self.asked.emit(False))
        self.refining.afresh.connect(self._begin_afresh)
        self.refining.examples.failed.connect(self.voice.warn)
        # It moves the map, which is no reason to search again; and whoever looks at a result meant its words.
        self._panel.results.chosen.connect(self._choose)
        self._panel.results.opened.connect(self._choose)
        project = QgsProject.instance()
        # A project that is read may bring a layer with the id of the hits that are shown: forget these before.
        project.cleared.connect(self._leave_project)
        project.readProject.connect(self._sweep)
        self.results.sweep()

    def shut_down(self) -> None:
        """Stop what runs and hear nothing more."""
        self._end()
        self.work.abandon()
        for part in (self.results, self.typed, self.suggesting, self.scoping, self.refining):
            part.shut_down()
        project = QgsProject.instance()
        project.cleared.disconnect(self._leave_project)
        project.readProject.disconnect(self._sweep)

    def clear(self) -> None:
        """Another layer: what was found belongs to the one before. Examples stay, to be looked for in this one."""
        self._panel.message.clear()
        self._end()
        self.work.abandon()
        self.results.clear()
        self.changed.emit()

    def search(self, controls: Controls, quietly: bool = False) -> None:
        """Search for the words and the examples; say what is missing when that cannot be done, unless `quietly`.

        A search that is under way is dropped; what it would have replaced stays in view until the new answer is there.
        """
        self.typed.stop()
        target = self.target
        query = self.refining.draft.query(self._panel.search.query)
        missing = "" if controls.can_search and target is not None else what_is_missing(controls)
        if not missing and query.empty:
            missing = nothing_to_look_for(query)
        try:
            area = self.scoping.area() if not missing else None
        except LayerError as error:
            missing = error.sentence
        if missing:
            if not quietly:
                self.voice.note(missing)
            return
        if not quietly:
            remember_search(query.words)
        self._latest = asked = object()

        def begin(within: numpy.ndarray | None) -> None:
            """Start, unless another search was asked for while the classes of the tiles were worked out."""
            if self._latest is asked:
                self._start(query, target, within, area, quietly)

        self._labels.limit(target, begin)

    def _search_again(self) -> None:
        """More results are wanted than the engine was asked for."""
        answer = self.results.answer
        if answer is not None and not self.work.busy:
            self._start(answer.query, answer.target, answer.within)

    def _search_elsewhere(self) -> None:
        """Another part of the world is chosen: what is shown belongs to the one before."""
        if self.results.answer is not None:
            self.asked.emit(False)

    def _start(
        self,
        query: Query,
        target: SearchTarget,
        within: numpy.ndarray | None = None,
        area: SearchArea | None = None,
        quietly: bool = False,
    ) -> None:
        self.results.stop_reading()
        self.work.search(query, target, self.results.wanted, within, area)
        self.voice.begin()
        if not quietly:
            self.changed.emit()

    def _end(self) -> None:
        self._latest = None
        self.voice.end()
        self.typed.stop()

    def _escape(self) -> None:
        """Escape on an empty line: stop a search, or else give the map back."""
        if not (self.work.busy or self._labels.awaited):
            self.refining.examples.leave()
            return
        self.work.abandon()
        self._stop()

    def _stop(self) -> None:
        """The search is not wanted any more: what was found before it stays."""
        self._end()
        self._panel.message.clear()
        self.results.go_on_reading()
        self.changed.emit()

    def _layer_picked(self) -> None:
        """What was found in several layers stays when another one is picked, or one of them is removed."""
        answer = self.results.answer
        if answer is None or answer.target.layers == 1:
            self.clear()

    def _begin_afresh(self) -> None:
        """Forget words, examples and results; the next search begins from nothing."""
        self.refining.forget()
        self._panel.search.words.clear()
        self.clear()
        self._panel.search.words.setFocus()

    def _leave_project(self) -> None:
        self.refining.forget()
        self.clear()

    def _choose(self, _row: object) -> None:
        self.scoping.stay()
        if self.results.answer is not None:
            remember_search(self.results.answer.query.words)

    def _sweep(self) -> None:
        self.results.sweep()

    def _take(self, answer: Answer) -> None:
        self.results.show(answer)
        self.voice.tell(answer)
        if answer.left_out:
            self._targets.look_again()
        self.changed.emit()
        self.finished.emit()

    def _fail(self, error: Exception) -> None:
        self.voice.end()
        self.results.go_on_reading()
        searched = self.work.target.folders if self.work.target is not None else []
        self._index.look_up_index()  # its folder may be gone
        self._index.say_failure(error, searched[0] if len(searched) == 1 else None)
        self.changed.emit()
        self.finished.emit()

    def _rebuild(self) -> None:
        self.refining.forget()  # the tiles of the new index have other numbers
        self._index.rebuild()
