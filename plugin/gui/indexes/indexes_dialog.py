"""The window that lists the tile indexes, with a button for everything that can be done with them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsApplication
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QItemSelectionModel, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QAction,
    QDialog,
    QHeaderView,
    QLabel,
    QMessageBox,
    QStackedWidget,
    QToolBar,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from ...layers.index_listing import ListedIndex
from ...layers.translation import tr
from ..help import set_help, watch_help_key
from ..message_area import MessageArea
from ..progress_row import ProgressRow
from ..question import ask
from .index_wording import IndexAction
from .indexes_model import EXTENT, LAYER, IndexesModel

SIZE_PX = (1120, 400)
LAYER_COLUMN_PX = 160
COLUMN_GAP_PX = 4


class IndexesDialog(QDialog):
    """Stays open beside the map. Emits `selection_changed` when another index is picked, `closed` when it goes away."""

    selection_changed = pyqtSignal()
    closed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Tile Indexes"))
        self.setObjectName("cisen_search_indexes")
        self.resize(*SIZE_PX)
        QgsGui.enableAutoGeometryRestore(self)
        self.model = IndexesModel(self)
        self.tree = QTreeView()
        self.empty = QLabel()
        self.progress = ProgressRow()
        self.message = MessageArea()
        self.actions_of: dict[IndexAction, QAction] = {}
        self.question: QMessageBox | None = None
        self._bar = QToolBar()
        self._stack = QStackedWidget()
        self._make_actions()
        self._make_tree()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 8)
        layout.addWidget(self._bar)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.message)
        layout.addWidget(self.progress)
        set_help(self, "indexes")
        watch_help_key(self)

    @property
    def picked(self) -> ListedIndex | None:
        """The index that is selected."""
        places = self.tree.selectionModel().selectedRows()
        return self.model.listed(places[0]) if places else None

    def pick(self, folder: Path | None) -> None:
        """Select the index in a folder, if it is listed."""
        place = self.model.place_of(folder) if folder is not None else self.tree.rootIndex()
        if place.isValid():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.tree.selectionModel().setCurrentIndex(place, flags)

    def allow(self, actions: frozenset[IndexAction], busy: bool) -> None:
        """Enable what can be done now."""
        for name, action in self.actions_of.items():
            action.setEnabled(name in actions)
        self.import_action.setEnabled(not busy)

    def show_list(self, looking: bool) -> None:
        """Show the list, or a sentence in its place while it is empty."""
        looks = tr("Looking for indexes…")
        none = tr(
            "There is no index yet. Pick a raster in the panel and press Build index, or import a GeoParquet file."
        )
        self.empty.setText(looks if looking else none)
        self._stack.setCurrentWidget(self.tree if self.model.rowCount() else self.empty)
        self.tree.expandAll()

    def ask(self, sentence: str, verb: str, then: Callable[[], None]) -> None:
        """Ask once; `then` is called when the user presses the button called `verb`."""
        self.question = ask(self, sentence, verb, then)
        self.question.finished.connect(self._answered)

    def _answered(self) -> None:
        self.question = None

    def done(self, result: int) -> None:
        """Closed by Escape, its button or the plugin."""
        super().done(result)
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words beside the icons where there is room for all of them."""
        super().resizeEvent(event)
        self._bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        if self._bar.sizeHint().width() > self.width():
            self._bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

    def _make_actions(self) -> None:
        add, rebuild, delete, outline, reveal, export = IndexAction
        entries = (
            (add, "/symbologyAdd.svg", tr("Add Extent"), "Ctrl+N", tr("Index what the map shows, too")),
            (rebuild, "/mActionReload.svg", tr("Rebuild"), "Ctrl+B", tr("Delete it and build it anew")),
            (delete, "/mActionDeleteSelected.svg", tr("Delete"), "Del", tr("Delete its files for good")),
            (outline, "/mActionShowAllLayers.svg", tr("Show on Map"), "Ctrl+M", tr("Outline its tiles on the map")),
            (reveal, "/mActionFileOpen.svg", tr("Open Folder"), "Ctrl+O", tr("Show its folder in the file browser")),
            (export, "/mActionSharingExport.svg", tr("Export…"), "Ctrl+E", tr("Write it as GeoParquet")),
        )
        for name, icon, text, keys, tip in entries:
            self.actions_of[name] = self._add_action(icon, text, keys, tip)
        self.actions_of[outline].setCheckable(True)
        self.import_action = self._add_action(
            "/mActionSharingImport.svg", tr("Import…"), "Ctrl+I", tr("Make an index of a GeoParquet file")
        )
        self._bar.addSeparator()
        self.refresh_action = self._add_action("/mActionRefresh.svg", tr("Refresh"), "F5", tr("Look again"))
        for button in self._bar.findChildren(QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _add_action(self, icon: str, text: str, keys: str, tip: str) -> QAction:
        action = QAction(QgsApplication.getThemeIcon(icon), text, self)
        action.setShortcut(QKeySequence(keys))
        action.setToolTip("{} ({})".format(tip, action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)))
        self._bar.addAction(action)
        button = self._bar.widgetForAction(action)
        button.setAccessibleName(text.rstrip("…"))
        button.setAccessibleDescription(tip)
        return action

    def _make_tree(self) -> None:
        self.tree.setModel(self.model)
        self.tree.setAccessibleName(tr("Tile indexes by layer"))
        self.tree.setToolTip(tr("The tile indexes of this project's layers, and of layers indexed before"))
        self.tree.setUniformRowHeights(True)
        self.tree.setAlternatingRowColors(True)
        self.tree.setSortingEnabled(True)
        self.tree.sortByColumn(LAYER, Qt.SortOrder.AscendingOrder)
        self.tree.header().setStretchLastSection(False)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.tree.addActions([*self.actions_of.values(), self.import_action, self.refresh_action])
        self.tree.selectionModel().selectionChanged.connect(lambda *_: self.selection_changed.emit())
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setMargin(24)
        self._stack.addWidget(self.tree)
        self._stack.addWidget(self.empty)

    def settle(self) -> None:
        """Everything is listed: sort it, and make the columns as wide as what they hold."""
        header = self.tree.header()
        self.tree.sortByColumn(header.sortIndicatorSection(), header.sortIndicatorOrder())
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column in range(self.model.columnCount()):
            self.tree.resizeColumnToContents(column)
            self.tree.setColumnWidth(column, self.tree.columnWidth(column) + COLUMN_GAP_PX)
        self.tree.setColumnWidth(LAYER, max(LAYER_COLUMN_PX, self.tree.columnWidth(LAYER)))
        # The longest text has what room is left, so that the last column is never cut off; its tool tip has all of it.
        header.setSectionResizeMode(EXTENT, QHeaderView.ResizeMode.Stretch)
