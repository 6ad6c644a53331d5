"""Behind the window of indexes: lists them, and does what its buttons say."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeedback,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ..jobs.index_build import IndexProgress
from ..jobs.index_plan import DEFAULT_SECONDS_PER_TILE, IndexPlan, plan_index
from ..jobs.web_plan import plan_web_index
from ..jobs.web_wishes import WebWishes
from ..layers.cell_outline import indexed_outline
from ..layers.index_listing import IndexStatus, ListedIndex, check_there, index_places, list_indexes
from ..layers.index_removal import remove_index
from ..layers.translation import tr
from ..layers.web_layer import is_web_layer
from ..layers.web_settings import WebSettings
from .background import BackgroundWork, Report, SentenceErrors
from .canvas_view import map_extent
from .engine_session import EngineSession
from .index_controller import IndexController
from .index_transfer import IndexTransfer
from .index_wording import IndexAction, allowed
from .indexes_dialog import IndexesDialog
from .message_area import Tone
from .outline_band import OutlineBand
from .wording import count, duration, megabytes

REFRESH_DELAY_MS = 300


class IndexesController(QObject):
    """From `start` to `shut_down`; `open` shows the window.

    Args:
        dialog: the widgets.
        canvas: the map.
        session: package and settings.
        building: builds indexes, for the panel too.
    """

    def __init__(
        self, dialog: IndexesDialog, canvas: QgsMapCanvas, session: EngineSession, building: IndexController
    ) -> None:
        super().__init__(dialog)
        self.dialog = dialog
        self._canvas = canvas
        self._session = session
        self._building = building
        self._wanted: Path | None = None
        self._explained = ""
        self.listing = BackgroundWork(self)
        self.removing = BackgroundWork(self)
        self.outlining = BackgroundWork(self)
        self.revealing = BackgroundWork(self)
        self.transfer = IndexTransfer(dialog, session)
        self.band = OutlineBand(canvas)
        self._later = QTimer(self)
        self._after_removal = self._removed

    def start(self) -> None:
        """Connect everything."""
        actions = self.dialog.actions_of
        for name, does in (
            (IndexAction.ADD, self.add_extent),
            (IndexAction.REBUILD, self.ask_rebuild),
            (IndexAction.DELETE, self.ask_delete),
            (IndexAction.REVEAL, self.reveal),
            (IndexAction.EXPORT, self.export),
        ):
            actions[name].triggered.connect(lambda _checked, does=does: does())
        actions[IndexAction.OUTLINE].toggled.connect(lambda _on: self.show_outline())
        self.dialog.import_action.triggered.connect(lambda _checked: self.transfer.import_file())
        self.dialog.refresh_action.triggered.connect(lambda _checked: self.refresh())
        self.dialog.selection_changed.connect(self._selected)
        self.dialog.closed.connect(self._closed)
        self.listing.reported.connect(self._add)
        self.listing.done.connect(lambda _none: self._listed())
        self.removing.done.connect(lambda _none: self._after_removal())
        self.outlining.done.connect(self._draw)
        self.revealing.done.connect(self._open_folder)
        for work in (self.listing, self.removing, self.outlining, self.revealing):
            work.failed.connect(self._fail)
        self.transfer.start()
        self.transfer.changed.connect(self._show_allowed)
        self.transfer.imported.connect(self._imported)
        self._later.setSingleShot(True)
        self._later.setInterval(REFRESH_DELAY_MS)
        self._later.timeout.connect(self._refresh_if_open)
        self._session.changed.connect(self._later.start)
        QgsProject.instance().layersAdded.connect(self._layers_changed)
        QgsProject.instance().layersRemoved.connect(self._layers_changed)
        building = self._building.work
        building.reported.connect(self._show_building)
        for end in (building.done, building.failed, building.stopped):
            end.connect(self._built)

    def shut_down(self) -> None:
        """Stop what runs, take everything from the map and hear nothing more."""
        self._later.stop()
        for work in (self.listing, self.removing, self.outlining, self.revealing):
            work.abandon()
        self.transfer.shut_down()
        self.band.hide()
        self._session.changed.disconnect(self._later.start)
        QgsProject.instance().layersAdded.disconnect(self._layers_changed)
        QgsProject.instance().layersRemoved.disconnect(self._layers_changed)
        building = self._building.work
        building.reported.disconnect(self._show_building)
        for end in (building.done, building.failed, building.stopped):
            end.disconnect(self._built)
        self.dialog.close()
        self.dialog.deleteLater()

    def open(self) -> None:
        """Show the window and look at the disk."""
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()
        self.refresh()

    def refresh(self) -> None:
        """List everything anew; the same index stays picked."""
        picked = self.dialog.picked
        self._wanted = self._wanted or (picked.folder if picked is not None else None)
        self.dialog.model.begin()
        self.dialog.show_list(looking=True)
        try:
            digest = self._session.package.digest
        except SentenceErrors as error:
            digest = ""
            self.dialog.message.say(Tone.ERROR, str(error))
        places = index_places()

        def work(feedback: QgsFeedback, report: Report) -> bool:
            list_indexes(places, digest, report, feedback.isCanceled)
            return True

        self.listing.start(tr("Look for tile indexes"), work)
        self._show_allowed()

    def add_extent(self) -> None:
        """Index what the map shows with the tiles of the picked index."""
        index = self.dialog.picked
        if index is not None and index.state is not None:
            self._plan_and(self._build, index, map_extent(self._canvas), index.state.spec.grid.tile_size_m)

    def ask_rebuild(self) -> None:
        """Delete the picked index and build the same ground anew, once the user has agreed."""
        index = self.dialog.picked
        if index is None:
            return
        extent = None
        tile_size_m = index.state.spec.grid.tile_size_m if index.state is not None else None
        if index.state is not None and index.extent is not None:
            crs = QgsCoordinateReferenceSystem(index.state.spec.grid.crs)
            extent = QgsReferencedRectangle(QgsRectangle(*index.extent), crs)
        self._plan_and(self._ask_rebuild, index, extent, tile_size_m)

    def ask_delete(self) -> None:
        """Delete the files of the picked index, once the user has agreed."""
        index = self.dialog.picked
        if index is not None:
            sentence = tr("Delete {} of {}? {} go for good; the layer and its raster stay as they are.")
            self.dialog.ask(
                sentence.format(index.folder.name, index.layer_name, what_goes(index)),
                tr("Delete"),
                lambda: self._remove(index, self._removed),
            )

    def reveal(self) -> None:
        """Open the folder of the picked index in the file browser."""
        index = self.dialog.picked
        if index is None:
            return

        def work(_feedback: QgsFeedback, _report: Report) -> Path:
            return check_there(index.folder)

        self.revealing.start(tr("Open the folder of an index"), work)

    def show_outline(self) -> None:
        """Outline the picked index on the map while the button is down."""
        index = self.dialog.picked
        if not self.dialog.actions_of[IndexAction.OUTLINE].isChecked() or index is None or index.extent is None:
            self.outlining.abandon()
            self.band.hide()
            return

        def work(_feedback: QgsFeedback, _report: Report) -> tuple[QgsGeometry, str]:
            check_there(index.folder)
            return indexed_outline(index.folder), index.state.spec.grid.crs

        self.outlining.start(tr("Outline of an index"), work)

    def export(self) -> None:
        """Write the picked index into a file."""
        index = self.dialog.picked
        if index is not None:
            self.transfer.export(index)

    @property
    def busy(self) -> bool:
        """Whether something is under way beside which no index may be touched."""
        return self._building.work.busy or self.removing.busy or self.transfer.busy

    def _plan_and(
        self,
        then: Callable[[ListedIndex, QgsRasterLayer, IndexPlan], None],
        index: ListedIndex,
        extent: QgsReferencedRectangle | None,
        tile_size_m: float | None,
    ) -> None:
        layer = QgsProject.instance().mapLayer(index.layer_id)
        if not isinstance(layer, QgsRasterLayer):
            self.dialog.message.say(
                Tone.ERROR, tr("The layer {} is not in the project any more.").format(index.layer_name)
            )
            return
        pace = self._session.seconds_per_tile or DEFAULT_SECONDS_PER_TILE
        try:
            plan = self._plan(layer, index, extent, tile_size_m, pace)
        except SentenceErrors as error:
            self.dialog.message.say(Tone.ERROR, str(error))
            return
        then(index, layer, plan)

    def _plan(
        self,
        layer: QgsRasterLayer,
        index: ListedIndex,
        extent: QgsReferencedRectangle | None,
        tile_size_m: float | None,
        pace: float,
    ) -> IndexPlan:
        package = self._session.package
        if not is_web_layer(layer):
            return plan_index(layer, extent, tile_size_m, package, pace)
        known = index.state.spec if index.state is not None else None
        return plan_web_index(layer, extent, package, WebWishes.of(WebSettings.load(), go_on_with=known), pace)

    def _ask_rebuild(self, index: ListedIndex, layer: QgsRasterLayer, plan: IndexPlan) -> None:
        sentence = tr("Rebuild {} of {}? {} go for good, then {} tiles are read anew, which takes {}.")
        layer_id = layer.id()

        def build() -> None:
            still = QgsProject.instance().mapLayer(layer_id)
            if still is not None:
                self._build(index, still, plan)

        self.dialog.ask(
            sentence.format(
                index.folder.name, index.layer_name, what_goes(index), count(plan.tiles), duration(plan.seconds)
            ),
            tr("Rebuild"),
            lambda: self._remove(index, build),
        )

    def _build(self, _index: ListedIndex, layer: QgsRasterLayer, plan: IndexPlan) -> None:
        try:
            self._building.begin(layer, plan)
        except SentenceErrors as error:
            self._fail(error)
            return
        self.dialog.message.clear()
        self.dialog.progress.begin(tr("Starting the engine…"), self._building.work.cancel)
        self._show_allowed()

    def _remove(self, index: ListedIndex, then: Callable[[], None]) -> None:
        def work(_feedback: QgsFeedback, _report: Report) -> bool:
            remove_index(check_there(index.folder))
            return True

        self._after_removal = then
        self.dialog.message.clear()
        self.removing.start(tr("Delete the index of {}").format(index.layer_name), work)
        self._show_allowed()

    def _removed(self) -> None:
        self.dialog.message.say(Tone.NOTE, tr("The index is deleted."))
        self._look_again()

    def _look_again(self) -> None:
        self._building.look_up_index()
        self._refresh_if_open()

    def _imported(self, folder: Path) -> None:
        self._wanted = folder
        self._look_again()

    def _add(self, indexes: list[ListedIndex]) -> None:
        self.dialog.model.add(indexes)
        self.dialog.show_list(looking=True)

    def _listed(self) -> None:
        self.dialog.show_list(looking=False)
        self.dialog.settle()
        self.dialog.pick(self._wanted)
        self._wanted = None
        self._selected()

    def _selected(self) -> None:
        self._show_allowed()
        index = self.dialog.picked
        if self.dialog.message.sentence == self._explained:
            self.dialog.message.clear()
        self._explained = index.sentence if index is not None else ""
        if self._explained and not self.busy:
            grave = index.status in (IndexStatus.UNREADABLE, IndexStatus.DAMAGED, IndexStatus.TOO_NEW)
            self.dialog.message.say(Tone.ERROR if grave else Tone.WARNING, self._explained)
        self.show_outline()

    def _draw(self, drawn: tuple[QgsGeometry, str]) -> None:
        outline, crs = drawn
        self.band.show(outline, QgsCoordinateReferenceSystem(crs))

    def _open_folder(self, folder: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self.dialog.message.say(Tone.NOTE, tr("No file browser answers; the index lies in {}.").format(folder))

    def _show_building(self, progress: IndexProgress) -> None:
        if self.dialog.isVisible():
            text = tr("{done} of {total} tiles").format(done=count(progress.visited), total=count(progress.total))
            if not self.dialog.progress.isVisible():
                self.dialog.progress.begin(text, self._building.work.cancel)
            self.dialog.progress.show_fraction(progress.percent / 100, text, progress.seconds_left)

    def _built(self, outcome: object = None) -> None:
        self.dialog.progress.end()
        if isinstance(outcome, Exception):
            self.dialog.message.say(Tone.ERROR, str(outcome))
        self._refresh_if_open()

    def _fail(self, error: Exception) -> None:
        self.dialog.actions_of[IndexAction.OUTLINE].setChecked(False)
        self._refresh_if_open()
        self.dialog.message.say(Tone.ERROR, str(error))

    def _show_allowed(self) -> None:
        self.dialog.allow(allowed(self.dialog.picked, self.busy), self.busy)

    def _layers_changed(self, _layers: object) -> None:
        self._later.start()

    def _refresh_if_open(self) -> None:
        if self.dialog.isVisible():
            self.refresh()

    def _closed(self) -> None:
        self.listing.abandon()
        self.dialog.actions_of[IndexAction.OUTLINE].setChecked(False)


def what_goes(index: ListedIndex) -> str:
    """How much a removal takes away, in words."""
    size = megabytes(index.size_bytes)
    return size if index.state is None else tr("{} tiles ({})").format(count(index.state.tiles), size)
