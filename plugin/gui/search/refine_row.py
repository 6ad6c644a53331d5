"""Under the search box: how many examples shape the search, the last one back, and all of them gone."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from ...layers.translation import tr
from ..icon_button import icon_button
from .query_draft import Examples, tally


class RefineRow(QWidget):
    """Hidden while there is no example. Emits `undo_requested` and `afresh_requested`."""

    undo_requested = pyqtSignal()
    afresh_requested = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tally = QLabel()
        self._tally.setWordWrap(True)
        back = tr("Take the last example back")
        self.undo = icon_button("/mActionUndo.svg", back, back, flat=True)
        self.afresh = QToolButton()
        self.afresh.setText(tr("Start afresh"))
        self.afresh.setToolTip(tr("Forget the words and every example, and begin a new search"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._tally, 1)
        row.addWidget(self.undo)
        row.addWidget(self.afresh)
        self.undo.clicked.connect(lambda _checked: self.undo_requested.emit())
        self.afresh.clicked.connect(lambda _checked: self.afresh_requested.emit())
        self.hide()

    @property
    def text(self) -> str:
        """What the row says."""
        return self._tally.text()

    def show_examples(self, examples: Examples) -> None:
        """Say how many there are."""
        self._tally.setText(tr("Examples: {}").format(tally(examples)))
        self._tally.setToolTip(
            tr("The search turns towards the tiles that are liked and away from those that are not.")
        )
        self.setVisible(not examples.empty)
