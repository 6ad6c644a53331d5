"""Behind the window of models: lists them, and does what its buttons say."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from qgis.core import QgsFeedback
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ...client.packages import (
    BUNDLED,
    ModelPackage,
    install_package,
    installed_packages,
    readable_package,
)
from ...jobs.catalogue import Offer
from ...jobs.package_fetch import bytes_fetched, fetch_catalogues
from ...layers.translation import tr
from ..background import BackgroundWork, Report
from ..engine_session import EngineSession
from ..message_area import Tone
from ..status_line import provider_title
from .fetch_display import FetchDisplay
from .model_card import card_text, read_makers_card
from .model_removal import ModelRemoval
from .model_rows import ModelAction, ModelRow, model_rows
from .models_dialog import MODELS_WINDOW, ModelsDialog


class ModelsController(QObject):
    """From `start` until the window is closed.

    Args:
        dialog: the widgets.
        session: package, settings, and the download, which goes on without the window.
    """

    def __init__(self, dialog: ModelsDialog, session: EngineSession) -> None:
        super().__init__(dialog)
        self.dialog = dialog
        self._session = session
        self._offers: tuple[Offer, ...] = ()
        self.looking = BackgroundWork(self)
        self.adding = BackgroundWork(self)
        self.removal = ModelRemoval(dialog)
        self.fetching = FetchDisplay(session.model_fetch, dialog.progress, self)

    def start(self) -> None:
        """Connect everything and list what is known."""
        dialog = self.dialog
        dialog.picked_another.connect(self.show_picked)
        dialog.asked.connect(self.do)
        dialog.add_requested.connect(self.choose_folder)
        dialog.refresh_requested.connect(self.refresh)
        dialog.finished.connect(self.shut_down)
        self.looking.done.connect(self._show_offers)
        self.looking.failed.connect(self._tell)
        self.adding.done.connect(self._added)
        self.adding.stopped.connect(dialog.message.clear)
        self.removal.removed.connect(self._removed)
        self.fetching.fetched.connect(self._added)
        self.fetching.stopped.connect(self._stopped)
        for part in (self.adding, self.removal, self.fetching):
            part.failed.connect(self._fail)
        self._session.changed.connect(self.show_models)
        self._session.engine_changed.connect(self.show_picked)
        self.removal.start()
        self.fetching.start()
        self.refresh()

    def shut_down(self) -> None:
        """The window goes; a download goes on."""
        self._session.changed.disconnect(self.show_models)
        self._session.engine_changed.disconnect(self.show_picked)
        self.looking.abandon()
        self.adding.abandon()
        self.removal.shut_down()
        self.fetching.shut_down()

    def refresh(self) -> None:
        """Read the folders at once, and the catalogues as they answer."""
        extra = self._session.settings.catalogue

        def work(_feedback: QgsFeedback, _report: Report) -> tuple[Offer, ...]:
            return fetch_catalogues(extra)

        self.show_models()
        self.looking.start(tr("Look for models"), work)

    def show_models(self) -> None:
        """List what is here and what is offered."""
        rows = model_rows(
            installed_packages(),
            readable_package(BUNDLED),
            self._offers,
            self._session.settings.package,
            {offer.digest: bytes_fetched(offer) for offer in self._offers},
        )
        self.dialog.show_rows(rows)
        none = tr("The catalogue offers nothing to fetch yet. Add a folder, or name another catalogue in the options.")
        self.dialog.note.setText("" if self._offers else none)
        self.dialog.note.setVisible(not self._offers)

    def show_picked(self) -> None:
        """The card of the model that is picked, and what can be done with it."""
        row = self.dialog.picked
        if row is None:
            self.dialog.card.clear()
            self.dialog.allow(frozenset(), False)
            return
        makers = read_makers_card(row.package) if row.package is not None else ""
        self.dialog.card.show_markdown(card_text(row, self._runs_on(row), makers))
        self.dialog.allow(row.actions(self._session.model_fetch.busy), bool(row.fetched_bytes))

    def do(self, action: ModelAction) -> None:
        """What a button says, with the model that is picked."""
        row = self.dialog.picked
        if row is None or action not in row.actions(self._session.model_fetch.busy):
            return
        self.dialog.message.clear()
        does = {ModelAction.USE: self.use, ModelAction.FETCH: self.fetch, ModelAction.REMOVE: self.removal.remove}
        does[action](row)

    def use(self, row: ModelRow) -> None:
        """Search with it from now on."""
        self._session.apply(replace(self._session.settings, package="" if row.bundled else row.digest))
        self.dialog.message.say(
            Tone.NOTE,
            tr(
                "{} is in use. Indexes made with another model stay where they are, but only it can search them."
            ).format(row.title),
        )

    def fetch(self, row: ModelRow) -> None:
        """Download it."""
        self._session.model_fetch.fetch(row.offer)
        self.fetching.begin()
        self.show_picked()

    def choose_folder(self) -> None:
        """Ask for a folder with a model package."""
        folder = QFileDialog.getExistingDirectory(self.dialog, tr("Folder of a model package"))
        if folder:
            self.add_folder(Path(folder))

    def add_folder(self, folder: Path) -> None:
        """Verify the package in a folder and install it."""

        def work(_feedback: QgsFeedback, _report: Report) -> ModelPackage:
            return install_package(folder)

        self.dialog.message.say(Tone.NOTE, tr("Checking {}…").format(folder.name))
        self.adding.start(tr("Add a model"), work)

    def _added(self, package: ModelPackage) -> None:
        self.dialog.message.say(Tone.NOTE, tr("{} {} is on this machine now.").format(package.title, package.version))
        self.show_models()
        self.dialog.pick(package.digest)

    def _removed(self, title: str) -> None:
        self.dialog.message.say(Tone.NOTE, tr("{} is deleted.").format(title))
        self.show_models()

    def _show_offers(self, offers: tuple[Offer, ...]) -> None:
        self._offers = offers
        self.show_models()

    def _stopped(self) -> None:
        self.dialog.message.say(Tone.NOTE, tr("Stopped. What has arrived is kept: fetch again to go on."))
        self.show_models()

    def _fail(self, error: Exception) -> None:
        self.dialog.message.say(Tone.ERROR, str(error))
        self.show_models()

    def _tell(self, error: Exception) -> None:
        self.dialog.message.say(Tone.WARNING, str(error))

    def _runs_on(self, row: ModelRow) -> str:
        """What the running engine says it has this model on; "" while it does not run."""
        hello = self._session.hello
        return provider_title(hello.get("providers", [])) if row.in_use and hello else ""


def open_models(session: EngineSession, parent: QWidget) -> ModelsDialog:
    """Show the window of models over another one: that which is open already, or else a new one."""
    dialog = parent.findChild(ModelsDialog, MODELS_WINDOW, Qt.FindChildOption.FindDirectChildrenOnly)
    if dialog is None:
        dialog = ModelsDialog(parent)
        ModelsController(dialog, session).start()
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
    return dialog
