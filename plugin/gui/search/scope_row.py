"""Where to search: everywhere, in what the map shows, or in the selected polygons of a layer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QFocusEvent
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ...layers.search_area import is_polygon_layer
from ...layers.translation import tr
from ..results.hit_display import HITS_PROPERTY


class Where(Enum):
    """The kinds of scope."""

    EVERYWHERE = "everywhere"
    VIEW = "view"
    SELECTION = "selection"


@dataclass(frozen=True)
class Scope:
    """Where to search, and for a selection the id of its layer."""

    where: Where = Where.EVERYWHERE
    layer_id: str = ""


class ScopeCombo(QComboBox):
    """Lists the scopes; the layers of polygons are looked up when it is opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setToolTip(tr("Search everywhere, only in what the map shows, or only within selected polygons"))
        self.setAccessibleName(tr("Where to search"))
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.addItem(tr("Everywhere"), Scope())
        self.addItem(tr("What the map shows"), Scope(Where.VIEW))

    def showPopup(self) -> None:
        """Open the list with the layers as they are now."""
        self.list_layers()
        super().showPopup()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The arrow keys shall reach the layers, too, without opening the list."""
        self.list_layers()
        super().focusInEvent(event)

    def list_layers(self) -> None:
        """Bring the layers of polygons up to date; what is chosen stays chosen as long as it is there."""
        chosen = self.currentData()
        blocked = self.blockSignals(True)
        while self.count() > 2:
            self.removeItem(2)
        for layer in sorted(polygon_layers(), key=lambda layer: layer.name().lower()):
            text = tr("Selected polygons of {}").format(layer.name())
            self.addItem(text, Scope(Where.SELECTION, layer.id()))
        # findData compares by identity where Qt keeps a Python object.
        places = [place for place in range(self.count()) if self.itemData(place) == chosen]
        self.setCurrentIndex(places[0] if places else 0)
        self.blockSignals(blocked)
        if not places:
            self.currentIndexChanged.emit(0)


class ScopeRow(QWidget):
    """The list, tools of others beside it, and below it whether to follow the map.

    Emits `scope_changed`, and `following_changed` when it shall search again as the map moves, or no longer.

    Args:
        beside: put at the end of the list's line.
    """

    scope_changed = pyqtSignal()
    following_changed = pyqtSignal()

    def __init__(self, beside: Sequence[QWidget] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = ScopeCombo()
        self.follow = QCheckBox(tr("Follow the map"))
        self.follow.setToolTip(tr("Search again as the map moves, shortly after it has come to rest"))
        self.follow.setAccessibleName(tr("Search again as the map moves"))
        self.follow.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self.choice, 1)
        for widget in beside:
            line.addWidget(widget)
        layout.addLayout(line)
        layout.addWidget(self.follow)
        self.choice.currentIndexChanged.connect(lambda _place: self._change())
        self.follow.toggled.connect(lambda _on: self.following_changed.emit())

    @property
    def scope(self) -> Scope:
        """What is chosen."""
        return self.choice.currentData()

    @property
    def following(self) -> bool:
        """Whether to search again as the map moves."""
        return self.scope.where is Where.VIEW and self.follow.isChecked()

    def show_scope(self, scope: Scope) -> None:
        """Choose a scope, as the user does in the list."""
        self.choice.list_layers()
        for place in range(self.choice.count()):
            if self.choice.itemData(place) == scope:
                self.choice.setCurrentIndex(place)

    def _change(self) -> None:
        self.follow.setVisible(self.scope.where is Where.VIEW)
        self.scope_changed.emit()


def polygon_layers() -> list[QgsMapLayer]:
    """The project's layers of polygons, those of results left out."""
    layers = QgsProject.instance().mapLayers().values()
    return [layer for layer in layers if is_polygon_layer(layer) and not layer.customProperty(HITS_PROPERTY)]
