"""The line of words: suggestions under it, Enter and Escape as one expects them, and a menu for what it remembers."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsApplication
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QModelIndex, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QContextMenuEvent, QKeyEvent, QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QAction, QCompleter, QWidget

from ...layers.translation import tr
from .suggestions import MOST, Kind, Suggestion, Typed

LONGEST_QUERY = 2000
ICONS = {Kind.BEFORE: "/mIconHistory.svg", Kind.CLASS: "/search.svg", Kind.CAPTION: "/search.svg"}
ICON_PX = 14
SUGGESTION_ROLE = Qt.ItemDataRole.UserRole + 1
Suggest = Callable[[Typed], "list[Suggestion]"]


class SearchLine(QgsFilterLineEdit):
    """Emits `completed` when a suggestion was taken over, `escaped` when Escape found nothing to clear here.

    Emits `forget_requested` when earlier searches shall be forgotten. The action `while_typing` is the user's to check.
    """

    completed = pyqtSignal()
    escaped = pyqtSignal()
    forget_requested = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(tr("storage tanks, tennis courts…"))
        self.setToolTip(
            tr(
                "Describe the place in English, as a caption would: “a bridge over a river”.\n"
                "More phrases with plus and minus: harbour +boats -houses"
            )
        )
        self.setMaxLength(LONGEST_QUERY)
        self.setAccessibleName(tr("What to look for"))
        self.while_typing = QAction(tr("Search while typing"), self)
        self.while_typing.setCheckable(True)
        self._suggest: Suggest = lambda _typed: []
        self._offered = QStandardItemModel(self)
        self._completer = QCompleter(self._offered, self)
        # With the empty prefix everything is shown: what fits is worked out elsewhere. No row is marked at first.
        self._completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self._completer.setMaxVisibleItems(MOST)
        # The captions of a bank begin alike: their ends tell them apart.
        self._completer.popup().setTextElideMode(Qt.TextElideMode.ElideLeft)
        self._completer.popup().setIconSize(QSize(ICON_PX, ICON_PX))
        self._completer.setWidget(self)  # not setCompleter, which would put a suggestion in the place of the whole line
        self._completer.activated[QModelIndex].connect(self._complete)
        self.textEdited.connect(lambda _text: self.offer())

    def suggest_with(self, suggest: Suggest) -> None:
        """Where suggestions come from."""
        self._suggest = suggest

    @property
    def offering(self) -> bool:
        """Whether suggestions are open."""
        return self._completer.popup().isVisible()

    @property
    def offered(self) -> list[str]:
        """The suggestions as they were offered last."""
        return [self._offered.item(row).text() for row in range(self._offered.rowCount())]

    def offer(self) -> None:
        """Open the suggestions for what is typed, or close them when there are none."""
        found = self._suggest(Typed(self.text(), self.cursorPosition()))
        self._offered.clear()
        for suggestion in found:
            item = QStandardItem(QgsApplication.getThemeIcon(ICONS[suggestion.kind]), suggestion.text)
            item.setData(suggestion, SUGGESTION_ROLE)
            item.setEditable(False)
            self._offered.appendRow(item)
        if found:
            self._completer.complete()
        else:
            self._completer.popup().hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down offers what was searched before; Enter takes the marked suggestion; Escape closes, clears, and stops."""
        popup = self._completer.popup()
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and popup.isVisible():
            if popup.currentIndex().isValid():
                event.ignore()  # the completer takes it over
                return
            popup.hide()
        elif key == Qt.Key.Key_Down and not popup.isVisible():
            self.offer()
            return
        elif key == Qt.Key.Key_Escape:
            self._escape()
            event.accept()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The usual menu, and what the line remembers."""
        menu = self.createStandardContextMenu()
        menu.addSeparator()
        menu.addAction(self.while_typing)
        menu.addAction(tr("Forget earlier searches")).triggered.connect(lambda _on: self.forget_requested.emit())
        menu.exec(event.globalPos())
        menu.deleteLater()

    def _escape(self) -> None:
        if self.offering:
            self._completer.popup().hide()
        elif self.text():
            self.clear()
        else:
            self.escaped.emit()

    def _complete(self, index: QModelIndex) -> None:
        done = Typed(self.text(), self.cursorPosition()).completed(index.data(SUGGESTION_ROLE))
        self.setText(done.text)
        self.setCursorPosition(done.cursor)
        self.completed.emit()
