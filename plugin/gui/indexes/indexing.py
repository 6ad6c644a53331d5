"""Building the index of the layer in the panel: the estimate before, the task, and its end."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsRasterLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject

from ...jobs.index_build import IndexOutcome, build_index
from ...jobs.index_plan import IndexPlan
from ...jobs.layer_plan import plan_layer
from ...jobs.tile_source import tile_source
from ...jobs.web_plan import check_terms
from ...layers.index_location import FoundIndex, choose_index_folder
from ...layers.layer_name import layer_name
from ...layers.translation import tr
from ...layers.web_layer import is_web_layer
from ..background import BackgroundWork
from ..canvas_view import map_extent
from ..engine_session import EngineSession
from .layer_section import Area, LayerSection


class Indexing(BackgroundWork):
    """The indexing job of the panel. `reported` carries `IndexProgress`, `done` an `IndexOutcome`.

    Args:
        section: where the user picks layer, area and tile size.
        canvas: the map, for its extent.
        session: package and engine.
    """

    def __init__(
        self, section: LayerSection, canvas: QgsMapCanvas, session: EngineSession, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._section = section
        self._canvas = canvas
        self._session = session
        self.layer_id = ""
        self.plan: IndexPlan | None = None
        self.folder: Path | None = None
        self.done.connect(self._remember_pace)

    def plan_for(self, layer: QgsRasterLayer, index: FoundIndex | None) -> IndexPlan:
        """What building would mean now.

        An index that is there keeps its tile size, so that building goes on with it.

        Raises:
            JobError: the layer cannot be indexed as asked; the sentence says what to do.
        """
        extent = map_extent(self._canvas) if self._section.area is Area.CANVAS else None
        package = self._session.package
        if is_web_layer(layer):
            self._section.web.show_ground(layer, extent or map_extent(self._canvas), package.size_px)
        known = index.state.spec if index is not None and not index.mismatch else None
        size_m, zoom = self._section.tile_size_m, self._section.web.zoom
        return plan_layer(layer, extent, package, known, size_m, zoom, self._session.seconds_per_tile)

    def begin(self, layer: QgsRasterLayer, plan: IndexPlan) -> None:
        """Start, or go on.

        Raises:
            LayerError, JobError: it cannot even be started; the sentence says why.
        """
        check_terms(plan)
        source = tile_source(layer, plan)
        folder = choose_index_folder(layer, plan.spec)
        self.layer_id = layer.id()
        self.plan = plan
        self.folder = folder
        self.start(
            tr("Index of {}").format(layer_name(layer)),
            lambda feedback, report: build_index(plan, source, self._session.connection(), folder, feedback, report),
        )

    def _remember_pace(self, outcome: IndexOutcome) -> None:
        if outcome.seconds_per_tile is not None and self.plan is not None and self.plan.web is None:
            self._session.remember_pace(outcome.seconds_per_tile)
