"""The dock window. Its content is made when it is first shown, so that enabling the plugin costs next to nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import Qgis
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtWidgets import QWidget

from ..layers.translation import tr

if TYPE_CHECKING:
    from ..jobs.index_build import IndexOutcome
    from .engine_session import EngineSession
    from .panel_controller import PanelController

OPTIONS_PAGE = "cisen_search_options"


class SearchDock(QgsDockWidget):
    """The panel, docked.

    Args:
        iface: QGIS.
        session: what the plugin's windows share.
    """

    def __init__(self, iface: QgisInterface, session: EngineSession) -> None:
        super().__init__(tr("CISEN Search"), iface.mainWindow())
        self.setObjectName("cisen_search_dock")
        self.setWidget(QWidget())
        self._iface = iface
        self._session = session
        self._controller: PanelController | None = None

    @property
    def controller(self) -> PanelController:
        """What drives the panel; the panel is made if it was never shown."""
        if self._controller is None:
            self._controller = self._make_panel()
        return self._controller

    def fill_when_opened(self) -> None:
        """Make the panel when the user opens the dock, not when QGIS adds it."""
        self.opened.connect(self._show_panel)

    def open_options(self) -> None:
        """Open QGIS's options at the plugin's page."""
        self._iface.showOptionsDialog(self._iface.mainWindow(), OPTIONS_PAGE)

    def open_indexes(self) -> None:
        """Show the window that lists the tile indexes."""
        self.controller.open_indexes()

    def open_models(self) -> None:
        """Show the window of models."""
        from .models.models_controller import open_models

        open_models(self._session, self._iface.mainWindow())

    def open_sample_scene(self) -> None:
        """Show the panel with the scene that comes with the plugin."""
        self.setUserVisible(True)
        self.controller.setup.open_sample_scene()

    def fetch_banepa(self) -> None:
        """Show the panel and fetch a real orthophoto."""
        self.setUserVisible(True)
        self.controller.setup.fetch_banepa()

    def shut_down(self) -> None:
        """Stop what the panel started, and close what it opened."""
        for name in ("cisen_search_models", "cisen_search_help"):
            window = self._iface.mainWindow().findChild(QWidget, name)
            if window is not None:
                window.close()
        if self._controller is not None:
            self._controller.shut_down()

    def _show_panel(self) -> None:
        self.controller.refresh()

    def _make_panel(self) -> PanelController:
        from .panel import SearchPanel
        from .panel_controller import PanelController

        panel = SearchPanel()
        self.setWidget(panel)
        panel.status.options_requested.connect(self.open_options)
        panel.setup.options_requested.connect(self.open_options)
        controller = PanelController(panel, self._iface.mapCanvas(), self._session)
        controller.index.work.done.connect(self._tell_if_closed)
        controller.search.results.swept.connect(self._tell)
        controller.start()
        return controller

    def _tell_if_closed(self, outcome: IndexOutcome) -> None:
        """Whoever closed the panel while it indexed wants to know that it is done."""
        from .wording import count

        if not self.isUserVisible() and not outcome.cancelled:
            done = tr("The index is built: {} tiles.").format(count(outcome.tiles))
            self._iface.messageBar().pushMessage(tr("CISEN Search"), done, Qgis.MessageLevel.Success)

    def _tell(self, sentence: str) -> None:
        """Of a project that was read, as of the layers in it that QGIS cannot find."""
        self._iface.messageBar().pushMessage(tr("CISEN Search"), sentence, Qgis.MessageLevel.Info)
