"""Making the environment that reads and writes GeoParquet, when it is first needed."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis, QgsFeedback

from ...client.interpreter import InterpreterReport
from ...client.parquet import DISK_BYTES, DOWNLOAD_BYTES, parquet_environment
from ...client.proxy import proxy_variables, read_proxy
from ...layers.translation import tr
from ...settings import Settings
from ..background import BackgroundWork, Report, log
from ..wording import megabytes


class ParquetExtra(BackgroundWork):
    """`done` carries an `InterpreterReport` of what was installed."""

    def install(self, settings: Settings) -> None:
        """Start; read in the main thread, since the proxy's login may come from QGIS's password store."""
        variables = proxy_variables(read_proxy())
        wheels = Path(settings.wheels_folder) if settings.wheels_folder else None

        def work(feedback: QgsFeedback, _report: Report) -> InterpreterReport:
            return parquet_environment().create(
                feedback, lambda line: log(line, Qgis.MessageLevel.Info), None, wheels, variables
            )

        self.start(tr("Install GeoParquet for CISEN Search"), work)


def offer() -> str:
    """What installing it would cost, in a sentence."""
    return tr("GeoParquet needs the library pyarrow, which is not installed: {} to fetch, {} on the disk.").format(
        megabytes(DOWNLOAD_BYTES), megabytes(DISK_BYTES)
    )
