"""Query by example: the buttons, the map tools that they switch on, and the reading of what was picked."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeedback,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
)
from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QToolButton

from ...jobs.examples import PickedExamples, example_at, examples_in, picking_ground
from ...layers.picking_ground import PickedPlace, PickingGround, cell_of
from ...layers.translation import tr
from ..background import BackgroundWork, SentenceErrors
from .example_tool import DrawBoxTool, PickTileTool
from .search_target import SearchTarget

Read = Callable[["list[PickedPlace]", QgsFeedback], PickedExamples]


class ExampleController(QObject):
    """Emits `picked` with `PickedExamples`, `failed` with the error, and `refused` where there is nothing to pick from.

    Args:
        pick: the button of the tool that picks tiles.
        draw: the button of the tool that draws boxes.
        canvas: the map.
        target: the indexes to search now.
    """

    picked = pyqtSignal(object)
    failed = pyqtSignal(object)
    refused = pyqtSignal()

    def __init__(
        self,
        pick: QToolButton,
        draw: QToolButton,
        canvas: QgsMapCanvas,
        target: Callable[[], SearchTarget | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._target = target
        self._grounds: list[PickingGround] = []
        self._before: QgsMapTool | None = None
        self._work = BackgroundWork(self)
        self.pick_tool = PickTileTool(canvas, self._cell_under)
        self.box_tool = DrawBoxTool(canvas)
        self._buttons = {pick: self.pick_tool, draw: self.box_tool}

    def start(self) -> None:
        """Connect everything."""
        for button, tool in self._buttons.items():
            tool.setButton(button)  # the map's tools check and uncheck it
            button.clicked.connect(lambda checked, tool=tool: self._switch(tool, checked))
            tool.escaped.connect(self.leave)
        self.pick_tool.picked.connect(lambda box: self._read(box, example_at))
        self.box_tool.picked.connect(lambda box: self._read(box, examples_in))
        self._work.done.connect(self.picked)
        self._work.failed.connect(self.failed)

    def shut_down(self) -> None:
        """Give the map back and stop what runs."""
        self._work.abandon()
        self.leave()
        for tool in self._buttons.values():
            tool.deleteLater()

    @property
    def active(self) -> bool:
        """Whether one of the tools has the map."""
        return self._canvas.mapTool() in self._buttons.values()

    @property
    def busy(self) -> bool:
        """Whether something picked is being read."""
        return self._work.busy

    def leave(self) -> None:
        """Give the map back to the tool that had it before."""
        if not self.active:
            return
        before, self._before = self._before, None
        if before is not None and not sip.isdeleted(before):
            self._canvas.setMapTool(before)
        else:
            self._canvas.unsetMapTool(self._canvas.mapTool())

    def _switch(self, tool: QgsMapTool, checked: bool) -> None:
        if not checked:
            self.leave()
            return
        self._grounds = self._look()
        if not self._grounds:
            tool.button().setChecked(False)
            self.refused.emit()
            return
        if not self.active:
            self._before = self._canvas.mapTool()
        self._canvas.setMapTool(tool)
        self._canvas.setFocus()

    def _look(self) -> list[PickingGround]:
        target = self._target()
        grounds = []
        for index in target.indexes if target is not None else ():
            layer = QgsProject.instance().mapLayer(index.layer_id)
            try:
                if isinstance(layer, QgsRasterLayer):
                    grounds.append(picking_ground(index.folder, layer))
            except SentenceErrors:
                continue  # an index that cannot be read holds no tile to pick; a search says why
        return grounds

    def _seen(self, picked: QgsRectangle) -> list[tuple[PickingGround, Any]]:
        """The grounds that cover a rectangle of the map, with its box on each."""
        referenced = QgsReferencedRectangle(picked, self._canvas.mapSettings().destinationCrs())
        boxes = [(ground, ground.box_of(referenced)) for ground in self._grounds if not sip.isdeleted(ground.layer)]
        return [(ground, box) for ground, box in boxes if box is not None and ground.covers(box)]

    def _cell_under(self, point: QgsPointXY) -> tuple[QgsRectangle, QgsCoordinateReferenceSystem] | None:
        for ground, box in self._seen(QgsRectangle(point, point, False)):
            bounds = ground.grid.bounds(cell_of(ground.grid, box))
            return QgsRectangle(*bounds), QgsCoordinateReferenceSystem(ground.grid.crs)
        return None

    def _read(self, picked: QgsRectangle, read: Read) -> None:
        self._grounds = self._look()  # the layer that is searched may be another since the tool was taken
        try:
            places = [ground.place(box) for ground, box in self._seen(picked)]
        except SentenceErrors as error:
            self.failed.emit(error)
            return
        self._work.start(tr("Read examples from the map"), lambda feedback, _report: read(places, feedback))
