"""Behind the choice of indexes: finds those of every layer of the project, and says which are searched."""

from __future__ import annotations

from qgis.core import QgsFeedback, QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...layers.ground_grid import native_pixel_size_m
from ...layers.index_listing import ListedIndex, index_places, list_indexes
from ...layers.index_location import FoundIndex
from ...layers.known_scale import far_caution
from ...layers.layer_name import layer_name
from ...layers.translation import tr
from ..background import BackgroundWork, Report, SentenceErrors
from ..engine_session import EngineSession
from ..indexes.index_controller import IndexController, folder_of
from ..panel import SearchPanel
from .search_target import SearchedIndex, SearchTarget
from .target_choice import TargetChoice, is_searchable

REFRESH_DELAY_MS = 300


class TargetController(QObject):
    """Emits `changed` when what would be searched may have changed, `chosen` when the user has ticked other indexes.

    Args:
        panel: the widgets.
        session: the model package in use.
        index: knows the picked layer's index.
    """

    changed = pyqtSignal()
    chosen = pyqtSignal()

    def __init__(self, panel: SearchPanel, session: EngineSession, index: IndexController) -> None:
        super().__init__(panel)
        self._panel = panel
        self._section = panel.targets
        self._session = session
        self._index = index
        self.listing = BackgroundWork(self)
        self._later = QTimer(self)
        self._found: list[ListedIndex] = []
        self.indexes: list[ListedIndex] = []
        self.choice = TargetChoice()
        self._watched: set[str] = set()

    def start(self) -> None:
        """Connect everything and look for indexes."""
        self._section.ticked.connect(lambda folder, wanted: self._choose(self.choice.ticked(folder, wanted)))
        self._section.all_wanted.connect(self._choose_all)
        self._section.own_wanted.connect(lambda: self._choose(TargetChoice()))
        self._section.collapsedStateChanged.connect(self._unfolded)
        self.listing.reported.connect(self._found.extend)
        self.listing.done.connect(lambda _none: self._take())
        self._later.setSingleShot(True)
        self._later.setInterval(REFRESH_DELAY_MS)
        self._later.timeout.connect(self.refresh)
        self._session.changed.connect(self._later.start)
        self._index.changed.connect(self._show)
        for end in (self._index.work.done, self._index.work.failed, self._index.work.stopped):
            end.connect(self._later.start)
        project = QgsProject.instance()
        project.layersAdded.connect(self._layers_come)
        project.layersRemoved.connect(self._layers_go)
        self._later.start()

    def _unfolded(self, collapsed: bool) -> None:
        if not collapsed:
            self.refresh()

    def shut_down(self) -> None:
        """Stop what runs and hear nothing more."""
        self._later.timeout.disconnect(self.refresh)  # layers may go on starting it
        self._later.stop()
        self.listing.abandon()
        self._session.changed.disconnect(self._later.start)
        project = QgsProject.instance()
        project.layersAdded.disconnect(self._layers_come)
        project.layersRemoved.disconnect(self._layers_go)

    @property
    def busy(self) -> bool:
        """Whether indexes are being looked for, or soon will be."""
        return self.listing.busy or self._later.isActive()

    @property
    def elsewhere(self) -> bool:
        """Whether an index beside that of the picked layer is chosen."""
        own = folder_of(self._index.index)
        return any(index.folder != own for index in self._chosen())

    def look_again(self) -> None:
        """What is on the disk may have changed."""
        self._later.start()

    def target(self) -> SearchTarget | None:
        """The indexes to search, that of the picked layer first; None while there is none."""
        own = self._own()
        found = [own] if own is not None and self.choice.has(own.folder, own.folder) else []
        for index in self._chosen():
            if own is None or index.folder != own.folder:
                size_m = index.state.spec.grid.tile_size_m
                caution = self._caution(index.layer_id, index)
                found.append(SearchedIndex(index.layer_id, index.layer_name, index.folder, size_m, caution))
        return SearchTarget(tuple(found)) if found else None

    def refresh(self) -> None:
        """Look for the indexes of all layers anew, in the background."""
        self._later.stop()
        self._watch()
        try:
            digest = self._session.package.digest
        except SentenceErrors:  # the panel says it already
            return
        places = [place for place in index_places() if place.layer is not None and not in_memory(place.layer.source)]
        self._found.clear()

        def work(feedback: QgsFeedback, report: Report) -> bool:
            list_indexes(places, digest, report, feedback.isCanceled)
            return True

        self.listing.start(tr("Look for tile indexes"), work)

    def _own(self) -> SearchedIndex | None:
        """The index of the picked layer, if it can be searched."""
        index, facts, layer = self._index.index, self._index.facts, self._panel.layer_section.layer
        if index is None or layer is None or facts is None or facts.mismatch or not facts.tiles:
            return None
        size_m = index.state.spec.grid.tile_size_m
        return SearchedIndex(layer.id(), layer_name(layer), index.folder, size_m, self._caution(layer.id(), index))

    def _chosen(self) -> list[ListedIndex]:
        own = folder_of(self._index.index)
        return [index for index in self.indexes if is_searchable(index) and self.choice.has(index.folder, own)]

    def _caution(self, layer_id: str, index: FoundIndex | ListedIndex) -> str:
        layer = QgsProject.instance().mapLayer(layer_id)
        if not isinstance(layer, QgsRasterLayer):
            return ""
        grid = index.state.spec.grid
        return far_caution(max(native_pixel_size_m(layer, grid), grid.gsd_m), self._session.package.gsd_range_m)

    def _choose(self, choice: TargetChoice) -> None:
        self.choice = choice
        # Later, since the row that was clicked is made anew.
        QTimer.singleShot(0, self._show_choice)

    def _show_choice(self) -> None:
        self._show()
        self.chosen.emit()

    def _choose_all(self) -> None:
        self._choose(TargetChoice(more=frozenset(index.folder for index in self.indexes if is_searchable(index))))

    def _take(self) -> None:
        once = {index.folder: index for index in reversed(self._found)}  # two layers may show one raster
        found = [index for index in self._found if once.pop(index.folder, None) is index]
        self.indexes = sorted(found, key=lambda index: (index.layer_name.lower(), index.layer_id))
        self._show()

    def _show(self) -> None:
        own = folder_of(self._index.index)
        self._section.show_indexes(self.indexes, lambda folder: self.choice.has(folder, own))
        self.changed.emit()

    def _watch(self) -> None:
        """A layer that is styled anew or renamed stands otherwise in the list."""
        layers = {layer.id(): layer for layer in QgsProject.instance().mapLayers().values() if may_have_index(layer)}
        for layer_id in layers.keys() - self._watched:
            layers[layer_id].styleChanged.connect(self._later.start)
            layers[layer_id].nameChanged.connect(self._later.start)
        self._watched = set(layers)

    def _layers_come(self, layers: list[QgsMapLayer]) -> None:
        if any(may_have_index(layer) for layer in layers):
            self._later.start()

    def _layers_go(self, layer_ids: list[str]) -> None:
        if self._watched.intersection(layer_ids):
            self._watched -= set(layer_ids)
            self._later.start()


def may_have_index(layer: QgsMapLayer) -> bool:
    """Whether a layer is a raster of the user's; heat maps and classes of tiles lie in memory."""
    return isinstance(layer, QgsRasterLayer) and not in_memory(layer.source())


def in_memory(source: str) -> bool:
    """Whether a raster lies in GDAL's memory."""
    return source.startswith("/vsimem/")
