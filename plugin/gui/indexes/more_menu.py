"""The menu beside the raster list: several sheets as one raster, and rasters to try the plugin on."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QMenu, QToolButton, QWidget

from ...layers.translation import tr


class MoreMenu(QToolButton):
    """Emits a signal for each of its entries."""

    group_requested = pyqtSignal()
    folder_requested = pyqtSignal()
    indexes_requested = pyqtSignal()
    sample_requested = pyqtSignal()
    fetch_requested = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText("…")
        self.setToolTip(tr("Several sheets as one, indexes, sample data"))
        self.setAccessibleName(self.toolTip())
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        entries = (
            (tr("Join the rasters of this layer's group"), self.group_requested),
            (tr("Join a folder of sheets…"), self.folder_requested),
            (None, None),
            (tr("Manage indexes…"), self.indexes_requested),
            (None, None),
            (tr("Open the sample scene"), self.sample_requested),
            (tr("Fetch a real orthophoto: Banepa, Nepal"), self.fetch_requested),
        )
        for text, request in entries:
            if text is None:
                menu.addSeparator()
            else:
                menu.addAction(text).triggered.connect(lambda _checked, request=request: request.emit())
        self.setMenu(menu)
