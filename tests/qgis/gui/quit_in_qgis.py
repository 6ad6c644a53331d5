"""Runs inside a real QGIS: starts indexing in the panel and quits by the menu in the middle of it, as a user does.

Environment: CISEN_TEST_RESULT, the JSON file to write; CISEN_TEST_RASTER, the raster to index.
"""

from __future__ import annotations

import json
import os
import traceback
from pathlib import Path

import qgis.utils
from inside_qgis import NAME, enable, until
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QTimer


def quit_while_indexing():
    qgis.utils.updateAvailablePlugins()
    enable()
    plugin = qgis.utils.plugins[NAME]
    layer = QgsRasterLayer(os.environ["CISEN_TEST_RASTER"], "scene")
    QgsProject.instance().addMapLayer(layer)
    plugin.dock.setUserVisible(True)
    controller = plugin.dock.controller
    section = controller.panel.layer_section
    section.pick(layer)
    section._tile_size.setValue(10.0)  # some thousand tiles, so that there is something to quit from
    until(lambda: bool(section.estimate) and not section.estimate.startswith("36 "))
    section.build_button.click()
    until(lambda: controller.panel.progress.text[0] in "123456789")
    return {"pid": controller.session.running.pid, "busy": controller.index.work.busy}


def main():
    try:
        seen = quit_while_indexing()
    except Exception:  # noqa: BLE001 - whatever it is, the test shows it
        seen = {"error": traceback.format_exc()}
    Path(os.environ["CISEN_TEST_RESULT"]).write_text(json.dumps(seen), encoding="utf-8")
    QgsProject.instance().setDirty(False)  # the question whether to save the project is QGIS's own
    qgis.utils.iface.actionExit().trigger()


QTimer.singleShot(1000, main)
