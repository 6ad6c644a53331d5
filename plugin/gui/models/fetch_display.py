"""The download of a model as the window of models shows it; it goes on when that is closed."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...client.packages import ModelPackage
from ...jobs.package_fetch import FetchProgress
from ...layers.translation import tr
from ..progress_row import ProgressRow
from ..wording import megabytes
from .model_fetch import ModelFetch


class FetchDisplay(QObject):
    """Emits `fetched` with the package, `stopped` when it was cancelled, or `failed` with the error.

    Args:
        fetch: the download.
        progress: the row that shows it.
    """

    fetched = pyqtSignal(object)
    stopped = pyqtSignal()
    failed = pyqtSignal(object)

    def __init__(self, fetch: ModelFetch, progress: ProgressRow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._progress = progress

    def start(self) -> None:
        """Follow it, if it is under way from now on."""
        for signal, slot in self._connections():
            signal.connect(slot)
        if self._fetch.busy:
            self.begin()

    def shut_down(self) -> None:
        """Hear nothing more."""
        for signal, slot in self._connections():
            signal.disconnect(slot)

    def begin(self) -> None:
        """It has started."""
        self._progress.begin(self._text(), self._fetch.cancel)

    def _connections(self) -> tuple:
        fetch = self._fetch
        return (
            (fetch.reported, self._show),
            (fetch.done, self._take),
            (fetch.failed, self._fail),
            (fetch.stopped, self._stop),
        )

    def _show(self, progress: FetchProgress) -> None:
        text = tr("{what} {there} of {all}").format(
            what=self._text(), there=megabytes(progress.received_bytes), all=megabytes(progress.total_bytes)
        )
        if not self._progress.isVisibleTo(self._progress.window()):
            self._progress.begin(text, self._fetch.cancel)
        self._progress.show_fraction(progress.received_bytes / progress.total_bytes, text, progress.seconds_left)

    def _take(self, package: ModelPackage | None) -> None:
        if package is None:
            self._stop()
            return
        self._progress.end()
        self.fetched.emit(package)

    def _stop(self) -> None:
        self._progress.end()
        self.stopped.emit()

    def _fail(self, error: Exception) -> None:
        self._progress.end()
        self.failed.emit(error)

    def _text(self) -> str:
        offer = self._fetch.offer
        return tr("Fetching {}…").format(offer.title if offer is not None else "")
