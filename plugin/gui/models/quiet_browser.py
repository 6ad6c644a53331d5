"""A page to read that asks no server for anything: links open outside, pictures stay away."""

from __future__ import annotations

from qgis.PyQt.QtCore import QByteArray, QUrl
from qgis.PyQt.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextLength,
    QTextOption,
    QTextTable,
)
from qgis.PyQt.QtWidgets import QTextBrowser, QWidget

MARGIN_PX = 10
PADDING_PX = 4
TABLE_PER_CENT = 99  # rounded up, the whole would be a pixel too wide
SMALLEST_HEADING, SMALL_PRINT = 6, -1  # its level in Markdown; steps of size, as headings have them


class QuietBrowser(QTextBrowser):
    """Shows Markdown that may come from anywhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenExternalLinks(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)

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
                form.setWidth(QTextLength(QTextLength.Type.PercentageLength, TABLE_PER_CENT))
                table.setFormat(form)
        self._fit_blocks()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _fit_blocks(self) -> None:
        """The smallest headings are small print, and lines of code wrap: nothing is wider than the page."""
        block = self.document().begin()
        while block.isValid():
            cursor = QTextCursor(block)
            form = QTextBlockFormat()
            form.setNonBreakableLines(False)
            if block.blockFormat().headingLevel() == SMALLEST_HEADING:
                letters = QTextCharFormat()
                letters.setFontWeight(QFont.Weight.Normal)
                letters.setProperty(QTextFormat.Property.FontSizeAdjustment, SMALL_PRINT)
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(letters)
            cursor.mergeBlockFormat(form)
            block = block.next()

    def loadResource(self, kind: int, name: QUrl) -> object:
        """Nothing, wherever it lies."""
        return QByteArray()
