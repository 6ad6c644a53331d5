"""Which indexes are searched: a line that says it, and under it all indexes of the project's layers to tick."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby
from pathlib import Path

from qgis.core import QgsApplication
from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from ...layers.index_listing import IndexStatus, ListedIndex
from ...layers.translation import tr
from ..indexes.index_wording import date_text, status_text, tile_size_text, tiles_text
from ..link_label import LinkLabel
from ..message_area import Tone
from .target_choice import is_searchable, title_of

FOLDER = Qt.ItemDataRole.UserRole
MOST_ROWS = 8
ALL_LINK, OWN_LINK = "all", "own"


class TargetSection(QgsCollapsibleGroupBoxBasic):
    """Hidden while the project has one index or none.

    Emits `ticked` with the folder and whether it is wanted now, `all_wanted`, and `own_wanted` for the picked layer's
    index alone.
    """

    ticked = pyqtSignal(object, bool)
    all_wanted = pyqtSignal()
    own_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setItemsExpandable(False)
        self.tree.setIndentation(12)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.tree.setToolTip(tr("Tick the indexes to search; the space bar does it, too."))
        self.tree.setAccessibleName(tr("Indexes to search"))
        self.tree.itemChanged.connect(self._changed)
        self.links = LinkLabel(
            '<a href="{}">{}</a> · <a href="{}">{}</a>'.format(
                ALL_LINK, tr("Search all"), OWN_LINK, tr("Only the picked layer")
            )
        )
        self.links.setToolTip(tr("Tick every index that can be searched, or that of the picked layer alone."))
        self.links.linkActivated.connect(self._follow)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.addWidget(self.tree)
        layout.addWidget(self.links)
        self.setToolTip(tr("A search can run over several layers and tile sizes at once."))
        self.setCollapsed(True)
        self.hide()

    def show_indexes(self, indexes: Sequence[ListedIndex], is_chosen: Callable[[Path], bool]) -> None:
        """List these, those of one layer one after the other."""
        chosen = [index for index in indexes if is_searchable(index) and is_chosen(index.folder)]
        self.setTitle(title_of(chosen, len(indexes)))
        self.setVisible(len(indexes) > 1)
        current = self.tree.currentItem()
        folder = current.data(0, FOLDER) if current is not None else None
        self.tree.blockSignals(True)
        self.tree.clear()
        for (_layer_id, name), group in groupby(indexes, lambda index: (index.layer_id, index.layer_name)):
            parent = self._add_layer(name)
            for index in group:
                self._add_index(parent, index, is_chosen(index.folder))
        self.tree.expandAll()
        for item in self.items():
            if item.data(0, FOLDER) == folder:
                self.tree.setCurrentItem(item)
        self.tree.blockSignals(False)
        rows = self.tree.topLevelItemCount() + len(indexes)
        height = self.tree.sizeHintForRow(0) * min(rows, MOST_ROWS) + 2 * self.tree.frameWidth() + 2
        self.tree.setFixedHeight(height)

    def items(self) -> list[QTreeWidgetItem]:
        """The rows of the indexes."""
        layers = [self.tree.topLevelItem(number) for number in range(self.tree.topLevelItemCount())]
        return [layer.child(number) for layer in layers for number in range(layer.childCount())]

    def _add_layer(self, name: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self.tree, [name])
        item.setIcon(0, QgsApplication.getThemeIcon("/mIconRaster.svg"))
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        item.setToolTip(0, name)
        return item

    def _add_index(self, parent: QTreeWidgetItem, index: ListedIndex, chosen: bool) -> None:
        item = QTreeWidgetItem(parent, [row_text(index)])
        item.setData(0, FOLDER, index.folder)
        item.setToolTip(0, "\n".join(filter(None, (index.sentence, row_text(index), str(index.folder)))))
        searchable = is_searchable(index)
        flags = Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable
        item.setFlags(flags | Qt.ItemFlag.ItemIsEnabled if searchable else flags)
        item.setCheckState(0, Qt.CheckState.Checked if searchable and chosen else Qt.CheckState.Unchecked)
        if not searchable:
            item.setIcon(0, QgsApplication.getThemeIcon(Tone.WARNING.value))

    def _changed(self, item: QTreeWidgetItem, _column: int) -> None:
        self.ticked.emit(item.data(0, FOLDER), item.checkState(0) == Qt.CheckState.Checked)

    def _follow(self, link: str) -> None:
        (self.all_wanted if link == ALL_LINK else self.own_wanted).emit()


def row_text(index: ListedIndex) -> str:
    """Tile size, tiles and date, or why it cannot be searched."""
    size, tiles = tile_size_text(index), tiles_text(index)
    if index.status is not IndexStatus.READY:
        return " · ".join(filter(None, (size, status_text(index))))
    return " · ".join(filter(None, (size, tr("{} tiles").format(tiles), date_text(index))))
