"""The words and the button; Enter searches too."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QToolButton, QWidget

from ..layers.translation import tr

LONGEST_QUERY = 2000


class SearchSection(QWidget):
    """Emits `search_requested`."""

    search_requested = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QgsFilterLineEdit()
        self._words.setPlaceholderText(tr("storage tanks, tennis courts…"))
        self._words.setToolTip(tr("Describe the place in English, as a caption would: “a bridge over a river”."))
        self._words.setMaxLength(LONGEST_QUERY)
        self._words.setAccessibleName(tr("What to look for"))
        self._search = QToolButton()
        self._search.setIcon(QgsApplication.getThemeIcon("/search.svg"))
        self._search.setToolTip(tr("Search"))
        self._search.setAccessibleName(tr("Search"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._words, 1)
        row.addWidget(self._search)
        self._words.returnPressed.connect(self.search_requested)
        self._search.clicked.connect(lambda _checked: self.search_requested.emit())

    @property
    def words(self) -> QgsFilterLineEdit:
        """The line that the user types in."""
        return self._words

    @property
    def query(self) -> str:
        """The words, without blanks around them."""
        return self._words.text().strip()

    def allow(self, can_search: bool) -> None:
        """The words can be typed at any time, but searched only when there is something to search."""
        self._search.setEnabled(can_search)
