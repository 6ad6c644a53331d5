"""Turns the chosen scope into an area, and notices when the map shows another part of the world."""

from __future__ import annotations

from contextlib import suppress

from qgis.core import QgsMapLayer, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...layers.search_area import SearchArea, selection_area, view_area
from .scope_row import ScopeRow, Where

MAP_RESTS_MS = 300


class Scoping(QObject):
    """Emits `moved` when the map has come to rest elsewhere and a search shall follow it, `changed` for another scope.

    Args:
        row: the widgets.
        canvas: the map.
    """

    moved = pyqtSignal()
    changed = pyqtSignal()

    def __init__(self, row: ScopeRow, canvas: QgsMapCanvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._row = row
        self._canvas = canvas
        self._rest = QTimer(self)
        self._selected_in = ""

    def start(self) -> None:
        """Connect everything."""
        self._rest.setSingleShot(True)
        self._rest.setInterval(MAP_RESTS_MS)
        self._rest.timeout.connect(self.moved)
        self._row.scope_changed.connect(self._change)
        self._row.following_changed.connect(self._move)
        self._canvas.extentsChanged.connect(self._move)
        QgsProject.instance().layersRemoved.connect(self._lose)

    def shut_down(self) -> None:
        """Hear nothing more."""
        self._rest.stop()
        self._watch(None)
        self._canvas.extentsChanged.disconnect(self._move)
        QgsProject.instance().layersRemoved.disconnect(self._lose)

    def area(self) -> SearchArea | None:
        """The area to search in; None for everywhere.

        Raises:
            LayerError: nothing is selected, or the layer of the selection is gone.
        """
        scope = self._row.scope
        if scope.where is Where.VIEW:
            return view_area(self._canvas.mapSettings())
        if scope.where is Where.SELECTION:
            return selection_area(QgsProject.instance().mapLayer(scope.layer_id))
        return None

    def stay(self) -> None:
        """It was a result that moved the map: the user looks at it, and does not look for others."""
        self._rest.stop()

    def _change(self) -> None:
        self._watch(QgsProject.instance().mapLayer(self._row.scope.layer_id))
        self.changed.emit()

    def _watch(self, layer: QgsMapLayer | None) -> None:
        """Search again when other polygons of this layer are selected, and no longer of the one before."""
        before = QgsProject.instance().mapLayer(self._selected_in)
        self._selected_in = layer.id() if layer is not None else ""
        if before is not None:
            with suppress(TypeError):  # a project that was read may bring another layer under the same id
                before.selectionChanged.disconnect(self._select)
        if layer is not None:
            layer.selectionChanged.connect(self._select)

    def _select(self) -> None:
        self._rest.start()

    def _move(self) -> None:
        if self._row.following:
            self._rest.start()
        else:
            self._rest.stop()

    def _lose(self, layer_ids: list[str]) -> None:
        if self._row.scope.layer_id in layer_ids:
            self._row.choice.list_layers()
