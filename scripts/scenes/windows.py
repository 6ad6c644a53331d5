"""The plugin's other windows, and how it looks before there is anything to search with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QDialog

if TYPE_CHECKING:
    from stage import Stage

MODAL_DELAY_MS = 1500


def first_run(stage: Stage) -> None:
    """Nothing is installed and no layer is open."""
    stage.arrange()
    stage.picture("first_run", stage.dock)


def manage_indexes(stage: Stage) -> None:
    """The list of indexes."""
    stage.open()
    stage.dock.open_indexes()
    stage.rest()
    (dialog,) = [one for one in QgsApplication.topLevelWidgets() if one.objectName() == "cisen_search_indexes"]
    dialog.tree.setCurrentIndex(dialog.tree.model().index(0, 0, dialog.tree.model().index(0, 0)))
    stage.rest()
    stage.picture("manage_indexes", dialog)
    dialog.close()


def manage_models(stage: Stage) -> None:
    """The model packages with their cards."""
    stage.open()
    stage.dock.open_models()
    stage.rest()
    for dialog in stage.window.findChildren(QDialog):
        if dialog.isVisible():
            stage.picture("manage_models", dialog)
            dialog.close()


def options(stage: Stage) -> None:
    """The page in QGIS's options, which is modal: the picture is taken from a timer."""

    def take() -> None:
        for dialog in QgsApplication.topLevelWidgets():
            if isinstance(dialog, QDialog) and dialog.isVisible() and dialog.isModal():
                stage.picture("options", dialog)
                dialog.reject()

    stage.arrange()
    QTimer.singleShot(MODAL_DELAY_MS, take)
    stage.dock.open_options()
