"""Runs inside a real QGIS (`qgis --code`): enables and disables the plugin twice, and writes down what is there.

Environment: CISEN_TEST_RESULT, the JSON file to write; CISEN_TEST_RASTER, a raster to be indexing when disabled.
"""

from __future__ import annotations

import os

import qgis.utils
from inside_qgis import NAME, enable, settle, start, until
from qgis.core import QgsApplication, QgsLocator, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication, QTimer
from qgis.PyQt.QtWidgets import QAction, QDialog, QDockWidget, QTreeView


def texts(actions):
    return sorted(action.text() for action in actions)


def look():
    """Everything that a plugin could leave behind."""
    window = qgis.utils.iface.mainWindow()
    raster_menu = qgis.utils.iface.rasterMenu()
    submenus = [action.menu() for action in raster_menu.actions() if action.text() == "CISEN Search"]
    return {
        "docks": [dock.objectName() for dock in window.findChildren(QDockWidget) if "cisen" in dock.objectName()],
        "toolbar": texts(a for a in qgis.utils.iface.pluginToolBar().actions() if "CISEN" in a.text()),
        "menu": [texts(menu.actions()) for menu in submenus],
        "actions": texts(a for a in window.findChildren(QAction) if "cisen" in a.objectName()),
        "providers": [p.id() for p in QgsApplication.processingRegistry().providers() if p.id() == "cisen"],
        "algorithms": sorted(
            a.id() for a in QgsApplication.processingRegistry().algorithms() if a.id().startswith("cisen:")
        ),
        "options": options_pages(),
        "locator": locator_filters(),
        "tasks": [task.description() for task in QgsApplication.taskManager().activeTasks()],
    }


def locator_filters():
    locators = qgis.utils.iface.mainWindow().findChildren(QgsLocator)
    return sorted(f.name() for locator in locators for f in locator.filters() if "cisen" in f.name())


def options_pages():
    """Titles of the plugin's pages in QGIS's options, which are opened and closed for it."""
    titles = []

    def read():
        for dialog in QgsApplication.topLevelWidgets():
            if isinstance(dialog, QDialog) and dialog.isVisible():
                for tree in dialog.findChildren(QTreeView):
                    model = tree.model()
                    titles.extend(str(model.index(row, 0).data()) for row in range(model.rowCount()))
                dialog.reject()

    QTimer.singleShot(200, read)
    qgis.utils.iface.showOptionsDialog(qgis.utils.iface.mainWindow())
    return [title for title in titles if "CISEN" in title]


def engine_pid(plugin):
    connection = plugin.dock.controller.session.running
    return connection.pid if connection is not None else None


def alive(pid):
    try:
        os.kill(pid, 0)
    except OSError:
        return False
    return True


def index_and_disable():
    """Disable the plugin in the middle of indexing; the engine's process must be gone when that returns."""
    plugin = qgis.utils.plugins[NAME]
    layer = QgsRasterLayer(os.environ["CISEN_TEST_RASTER"], "scene")
    QgsProject.instance().addMapLayer(layer)
    plugin.dock.setUserVisible(True)
    panel = plugin.dock.controller.panel
    panel.layer_section.pick(layer)
    until(lambda: bool(panel.layer_section.estimate))
    panel.layer_section.build_button.click()
    until(lambda: engine_pid(plugin) is not None)
    pid = engine_pid(plugin)
    unloaded = qgis.utils.unloadPlugin(NAME)
    return {"unloaded": unloaded, "engine_alive": alive(pid)}


def run():
    qgis.utils.updateAvailablePlugins()
    seen = {"before": look()}
    enable()
    seen["hidden"] = not qgis.utils.plugins[NAME].dock.isVisible()
    seen["enabled"] = look()
    seen["unloaded"] = qgis.utils.unloadPlugin(NAME)
    settle()
    seen["disabled"] = look()
    enable()
    qgis.utils.plugins[NAME].dock.setUserVisible(True)
    QCoreApplication.processEvents()
    seen["enabled_again"] = look()
    seen["while_indexing"] = index_and_disable()
    settle()
    seen["disabled_again"] = look()
    return seen


start(run)
