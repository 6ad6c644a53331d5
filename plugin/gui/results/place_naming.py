"""Names of places in the rows in view, looked up in a worker thread in a layer that has them."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsFeedback, QgsProject
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QMenu

from ...layers.hits import Hit
from ...layers.place_names import PlaceNames, layers_with_names
from ...layers.translation import tr
from ..background import BackgroundWork, Report
from .results_list import ResultsList

AUTOMATIC, NONE = "automatic", ""


class PlaceNaming(QObject):
    """Takes the names from the topmost visible layer that has some, from a layer that the user chose, or from none.

    Args:
        results: the list.
        menu: where the user chooses the layer.
    """

    def __init__(self, results: ResultsList, menu: QMenu, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._results = results
        self._menu = menu
        self._choice = AUTOMATIC
        self._names: PlaceNames | None = None
        self._search = 0
        self._work = BackgroundWork(self)

    def start(self) -> None:
        """Connect everything."""
        self._menu.aboutToShow.connect(self._fill)
        self._work.reported.connect(self._take)
        for end in (self._work.done, self._work.failed, self._work.stopped):
            end.connect(lambda *_: self.look())

    @property
    def busy(self) -> bool:
        """Whether names are still to come."""
        return self._work.busy

    def begin(self) -> None:
        """Other hits are shown, or other names are wanted."""
        self._work.cancel()
        self._search += 1
        layers = layers_with_names(QgsProject.instance())
        if self._choice != AUTOMATIC:
            layers = [layer for layer in layers if layer.id() == self._choice]
        self._names = PlaceNames.of_layer(layers[0]) if layers else None
        self._results.rows.forget_names()
        self.look()

    def look(self) -> None:
        """Name the rows in view that have no name yet."""
        if self._names is None or self._work.busy:
            return
        rows = self._results.rows
        hits = [row.hit for row in self._results.rows_in_view() if not rows.has_name(row.hit.key)]
        if hits:
            names, search = self._names, self._search
            self._work.start(
                tr("Names of places"), lambda feedback, report: name_hits(names, hits, search, feedback, report)
            )

    def abandon(self) -> None:
        """Stop, and let go of the layer."""
        self._work.abandon()
        self._names = None

    def _take(self, named: tuple[int, tuple[int, int], str]) -> None:
        search, key, name = named
        if search == self._search:
            self._results.rows.show_name(key, name)

    def _fill(self) -> None:
        self._menu.clear()
        choices = [(tr("The topmost layer that has names"), AUTOMATIC), (tr("None"), NONE)]
        choices += [(layer.name(), layer.id()) for layer in layers_with_names(QgsProject.instance())]
        for text, choice in choices:
            action = self._menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(choice == self._choice)
            action.triggered.connect(lambda _checked, choice=choice: self._choose(choice))

    def _choose(self, choice: str) -> None:
        self._choice = choice
        self.begin()


def name_hits(names: PlaceNames, hits: Sequence[Hit], search: int, feedback: QgsFeedback, report: Report) -> None:
    """Report (search, key, name) for each hit; the name is "" where there is none."""
    for hit in hits:
        if feedback.isCanceled():
            return
        report((search, hit.key, names.name_of(hit)))
