"""Registers and unregisters everything, and does nothing else."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QMenu

from .gui.dock import SearchDock
from .gui.engine_session import EngineSession
from .gui.options.options_page import OptionsFactory
from .gui.search.locator_filter import TileLocatorFilter
from .layers.translation import tr
from .processing.algorithm import ICON
from .processing.provider import CisenProvider
from .translator import Translator

MENU = "CISEN Search"


class CisenSearchPlugin:
    """The plugin as QGIS sees it; `iface` is None under qgis_process, which calls `initProcessing` alone."""

    def __init__(self, iface: QgisInterface | None) -> None:
        self.iface = iface
        self._translator = Translator()
        self.dock: SearchDock | None = None
        self._provider: CisenProvider | None = None
        self._options: OptionsFactory | None = None
        self._session: EngineSession | None = None
        self._actions: list[QAction] = []
        self._menu: QMenu | None = None
        self._locator: TileLocatorFilter | None = None

    def initProcessing(self) -> None:
        """Register the algorithms, in the user's language."""
        self._translator.install()
        self._provider = CisenProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        """Register the panel, its actions and the options page."""
        self.initProcessing()
        icon = QIcon(str(ICON))
        window = self.iface.mainWindow()
        self._session = EngineSession()
        self.dock = SearchDock(self.iface, self._session)
        self.dock.setWindowIcon(icon)
        self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.dock.hide()  # QGIS shows it again if it was open when QGIS was closed
        self.dock.fill_when_opened()

        panel = QAction(icon, tr("CISEN Search"), window)
        panel.setObjectName("cisen_search_panel")
        panel.setToolTip(tr("Find places in imagery by describing them"))
        panel.setCheckable(True)
        self.dock.setToggleVisibilityAction(panel)
        self.iface.addToolBarIcon(panel)
        sample = QAction(tr("Open the Sample Scene"), window)
        sample.triggered.connect(self.dock.open_sample_scene)
        fetch = QAction(tr("Fetch the Banepa Orthophoto"), window)
        fetch.triggered.connect(self.dock.fetch_banepa)
        indexes = QAction(tr("Manage Indexes…"), window)
        indexes.triggered.connect(self.dock.open_indexes)
        models = QAction(tr("Models…"), window)
        models.triggered.connect(self.dock.open_models)
        options = QAction(tr("Options…"), window)
        options.triggered.connect(self.dock.open_options)
        self._actions = [panel, indexes, models, sample, fetch, options]
        # A menu of our own: of one that QGIS makes for a plugin, menu and separator would stay in its window.
        self._menu = QMenu(MENU, window)
        self._menu.addActions(self._actions)
        self.iface.rasterMenu().addMenu(self._menu)

        self._options = OptionsFactory(icon, self._session)
        self.iface.registerOptionsWidgetFactory(self._options)
        self._locator = TileLocatorFilter(self.dock, self._session, icon)
        self.iface.registerLocatorFilter(self._locator)

    def unload(self) -> None:
        """Undo all of it, and wait until the engine's process is gone."""
        from .layers.server_replies import server_replies  # late: enabling does not need it

        server_replies.stop()
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        self._translator.remove()
        if self.dock is None:
            return
        self.iface.deregisterLocatorFilter(self._locator)
        self._locator = None
        self.iface.unregisterOptionsWidgetFactory(self._options)
        self._options = None
        for action in self._actions:
            self.iface.removeToolBarIcon(action)
            action.deleteLater()
        self._actions = []
        self.iface.rasterMenu().removeAction(self._menu.menuAction())
        self._menu.deleteLater()
        self._menu = None
        self.dock.shut_down()
        self.iface.removeDockWidget(self.dock)
        self.dock.deleteLater()
        self.dock = None
        self._session.close()
        self._session = None
