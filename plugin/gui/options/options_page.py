"""The plugin's page in QGIS's options: where the engine comes from, what it runs on, and a page for bug reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...layers.translation import tr
from ..dock import OPTIONS_PAGE

if TYPE_CHECKING:
    from ..engine_session import EngineSession


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page each time the options are opened.

    Args:
        icon: in the list of pages.
        session: what the plugin's windows share.
    """

    def __init__(self, icon: QIcon, session: EngineSession) -> None:
        super().__init__(tr("CISEN Search"), icon)
        self._icon = icon
        self._session = session

    def icon(self) -> QIcon:
        """In the list of pages."""
        return self._icon

    def createWidget(self, parent: QWidget | None = None) -> OptionsPage:
        """A page that shows the settings as they are now."""
        return OptionsPage(self._session, parent)


class OptionsPage(QgsOptionsPageWidget):
    """Settings above, the environment between, diagnostics below.

    Args:
        session: what the plugin's windows share.
    """

    def __init__(self, session: EngineSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from ..help import set_help, watch_help_key
        from ..models.model_options import ModelOptions
        from .diagnostics_section import DiagnosticsSection
        from .engine_options import EngineOptions
        from .environment_section import EnvironmentSection
        from .search_options import SearchOptions
        from .web_options import WebOptions

        self.setObjectName(OPTIONS_PAGE)
        self._session = session
        self.engine = EngineOptions()
        self.environment = EnvironmentSection(session, self.apply)
        self.models = ModelOptions(session)
        self.search = SearchOptions(session)
        self.web = WebOptions()
        self.diagnostics = DiagnosticsSection(session)
        self.engine.show_settings(session.settings)
        self.models.show_settings(session.settings)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for section in (self.engine, self.environment, self.models, self.search, self.web):
            layout.addWidget(section)
        layout.addWidget(self.diagnostics, 1)
        set_help(self, "options")
        set_help(self.models, "models")
        set_help(self.web, "web_layers")
        watch_help_key(self)

    def apply(self) -> None:
        """Store what is chosen: the user pressed OK, or installs with it."""
        self.web.save()
        self.search.save()
        chosen = self.models.settings(self.engine.settings(self._session.settings))
        if chosen != self._session.settings:
            self._session.apply(chosen)
