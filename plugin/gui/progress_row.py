"""A progress bar with the time left and a Cancel button, in the panel itself where people look for it."""

from __future__ import annotations

from typing import Callable

from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QProgressBar, QPushButton, QWidget

from ..layers.translation import tr
from .wording import duration


class ProgressRow(QWidget):
    """Hidden but while there is work to wait for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stop: Callable[[], None] | None = None
        self._bar = QProgressBar()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._bar.setAccessibleName(tr("Progress"))
        self._bar.setToolTip(tr("How much of the work is done"))
        self._cancel = QPushButton(tr("Cancel"))
        self._cancel.setToolTip(tr("Stop the work"))
        self._cancel.clicked.connect(lambda _checked: self._ask_to_stop())
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self._bar, 0, 0)
        grid.addWidget(self._cancel, 0, 1)
        grid.addWidget(self._text, 1, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        self.hide()

    def begin(self, text: str, stop: Callable[[], None]) -> None:
        """Show the row at the start of some work; `stop` is called when the user cancels it."""
        self._stop = stop
        self._bar.setRange(0, 0)
        self._text.setText(text)
        self._cancel.setEnabled(True)
        self.show()

    def show_fraction(self, fraction: float, text: str, seconds_left: float | None = None) -> None:
        """Show how much is done, 0 to 1, of what, and how long the rest will take where that is known."""
        self._bar.setRange(0, 1000)
        self._bar.setValue(int(1000 * min(max(fraction, 0.0), 1.0)))
        if not self._cancel.isEnabled():
            return  # it says that it stops
        if seconds_left is not None:
            text = tr("{what} · {time} left").format(what=text, time=duration(seconds_left))
        self._text.setText(text)

    def end(self) -> None:
        """The work is over."""
        self._stop = None
        self.hide()

    @property
    def text(self) -> str:
        """What is written under the bar."""
        return self._text.text()

    @property
    def cancel_button(self) -> QPushButton:
        """The button that stops the work."""
        return self._cancel

    def _ask_to_stop(self) -> None:
        self._cancel.setEnabled(False)
        self._text.setText(tr("Stopping…"))
        if self._stop is not None:
            self._stop()
