"""A label with a link."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, Qt, QTimer
from qgis.PyQt.QtWidgets import QLabel, QWidget


class LinkLabel(QLabel):
    """Rich text that wraps, whose links follow the theme: QLabel colours them once, when the text is set."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme: set the text anew, once the palette is in force."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            QTimer.singleShot(0, self._colour_again)

    def _colour_again(self) -> None:
        text = self.text()
        self.clear()
        self.setText(text)
