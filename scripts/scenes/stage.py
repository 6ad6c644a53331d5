"""What every scene needs: QGIS, the panel with a layer in it, waiting, and a picture at the end."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any, Callable

import numpy as np
import qgis.utils
from osgeo import gdal
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDockWidget, QWidget

PATIENCE_S = 300
REST_S = 0.6
WINDOW_PX = (1240, 760)
PANEL_WIDTH_PX = 340
MARGIN = 1.08
EXACT_COLOURS, MIXED_COLOURS = 96, 160


class Stage:
    """A real QGIS with the plugin in it.

    Args:
        raster: what is searched; its index is built where it is missing.
        folder: where pictures go.
    """

    def __init__(self, raster: str, folder: Path) -> None:
        self.raster = raster
        self.folder = folder
        self.window = qgis.utils.iface.mainWindow()
        self.canvas = qgis.utils.iface.mapCanvas()
        self.dock = qgis.utils.plugins["cisen_search"].dock

    @property
    def controller(self) -> Any:
        """What drives the panel."""
        return self.dock.controller

    @property
    def panel(self) -> Any:
        """The panel's widgets."""
        return self.controller.panel

    def open(self) -> None:
        """The layer on the map, its index built, the panel at its usual width; for the first scene that asks."""
        self.arrange()
        if not QgsProject.instance().mapLayers():
            layer = QgsRasterLayer(self.raster, Path(self.raster).stem)
            QgsProject.instance().addMapLayer(layer)
            self.panel.layer_section.pick(layer)
            self.until(lambda: self.controller.controls.can_search or bool(self.panel.layer_section.estimate))
            if not self.controller.controls.can_search:
                self.panel.layer_section.build_button.click()
                self.until(lambda: not self.controller.index.work.busy and self.controller.controls.can_search)
        extent = self.panel.layer_section.layer.extent()
        extent.scale(MARGIN)
        self.canvas.setExtent(extent)
        self.canvas.refresh()
        self.settle()

    def arrange(self, width_px: int = PANEL_WIDTH_PX) -> None:
        """The window at its usual size, the panel docked at a width, other docks out of the way but for the layers."""
        self.window.showNormal()
        self.window.resize(*WINDOW_PX)
        for dock in self.window.findChildren(QDockWidget):
            if dock is not self.dock:
                dock.setVisible(dock.objectName() == "Layers")
        self.dock.setUserVisible(True)
        self.dock.setFloating(False)
        self.window.resizeDocks([self.dock], [width_px], Qt.Orientation.Horizontal)
        self.rest()

    def search(self, words: str) -> None:
        """Type the words, press Enter, wait for all that follows."""
        self.panel.search.words.setText(words)
        QTest.keyClick(self.panel.search.words, Qt.Key.Key_Return)
        self.settle()

    def settle(self) -> None:
        """Wait until nothing moves any more."""
        search = self.controller.search
        self.until(lambda: search.settled and not search.work.busy and not self.canvas.isDrawing())
        self.rest()

    def until(self, condition: Callable[[], bool]) -> None:
        """Let QGIS work until it holds."""
        deadline = time.monotonic() + PATIENCE_S
        while not condition():
            if time.monotonic() > deadline:
                raise TimeoutError
            QCoreApplication.processEvents()

    def rest(self) -> None:
        """Let what was asked for last come to the screen."""
        end = time.monotonic() + REST_S
        self.until(lambda: time.monotonic() > end and not QgsApplication.taskManager().activeTasks())

    def picture(self, name: str, widget: QWidget | None = None) -> None:
        """Save the window, or one widget of it, as NAME.png."""
        qgis.utils.iface.messageBar().clearWidgets()
        self.rest()
        write_png((widget or self.window).grab().toImage(), self.folder / f"{name}.png")


def write_png(image: QImage, file: Path) -> None:
    """Save with 256 colours, those of the widgets exact and the map's mixed by GDAL: a third of the size."""
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    rows, columns = rgb.height(), rgb.width()
    lines = np.frombuffer(rgb.constBits().asarray(rgb.sizeInBytes()), np.uint8).reshape(rows, rgb.bytesPerLine())
    pixels = lines[:, : columns * 3].reshape(rows, columns, 3)
    memory = gdal.GetDriverByName("MEM")
    full, small = memory.Create("", columns, rows, 3), memory.Create("", columns, rows, 1)
    for band in range(3):
        full.GetRasterBand(band + 1).WriteArray(pixels[:, :, band])
    bands = [full.GetRasterBand(number) for number in (1, 2, 3)]
    palette = gdal.ColorTable()
    gdal.ComputeMedianCutPCT(*bands, MIXED_COLOURS, palette)
    colours, times = np.unique(pixels.reshape(-1, 3), axis=0, return_counts=True)
    for number, colour in enumerate(colours[np.argsort(-times)][:EXACT_COLOURS]):
        palette.SetColorEntry(MIXED_COLOURS + number, (*(int(part) for part in colour), 255))
    gdal.DitherRGB2PCT(*bands, small.GetRasterBand(1), palette)
    small.GetRasterBand(1).SetRasterColorTable(palette)
    gdal.GetDriverByName("PNG").CreateCopy(str(file), small, options=["ZLEVEL=9"])
