"""Work in QGIS's task manager, whose reports, outcome or error reach the panel in the main thread."""

from __future__ import annotations

import traceback
from typing import Any, Callable

from qgis.core import Qgis, QgsApplication, QgsFeedback, QgsMessageLog, QgsTask
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal

from ..client.errors import EngineError
from ..jobs.errors import JobError
from ..layers.errors import LayerError
from ..layers.translation import tr

LOG_TAG = "CISEN Search"
SentenceErrors = (EngineError, JobError, LayerError)

Report = Callable[[object], None]
Work = Callable[[QgsFeedback, Report], Any]


class BackgroundTask(QgsTask):
    """Runs `work(feedback, report)` in a thread of QGIS's pool; it touches neither widget nor project there.

    Args:
        title: what the task bar shows.
        work: returns the outcome, or raises an error that has a sentence for the user. What it hands to `report`
            arrives in the main thread by the signal `reported`.
    """

    reported = pyqtSignal(object)

    def __init__(self, title: str, work: Work) -> None:
        # Quitting QGIS must not stop at a question.
        super().__init__(title, QgsTask.Flag.CanCancel | QgsTask.Flag.CancelWithoutPrompt)
        self.feedback = QgsFeedback()
        self.outcome: Any = None
        self.error: Exception | None = None
        self._work = work
        self.feedback.progressChanged.connect(self.setProgress, Qt.ConnectionType.DirectConnection)

    def run(self) -> bool:
        """In the worker thread."""
        try:
            self.outcome = self._work(self.feedback, self.reported.emit)
        except SentenceErrors as error:
            self.error = error
            log("{}: {} {}".format(self.description(), error.sentence, error.detail))
        except Exception:  # noqa: BLE001 - whatever it is, the user gets a sentence and the log has the trace
            trace = traceback.format_exc()
            log(trace)
            unforeseen = tr("Something unforeseen went wrong; the details are in the log panel, under {}.")
            self.error = JobError(unforeseen.format(LOG_TAG), trace)
        return self.error is None

    def cancel(self) -> None:
        """Ask the work to stop; it ends at its next look at the feedback."""
        self.feedback.cancel()
        super().cancel()


class BackgroundWork(QObject):
    """One kind of work, of which one piece runs at a time. Every signal arrives in the main thread.

    Emits `reported` with what the work reports, `progressed` with per cent, and in the end one of `done` with the
    outcome, `failed` with the error, or `stopped` when it was cancelled and left no outcome. Nothing after `abandon`.
    """

    reported = pyqtSignal(object)
    progressed = pyqtSignal(float)
    done = pyqtSignal(object)
    failed = pyqtSignal(object)
    stopped = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task: BackgroundTask | None = None

    @property
    def busy(self) -> bool:
        """Whether a piece of work is under way."""
        return self._task is not None

    def start(self, title: str, work: Work) -> None:
        """Start `work`; what runs already is told to stop, and nothing more is heard of it."""
        self.abandon()
        task = BackgroundTask(title, work)
        task.reported.connect(self.reported)
        task.progressChanged.connect(self.progressed)
        task.taskCompleted.connect(self._settle)
        task.taskTerminated.connect(self._settle)
        keep(task)
        self._task = task
        QgsApplication.taskManager().addTask(task)

    def cancel(self) -> None:
        """Ask the work to stop; one of `done`, `failed` and `stopped` follows."""
        if self._task is not None:
            self._task.cancel()

    def abandon(self) -> None:
        """Ask it to stop and hear no more of it: the panel goes away, or something newer takes its place."""
        task, self._task = self._task, None
        if task is None:
            return
        task.reported.disconnect(self.reported)
        task.progressChanged.disconnect(self.progressed)
        task.taskCompleted.disconnect(self._settle)
        task.taskTerminated.disconnect(self._settle)
        task.cancel()

    def _settle(self) -> None:
        task, self._task = self._task, None
        if task is None:
            return
        if task.outcome is None and task.isCanceled():
            self.stopped.emit()
        elif task.error is not None:
            self.failed.emit(task.error)
        else:
            self.done.emit(task.outcome)


_kept: set[BackgroundTask] = set()


def keep(task: BackgroundTask) -> None:
    """Keep Python from collecting a task before QGIS is done with it (QGIS issue 59464), whoever started it is gone.

    Otherwise a window that is closed would take along what it has begun, without a word.
    """
    _kept.add(task)
    task.taskCompleted.connect(lambda: _kept.discard(task))
    task.taskTerminated.connect(lambda: _kept.discard(task))


def log(text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Warning) -> None:
    """Write to the plugin's tab of the log panel; from any thread."""
    QgsMessageLog.logMessage(text, LOG_TAG, level, notifyUser=False)
