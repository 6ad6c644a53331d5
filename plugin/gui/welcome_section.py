"""What to do first, when no raster is open."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ..layers.translation import tr


class WelcomeSection(QWidget):
    """Shown while the project has no raster. Emits `sample_requested` and `fetch_requested`."""

    sample_requested = pyqtSignal()
    fetch_requested = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        text = QLabel(
            tr(
                "<b>Find places by describing them.</b><br>Open an aerial image or orthophoto (ground pixels of about "
                "0.2 to 1.2 m suit the bundled model), index it once, then type what you are looking for."
            )
        )
        text.setWordWrap(True)
        sample = QPushButton(tr("Open the sample scene"))
        fetch = QPushButton(tr("Fetch a real one: Banepa, Nepal"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (text, sample, fetch):
            layout.addWidget(widget)
        sample.clicked.connect(lambda _checked: self.sample_requested.emit())
        fetch.clicked.connect(lambda _checked: self.fetch_requested.emit())
