"""What the tiles show: their classes on the map, on a level of the class tree, and as a limit of the search."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsApplication
from qgis.gui import QgsCheckableComboBox, QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ...client.search_requests import TileClass
from ...layers.tile_labels import ClassFilter
from ...layers.translation import tr
from ..wording import count

LEVELS = 3


class LabelSection(QgsCollapsibleGroupBoxBasic):
    """Emits `map_toggled`, `level_changed`, and `filter_changed` when other classes are wanted."""

    map_toggled = pyqtSignal(bool)
    level_changed = pyqtSignal()
    filter_changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.on_map = QPushButton(tr("Label tiles"))
        self.on_map.setCheckable(True)
        self.on_map.setIcon(QgsApplication.getThemeIcon("/rendererCategorizedSymbol.svg"))
        self.on_map.setToolTip(tr("Colour every tile on the map by its most likely class"))
        self.levels = QComboBox()
        for level in range(1, LEVELS + 1):
            self.levels.addItem(tr("Level {}").format(level), level)
        self.levels.setToolTip(tr("Level of the class tree: 1 has the broadest classes, 3 the finest."))
        self.levels.setAccessibleName(tr("Level of the class tree"))
        self.classes = QgsCheckableComboBox()
        self.classes.setDefaultText(tr("any class"))
        self.classes.setToolTip(tr("Search only tiles whose most likely class is one of these."))
        self.classes.setAccessibleName(tr("Only tiles of these classes"))
        self.classes.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._before: ClassFilter | None = None
        row = QHBoxLayout()
        row.addWidget(self.on_map, 1)
        row.addWidget(self.levels)
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(tr("Only"), self.classes)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.addLayout(row)
        layout.addLayout(form)
        self.setCollapsed(True)
        self._show_title()
        self.on_map.toggled.connect(self.map_toggled)
        self.levels.currentIndexChanged.connect(lambda _index: self.level_changed.emit())
        self.classes.checkedItemsChanged.connect(self._filter)

    @property
    def level(self) -> int:
        """The level that is chosen, from 1."""
        return int(self.levels.currentData())

    @property
    def wanted(self) -> ClassFilter | None:
        """The classes that the search is limited to; None for any."""
        ids = frozenset(self.classes.checkedItemsData())
        return ClassFilter(self.level, ids) if ids else None

    def show_classes(self, counts: Sequence[tuple[TileClass, int]]) -> None:
        """Offer these classes with their numbers of tiles; those that are ticked stay so where they are there."""
        before = set(self.classes.checkedItemsData())
        self.classes.blockSignals(True)
        self.classes.clear()
        for each, tiles in counts:
            ticked = Qt.CheckState.Checked if each.id in before else Qt.CheckState.Unchecked
            text = "{} ({})".format(each.name, count(tiles))
            self.classes.addItemWithCheckState(text, ticked, each.id)
        self.classes.blockSignals(False)
        self._filter()

    def show_on_map(self, shown: bool) -> None:
        """Press or release the button, without a signal."""
        self.on_map.blockSignals(True)
        self.on_map.setChecked(shown)
        self.on_map.blockSignals(False)

    def _filter(self, _items: object = None) -> None:
        self._show_title()
        if self.wanted != self._before:
            self._before = self.wanted
            self.filter_changed.emit()

    def _show_title(self) -> None:
        """A limit that is not in sight must not surprise anybody."""
        names = [bare(name) for name in self.classes.checkedItems()]
        self.setTitle(tr("Classes") if not names else only_text(names))
        about = tr("The model names what each tile most likely shows, by its class tree.")
        self.setToolTip("\n".join([about, *names]))


def only_text(names: Sequence[str]) -> str:
    """What a search is limited to, as short as a narrow panel needs it."""
    return tr("Only {}").format(names[0]) if len(names) == 1 else tr("Only {} classes").format(count(len(names)))


def bare(text: str) -> str:
    """A class without its number of tiles."""
    return text.rpartition(" (")[0]
