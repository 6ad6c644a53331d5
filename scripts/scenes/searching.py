"""What is found, in every form that the panel takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest

if TYPE_CHECKING:
    from stage import Stage

WORDS = "dense residential area"
NARROW_PX = 240
WIDE_PX = 620
FLOATING_PX = (420, 640)
DARK = "Night Mapping"
LIGHT = "default"


def search(stage: Stage) -> None:
    """The first answer: list, outlines on the map."""
    stage.open()
    stage.search(WORDS)
    stage.picture("search")


def refine(stage: Stage) -> None:
    """More like the best result, less like the last."""
    stage.open()
    stage.search(WORDS)
    results = stage.panel.results
    for row, key in ((0, Qt.Key.Key_M), (results.rows.rowCount() - 1, Qt.Key.Key_L)):
        results.setCurrentIndex(results.rows.index(row, 0))
        QTest.keyClick(results, key)
        stage.settle()
    stage.picture("refine", stage.dock)
    stage.panel.search.refining.afresh.click()
    stage.settle()


def heat_map(stage: Stage) -> None:
    """The whole index in colours."""
    stage.open()
    stage.search(WORDS)
    stage.panel.results_section.heat.click()
    stage.settle()
    stage.picture("heat_map")
    stage.panel.results_section.heat.click()
    stage.settle()


def label_view(stage: Stage) -> None:
    """The likeliest class of every tile."""
    stage.open()
    labels = stage.panel.labels
    labels.setCollapsed(False)
    labels.on_map.click()
    stage.settle()
    for node in QgsProject.instance().layerTreeRoot().findLayers():
        legend = node.layer() is not stage.panel.layer_section.layer  # of the classes, not of the raster's bands
        node.setExpanded(not legend)  # what it says it is already does nothing
        node.setExpanded(legend)
    stage.picture("label_view")
    labels.on_map.click()
    labels.setCollapsed(True)
    stage.settle()


def nothing_found(stage: Stage) -> None:
    """Words that fit nothing."""
    stage.open()
    stage.search("an aircraft carrier at sea")
    stage.picture("nothing_found", stage.dock)


def narrow(stage: Stage) -> None:
    """As narrow as it goes."""
    stage.open()
    stage.search(WORDS)
    stage.arrange(NARROW_PX)
    stage.picture("narrow", stage.dock)


def wide(stage: Stage) -> None:
    """As somebody has it on a second screen."""
    stage.open()
    stage.search(WORDS)
    stage.arrange(WIDE_PX)
    stage.picture("wide", stage.dock)


def floating(stage: Stage) -> None:
    """Out of its dock."""
    stage.open()
    stage.search(WORDS)
    stage.dock.setFloating(True)
    stage.dock.resize(*FLOATING_PX)
    stage.dock.move(stage.window.mapToGlobal(QPoint(60, 120)))
    stage.rest()
    stage.picture("floating", stage.dock)
    stage.arrange()


def dark(stage: Stage) -> None:
    """QGIS's dark theme."""
    QgsApplication.setUITheme(DARK)
    stage.open()
    stage.search(WORDS)
    stage.picture("dark")
    QgsApplication.setUITheme(LIGHT)


def double(stage: Stage) -> None:
    """A screen at 200 %."""
    stage.open()
    stage.search(WORDS)
    stage.picture("double", stage.dock)
