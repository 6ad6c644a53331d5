"""First use: one sentence on what will be downloaded, where to, and a button that does it."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ..layers.translation import tr
from .link_label import LinkLabel


class SetupSection(QWidget):
    """Shown while there is no engine. Emits `install_requested` and `options_requested`."""

    install_requested = pyqtSignal()
    options_requested = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._install = QPushButton(tr("Install the engine"))
        other = LinkLabel('<a href="options">{}</a>'.format(tr("No network, or your own Python? Options…")))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self._text, self._install, other):
            layout.addWidget(widget)
        self._install.clicked.connect(lambda _checked: self.install_requested.emit())
        other.linkActivated.connect(lambda _link: self.options_requested.emit())

    @property
    def install_button(self) -> QPushButton:
        """The button that starts the download."""
        return self._install

    @property
    def text(self) -> str:
        """What is said of the download."""
        return self._text.text()

    def describe(self, folder: str) -> None:
        """Say once what the download is and that it goes to `folder`."""
        self._text.setText(
            tr(
                "The search engine is a separate download of about 60 MB, about 230 MB on disk (with an NVIDIA card "
                "about 2.5 GB), kept in {}; QGIS's own Python is left untouched."
            ).format(_breakable(folder))
        )

    def show_installing(self, installing: bool) -> None:
        """No second download while one is under way."""
        self._install.setVisible(not installing)


def _breakable(path: str) -> str:
    """A path that a narrow label can wrap after each separator (zero-width space), the home folder as "~"."""
    short = path.replace(str(Path.home()), "~", 1)
    return short.replace("/", "/\u200b").replace("\\", "\\\u200b")
