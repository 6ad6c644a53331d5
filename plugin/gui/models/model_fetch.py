"""The download of a model package: one at a time, which goes on when the window that shows it is closed."""

from __future__ import annotations

from qgis.core import QgsFeedback
from qgis.PyQt.QtCore import QObject

from ...client.packages import ModelPackage
from ...jobs.catalogue import Offer
from ...jobs.package_fetch import FetchProgress, fetch_package
from ...layers.translation import tr
from ..background import BackgroundWork, Report


class ModelFetch(BackgroundWork):
    """`reported` carries a `FetchProgress`, `done` the package that was installed, or None when it was cancelled."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.offer: Offer | None = None
        self.progress: FetchProgress | None = None
        self.reported.connect(self._remember)

    def fetch(self, offer: Offer) -> None:
        """Start, or go on where an earlier time stopped."""
        self.offer, self.progress = offer, None

        def work(feedback: QgsFeedback, report: Report) -> ModelPackage | None:
            return fetch_package(offer, feedback, report)

        self.start(tr("Fetch the model {}").format(offer.title), work)

    def _remember(self, progress: FetchProgress) -> None:
        self.progress = progress
