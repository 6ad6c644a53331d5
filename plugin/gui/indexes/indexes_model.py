"""The list of indexes, grouped by layer."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel

from ...layers.index_listing import IndexStatus, ListedIndex
from ...layers.translation import tr
from ..message_area import Tone
from .index_wording import (
    BROKEN,
    date_text,
    extent_text,
    model_text,
    size_text,
    status_text,
    tile_size_text,
    tiles_text,
)

LISTED = Qt.ItemDataRole.UserRole + 1
SORTED_BY = Qt.ItemDataRole.UserRole + 2
LAYER, STATE, EXTENT, MODEL, DATE, TILE_SIZE, TILES, SIZE = range(8)
NUMBERS = (TILE_SIZE, TILES, SIZE)


class IndexesModel(QStandardItemModel):
    """A row for each layer, below it one for each of its indexes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setSortRole(SORTED_BY)
        self._groups: dict[tuple[str, str], QStandardItem] = {}
        self.setHorizontalHeaderLabels(
            [
                tr("Layer"),
                tr("State"),
                tr("Extent"),
                tr("Model"),
                tr("Built"),
                tr("Tile size"),
                tr("Tiles"),
                tr("Size"),
            ]
        )
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for column in NUMBERS:
            self.horizontalHeaderItem(column).setTextAlignment(right)

    def begin(self) -> None:
        """Empty the list."""
        self.removeRows(0, self.rowCount())
        self._groups.clear()

    def add(self, indexes: Iterable[ListedIndex]) -> None:
        """Put indexes under their layers."""
        for index in indexes:
            self._group(index).appendRow(row_of(index))

    def listed(self, place: QModelIndex) -> ListedIndex | None:
        """The index in a row; None in the row of a layer."""
        return place.siblingAtColumn(LAYER).data(LISTED)

    def place_of(self, folder: Path) -> QModelIndex:
        """The row of the index in a folder; an invalid one where it is not listed."""
        for group in self._groups.values():
            for row in range(group.rowCount()):
                if group.child(row).data(LISTED).folder == folder:
                    return group.child(row).index()
        return QModelIndex()

    def indexes(self) -> list[ListedIndex]:
        """Everything that is listed."""
        groups = self._groups.values()
        return [group.child(row).data(LISTED) for group in groups for row in range(group.rowCount())]

    def _group(self, index: ListedIndex) -> QStandardItem:
        key = (index.layer_id, index.layer_name)
        if key not in self._groups:
            item = item_of(index.layer_name, index.layer_name.lower())
            icon = "/mIconRaster.svg" if index.layer_id else "/mIconFolder.svg"
            item.setIcon(QgsApplication.getThemeIcon(icon))
            font = item.font()
            font.setBold(True)
            item.setFont(font)
            item.setToolTip("" if index.layer_id else tr("This layer is not in the project, or cannot be read."))
            self._groups[key] = item
            self.appendRow(item)
        return self._groups[key]


def row_of(index: ListedIndex) -> list[QStandardItem]:
    """The cells of an index."""
    state = index.state
    items = [
        item_of(index.folder.name, index.folder.name),
        item_of(status_text(index), list(IndexStatus).index(index.status)),
        item_of(extent_text(index), extent_text(index)),
        item_of(model_text(index), model_text(index)),
        item_of(date_text(index), state.updated if state else ""),
        item_of(tile_size_text(index), state.spec.grid.tile_size_m if state else 0.0),
        item_of(tiles_text(index), state.tiles if state else 0),
        item_of(size_text(index), index.size_bytes),
    ]
    items[LAYER].setData(index, LISTED)
    if index.status is not IndexStatus.READY:
        tone = Tone.ERROR if index.status in BROKEN else Tone.WARNING
        items[STATE].setIcon(QgsApplication.getThemeIcon(tone.value))
    for column in NUMBERS:
        items[column].setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    for item in items:
        item.setToolTip("\n".join(filter(None, (index.sentence, str(index.folder)))))
    return items


def item_of(text: str, sorted_by: object) -> QStandardItem:
    """A cell that cannot be edited."""
    item = QStandardItem(text)
    item.setEditable(False)
    item.setData(sorted_by, SORTED_BY)
    return item
