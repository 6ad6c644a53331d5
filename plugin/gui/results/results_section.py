"""The lower half of the panel: how many results, merged or not, where the cut is, the heat map, and the list."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QAction, QHBoxLayout, QMenu, QSpinBox, QToolButton, QVBoxLayout, QWidget

from ...layers.translation import tr
from ...settings import MAX_TOP
from ..icon_button import icon_button
from .results_list import ResultsList
from .score_filter import ScoreFilter


class ResultsSection(QWidget):
    """The widgets; `ResultsController` makes them work."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = ResultsList()
        self.filter = ScoreFilter(self.list)
        self.top = QSpinBox()
        self.top.setRange(1, MAX_TOP)
        self.top.setPrefix(tr("Top") + " ")
        self.top.setKeyboardTracking(False)
        self.top.setToolTip(tr("How many tiles to show at most"))
        self.top.setAccessibleName(self.top.toolTip())
        self.view = icon_button(
            "/mIconSelectIntersect.svg", tr("How results are shown"), tr("Merging, and names of places"), flat=True
        )
        self.view_menu = QMenu(self.view)
        self.overlapping = self._choice(tr("Merge overlapping tiles"), True)
        self.neighbours = self._choice(tr("Merge neighbours, too"), False)
        self.view_menu.addSeparator()
        self.names_menu = self.view_menu.addMenu(tr("Names of places from"))
        self.view.setMenu(self.view_menu)
        self.view.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.heat = icon_button(
            "/rendererHeatmapSymbol.svg", tr("Heat map"), tr("Colour the whole index by its scores"), flat=True
        )
        self.heat.setCheckable(True)
        self.save = icon_button(
            "/mActionFileSave.svg", tr("Save"), tr("Save or copy the selected results, or all of them"), flat=True
        )
        self.save_menu = QMenu(self.save)
        self.save.setMenu(self.save_menu)
        self.save.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.to_geopackage = self.save_menu.addAction(tr("Save as GeoPackage…"))
        self.to_layer = self.save_menu.addAction(tr("Make a temporary layer"))
        self.to_text = self.save_menu.addAction(tr("Copy as text"))
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.top)
        row.addStretch(1)
        for button in (self.view, self.heat, self.save):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self.filter)
        layout.addWidget(self.list, 1)
        self.show_tools(False, False)

    def show_tools(self, any_found: bool, any_shown: bool) -> None:
        """What is shown can be cut, merged and saved, what was found coloured; the number can be set before."""
        self.heat.setVisible(any_found)
        for widget in (self.filter, self.view, self.save):
            widget.setVisible(any_shown)

    def _choice(self, text: str, checked: bool) -> QAction:
        action = self.view_menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(checked)
        return action
