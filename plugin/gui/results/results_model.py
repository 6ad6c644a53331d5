"""The ranked hits as a Qt model: one row a tile, best first."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any

from qgis.PyQt.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QImage

from ...layers.hit_selection import ShownHit
from ...layers.hits import Hit
from ...layers.translation import tr
from ..search.search_target import SearchedIndex, short_label_of

MOST_PICTURES = 1000  # in memory, about 27 kB each
HitKey = tuple  # of two numbers, as Hit.key


class ResultsModel(QAbstractListModel):
    """Rows of `ShownHit`; pictures of the tiles and names of places come later, as they are read."""

    ROW_ROLE = Qt.ItemDataRole.UserRole + 1
    PICTURE_ROLE = Qt.ItemDataRole.UserRole + 2
    PLACE_ROLE = Qt.ItemDataRole.UserRole + 3
    SOURCE_ROLE = Qt.ItemDataRole.UserRole + 4
    CAUTION_ROLE = Qt.ItemDataRole.UserRole + 5

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ShownHit] = []
        self._numbers: dict[HitKey, int] = {}
        self._pictures: OrderedDict[HitKey, QImage] = OrderedDict()
        self._names: dict[HitKey, str] = {}
        self._position_of: Callable[[Hit], str] = lambda _hit: ""
        self._indexes: Sequence[SearchedIndex] = ()

    def forget(self, position_of: Callable[[Hit], str] | None = None, indexes: Sequence[SearchedIndex] = ()) -> None:
        """Another search, of `indexes`: drop rows, pictures, names. `position_of` says where a hit is, in degrees."""
        self.beginResetModel()
        self._indexes = indexes
        self._rows, self._numbers, self._names = [], {}, {}
        self._pictures = OrderedDict()
        if position_of is not None:
            self._position_of = position_of
        self.endResetModel()

    def show_rows(self, rows: Sequence[ShownHit]) -> None:
        """Show these; rows at the top and at the bottom that stay as they are are left alone, with their selection."""
        old, new = self._rows, list(rows)
        same = min(len(old), len(new))
        head = next((place for place in range(same) if old[place] != new[place]), same)
        same -= head
        tail = next((place for place in range(same) if old[-1 - place] != new[-1 - place]), same)
        if len(old) > head + tail:
            self.beginRemoveRows(QModelIndex(), head, len(old) - tail - 1)
            self._rows = old[:head] + old[len(old) - tail :]
            self.endRemoveRows()
        if len(new) > head + tail:
            self.beginInsertRows(QModelIndex(), head, len(new) - tail - 1)
            self._rows = new
            self.endInsertRows()
        self._numbers = {row.hit.key: number for number, row in enumerate(new)}

    def show_picture(self, key: HitKey, picture: QImage) -> None:
        """Put a picture of the tile on the row of the hit with that key; kept while there is room for it."""
        self._pictures[key] = picture
        while len(self._pictures) > MOST_PICTURES:
            self._pictures.popitem(last=False)
        self._changed(key, self.PICTURE_ROLE)

    def show_name(self, key: HitKey, name: str) -> None:
        """Put the name of the place on a hit's row; "" when it has none."""
        self._names[key] = name
        self._changed(key, self.PLACE_ROLE)

    def has_picture(self, key: HitKey) -> bool:
        """Whether the picture of a hit is in memory."""
        return key in self._pictures

    def has_name(self, key: HitKey) -> bool:
        """Whether a hit's place was looked up."""
        return key in self._names

    def forget_names(self) -> None:
        """Places are to be named anew."""
        self._names = {}
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1), [self.PLACE_ROLE])

    def row(self, number: int) -> ShownHit:
        """The hit on row `number`, counted from 0."""
        return self._rows[number]

    def rows(self) -> list[ShownHit]:
        """All hits, best first."""
        return list(self._rows)

    def number_of(self, key: HitKey) -> int:
        """The row of a hit; -1 where it is not shown."""
        return self._numbers.get(key, -1)

    def place(self, number: int) -> str:
        """Where a row's tile is: by name where that is known, and in degrees."""
        hit = self._rows[number].hit
        name, position = self._names.get(hit.key, ""), self._position_of(hit)
        return f"{name} · {position}" if name else position

    def source(self, row: ShownHit) -> str:
        """Layer and tile size of a row; "" where only one index was searched."""
        return short_label_of(self._indexes[row.hit.index]) if len(self._indexes) > 1 else ""

    def caution(self, row: ShownHit) -> str:
        """Why the model may be guessing at this tile; "" where it is not."""
        return self._indexes[row.hit.index].caution if self._indexes else ""

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a view asks for; the display text serves screen readers."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        told = {
            self.ROW_ROLE: lambda: row,
            self.PICTURE_ROLE: lambda: self._pictures.get(row.hit.key),
            self.PLACE_ROLE: lambda: self.place(index.row()),
            self.SOURCE_ROLE: lambda: self.source(row),
            self.CAUTION_ROLE: lambda: self.caution(row),
            Qt.ItemDataRole.DisplayRole: lambda: self._in_full(row, spoken(row, self.place(index.row()))),
            Qt.ItemDataRole.ToolTipRole: lambda: self._in_full(row, explained(row, self.place(index.row()))),
        }.get(role)
        return told() if told is not None else None

    def _in_full(self, row: ShownHit, text: str) -> str:
        return "\n".join(filter(None, (text, self.source(row), self.caution(row))))

    def _changed(self, key: HitKey, role: int) -> None:
        number = self.number_of(key)
        if number >= 0:
            index = self.index(number)
            self.dataChanged.emit(index, index, [role])


def spoken(row: ShownHit, place: str) -> str:
    """A row in one line."""
    text = "{}. {:.0%}  {}".format(row.hit.rank, row.hit.probability, place)
    return f"{text}  +{row.folded}" if row.folded else text


def explained(row: ShownHit, place: str) -> str:
    """All that is known of a row, in several lines."""
    text = tr("Rank {rank} · tile {tile}\nConfidence {confidence:.0%} · cosine {cosine:.3f}\n{place}").format(
        rank=row.hit.rank,
        tile=row.hit.tile_id,
        confidence=row.hit.probability,
        cosine=row.hit.plain_cosine,
        place=place,
    )
    if row.folded:
        more = tr("{} more tiles of the same place: right arrow key, or a click on the number, shows them.")
        text += "\n" + more.format(row.folded)
    return text
