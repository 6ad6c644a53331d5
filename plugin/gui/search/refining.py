"""Examples of the search: marked in the results, or picked on the map; each change asks for a search at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...client.query import TileRef
from ...jobs.examples import PickedExamples
from ...layers.hit_selection import ShownHit
from ..results.results_controller import ResultsController
from ..results.results_list import ResultsList
from .example_controller import ExampleController
from .query_draft import QueryDraft
from .search_section import SearchSection
from .search_target import SearchTarget


class Refining(QObject):
    """Emits `changed` when the examples are others than before, and `afresh` when all shall begin anew.

    Args:
        section: the search box.
        results: the list in which tiles are marked.
        shown: knows what the rows of the list belong to.
        canvas: the map.
        target: the indexes to search now.
    """

    changed = pyqtSignal()
    afresh = pyqtSignal()

    def __init__(
        self,
        section: SearchSection,
        results: ResultsList,
        shown: ResultsController,
        canvas: QgsMapCanvas,
        target: Callable[[], SearchTarget | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._row = section.refining
        self._results = results
        self._shown = shown
        self.draft = QueryDraft()
        self.examples = ExampleController(section.pick, section.draw, canvas, target, self)

    def start(self) -> None:
        """Connect everything."""
        self._results.more_like.connect(lambda rows: self._change(self.draft.more_like, self._tiles(rows)))
        self._results.less_like.connect(lambda rows: self._change(self.draft.less_like, self._tiles(rows)))
        self._row.undo_requested.connect(lambda: self._change(self.draft.undo))
        self._row.afresh_requested.connect(self.afresh)
        self.examples.picked.connect(self._take)
        self.examples.start()

    def shut_down(self) -> None:
        """Give the map back."""
        self.examples.shut_down()

    def forget(self) -> None:
        """Forget every example, and search nothing."""
        self.draft.afresh()
        self._row.show_examples(self.draft.examples)

    def _take(self, picked: PickedExamples) -> None:
        if picked.tiles:
            self._change(self.draft.more_like, picked.tiles)
        else:
            self._change(self.draft.more_like_pictures, picked.pictures)

    def _tiles(self, rows: Sequence[ShownHit]) -> list[TileRef]:
        answer = self._shown.answer
        if answer is None:
            return []
        hits = [row.hit for row in rows]
        return [TileRef(answer.target.indexes[hit.index].folder, hit.tile_id, hit.cell) for hit in hits]

    def _change(self, change: Callable[..., None], *examples: object) -> None:
        before = self.draft.examples
        change(*examples)
        self._row.show_examples(self.draft.examples)
        if self.draft.examples is not before:
            self.changed.emit()
