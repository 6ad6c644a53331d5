"""Jobs in the background: a QgsTask round any function that takes a QgsFeedback."""

from __future__ import annotations

import traceback
from typing import Any, Callable

from qgis.core import Qgis, QgsApplication, QgsFeedback, QgsMessageLog, QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ..layers.translation import tr
from .errors import JobError

LOG_TAG = "CISEN Search"


class JobTask(QgsTask):
    """Runs `work(feedback, report)` in a worker thread; then one of the last two signals comes, on the main thread.

    Signals:
        progressed: whatever `work` hands to `report`, such as IndexProgress.
        succeeded: what `work` returned.
        failed: the JobError it raised.

    Args:
        description: for the task bar.
        work: touches no widget, no project and no live layer.
    """

    progressed = pyqtSignal(object)
    succeeded = pyqtSignal(object)
    failed = pyqtSignal(object)

    def __init__(self, description: str, work: Callable[[QgsFeedback, Callable[[Any], None]], Any]) -> None:
        # Without CancelWithoutPrompt QGIS asks a modal question when it quits.
        super().__init__(description, QgsTask.Flag.CanCancel | QgsTask.Flag.CancelWithoutPrompt)
        self.work = work
        self.feedback = QgsFeedback()
        self.outcome: Any = None
        self.error: JobError | None = None

    def run(self) -> bool:
        """Do the work, in the worker thread."""
        try:
            self.outcome = self.work(self.feedback, self._report)
        except JobError as error:
            self.error = error
        except Exception as error:  # noqa: BLE001 (a task must not raise: QGIS would show the user a traceback)
            sentence = tr("Something unforeseen went wrong; please report it with the log.")
            self.error = JobError(
                sentence, "".join(traceback.format_exception(type(error), error, error.__traceback__))
            )
        return self.error is None

    def cancel(self) -> None:
        """Ask the work to end; what is done so far stays."""
        self.feedback.cancel()
        super().cancel()

    def finished(self, result: bool) -> None:
        """Hand over what came out, on the main thread."""
        if self.error is None:
            self.succeeded.emit(self.outcome)
            return
        if self.error.detail:
            QgsMessageLog.logMessage(self.error.detail, LOG_TAG, Qgis.MessageLevel.Warning)
        self.failed.emit(self.error)

    def _report(self, progress: Any) -> None:
        percent = getattr(progress, "percent", None)
        if percent is not None:
            self.setProgress(percent)
        self.progressed.emit(progress)


_running: set[JobTask] = set()


def start_task(task: JobTask) -> JobTask:
    """Hand a task to QGIS and hold on to it: one that Python collects before it has finished crashes QGIS."""
    _running.add(task)
    task.taskCompleted.connect(lambda: _running.discard(task))
    task.taskTerminated.connect(lambda: _running.discard(task))
    QgsApplication.taskManager().addTask(task)
    return task
