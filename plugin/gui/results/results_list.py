"""The ranked list: click a row, or walk it with the arrow keys, and the map goes there."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QEvent, QModelIndex, QPoint, QRectF, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextOption,
)
from qgis.PyQt.QtWidgets import QAbstractItemView, QListView, QWidget

from ...layers.hit_selection import ShownHit
from ...layers.translation import tr
from .results_delegate import ResultsDelegate, badge_frame
from .results_menu import ResultsMenu
from .results_model import ResultsModel


class ResultsList(QListView):
    """The signals with rows carry `ShownHit`s: the one under the mouse or reached with the keyboard, or a list of them.

    Emits `chosen` when a row is clicked, walked to, or Enter is pressed; `opened` when it is clicked twice; `hovered`
    with the row under the mouse or None; `folding` with a row and whether to unfold it; `more_like`, `less_like`,
    `copying`, `saving` and `layer_wanted` with the selected rows; and `view_changed` when other rows are in view.
    """

    chosen = pyqtSignal(object)
    opened = pyqtSignal(object)
    hovered = pyqtSignal(object)
    folding = pyqtSignal(object, bool)
    more_like = pyqtSignal(list)
    less_like = pyqtSignal(list)
    copying = pyqtSignal(list)
    saving = pyqtSignal(list)
    layer_wanted = pyqtSignal(list)
    view_changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = ResultsModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(ResultsDelegate(self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Search results, best first"))
        self.setToolTip(tr("A click shows the tile on the map, a double click at the raster's own resolution"))
        self.setWhatsThis(
            tr(
                "A click shows the tile on the map, a double click at the raster's own resolution. Arrow keys walk "
                "the list, right and left unfold and fold. M finds more like it, L less. Ctrl+C copies."
            )
        )
        self._hint = ""
        self._click_is_done = False
        self._look = QTimer(self)  # one look for many rows that come at once
        self._look.setSingleShot(True)
        self._look.setInterval(0)
        self._look.timeout.connect(self.view_changed)
        for signal in (self.rows.rowsInserted, self.rows.rowsRemoved, self.rows.modelReset):
            signal.connect(lambda *_: self._look.start())
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._look.start())
        self.entered.connect(lambda index: self.hovered.emit(self.rows.row(index.row())))
        self.viewportEntered.connect(lambda: self.hovered.emit(None))
        self.clicked.connect(self._click)
        self.doubleClicked.connect(self._open)

    @property
    def selected_rows(self) -> list[ShownHit]:
        """The selected rows, best first."""
        return [self.rows.row(number) for number in sorted(index.row() for index in self.selectedIndexes())]

    def rows_in_view(self) -> list[ShownHit]:
        """The rows that can be seen now, from the top."""
        count = self.rows.rowCount()
        if not count:
            return []
        first = self.indexAt(QPoint(1, 1)).row()
        last = self.indexAt(QPoint(1, self.viewport().height() - 1)).row()
        last = last if last >= 0 else count - 1
        return [self.rows.row(number) for number in range(max(first, 0), last + 1)]

    def choose(self, number: int) -> None:
        """Go to row `number`, counted from 0."""
        self.setCurrentIndex(self.rows.index(number))
        self._choose(self.currentIndex())

    def show_rows(self, rows: Sequence[ShownHit]) -> None:
        """Show these rows; nothing new is chosen."""
        self.rows.show_rows(rows)

    def make_current(self, key: tuple[int, int]) -> None:
        """Put the keyboard's row on a hit that is shown, and select it alone."""
        number = self.rows.number_of(key)
        if number >= 0:
            self.setCurrentIndex(self.rows.index(number))

    def hint(self, text: str) -> None:
        """What an empty list says."""
        self._hint = text
        self.viewport().update()

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys, Page and Home move the current row; the map follows."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copying.emit(self.selected_rows)
            return
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and self._act_on(event.key()):
            return
        before = self.currentIndex().row()
        super().keyPressEvent(event)
        if self.currentIndex().row() != before:
            self._choose(self.currentIndex())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the number of folded tiles unfolds them; the row itself is left alone."""
        index = self.indexAt(event.pos())
        self._click_is_done = event.button() == Qt.MouseButton.LeftButton and self._on_badge(index, event.pos())
        if self._click_is_done:
            row = self.rows.row(index.row())
            self.folding.emit(row, not row.unfolded)
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two fast clicks on the number of folded tiles are two; elsewhere the second one opens the tile."""
        if self._on_badge(self.indexAt(event.pos()), event.pos()):
            self.mousePressEvent(event)
            return
        self._click_is_done = True
        super().mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the selected rows."""
        if self.selected_rows:
            menu = ResultsMenu(self)
            self.rows.modelReset.connect(menu.close)  # its entries speak of rows that are gone
            menu.exec(event.globalPos())
            menu.deleteLater()

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse is over no row any more."""
        super().leaveEvent(event)
        self.hovered.emit(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other rows come into view."""
        super().resizeEvent(event)
        self._look.start()

    def _act_on(self, key: int) -> bool:
        row = self.rows.row(self.currentIndex().row()) if self.currentIndex().isValid() else None
        if row is None:
            return False
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
        elif key == Qt.Key.Key_Right and row.folded:
            self.folding.emit(row, True)
        elif key == Qt.Key.Key_Left and row.unfolded:
            self.folding.emit(row, False)
        elif key == Qt.Key.Key_M:
            self.more_like.emit(self.selected_rows)
        elif key == Qt.Key.Key_L:
            self.less_like.emit(self.selected_rows)
        else:
            return False
        return True

    def _on_badge(self, index: QModelIndex, point: QPoint) -> bool:
        if not index.isValid():
            return False
        row = self.rows.row(index.row())
        return bool(row.folded) and badge_frame(self.visualRect(index), row, self.font()).contains(point)

    def _click(self, index: QModelIndex) -> None:
        if not self._click_is_done and len(self.selectedIndexes()) == 1:  # more are being picked together
            self._choose(index)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.rows.row(index.row()))

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.rows.row(index.row()))
