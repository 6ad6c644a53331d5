"""What to do first, when no raster is open."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ...layers.translation import tr
from ..wording import decimal


class WelcomeSection(QWidget):
    """Shown while the project has no raster. Emits `sample_requested` and `fetch_requested`."""

    sample_requested = pyqtSignal()
    fetch_requested = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = QLabel(
            tr(
                "<b>Find places by describing them.</b><br>Open an aerial image or orthophoto, index it once, then "
                "type what you are looking for."
            )
        )
        self._text.setWordWrap(True)
        sample = QPushButton(tr("Open the sample scene"))
        sample.setToolTip(tr("A small scene that comes with the plugin"))
        fetch = QPushButton(tr("Fetch a real one: Banepa, Nepal"))
        fetch.setToolTip(tr("A part of an orthophoto of OpenAerialMap"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self._text, sample, fetch):
            layout.addWidget(widget)
        sample.clicked.connect(lambda _checked: self.sample_requested.emit())
        fetch.clicked.connect(lambda _checked: self.fetch_requested.emit())

    @property
    def text(self) -> str:
        """What is said of the first steps."""
        return self._text.text()

    def show_pixel_sizes(self, finest_m: float, coarsest_m: float) -> None:
        """Say which imagery suits the model: metres of ground a pixel."""
        self._text.setText(
            tr(
                "<b>Find places by describing them.</b><br>Open an aerial image or orthophoto (pixels of {finest} to "
                "{coarsest} m of ground suit the model), index it once, then type what you are looking for."
            ).format(finest=decimal(finest_m), coarsest=decimal(coarsest_m))
        )
