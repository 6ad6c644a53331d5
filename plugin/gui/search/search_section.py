"""The words, where to look for them, and what they may be mixed with: examples from the map."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ...layers.translation import tr
from ..icon_button import icon_button
from .refine_row import RefineRow
from .scope_row import ScopeRow
from .search_line import SearchLine


class SearchSection(QWidget):
    """Emits `search_requested`."""

    search_requested = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = SearchLine()
        self._search = icon_button("/search.svg", tr("Search"), tr("Search"))
        self.pick = icon_button(
            "/mIconColorPicker.svg",
            tr("Pick a tile"),
            tr("Click a tile on the map and find more like it, with the words if there are any; Escape ends it"),
        )
        self.draw = icon_button(
            "/mActionAddBasicRectangle.svg",
            tr("Draw a box"),
            tr("Draw a box on the map and find more like what is in it; of a large one up to 16 tiles are sampled"),
        )
        for button in (self.pick, self.draw):
            button.setCheckable(True)
        self.scope = ScopeRow((self.pick, self.draw))
        self.refining = RefineRow()
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self._words, 1)
        line.addWidget(self._search)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(line)
        for widget in (self.scope, self.refining):
            layout.addWidget(widget)
        self._words.returnPressed.connect(self.search_requested)
        self._words.completed.connect(self.search_requested)
        self._search.clicked.connect(lambda _checked: self.search_requested.emit())

    @property
    def words(self) -> SearchLine:
        """The line that the user types in."""
        return self._words

    @property
    def query(self) -> str:
        """The words, without blanks around them."""
        return self._words.text().strip()

    def allow(self, can_search: bool) -> None:
        """The words can be typed at any time, but searched only when there is something to search."""
        for button in (self._search, self.pick, self.draw):
            button.setEnabled(can_search)
