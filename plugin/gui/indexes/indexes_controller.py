"""Behind the window of indexes: lists them, and does what its buttons say."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsFeedback, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ...layers.index_listing import ListedIndex, check_there, index_places, list_indexes
from ...layers.index_removal import remove_index
from ...layers.translation import tr
from ..background import BackgroundWork, Report, SentenceErrors
from ..engine_session import EngineSession
from ..message_area import Tone
from .index_controller import IndexController
from .index_outline import IndexOutline
from .index_renewal import IndexRenewal
from .index_transfer import IndexTransfer
from .index_wording import BROKEN, IndexAction, allowed, what_goes
from .indexes_dialog import IndexesDialog

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
        self._session = session
        self._building = building
        self._wanted: Path | None = None
        self._explained = ""
        self._then: Callable[[], None] = self._removed
        self.listing = BackgroundWork(self)
        self.removing = BackgroundWork(self)
        self.revealing = BackgroundWork(self)
        self.outline = IndexOutline(canvas, self)
        self.renewal = IndexRenewal(dialog, canvas, session, building)
        self.transfer = IndexTransfer(dialog, session)
        self._later = QTimer(self)

    def start(self) -> None:
        """Connect everything."""
        for name, does in (
            (IndexAction.ADD, self.renewal.add_extent),
            (IndexAction.REBUILD, lambda index: self.renewal.ask_rebuild(index, self._remove)),
            (IndexAction.DELETE, self._ask_delete),
            (IndexAction.REVEAL, self._reveal),
            (IndexAction.EXPORT, self.transfer.export),
        ):
            action = self.dialog.actions_of[name]
            action.triggered.connect(lambda _checked, does=does: self._with_picked(does))
        self.dialog.actions_of[IndexAction.OUTLINE].toggled.connect(lambda _on: self._show_outline())
        self.dialog.import_action.triggered.connect(lambda _checked: self.transfer.import_file())
        self.dialog.refresh_action.triggered.connect(lambda _checked: self.refresh())
        self.dialog.selection_changed.connect(self._selected)
        self.dialog.closed.connect(self._closed)
        self.listing.reported.connect(self._add)
        self.listing.done.connect(lambda _none: self._listed())
        self.listing.stopped.connect(self._listed)
        self.removing.done.connect(lambda _none: self._then())
        self.revealing.done.connect(self._open_folder)
        for work in (self.listing, self.removing, self.revealing, self.outline):
            work.failed.connect(self._fail)
        self.renewal.start()
        self.renewal.changed.connect(self._renewed)
        self.transfer.start()
        self.transfer.changed.connect(self._show_allowed)
        self.transfer.imported.connect(self._imported)
        self._later.setSingleShot(True)
        self._later.setInterval(REFRESH_DELAY_MS)
        self._later.timeout.connect(self._refresh_if_open)
        self._session.changed.connect(self._refresh_soon)
        QgsProject.instance().layersAdded.connect(self._refresh_soon)
        QgsProject.instance().layersRemoved.connect(self._refresh_soon)

    def shut_down(self) -> None:
        """Stop what runs, take everything from the map and hear nothing more."""
        self._later.stop()
        self._session.changed.disconnect(self._refresh_soon)
        QgsProject.instance().layersAdded.disconnect(self._refresh_soon)
        QgsProject.instance().layersRemoved.disconnect(self._refresh_soon)
        for work in (self.listing, self.removing, self.revealing):
            work.abandon()
        self.outline.hide()
        self.renewal.shut_down()
        self.transfer.shut_down()
        self.dialog.close()
        self.dialog.deleteLater()

    @property
    def busy(self) -> bool:
        """Whether something is under way beside which no index may be touched."""
        return self.renewal.busy or self.removing.busy or self.transfer.busy

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
        digest = ""
        try:
            digest = self._session.package.digest
        except SentenceErrors as error:
            self.dialog.message.say(Tone.ERROR, str(error))
        places = index_places()

        def work(feedback: QgsFeedback, report: Report) -> bool:
            list_indexes(places, digest, report, feedback.isCanceled)
            return True

        self.listing.start(tr("Look for tile indexes"), work)
        self._show_allowed()

    def _with_picked(self, does: Callable[[ListedIndex], None]) -> None:
        index = self.dialog.picked
        if index is not None:
            does(index)

    def _ask_delete(self, index: ListedIndex) -> None:
        sentence = tr("Delete {} of {}? {} go for good; the layer and its raster stay as they are.")
        self.dialog.ask(
            sentence.format(index.folder.name, index.layer_name, what_goes(index)),
            tr("Delete"),
            lambda: self._remove(index, self._removed),
        )

    def _remove(self, index: ListedIndex, then: Callable[[], None]) -> None:
        def work(_feedback: QgsFeedback, _report: Report) -> bool:
            remove_index(check_there(index.folder))
            return True

        self._then = then
        self.dialog.message.clear()
        self.removing.start(tr("Delete the index of {}").format(index.layer_name), work)
        self._show_allowed()

    def _removed(self) -> None:
        self.dialog.message.say(Tone.NOTE, tr("The index is deleted."))
        self._building.look_up_index()
        self._refresh_if_open()

    def _reveal(self, index: ListedIndex) -> None:
        self.revealing.start(tr("Open the folder of an index"), lambda _feedback, _report: check_there(index.folder))

    def _open_folder(self, folder: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self.dialog.message.say(Tone.NOTE, tr("No file browser answers; the index lies in {}.").format(folder))

    def _show_outline(self) -> None:
        """Outline the picked index on the map while the button is down."""
        index = self.dialog.picked
        if self.dialog.actions_of[IndexAction.OUTLINE].isChecked() and index is not None and index.extent is not None:
            self.outline.show(index)
        else:
            self.outline.hide()

    def _renewed(self) -> None:
        if self.renewal.busy:
            self._show_allowed()
        else:
            self._refresh_if_open()

    def _imported(self, folder: Path) -> None:
        self._wanted = folder
        self._building.look_up_index()
        self._refresh_if_open()

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
            self.dialog.message.say(Tone.ERROR if index.status in BROKEN else Tone.WARNING, self._explained)
        self._show_outline()

    def _fail(self, error: Exception) -> None:
        self.dialog.actions_of[IndexAction.OUTLINE].setChecked(False)
        self._refresh_if_open()
        self.dialog.message.say(Tone.ERROR, str(error))

    def _show_allowed(self) -> None:
        self.dialog.allow(allowed(self.dialog.picked, self.busy), self.busy)

    def _refresh_soon(self, _layers: object = None) -> None:
        self._later.start()

    def _refresh_if_open(self) -> None:
        if self.dialog.isVisible():
            self.refresh()

    def _closed(self) -> None:
        self.listing.abandon()
        self.dialog.actions_of[IndexAction.OUTLINE].setChecked(False)
