"""All tiles' scores, fetched once the hits are shown: the histogram beside the slider, and the heat map."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...jobs.tile_scores import TileScores, score_tiles
from ...layers.translation import tr
from ..background import BackgroundWork
from ..engine_session import EngineSession
from ..search.query_draft import title
from ..search.search_target import label_of
from ..search.searching import Answer
from .heat_display import HEAT_PROPERTY, HeatDisplay
from .hit_display import entries_above
from .results_section import ResultsSection
from .unsaved_layers import UnsavedLayers

HITS_FIRST_MS = 150


class HeatMap(QObject):
    """Follows the answers that are shown. Emits `failed` with the error where the scores cannot be had.

    Args:
        section: the widgets.
        canvas: the map.
        session: the engine.
    """

    failed = pyqtSignal(object)

    def __init__(
        self, section: ResultsSection, canvas: QgsMapCanvas, session: EngineSession, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._section = section
        self._canvas = canvas
        self._session = session
        self._display = HeatDisplay()
        self._unsaved = UnsavedLayers(HEAT_PROPERTY, self)
        self._work = BackgroundWork(self)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self._ask)
        self._answer: Answer | None = None
        self._scores: TileScores | None = None

    def start(self) -> None:
        """Connect everything."""
        self._section.heat.toggled.connect(self._toggle)
        self._work.done.connect(self._take)
        self._work.failed.connect(self._fail)
        QgsProject.instance().layersRemoved.connect(self._miss)
        self._unsaved.start()

    @property
    def busy(self) -> bool:
        """Whether scores are still to come."""
        return self._wait.isActive() or self._work.busy

    def begin(self, answer: Answer) -> None:
        """Another answer is shown; its hits come first, unless the heat map is being looked at."""
        self.abandon()
        self._answer, self._scores = answer, None
        if answer.outcome.hits:
            self._wait.start(0 if self._section.heat.isChecked() else HITS_FIRST_MS)

    def abandon(self) -> None:
        """Stop, and show nothing more."""
        self._wait.stop()
        self._work.abandon()

    def clear(self) -> bool:
        """Forget the answer and take the heat map away; whether there was one."""
        self.abandon()
        self._answer, self._scores = None, None
        return self._display.remove()

    def shut_down(self) -> None:
        """The panel goes away, and the heat map with it."""
        QgsProject.instance().layersRemoved.disconnect(self._miss)
        self.clear()
        self._unsaved.stop()

    def _ask(self) -> None:
        answer, connection = self._answer, self._session.connection
        self._work.start(
            tr("Scores of all tiles"),
            lambda feedback, _report: score_tiles(
                connection(), answer.target.folders, answer.query, answer.within, feedback
            ),
        )

    def _take(self, scores: TileScores) -> None:
        self._scores = scores
        self._section.filter.show_histogram(scores.histogram)
        if self._section.heat.isChecked():
            self._show()

    def _fail(self, error: Exception) -> None:
        if self._section.heat.isChecked():  # without it, only the histogram is that of the hits alone
            self._release()
            self.failed.emit(error)

    def _miss(self, layer_ids: list[str]) -> None:
        """The user has removed the heat map from the project."""
        if self._display.loses(layer_ids):
            self._release()

    def _release(self) -> None:
        self._section.heat.blockSignals(True)
        self._section.heat.setChecked(False)
        self._section.heat.blockSignals(False)

    def _toggle(self, wanted: bool) -> None:
        if wanted and self._scores is not None:
            self._show()
        elif wanted and self._answer is not None and not self.busy:
            self._ask()  # what was asked for before was dropped, or failed
        elif not wanted and self._display.remove():
            self._canvas.refresh()

    def _show(self) -> None:
        query, indexes = title(self._answer.query), self._answer.target.indexes
        names = [tr("CISEN heat map: {}").format(query)]
        if len(indexes) > 1:
            names = [f"{names[0]} ({label_of(index)})" for index in indexes]
        self._display.show(self._scores.grids, names, entries_above())
