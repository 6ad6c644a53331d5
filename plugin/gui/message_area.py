"""One message in the panel: what happened, and a link for what to do about it."""

from __future__ import annotations

from enum import Enum
from html import escape

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from .link_label import LinkLabel

ICON_PX = 16


class Tone(Enum):
    """How grave a message is; the value is the name of QGIS's icon for it."""

    HINT = "/mActionHelpContents.svg"
    NOTE = "/mIconInfo.svg"
    WARNING = "/mIconWarning.svg"
    ERROR = "/mIconCritical.svg"


class MessageArea(QFrame):
    """Hidden until there is something to say. Emits `link_followed` with the name of the link."""

    link_followed = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._text = LinkLabel()
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._text.linkActivated.connect(self.link_followed)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 6, 6, 6)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        self.sentence = ""
        self.hide()

    def say(self, tone: Tone, sentence: str, link: str = "", link_text: str = "") -> None:
        """Show `sentence`, and after it a link whose name is emitted when it is followed."""
        self.sentence = sentence
        shown = escape(sentence)
        if link:
            shown += ' <a href="{}">{}</a>'.format(link, escape(link_text))
        self._icon.setPixmap(QgsApplication.getThemeIcon(tone.value).pixmap(QSize(ICON_PX, ICON_PX)))
        self._text.setText(shown)
        self.show()

    def clear(self) -> None:
        """Nothing to say."""
        self.sentence = ""
        self._text.clear()
        self.hide()
