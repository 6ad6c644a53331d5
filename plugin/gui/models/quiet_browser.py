"""A page to read that asks no server for anything: links open outside, pictures stay away."""

from __future__ import annotations

from qgis.PyQt.QtCore import QByteArray, QUrl
from qgis.PyQt.QtGui import QTextDocument, QTextTable
from qgis.PyQt.QtWidgets import QTextBrowser, QWidget

MARGIN_PX = 10
PADDING_PX = 4


class QuietBrowser(QTextBrowser):
    """Shows Markdown that may come from anywhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenExternalLinks(True)

    def show_markdown(self, text: str) -> None:
        """Show Markdown, in which HTML counts as plain text."""
        feature = QTextDocument.MarkdownFeature
        # PyQt5 joins two members to a number; PyQt6 to a member, and has no second class for it.
        joined = getattr(QTextDocument, "MarkdownFeatures", feature)
        self.document().setMarkdown(text, joined(feature.MarkdownDialectGitHub | feature.MarkdownNoHTML))
        self.document().setDocumentMargin(MARGIN_PX)
        for table in self.document().rootFrame().childFrames():
            if isinstance(table, QTextTable):
                form = table.format()
                form.setBorder(0)
                form.setCellSpacing(0)
                form.setCellPadding(PADDING_PX)
                table.setFormat(form)
        self.moveCursor(self.textCursor().MoveOperation.Start)

    def loadResource(self, kind: int, name: QUrl) -> object:
        """Nothing, wherever it lies."""
        return QByteArray()
