"""Deleting a model: the indexes that need it are counted first, then the user is asked."""

from __future__ import annotations

from qgis.core import QgsFeedback
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...client.packages import remove_package
from ...layers.index_listing import ListedIndex, index_places, list_indexes
from ...layers.translation import tr
from ..background import BackgroundWork, Report
from ..wording import count
from .model_rows import ModelRow
from .models_dialog import ModelsDialog


class ModelRemoval(QObject):
    """Emits `removed` with the title of a model that is gone, or `failed` with the error.

    Args:
        dialog: asks.
    """

    removed = pyqtSignal(object)
    failed = pyqtSignal(object)

    def __init__(self, dialog: ModelsDialog) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._counting = BackgroundWork(self)
        self._removing = BackgroundWork(self)

    def start(self) -> None:
        """Connect everything."""
        self._counting.done.connect(self._ask)
        self._removing.done.connect(self.removed)
        for work in (self._counting, self._removing):
            work.failed.connect(self.failed)

    def shut_down(self) -> None:
        """Hear nothing more."""
        self._counting.abandon()
        self._removing.abandon()

    @property
    def busy(self) -> bool:
        """Whether indexes are being counted, or a model deleted."""
        return self._counting.busy or self._removing.busy

    def remove(self, row: ModelRow) -> None:
        """Count the indexes that need a model, then ask."""
        places, digest = index_places(), row.digest

        def work(feedback: QgsFeedback, _report: Report) -> tuple[ModelRow, int]:
            found: list[ListedIndex] = []
            list_indexes(places, digest, found.extend, feedback.isCanceled)
            needing = {index.folder for index in found if index.state and index.state.spec.package.digest == digest}
            return row, len(needing)

        self._counting.start(tr("Look for indexes of a model"), work)

    def _ask(self, counted: tuple[ModelRow, int]) -> None:
        row, needing = counted
        sentence = tr("Delete the model {}?").format(row.title)
        if needing == 1:
            sentence += "\n\n" + tr("One index was made with it and could not be searched without it.")
        elif needing:
            sentence += "\n\n" + tr("{} indexes were made with it and could not be searched without it.").format(
                count(needing)
            )

        def work(_feedback: QgsFeedback, _report: Report) -> str:
            remove_package(row.digest)
            return row.title

        self._dialog.ask(sentence, tr("Delete"), lambda: self._removing.start(tr("Remove a model"), work))
