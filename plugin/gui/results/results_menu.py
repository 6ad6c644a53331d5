"""What can be done with the rows that are selected in the list of results."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QMenu

from ...layers.translation import tr

if TYPE_CHECKING:
    from .results_list import ResultsList


class ResultsMenu(QMenu):
    """The context menu of the list; the keys it names work without it, too."""

    def __init__(self, results: ResultsList) -> None:
        super().__init__(results)
        rows = results.selected_rows
        copy = QKeySequence(QKeySequence.StandardKey.Copy)
        entries = (
            (tr("More like this"), QKeySequence(Qt.Key.Key_M), lambda: results.more_like.emit(rows)),
            (tr("Less like this"), QKeySequence(Qt.Key.Key_L), lambda: results.less_like.emit(rows)),
            None,
            (tr("Show at the raster's own resolution"), QKeySequence(), lambda: results.opened.emit(rows[0])),
            None,
            (tr("Save as GeoPackage…"), QKeySequence(), lambda: results.saving.emit(rows)),
            (tr("Make a temporary layer"), QKeySequence(), lambda: results.layer_wanted.emit(rows)),
            (tr("Copy as text"), copy, lambda: results.copying.emit(rows)),
        )
        for entry in entries:
            if entry is None:
                self.addSeparator()
                continue
            text, key, act = entry
            action = self.addAction(text)
            action.setShortcut(key)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.setShortcutVisibleInContextMenu(True)
            action.triggered.connect(lambda _checked, act=act: act())
