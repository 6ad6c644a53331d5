"""Export and import in the window of indexes: the file is asked for first, then pyarrow is installed if need be."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsFeedback
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog

from ...client.errors import EngineError
from ...client.parquet import parquet_python
from ...jobs.errors import JobError
from ...jobs.index_exchange import Exchanged, export_index, import_index
from ...layers.import_place import import_folder
from ...layers.index_listing import ListedIndex, check_there, index_places
from ...layers.index_location import as_file_name
from ...layers.translation import tr
from ..background import BackgroundWork, Report, SentenceErrors
from ..engine_session import EngineSession
from ..message_area import Tone
from ..wording import count
from .indexes_dialog import IndexesDialog
from .parquet_extra import ParquetExtra, offer

INSTALL_LINK = "install"
SUFFIX = ".parquet"


class IndexTransfer(QObject):
    """Emits `changed` when its work begins or ends, and `imported` with the folder of a new index.

    Args:
        dialog: the widgets.
        session: package and settings.
    """

    changed = pyqtSignal()
    imported = pyqtSignal(object)

    def __init__(self, dialog: IndexesDialog, session: EngineSession) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._session = session
        self.exporting = BackgroundWork(self)
        self.importing = BackgroundWork(self)
        self.extra = ParquetExtra(self)
        self._again: Callable[[], None] = lambda: None

    def start(self) -> None:
        """Connect everything."""
        self._dialog.message.link_followed.connect(self._follow)
        self.exporting.done.connect(self._exported)
        self.importing.done.connect(self._imported)
        self.extra.done.connect(lambda _report: self._installed())
        for work in (self.exporting, self.importing, self.extra):
            work.progressed.connect(self._show_progress)
            work.failed.connect(self._fail)
            work.stopped.connect(self._stopped)

    def shut_down(self) -> None:
        """Stop what runs and hear nothing more."""
        for work in (self.exporting, self.importing, self.extra):
            work.abandon()

    @property
    def busy(self) -> bool:
        """Whether an export, an import or an installation is under way."""
        return self.exporting.busy or self.importing.busy or self.extra.busy

    def export(self, index: ListedIndex) -> None:
        """Ask for a file and write the index into it."""
        size = "{:g}m".format(index.state.spec.grid.tile_size_m)
        suggested = "{}-{}{}".format(as_file_name(index.layer_name), size, SUFFIX)
        chosen, _ = QFileDialog.getSaveFileName(
            self._dialog, tr("Export Index"), str(Path.home() / suggested), tr("GeoParquet (*.parquet)")
        )
        if chosen:
            target = Path(chosen)
            self._export_to(index, target if target.suffix else target.with_suffix(SUFFIX))

    def import_file(self) -> None:
        """Ask for a file and make an index of it."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._dialog, tr("Import Index"), str(Path.home()), tr("GeoParquet (*.parquet *.geoparquet);;All files (*)")
        )
        if chosen:
            self._import_from(Path(chosen))

    def _export_to(self, index: ListedIndex, target: Path) -> None:
        self._again = lambda: self._export_to(index, target)
        python = self._python()
        if python is None:
            return

        def work(feedback: QgsFeedback, _report: Report) -> Exchanged:
            return export_index(python, check_there(index.folder), target, feedback)

        self._begin(self.exporting, tr("Exporting the index of {}…").format(index.layer_name), work)

    def _import_from(self, source: Path) -> None:
        self._again = lambda: self._import_from(source)
        python = self._python()
        if python is None:
            return
        try:
            package = self._session.package
        except SentenceErrors as error:
            self._dialog.message.say(Tone.ERROR, str(error))
            return
        places = index_places()

        def work(feedback: QgsFeedback, _report: Report) -> Exchanged:
            return import_index(python, source, package, lambda spec: import_folder(places, spec), feedback)

        self._begin(self.importing, tr("Importing {}…").format(source.name), work)

    def _python(self) -> Path | None:
        """An interpreter that has pyarrow; None while it is offered to be installed."""
        try:
            return parquet_python(self._session.settings.engine_python)
        except EngineError:
            self._offer()
            return None

    def _begin(self, work: BackgroundWork, text: str, does: Callable[[QgsFeedback, Report], object]) -> None:
        work.start(text.rstrip("…"), does)
        self._dialog.message.clear()
        self._dialog.progress.begin(text, work.cancel)
        self.changed.emit()

    def _offer(self) -> None:
        self._dialog.message.say(Tone.NOTE, offer(), INSTALL_LINK, tr("Install it and go on"))

    def _follow(self, link: str) -> None:
        if link != INSTALL_LINK or self.busy:
            return
        self.extra.install(self._session.settings)
        self._dialog.message.clear()
        self._dialog.progress.begin(tr("Installing pyarrow…"), self.extra.cancel)
        self.changed.emit()

    def _show_progress(self, percent: float) -> None:
        self._dialog.progress.show_fraction(percent / 100, self._dialog.progress.text)

    def _exported(self, outcome: Exchanged) -> None:
        self._end()
        if outcome.cancelled:
            self._dialog.message.say(Tone.NOTE, tr("Cancelled; no file was written."))
            return
        said = tr("{} tiles are exported to {}.").format(count(outcome.tiles), outcome.path)
        self._dialog.message.say(Tone.NOTE, said)

    def _imported(self, outcome: Exchanged) -> None:
        self._end()
        if outcome.cancelled:
            self._dialog.message.say(Tone.NOTE, tr("Cancelled; nothing of the file was kept."))
            return
        said = tr("{} tiles are imported; the index lies in {}.").format(count(outcome.tiles), outcome.path)
        self._dialog.message.say(Tone.NOTE, said)
        self.imported.emit(outcome.path)

    def _installed(self) -> None:
        self._end()
        self._again()

    def _fail(self, error: Exception) -> None:
        self._end()
        if isinstance(error, JobError) and getattr(error.__cause__, "code", "") == "parquet_missing":
            self._offer()
        else:
            self._dialog.message.say(Tone.ERROR, str(error))

    def _stopped(self) -> None:
        self._end()
        self._dialog.message.say(Tone.NOTE, tr("Cancelled."))

    def _end(self) -> None:
        self._dialog.progress.end()
        self.changed.emit()
