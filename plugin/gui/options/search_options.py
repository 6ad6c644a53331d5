"""How the search box behaves, and what is kept of searches, as the options page shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QCheckBox, QGroupBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ...layers.translation import tr
from ..search.search_history import forget_searches, searches_before
from .pictures_row import PicturesRow

if TYPE_CHECKING:
    from ..engine_session import EngineSession


class SearchOptions(QGroupBox):
    """Shows the choices as they are stored, and stores them when it is told to; earlier searches are forgotten at once.

    Args:
        session: keeps the settings.
    """

    def __init__(self, session: EngineSession, parent: QWidget | None = None) -> None:
        super().__init__(tr("Search"), parent)
        self._session = session
        self.while_typing = QCheckBox(tr("Search while typing"))
        self.while_typing.setToolTip(
            tr("Search after a short pause, without Enter, from three letters on and once the engine runs")
        )
        self.while_typing.setAccessibleName(self.while_typing.text())
        self.while_typing.setChecked(session.settings.search_while_typing)
        self.forget = QPushButton(tr("Forget earlier searches"))
        self.forget.setToolTip(tr("The search box offers up to 50 earlier searches; this empties the list"))
        self.forget.setAccessibleName(self.forget.text())
        self.forget.setEnabled(bool(searches_before()))
        self.pictures = PicturesRow()
        row = QHBoxLayout()
        row.addWidget(self.while_typing, 1)
        row.addWidget(self.forget)
        layout = QVBoxLayout(self)
        layout.addLayout(row)
        layout.addWidget(self.pictures)
        self.forget.clicked.connect(lambda _checked: self._forget())

    def save(self) -> None:
        """Store what is chosen."""
        self._session.remember_search_while_typing(self.while_typing.isChecked())

    def _forget(self) -> None:
        forget_searches()
        self.forget.setEnabled(False)
