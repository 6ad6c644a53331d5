"""Adding an extent to an index, and building one anew: planned first, asked about, then built by the panel's job."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer, QgsRectangle, QgsReferencedRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...jobs.index_build import IndexProgress
from ...jobs.index_plan import IndexPlan
from ...jobs.layer_plan import plan_layer
from ...jobs.web_plan import check_terms
from ...layers.index_listing import ListedIndex
from ...layers.translation import tr
from ..background import SentenceErrors
from ..canvas_view import map_extent
from ..engine_session import EngineSession
from ..message_area import Tone
from ..wording import count, duration
from .index_controller import IndexController
from .index_wording import progress_text, what_goes
from .indexes_dialog import IndexesDialog

Remove = Callable[[ListedIndex, Callable[[], None]], None]


class IndexRenewal(QObject):
    """Emits `changed` when building begins or ends.

    Args:
        dialog: the widgets.
        canvas: the map.
        session: package and pace.
        building: builds indexes, for the panel too.
    """

    changed = pyqtSignal()

    def __init__(
        self, dialog: IndexesDialog, canvas: QgsMapCanvas, session: EngineSession, building: IndexController
    ) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._canvas = canvas
        self._session = session
        self._building = building

    def start(self) -> None:
        """Follow the panel's job, whoever started it."""
        work = self._building.work
        work.reported.connect(self._show_progress)
        for end in (work.done, work.failed, work.stopped):
            end.connect(self._ended)

    def shut_down(self) -> None:
        """Hear nothing more; the job is the panel's."""
        work = self._building.work
        work.reported.disconnect(self._show_progress)
        for end in (work.done, work.failed, work.stopped):
            end.disconnect(self._ended)

    @property
    def busy(self) -> bool:
        """Whether an index is being built."""
        return self._building.work.busy

    def add_extent(self, index: ListedIndex) -> None:
        """Index what the map shows with the tiles of an index."""
        layer, plan = self._plan(index, map_extent(self._canvas))
        if plan is not None:
            self._build(layer, plan)

    def ask_rebuild(self, index: ListedIndex, remove: Remove) -> None:
        """Let an index be removed and build the same ground anew, once the user has agreed."""
        extent = None
        if index.state is not None and index.extent is not None:
            crs = QgsCoordinateReferenceSystem(index.state.spec.grid.crs)
            extent = QgsReferencedRectangle(QgsRectangle(*index.extent), crs)
        layer, plan = self._plan(index, extent)
        if plan is None:
            return

        def build() -> None:
            if QgsProject.instance().mapLayer(index.layer_id) is not None:
                self._build(layer, plan)

        sentence = tr("Rebuild {} of {}? {} go for good, then {} tiles are read anew, which takes {}.")
        takes = duration(plan.seconds)
        self._dialog.ask(
            sentence.format(index.folder.name, index.layer_name, what_goes(index), count(plan.tiles), takes),
            tr("Rebuild"),
            lambda: remove(index, build),
        )

    def _plan(
        self, index: ListedIndex, extent: QgsReferencedRectangle | None
    ) -> tuple[QgsRasterLayer | None, IndexPlan | None]:
        """What building would mean, with the tile size that the index has; nothing where it is refused and said so."""
        layer = QgsProject.instance().mapLayer(index.layer_id)
        if not isinstance(layer, QgsRasterLayer):
            gone = tr("The layer {} is not in the project any more; add it again.")
            self._dialog.message.say(Tone.ERROR, gone.format(index.layer_name))
            return None, None
        try:
            known = index.state.spec if index.state is not None else None
            pace = self._session.seconds_per_tile
            plan = plan_layer(layer, extent, self._session.package, known, seconds_per_tile=pace)
            check_terms(plan)  # before anything is removed for it
        except SentenceErrors as error:
            self._dialog.message.say(Tone.ERROR, str(error))
            return None, None
        return layer, plan

    def _build(self, layer: QgsRasterLayer, plan: IndexPlan) -> None:
        try:
            self._building.begin(layer, plan)
        except SentenceErrors as error:
            self._dialog.message.say(Tone.ERROR, str(error))
            return
        self._dialog.message.clear()
        self._dialog.progress.begin(tr("Starting the engine…"), self._building.work.cancel)
        self.changed.emit()

    def _show_progress(self, progress: IndexProgress) -> None:
        if self._dialog.isVisible():
            text = progress_text(progress)
            if not self._dialog.progress.isVisible():
                self._dialog.progress.begin(text, self._building.work.cancel)
            self._dialog.progress.show_fraction(progress.percent / 100, text, progress.seconds_left)

    def _ended(self, outcome: object = None) -> None:
        self._dialog.progress.end()
        if isinstance(outcome, Exception):
            self._dialog.message.say(Tone.ERROR, str(outcome))
        self.changed.emit()
