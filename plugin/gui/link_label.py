"""A label with a link."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtWidgets import QLabel, QWidget


class LinkLabel(QLabel):
    """Rich text that wraps, whose links follow the theme: QLabel colours them once, when the text is set."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme: set the text anew."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            text = self.text()
            self.clear()
            self.setText(text)
