"""The ranked hits as a Qt model: one row a tile, best first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QImage

from ..layers.hits import Hit
from ..layers.translation import tr


@dataclass(frozen=True)
class ResultRow:
    """One hit as the list shows it: the hit, and where it is in words."""

    hit: Hit
    place: str


class ResultsModel(QAbstractListModel):
    """Rows of `ResultRow`; pictures of the tiles come later, as they are read."""

    ROW_ROLE = Qt.ItemDataRole.UserRole + 1
    PICTURE_ROLE = Qt.ItemDataRole.UserRole + 2

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ResultRow] = []
        self._pictures: dict[int, QImage] = {}

    def show_rows(self, rows: list[ResultRow]) -> None:
        """Replace every row."""
        self.beginResetModel()
        self._rows = list(rows)
        self._pictures = {}
        self.endResetModel()

    def show_picture(self, number: int, picture: QImage) -> None:
        """Put a picture of the tile on row `number`, counted from 0; a row that is gone is ignored."""
        if 0 <= number < len(self._rows):
            self._pictures[number] = picture
            index = self.index(number)
            self.dataChanged.emit(index, index, [self.PICTURE_ROLE])

    def row(self, number: int) -> ResultRow:
        """The hit on row `number`, counted from 0."""
        return self._rows[number]

    def rows(self) -> list[ResultRow]:
        """All hits, best first."""
        return list(self._rows)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """How many hits there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a view asks for; the display text serves screen readers and copying."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return "{}. {:.0%}  {}".format(row.hit.rank, row.hit.probability, row.place)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr("Rank {rank} · tile {tile}\nConfidence {confidence:.0%} · cosine {cosine:.3f}\n{place}").format(
                rank=row.hit.rank,
                tile=row.hit.tile_id,
                confidence=row.hit.probability,
                cosine=row.hit.score,
                place=row.place,
            )
        if role == self.ROW_ROLE:
            return row
        if role == self.PICTURE_ROLE:
            return self._pictures.get(index.row())
        return None
