"""The first-run page: in three sentences what this is, what will be installed, and that all stays on this machine."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ...layers.translation import tr
from ..link_label import LinkLabel


class SetupSection(QWidget):
    """Shown while there is no engine. Emits `install_requested` and `options_requested`."""

    install_requested = pyqtSignal()
    options_requested = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = QLabel(tr("Find places in imagery by words"))
        font = heading.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.25)
        heading.setFont(font)
        self._text = QLabel()
        self._install = QPushButton(tr("Install the engine"))
        self._install.setToolTip(tr("Download the engine into a folder of its own; it can be removed in the options"))
        self._other = LinkLabel('<a href="options">{}</a>'.format(tr("No network, or a Python of your own? Options…")))
        self._other.setToolTip(tr("Install from a folder of wheels, or name a Python interpreter"))
        self._next = QLabel(
            "<b>{}</b><ol style='margin-left: 16px; -qt-list-indent: 0'><li>{}</li><li>{}</li><li>{}</li></ol>".format(
                tr("After that"),
                tr("Open an aerial image, or the sample scene."),
                tr("Build its index, once."),
                tr("Type what you are looking for."),
            )
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        for widget in (heading, self._text, self._install, self._other, self._next):
            layout.addWidget(widget)
        for label in (heading, self._text, self._next):
            label.setWordWrap(True)
        self._install.clicked.connect(lambda _checked: self.install_requested.emit())
        self._other.linkActivated.connect(lambda _link: self.options_requested.emit())

    @property
    def install_button(self) -> QPushButton:
        """The button that starts the download."""
        return self._install

    @property
    def text(self) -> str:
        """The three sentences."""
        return self._text.text()

    def describe(self, folder: str) -> None:
        """Say what the plugin does, what is installed into `folder`, and what leaves the machine."""
        sentences = (
            tr(
                "Index an aerial image once, then type “storage tanks” or “a bridge over a river”, and see on the map "
                "where they are."
            ),
            tr(
                "This needs an engine: a download of about 60 MB, about 230 MB on disk (with an NVIDIA card about "
                "2.5 GB), kept in {}; QGIS's own Python is left untouched."
            ).format(_breakable(folder)),
            tr("All of it runs on this machine, and neither your images nor your words are sent anywhere."),
        )
        self._text.setText("".join("<p>{}</p>".format(sentence) for sentence in sentences))

    def show_installing(self, installing: bool) -> None:
        """No second download while one is under way."""
        self._install.setVisible(not installing)
        self._other.setVisible(not installing)


def _breakable(path: str) -> str:
    """A path that a narrow label can wrap after each separator (zero-width space), the home folder as "~"."""
    short = path.replace(str(Path.home()), "~", 1)
    return short.replace("/", "/\u200b").replace("\\", "\\\u200b")
