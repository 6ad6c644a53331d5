"""Runs inside a real QGIS: enables, uses and disables the plugin ten times, and counts what is left after each.

Environment: CISEN_TEST_RESULT, the JSON file to write; CISEN_TEST_RASTER, a raster to index and search.
"""

from __future__ import annotations

import os

import qgis.utils
from inside_qgis import NAME, enable, settle, start, until
from left_behind import count
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication, QTimer
from qgis.PyQt.QtWidgets import QDialog

CYCLES = 10
WITH_ENGINE = range(0, CYCLES, 3)  # the others open and close only, as most sessions do


def cycle(with_engine):
    """What a user does between starting and closing QGIS."""
    enable()
    use(qgis.utils.plugins[NAME], with_engine)
    QgsProject.instance().clear()
    if not qgis.utils.unloadPlugin(NAME):
        raise RuntimeError("it does not unload")
    qgis.utils.iface.messageBar().clearWidgets()  # what QGIS itself had to say
    settle()


def use(plugin, with_engine):
    """Open everything, and search where the engine shall run."""
    layer = QgsRasterLayer(os.environ["CISEN_TEST_RASTER"], "scene")
    QgsProject.instance().addMapLayer(layer)
    plugin.dock.setUserVisible(True)
    controller = plugin.dock.controller
    controller.panel.layer_section.pick(layer)
    until(lambda: bool(controller.panel.layer_section.estimate) or controller.controls.can_search)
    if with_engine:
        index_and_search(controller)
    open_windows(plugin)


def index_and_search(controller):
    """Build the index where there is none, search, look at the answer as a heat map."""
    if not controller.controls.can_search:
        controller.panel.layer_section.build_button.click()
        until(lambda: not controller.index.work.busy)
    controller.panel.search.words.setText("storage tanks")
    controller.panel.search.search_requested.emit()
    results = controller.panel.results_section
    until(lambda: results.list.model().rowCount() and controller.search.settled)
    results.heat.click()
    until(lambda: not QgsApplication.taskManager().activeTasks())
    canvas = qgis.utils.iface.mapCanvas()
    until(lambda: not canvas.isDrawing())
    for button in (controller.panel.search.pick, controller.panel.search.draw):
        button.click()  # its map tool is still the canvas's when the plugin goes


def open_windows(plugin):
    """Every window of the plugin, and its page in QGIS's options."""
    plugin.dock.open_indexes()
    plugin.dock.open_models()
    QCoreApplication.processEvents()
    QTimer.singleShot(200, close_dialogs)
    plugin.dock.open_options()


def close_dialogs():
    """The modal ones; the others are open when the plugin goes."""
    for dialog in QgsApplication.topLevelWidgets():
        if isinstance(dialog, QDialog) and dialog.isVisible() and dialog.isModal():
            dialog.reject()


def run():
    qgis.utils.updateAvailablePlugins()
    before = count()
    after = []
    for number in range(CYCLES):
        cycle(number in WITH_ENGINE)
        after.append(count())
    return {"before": before, "after": after}


start(run)
