"""The engine's environment: whether it is there, how large it is, and buttons to make it and to remove it."""

from __future__ import annotations

from typing import Callable

from qgis.core import QgsFeedback
from qgis.PyQt.QtWidgets import QGridLayout, QGroupBox, QLabel, QPushButton, QWidget

from ...client.environment import environments_folder, ready_environment
from ...client.parquet import parquet_environment
from ...layers.translation import tr
from ..background import BackgroundWork, Report
from ..engine_session import EngineSession
from ..progress_row import ProgressRow
from ..wording import megabytes


class EnvironmentSection(QGroupBox):
    """Part of the options page; an installation goes on when the page is closed.

    Args:
        session: owns the installation.
        apply_choice: stores what is chosen on the page, so that it is what is installed.
    """

    def __init__(self, session: EngineSession, apply_choice: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(tr("Engine environment"), parent)
        self._session = session
        self._apply_choice = apply_choice
        self._sizing = BackgroundWork(self)
        self._removing = BackgroundWork(self)
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._install = QPushButton()
        self._install.setToolTip(tr("Download the engine's packages into a folder of their own"))
        self._remove = QPushButton(tr("Remove"))
        self._remove.setToolTip(tr("Delete the engine's folder; indexes and models stay"))
        self.progress = ProgressRow()
        grid = QGridLayout(self)
        grid.addWidget(self._text, 0, 0, 1, 3)
        grid.addWidget(self.progress, 1, 0, 1, 3)
        grid.addWidget(self._install, 2, 0)
        grid.addWidget(self._remove, 2, 1)
        grid.setColumnStretch(2, 1)
        self._install.clicked.connect(lambda _checked: self._start_install())
        self._remove.clicked.connect(lambda _checked: self._start_remove())
        self._sizing.done.connect(self._show_size)
        self._removing.done.connect(lambda _none: self._session.changed.emit())
        self._removing.failed.connect(self._show_error)
        session.changed.connect(self.refresh)
        installation = session.installation
        installation.progressed.connect(self._show_progress)
        installation.failed.connect(self._show_error)
        installation.stopped.connect(self.refresh)
        self.refresh()

    @property
    def text(self) -> str:
        """What is said of the environment."""
        return self._text.text()

    @property
    def install_button(self) -> QPushButton:
        """Makes it."""
        return self._install

    @property
    def remove_button(self) -> QPushButton:
        """Deletes it."""
        return self._remove

    def refresh(self) -> None:
        """Show the environment as it is on the disk."""
        environment = ready_environment(self._session.settings.provider)
        installation = self._session.installation
        self._sizing.abandon()
        self._install.setText(tr("Install") if environment is None else tr("Install again"))
        self._install.setEnabled(not installation.busy)
        self._remove.setEnabled(environment is not None and not installation.busy)
        if not installation.busy:
            self.progress.end()
        elif not self.progress.isVisibleTo(self):
            self.progress.begin(tr("Installing the engine…"), installation.cancel)
        if environment is None:
            unused = tr("Not installed, and not needed while a Python interpreter is chosen above.")
            missing = tr("Not installed. It would go to {}.").format(environments_folder())
            self._text.setText(unused if self._session.settings.engine_python else missing)
            return
        self._text.setText(tr("Installed in {}").format(environment.folder))
        if installation.busy:
            return  # its files come and go
        extra = parquet_environment()
        self._sizing.start(
            tr("Size of the engine's environment"),
            lambda _feedback, _report: environment.size_bytes() + extra.size_bytes(),
        )

    def _show_size(self, size_bytes: int) -> None:
        self._text.setText("{} ({})".format(self._text.text(), megabytes(size_bytes)))

    def _start_install(self) -> None:
        if self._refused():
            return
        self._apply_choice()
        self._session.disconnect_engine()
        self._session.installation.install(self._session.settings)
        self._session.changed.emit()  # nobody starts to index meanwhile

    def _start_remove(self) -> None:
        if self._refused():
            return
        environment = ready_environment(self._session.settings.provider)
        if environment is None:
            return
        # Windows does not delete the files of a running program.
        self._session.disconnect_engine()

        extra = parquet_environment()

        def work(_feedback: QgsFeedback, _report: Report) -> None:
            environment.remove()
            extra.remove()

        self._removing.start(tr("Remove the engine's environment"), work)
        self._remove.setEnabled(False)
        self._text.setText(tr("Removing…"))

    def _show_progress(self, percent: float) -> None:
        if not self.progress.isVisibleTo(self):
            self.refresh()
        self.progress.show_fraction(percent / 100, tr("Installing the engine…"))

    def _show_error(self, error: Exception) -> None:
        self.refresh()
        self._say(str(error))

    def _refused(self) -> bool:
        """Whether the engine is at work on an index; the user is told so."""
        if self._session.indexing:
            self._say(tr("An index is being built with the engine; wait for its end, or cancel it in the panel first."))
        return self._session.indexing

    def _say(self, sentence: str) -> None:
        self._sizing.abandon()
        self._text.setText(sentence)
