"""The results of a search: its list, its layer on the map, its pictures, its heat map."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...layers.hit_selection import ShownHit, likely_cut, shown_hits
from ...layers.hits import Hit, grounds_of
from ...layers.merging import HitGroup, merge
from ...layers.score_histogram import histogram_of
from ...layers.translation import tr
from ..canvas_view import place_of, to_degrees
from ..engine_session import EngineSession
from ..search.query_draft import title
from ..search.searching import Answer
from .first_sight import FirstSight
from .heat_map import HeatMap
from .hit_display import HitDisplay, sweep_hits
from .place_naming import PlaceNaming
from .results_export import ResultsExport
from .results_section import ResultsSection
from .tile_pictures import TilePictures
from .tile_visits import TileVisits

HELD = 1000  # hits that the engine is asked for, so that cut and number can change without it; measured: +3 ms
MOST_OUTLINES = 2000


class ResultsController(QObject):
    """Shows the answer of the last search until the next one, or until `clear`.

    Emits `notice` with a sentence for the user, `swept` with one about a project that was read, and `outgrown` when
    more hits are wanted than the engine was asked for.

    Args:
        section: the widgets.
        canvas: the map.
        session: the engine, and how many results the user wants.
    """

    notice = pyqtSignal(str)
    swept = pyqtSignal(str)
    outgrown = pyqtSignal()

    def __init__(
        self, section: ResultsSection, canvas: QgsMapCanvas, session: EngineSession, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._section = section
        self._results = section.list
        self._canvas = canvas
        self._session = session
        self._display = HitDisplay()
        self._first_sight = FirstSight(canvas, self)
        self._visits = TileVisits(section.list, canvas, self)
        self._pictures = TilePictures(section.list, self)
        self._heat_map = HeatMap(section, canvas, session, self)
        self._export = ResultsExport(section, self)
        self._naming = PlaceNaming(section.list, section.names_menu, self)
        self._groups: list[HitGroup] = []
        self._unfolded: frozenset[tuple[int, int]] = frozenset()
        self._drawn = False
        self._asked = 0
        self.answer: Answer | None = None

    def start(self) -> None:
        """Connect everything."""
        section, results = self._section, self._results
        section.top.setValue(self._session.settings.top)
        section.top.valueChanged.connect(self._change_top)
        section.filter.cut_changed.connect(lambda _cut: self._select())
        section.overlapping.toggled.connect(self._merge_again)
        section.neighbours.toggled.connect(self._merge_again)
        results.folding.connect(self._fold)
        results.view_changed.connect(self._pictures.look)
        results.view_changed.connect(self._naming.look)
        for part in (self._visits, self._export):
            part.notice.connect(self.notice)
        self._heat_map.failed.connect(lambda error: self.notice.emit(str(error)))
        self._session.changed.connect(self._show_top)
        for part in (self._visits, self._heat_map, self._export, self._naming):
            part.start()

    @property
    def busy(self) -> bool:
        """Whether pictures, names or scores are still to come."""
        return self._pictures.busy or self._heat_map.busy or self._naming.busy

    @property
    def wanted(self) -> int:
        """How many hits to ask the engine for."""
        self._asked = max(HELD, self._section.top.value())
        return self._asked

    @property
    def shown(self) -> int:
        """How many hits are shown, those that are folded left out."""
        return sum(not row.lesser for row in self._results.rows.rows())

    @property
    def hidden(self) -> int:
        """How many more the number of results allows, were it not for the cut."""
        return min(len(self._groups), self._section.top.value()) - self.shown

    def show(self, answer: Answer) -> None:
        """Show the hits that are likely; none when the search says that the thing is not there."""
        self.answer = answer
        hits = answer.outcome.hits
        self._drawn, self._unfolded = False, frozenset()
        self._groups = self._merged(hits)
        degrees = {name: to_degrees(QgsCoordinateReferenceSystem(name)) for name in {hit.crs for hit in hits}}
        self._visits.begin(answer.target)
        self._results.rows.forget(
            lambda hit: place_of(QgsRectangle(*hit.bounds), degrees[hit.crs]), answer.target.indexes
        )
        spread = histogram_of([hit.score for hit in hits], suggest=False)
        self._section.filter.begin(spread, likely_cut(answer.outcome.likely, hits))
        self._export.begin(answer)
        self._select()
        self._results.scrollToTop()
        self._pictures.begin([index.layer_id for index in answer.target.indexes])
        self._heat_map.begin(answer)
        self._naming.begin()

    def show_all(self) -> None:
        """Show every hit of the last search, however unlikely."""
        if self.answer is not None and self.answer.outcome.hits:
            self._section.filter.show_cut(min(hit.score for hit in self.answer.outcome.hits))
            self._select()

    def stop_reading(self) -> None:
        """Another search begins: its pictures come before the rest of these."""
        self._pictures.pause()
        self._heat_map.abandon()

    def go_on_reading(self) -> None:
        """The other search came to nothing: these stay in view."""
        self._pictures.look()

    def clear(self) -> None:
        """Forget the last search: its list, its layers, its pictures."""
        self.abandon()
        self.answer = None
        self._groups = []
        self._results.rows.forget()
        self._section.show_tools(False, False)
        if self._display.remove() | self._heat_map.clear():
            self._canvas.refresh()  # QGIS 3.22 goes on showing a layer that is gone

    def abandon(self) -> None:
        """Stop everything and show nothing more."""
        self._first_sight.drop()
        self._visits.end()
        self._pictures.abandon()
        self._heat_map.abandon()
        self._naming.abandon()

    def shut_down(self) -> None:
        """The panel goes away: what is not saved with a project goes, too."""
        self.abandon()
        self._session.changed.disconnect(self._show_top)
        for part in (self._visits, self._export, self._heat_map):
            part.shut_down()

    def sweep(self) -> None:
        """A project was read: take out what results that were not saved have left in it, and say so."""
        if sweep_hits():
            self.swept.emit(
                tr(
                    "This project was saved with results of a search, which are not kept in it: search again, and "
                    "save what you need as GeoPackage."
                )
            )

    def _select(self) -> None:
        """Show what cut, number and folding leave, without the engine."""
        section = self._section
        rows = shown_hits(self._groups, section.filter.cut, section.top.value(), self._unfolded)
        hits = [row.hit for row in rows]
        section.filter.show_count(sum(not row.lesser for row in rows))
        if self._drawn:
            self._first_sight.drop()
            self._display.change(hits)
        elif hits:
            self._draw(hits)
        else:
            self._first_sight.drop()
            if self._display.remove():
                self._canvas.refresh()
        self._results.show_rows(rows)
        section.show_tools(bool(self._groups), bool(rows))

    def _draw(self, hits: list[Hit]) -> None:
        self._drawn = True
        layer = self._display.show(hits, QgsCoordinateReferenceSystem(hits[0].crs), title(self.answer.query))
        if len(hits) <= MOST_OUTLINES:
            self._first_sight.show(layer)

    def _merged(self, hits: list[Hit]) -> list[HitGroup]:
        section = self._section
        if not section.overlapping.isChecked():
            return [HitGroup(hit) for hit in hits]
        grounds = grounds_of(hits, QgsProject.instance().transformContext())
        return merge(hits, grounds, section.neighbours.isChecked())

    def _merge_again(self, _checked: bool) -> None:
        self._section.neighbours.setEnabled(self._section.overlapping.isChecked())
        if self.answer is not None:
            self._groups = self._merged(self.answer.outcome.hits)
            self._select()

    def _show_top(self) -> None:
        """Another number was set in the options."""
        self._section.top.setValue(self._session.settings.top)

    def _change_top(self, top: int) -> None:
        self._session.remember_top(top)
        if self.answer is None:
            return
        outcome = self.answer.outcome
        if top > self._asked and len(outcome.hits) < outcome.searched:
            self.outgrown.emit()
        else:
            self._select()

    def _fold(self, row: ShownHit, unfold: bool) -> None:
        key = row.hit.key
        self._unfolded = self._unfolded | {key} if unfold else self._unfolded - {key}
        self._select()
        self._results.make_current(key)
