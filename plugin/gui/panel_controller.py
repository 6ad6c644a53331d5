"""Joins the halves of the panel: whatever changes in one, the whole is shown anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject

from .engine_session import EngineSession
from .indexes.index_controller import IndexController
from .indexes.sheets_controller import SheetsController
from .labels.label_controller import LabelController
from .panel import SearchPanel
from .panel_state import Controls, Facts, controls_of
from .search.search_controller import SearchController
from .search.search_messages import what_is_missing
from .search.search_target import SearchTarget
from .search.target_controller import TargetController
from .setup.setup_controller import SetupController

if TYPE_CHECKING:
    from .indexes.indexes_controller import IndexesController


class PanelController(QObject):
    """Everything behind the panel, from `start` to `shut_down`.

    Args:
        panel: the widgets.
        canvas: the map.
        session: the engine and its package.
    """

    def __init__(self, panel: SearchPanel, canvas: QgsMapCanvas, session: EngineSession) -> None:
        super().__init__(panel)
        self.panel = panel
        self.session = session
        self.setup = SetupController(panel, session)
        self.sheets = SheetsController(panel)
        self.index = IndexController(panel, canvas, session)
        self.targets = TargetController(panel, session, self.index)
        self.labels = LabelController(panel, canvas, session, self.targets)
        self.search = SearchController(panel, canvas, session, self.index, self.targets, self.labels)
        self._canvas = canvas
        self._indexes: IndexesController | None = None
        self._expanded = False

    def start(self) -> None:
        """Connect everything and show how things stand."""
        for part in (self.setup, self.index, self.targets, self.labels, self.search):
            part.changed.connect(self.refresh)
        self.panel.more_requested.connect(self._expand)
        self.search.asked.connect(lambda quietly: self.search.search(self.controls, quietly))
        self.index.layer_changed.connect(self._collapse)
        self.panel.layer_section.more.indexes_requested.connect(self.open_indexes)
        self.setup.start()
        self.sheets.start()
        self.search.start()
        self.targets.start()
        self.labels.start()
        self.index.start()

    def shut_down(self) -> None:
        """Stop what runs; nothing more is shown."""
        for part in (self.setup, self.index, self.targets, self.labels, self.search):
            part.changed.disconnect(self.refresh)
            part.shut_down()
        self.sheets.shut_down()
        if self._indexes is not None:
            self._indexes.shut_down()

    @property
    def indexes(self) -> IndexesController:
        """The window of indexes, made when it is first wanted."""
        if self._indexes is None:
            from .indexes.indexes_controller import IndexesController
            from .indexes.indexes_dialog import IndexesDialog

            dialog = IndexesDialog(self._canvas.window())
            self._indexes = IndexesController(dialog, self._canvas, self.session, self.index)
            self._indexes.start()
        return self._indexes

    def open_indexes(self) -> None:
        """Show the window of indexes."""
        self.indexes.open()

    @property
    def controls(self) -> Controls:
        """What the panel shows and allows now."""
        return controls_of(
            Facts(
                engine_ready=self.session.ready,
                has_layer=self.panel.layer_section.layer is not None,
                plan_problem=self.index.plan_problem,
                index=self.index.facts,
                installing=self.setup.installing,
                indexing=self.index.work.busy,
                searching=self.search.work.busy,
                fetching=self.setup.fetching,
                elsewhere=self.targets.elsewhere,
            )
        )

    @property
    def canvas(self) -> QgsMapCanvas:
        """The map."""
        return self._canvas

    @property
    def target_or_what_is_missing(self) -> tuple[SearchTarget | None, str]:
        """What would be searched now; where nothing can be, a sentence that says why."""
        controls, target = self.controls, self.search.target
        if not controls.can_search or target is None:
            return None, what_is_missing(controls)
        return target, ""

    def refresh(self) -> None:
        """Bring the widgets in line with what is known."""
        self.panel.show_controls(self.controls, self.index.facts, self._expanded)
        self.panel.status.show_engine(self.session.hello)
        self.session.look_at_engine()

    def _expand(self) -> None:
        self._expanded = True
        self.refresh()

    def _collapse(self) -> None:
        self._expanded = False
