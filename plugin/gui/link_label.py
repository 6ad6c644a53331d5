"""A label with a link."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, Qt, QTimer
from qgis.PyQt.QtWidgets import QLabel, QWidget

LINKS = Qt.TextInteractionFlag.LinksAccessibleByKeyboard | Qt.TextInteractionFlag.LinksAccessibleByMouse


class LinkLabel(QLabel):
    """Rich text that wraps, whose links can be reached by keyboard, and follow the theme.

    QLabel colours them once, when the text is set.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(LINKS)
        self._follow_text()

    def setText(self, text: str) -> None:
        """Set it; where it has no link, the label is no stop of the Tab key."""
        super().setText(text)
        self._follow_text()

    def _follow_text(self) -> None:
        if self.textInteractionFlags() == LINKS:  # others can be selected, too
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if "<a " in self.text() else Qt.FocusPolicy.NoFocus)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme: set the text anew, once the palette is in force."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            QTimer.singleShot(0, self._colour_again)

    def _colour_again(self) -> None:
        text = self.text()
        self.clear()
        self.setText(text)
