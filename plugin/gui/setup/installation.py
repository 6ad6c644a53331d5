"""Making the engine's environment on the user's machine: one job, shown in the panel and in the options."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis, QgsFeedback
from qgis.PyQt.QtCore import QObject

from ...client.environment import wanted_environment
from ...client.interpreter import InterpreterReport
from ...client.proxy import proxy_variables, read_proxy
from ...layers.translation import tr
from ...settings import Settings
from ..background import BackgroundWork, Report, log


class Installation(BackgroundWork):
    """`reported` carries pip's lines, `done` an `InterpreterReport` of what was installed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)

    def install(self, settings: Settings) -> None:
        """Start; read in the main thread, since the proxy's login may come from QGIS's password store."""
        variables = proxy_variables(read_proxy())
        wheels = Path(settings.wheels_folder) if settings.wheels_folder else None

        def work(feedback: QgsFeedback, report: Report) -> InterpreterReport:
            def tell(line: str) -> None:
                log(line, Qgis.MessageLevel.Info)
                report(line)

            environment = wanted_environment(settings.provider)
            return environment.create(feedback, tell, None, wheels, variables)

        self.start(tr("Install the engine of CISEN Search"), work)
