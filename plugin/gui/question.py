"""One question before something is deleted."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QMessageBox, QWidget


def ask(parent: QWidget, sentence: str, verb: str, then: Callable[[], None]) -> QMessageBox:
    """Ask over a window, without holding QGIS up; `then` is called when the user presses the button called `verb`."""
    box = QMessageBox(QMessageBox.Icon.Warning, parent.windowTitle(), sentence, parent=parent)
    agree = box.addButton(verb, QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def answered() -> None:
        if box.clickedButton() is agree:
            then()

    box.finished.connect(lambda _result: answered())
    box.open()
    return box
