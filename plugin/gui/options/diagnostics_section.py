"""Facts to copy into a bug report."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QFontDatabase
from qgis.PyQt.QtWidgets import QGroupBox, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ...client.diagnostics import Diagnostics, collect
from ...layers.translation import tr
from ..background import BackgroundWork
from ..engine_session import EngineSession


class DiagnosticsSection(QGroupBox):
    """Collected in a task, since it asks the engine's Python and the graphics driver.

    Args:
        session: whose engine and settings are described.
    """

    def __init__(self, session: EngineSession, parent: QWidget | None = None) -> None:
        super().__init__(tr("Diagnostics"), parent)
        self._session = session
        self._work = BackgroundWork(self)
        self._page = QPlainTextEdit()
        self._page.setReadOnly(True)
        self._page.setAccessibleName(tr("Diagnostics"))
        self._page.setToolTip(tr("Versions, folders and the graphics driver; logins and keys are left out"))
        self._page.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._copy = QPushButton(tr("Copy"))
        self._copy.setIcon(QgsApplication.getThemeIcon("/mActionEditCopy.svg"))
        self._copy.setToolTip(tr("Put the facts on the clipboard, for a bug report"))
        again = QPushButton(tr("Collect again"))
        again.setToolTip(tr("Ask the engine and the graphics driver anew"))
        buttons = QHBoxLayout()
        buttons.addWidget(self._copy)
        buttons.addWidget(again)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addWidget(self._page, 1)
        layout.addLayout(buttons)
        self._copy.clicked.connect(lambda _checked: QgsApplication.clipboard().setText(self._page.toPlainText()))
        again.clicked.connect(lambda _checked: self.collect())
        self._work.done.connect(self._show)
        self._work.failed.connect(lambda error: self._page.setPlainText(str(error)))
        self.collect()

    @property
    def text(self) -> str:
        """What is shown."""
        return self._page.toPlainText()

    @property
    def copy_button(self) -> QPushButton:
        """Puts it on the clipboard."""
        return self._copy

    def collect(self) -> None:
        """Gather the facts anew."""
        self._copy.setEnabled(False)
        self._page.setPlainText(tr("Collecting…"))
        settings, connection = self._session.settings, self._session.running
        self._work.start(tr("Diagnostics of CISEN Search"), lambda _feedback, _report: collect(settings, connection))

    def _show(self, diagnostics: Diagnostics) -> None:
        self._page.setPlainText(diagnostics.text())
        self._copy.setEnabled(True)
