"""The two tools with which examples are picked on the map: a click on a tile, a box drawn over anything."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent

from ..map_outline import map_outline

FILLED = 0.2
CellUnder = Callable[[QgsPointXY], "tuple[QgsRectangle, QgsCoordinateReferenceSystem] | None"]


class ExampleTool(QgsMapTool):
    """What both have in common: an outline over the map, and Escape. Emits `picked` with a rectangle of the map.

    Emits `escaped` when the user wants to leave it.
    """

    picked = pyqtSignal(QgsRectangle)
    escaped = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._outline: QgsRubberBand | None = None
        self.setCursor(Qt.CursorShape.CrossCursor)

    @property
    def outline(self) -> QgsRubberBand | None:
        """The outline over the map, while there is one."""
        return self._outline

    def show_outline(self, box: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> None:
        """Outline a rectangle, and nothing else."""
        if self._outline is None:
            self._outline = map_outline(self.canvas(), FILLED)
        self._outline.setToGeometry(QgsGeometry.fromRect(box), crs)

    def drop_outline(self) -> None:
        """Outline nothing."""
        outline, self._outline = self._outline, None
        if outline is not None:
            self.canvas().scene().removeItem(outline)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the tool."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            event.accept()

    def deactivate(self) -> None:
        """Another tool takes over."""
        self.drop_outline()
        super().deactivate()


class PickTileTool(ExampleTool):
    """Outlines the tile under the mouse; a click picks it, as the rectangle of a point.

    Args:
        canvas: the map.
        cell_under: the tile at a point of the map, and the CRS of its rectangle; None where there is none.
    """

    def __init__(self, canvas: QgsMapCanvas, cell_under: CellUnder) -> None:
        super().__init__(canvas)
        self._cell_under = cell_under

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Follow the mouse."""
        cell = self._cell_under(event.mapPoint())
        if cell is None:
            self.drop_outline()
        else:
            self.show_outline(*cell)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """A click picks."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.picked.emit(QgsRectangle(event.mapPoint(), event.mapPoint(), False))


class DrawBoxTool(ExampleTool):
    """Outlines the box that the mouse draws, and picks it when the button is let go."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._corner: QgsPointXY | None = None

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        """Begin a box."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._corner = event.mapPoint()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Draw on."""
        if self._corner is not None:
            map_crs = self.canvas().mapSettings().destinationCrs()
            self.show_outline(QgsRectangle(self._corner, event.mapPoint()), map_crs)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """The box is drawn; a click without dragging draws none."""
        corner, self._corner = self._corner, None
        self.drop_outline()
        if corner is not None:
            box = QgsRectangle(corner, event.mapPoint())
            if not box.isEmpty():
                self.picked.emit(box)

    def deactivate(self) -> None:
        """Another tool takes over; a box that is half drawn is none."""
        self._corner = None
        super().deactivate()
