"""First steps: installing the engine, and rasters to try it on."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...client.environment import environments_folder
from ...client.locations import data_folder
from ...layers.errors import LayerError
from ...layers.translation import tr
from ..background import BackgroundWork, SentenceErrors
from ..engine_session import EngineSession
from ..message_area import Tone
from ..panel import SearchPanel
from .sample_data import BANEPA, add_raster, copy_sample_scene
from .sample_fetch import fetch_sample


class SetupController(QObject):
    """Emits `changed` when an installation or a download of a sample begins or ends.

    Args:
        panel: the widgets.
        session: the engine's installation.
    """

    changed = pyqtSignal()

    def __init__(self, panel: SearchPanel, session: EngineSession) -> None:
        super().__init__(panel)
        self._panel = panel
        self._session = session
        self._installation = session.installation
        self._fetching = BackgroundWork(self)

    def start(self) -> None:
        """Connect everything."""
        panel = self._panel
        panel.setup.describe(str(environments_folder()))
        panel.setup.install_requested.connect(self.install)
        panel.welcome.sample_requested.connect(self.open_sample_scene)
        panel.welcome.fetch_requested.connect(self.fetch_banepa)
        panel.layer_section.more.sample_requested.connect(self.open_sample_scene)
        panel.layer_section.more.fetch_requested.connect(self.fetch_banepa)
        self._installation.progressed.connect(self._show_installing)
        self._installation.done.connect(self._installed)
        self._installation.failed.connect(self._fail)
        self._installation.stopped.connect(self._end)
        self._fetching.progressed.connect(self._show_fetching)
        self._fetching.done.connect(self._fetched)
        self._fetching.failed.connect(self._fail)
        self._fetching.stopped.connect(self._end)

    def shut_down(self) -> None:
        """Stop fetching and hear nothing more; the installation belongs to the session."""
        self._fetching.abandon()
        self._installation.progressed.disconnect(self._show_installing)
        self._installation.done.disconnect(self._installed)
        self._installation.failed.disconnect(self._fail)
        self._installation.stopped.disconnect(self._end)

    @property
    def installing(self) -> bool:
        """Whether the engine is being installed."""
        return self._installation.busy

    @property
    def fetching(self) -> bool:
        """Whether a sample is being fetched."""
        return self._fetching.busy

    def install(self) -> None:
        """Make the engine's environment."""
        if self._refused():
            return
        self._installation.install(self._session.settings)
        self._panel.message.clear()
        self.changed.emit()

    def open_sample_scene(self) -> None:
        """Add the scene that comes with the plugin, and pick it."""
        try:
            scene = copy_sample_scene(samples_folder())
        except LayerError as error:
            self._panel.message.say(Tone.ERROR, str(error))
            return
        self._add(scene, tr("CISEN sample scene"), "")

    def fetch_banepa(self) -> None:
        """Fetch a part of a real orthophoto; it stays in the user's data folder for the next time."""
        if self._refused():
            return
        folder = samples_folder()
        self._fetching.start(
            tr("Fetch {}").format(BANEPA.title), lambda feedback, _report: fetch_sample(BANEPA, folder, feedback)
        )
        self._panel.message.clear()
        self._panel.progress.begin(tr("Fetching {}…").format(BANEPA.title), self._fetching.cancel)
        self.changed.emit()

    def _refused(self) -> bool:
        """Whether other work has the panel's progress row, and so its Cancel button; the user is told which."""
        if self._session.indexing:
            other = tr("An index is being built; wait for its end, or cancel it first.")
        elif self.installing:
            other = tr("The engine is being installed; wait for its end, or cancel it first.")
        elif self.fetching:
            other = tr("A sample is being fetched; wait for its end, or cancel it first.")
        else:
            return False
        self._panel.message.say(Tone.NOTE, other)
        return True

    def _add(self, path: Path, title: str, attribution: str) -> None:
        try:
            layer = add_raster(path, title, attribution)
        except SentenceErrors as error:
            self._panel.message.say(Tone.ERROR, str(error))
            return
        self._panel.layer_section.pick(layer)

    def _show_installing(self, percent: float) -> None:
        if not self._panel.progress.isVisibleTo(self._panel):
            self._panel.progress.begin("", self._installation.cancel)
        self._panel.progress.show_fraction(percent / 100, tr("Installing the engine…"))

    def _installed(self) -> None:
        self._end()
        self._panel.message.say(Tone.NOTE, tr("The engine is installed."))

    def _show_fetching(self, percent: float) -> None:
        self._panel.progress.show_fraction(percent / 100, tr("Fetching {}…").format(BANEPA.title))

    def _fetched(self, path: Path | None) -> None:
        self._end()
        if path is not None:
            self._add(path, BANEPA.title, BANEPA.attribution)

    def _fail(self, error: Exception) -> None:
        self._end()
        self._panel.message.say(Tone.ERROR, str(error))

    def _end(self) -> None:
        self._panel.progress.end()
        self.changed.emit()


def samples_folder() -> Path:
    """Where samples are kept, beside what else the plugin fetches."""
    return data_folder() / "samples"
