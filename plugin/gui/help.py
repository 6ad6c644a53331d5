"""Help by F1: every control belongs to a topic, and every topic is a page that comes with the plugin."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEvent, QObject, Qt, QUrl
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from ..client.command import PLUGIN_ROOT
from ..layers.translation import tr

HELP = PLUGIN_ROOT / "resources" / "help"
PROPERTY = "cisen_help"
SIZE_PX = (560, 520)
MARGIN_PX = 12


class HelpKey(QObject):
    """Takes F1 before QGIS does, wherever the focus is in the window that it watches."""

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:
        """Claim the key from QGIS's own shortcut, then answer it."""
        kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if event.type() not in kinds or not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_F1:
            return False
        if event.type() == QEvent.Type.KeyPress:
            focused = QgsApplication.focusWidget()
            inside = focused is not None and (focused is watched or watched.isAncestorOf(focused))
            show_help(help_topic(focused if inside else watched), watched)
        event.accept()
        return True


class HelpWindow(QDialog):
    """A page of help; links lead to the others. Offline."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("CISEN Search: Help"))
        self.setObjectName("cisen_search_help")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*SIZE_PX)
        self.page = QTextBrowser()
        self.page.setOpenExternalLinks(True)
        self.page.setAccessibleName(tr("Help"))
        self.page.setToolTip(tr("Links lead to the other pages"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        back = buttons.addButton(tr("All Topics"), QDialogButtonBox.ButtonRole.ActionRole)
        back.setToolTip(tr("The list of all pages"))
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setToolTip(tr("Close the help"))
        layout = QVBoxLayout(self)
        layout.addWidget(self.page)
        layout.addWidget(buttons)
        buttons.rejected.connect(self.close)
        back.clicked.connect(lambda _checked: self.show_topic("index"))

    def show_topic(self, topic: str) -> None:
        """Show the page of a topic, in the user's language where there is one."""
        self.page.setSource(QUrl.fromLocalFile(str(help_page(topic))))
        self.page.document().setDocumentMargin(MARGIN_PX)


def set_help(widget: QWidget, topic: str) -> None:
    """Say which page of help a part of a window, and all in it, belongs to."""
    widget.setProperty(PROPERTY, topic)


def watch_help_key(widget: QWidget) -> None:
    """Let F1 anywhere in a window open the help."""
    widget.installEventFilter(HelpKey(widget))


def help_topic(widget: QWidget | None) -> str:
    """The topic of a control: its own, or that of the nearest part round it; "" where there is none."""
    while widget is not None:
        topic = widget.property(PROPERTY)
        if topic:
            return str(topic)
        widget = widget.parentWidget()
    return ""


def show_help(topic: str, parent: QWidget) -> HelpWindow:
    """Open the help at a topic; the window that is open already, if one is."""
    home = parent.window()
    window = home.findChild(HelpWindow) or HelpWindow(home)
    window.show_topic(topic or "index")
    window.show()
    window.raise_()
    return window


def help_page(topic: str) -> Path:
    """The file of a topic: in the user's language, else in English, else the list of all."""
    language = QgsApplication.instance().locale()[:2]
    pages = (HELP / language / f"{topic}.md", HELP / f"{topic}.md", HELP / "index.md")
    return next((page for page in pages if page.is_file()), pages[-1])
