"""The window of models: a list, the card of the one that is picked, and buttons for what can be done with it."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ...layers.translation import tr
from ..help import set_help, watch_help_key
from ..message_area import MessageArea
from ..progress_row import ProgressRow
from ..question import ask
from .model_rows import ModelAction, ModelRow
from .quiet_browser import QuietBrowser

SIZE_PX = (860, 560)
LIST_PX = 260
MODELS_WINDOW = "cisen_search_models"


class ModelsDialog(QDialog):
    """Stays open beside the map. Emits `picked_another`, and `asked` with the action of a button."""

    picked_another = pyqtSignal()
    asked = pyqtSignal(object)
    add_requested = pyqtSignal()
    refresh_requested = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Models"))
        self.setObjectName(MODELS_WINDOW)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*SIZE_PX)
        self.list = QListWidget()
        self.card = QuietBrowser()
        self.note = QLabel()
        self.message = MessageArea()
        self.progress = ProgressRow()
        self.question: QMessageBox | None = None
        self.buttons = {
            ModelAction.USE: self._button(tr("Use This One"), tr("Search with this model from now on")),
            ModelAction.FETCH: self._button(tr("Fetch"), tr("Download this model and install it")),
            ModelAction.REMOVE: self._button(tr("Remove…"), tr("Delete this model's files from this machine")),
        }
        self.add_button = self._button(tr("Add a Folder…"), tr("Install a model package that lies in a folder"))
        self.refresh_button = self._button(tr("Refresh"), tr("Read the folders and catalogues again"))
        self._rows: list[ModelRow] = []
        self._lay_out()
        for action, button in self.buttons.items():
            button.clicked.connect(lambda _checked, action=action: self.asked.emit(action))
        self.add_button.clicked.connect(lambda _checked: self.add_requested.emit())
        self.refresh_button.clicked.connect(lambda _checked: self.refresh_requested.emit())
        self.list.currentRowChanged.connect(lambda _row: self.picked_another.emit())
        set_help(self, "models")
        watch_help_key(self)

    @property
    def picked(self) -> ModelRow | None:
        """The model that is picked."""
        number = self.list.currentRow()
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def pick(self, digest: str) -> None:
        """Pick a model of the list."""
        numbers = [number for number, row in enumerate(self._rows) if row.digest == digest]
        self.list.setCurrentRow(numbers[0] if numbers else 0)

    def show_rows(self, rows: list[ModelRow]) -> None:
        """Fill the list; what was picked stays so."""
        picked = self.picked.digest if self.picked is not None else ""
        self.list.blockSignals(True)
        self.list.clear()
        self._rows = rows
        for row in rows:
            item = QListWidgetItem("{}\n{}".format(row.title, row.state))
            item.setIcon(icon_of(row))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, "{}, {}".format(row.title, row.state))
            self.list.addItem(item)
        self.pick(picked)
        self.list.blockSignals(False)
        self.picked_another.emit()

    def allow(self, actions: frozenset[ModelAction], resumes: bool) -> None:
        """Enable what can be done now; `resumes` says that a download goes on."""
        for action, button in self.buttons.items():
            button.setEnabled(action in actions)
        self.buttons[ModelAction.FETCH].setText(tr("Go On Fetching") if resumes else tr("Fetch"))

    def ask(self, sentence: str, verb: str, then: Callable[[], None]) -> None:
        """Ask once; `then` is called when the user presses the button called `verb`."""
        self.question = ask(self, sentence, verb, then)
        self.question.finished.connect(self._answered)

    def _answered(self) -> None:
        self.question = None

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAccessibleName(text.rstrip("…"))
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        self.list.setAccessibleName(tr("Models"))
        self.list.setToolTip(tr("The models on this machine, and those that can be fetched"))
        self.list.setSpacing(2)
        self.card.setAccessibleName(tr("Card of the model"))
        self.card.setToolTip(tr("Where the model is from, what it knows, and how it was measured"))
        self.note.setWordWrap(True)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list, 1)
        column.addWidget(self.note)
        splitter = QSplitter()
        splitter.addWidget(left)
        splitter.addWidget(self.card)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([LIST_PX, SIZE_PX[0] - LIST_PX])
        splitter.setChildrenCollapsible(False)
        row = QHBoxLayout()
        row.addWidget(self.add_button)
        row.addWidget(self.refresh_button)
        row.addStretch(1)
        for action in (ModelAction.REMOVE, ModelAction.FETCH, ModelAction.USE):
            row.addWidget(self.buttons[action])
        layout = QVBoxLayout(self)
        for widget in (splitter, self.message, self.progress):
            layout.addWidget(widget, 1 if widget is splitter else 0)
        layout.addLayout(row)


def icon_of(row: ModelRow) -> QIcon:
    """A tick for the one in use, an arrow for one that must be fetched."""
    if row.in_use:
        return QgsApplication.getThemeIcon("/mIconSuccess.svg")
    return QgsApplication.getThemeIcon("/mActionFileSave.svg" if row.package else "/mActionSharingImport.svg")
