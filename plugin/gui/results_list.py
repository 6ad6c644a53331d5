"""The ranked list: click a row, or walk it with the arrow keys, and the map goes there."""

from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex, QRectF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QTextOption
from qgis.PyQt.QtWidgets import QAbstractItemView, QListView, QWidget

from ..layers.translation import tr
from .results_delegate import ResultsDelegate
from .results_model import ResultRow, ResultsModel


class ResultsList(QListView):
    """Emits `chosen` with a `ResultRow` when it is clicked or reached with the keyboard."""

    chosen = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = ResultsModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(ResultsDelegate(self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(tr("Search results, best first"))
        self._hint = ""
        self.clicked.connect(self._choose)

    def show_rows(self, rows: list[ResultRow]) -> None:
        """Replace the list; nothing is chosen until the user does."""
        self.rows.show_rows(rows)
        self.scrollToTop()

    def choose(self, number: int) -> None:
        """Go to row `number`, counted from 0."""
        self.setCurrentIndex(self.rows.index(number))
        self._choose(self.currentIndex())

    def paintEvent(self, event: QPaintEvent) -> None:
        """An empty list says what it is for."""
        super().paintEvent(event)
        if self.rows.rowCount():
            return
        painter = QPainter(self.viewport())
        ink = self.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
        painter.setPen(ink)
        area = QRectF(self.viewport().rect().adjusted(12, 12, -12, -12))
        painter.drawText(area, self._hint, QTextOption(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop))
        painter.end()

    def hint(self, text: str) -> None:
        """What an empty list says."""
        self._hint = text
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys, Page and Home move the current row; the map follows."""
        before = self.currentIndex().row()
        super().keyPressEvent(event)
        if self.currentIndex().row() != before:
            self._choose(self.currentIndex())

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.rows.row(index.row()))
