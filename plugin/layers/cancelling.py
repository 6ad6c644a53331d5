"""One cancel for a job and for what it waits for, in QGIS or anywhere."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from qgis.core import QgsFeedback
from qgis.PyQt.QtCore import Qt


@contextmanager
def cancelled_by(job: QgsFeedback | None, step: QgsFeedback) -> Iterator[None]:
    """Cancel `step` when `job` is cancelled, in whichever thread that happens, as long as the `with` block lasts."""
    if job is None:
        yield
        return
    # Direct: the thread of `step` is inside QGIS and would not come to a queued call before it is done.
    connection = job.canceled.connect(step.cancel, Qt.ConnectionType.DirectConnection)
    if job.isCanceled():
        step.cancel()
    try:
        yield
    finally:
        job.canceled.disconnect(connection)


def wait(seconds: float, feedback: QgsFeedback | None) -> None:
    """Wait in a worker thread; a cancel ends it at once."""
    if seconds <= 0:
        return
    ended = threading.Event()
    if feedback is None:
        ended.wait(seconds)
        return
    connection = feedback.canceled.connect(ended.set, Qt.ConnectionType.DirectConnection)
    try:
        if not feedback.isCanceled():
            ended.wait(seconds)
    finally:
        feedback.canceled.disconnect(connection)
