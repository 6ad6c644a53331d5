from __future__ import annotations

import gc
import threading

import pytest
from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QWidget

from plugin.client.errors import EngineGone
from plugin.gui import background
from plugin.gui.background import BackgroundWork


@pytest.fixture
def work(qgis_app):
    work = BackgroundWork()
    work.heard = []
    work.done.connect(lambda outcome: work.heard.append(("done", outcome)))
    work.failed.connect(lambda error: work.heard.append(("failed", str(error))))
    work.stopped.connect(lambda: work.heard.append(("stopped",)))
    work.reported.connect(lambda report: work.heard.append(("reported", report, threading.current_thread())))
    return work


def wait_for_cancel(feedback, started):
    started.set()
    while not feedback.isCanceled():
        threading.Event().wait(0.005)


def test_outcome_and_reports_arrive_in_the_main_thread(work, until):
    threads = []

    def job(feedback, report):
        threads.append(threading.current_thread())
        report("half")
        return 7

    work.start("job", job)
    until(lambda: not work.busy)
    assert work.heard == [("reported", "half", threading.main_thread()), ("done", 7)]
    assert threads[0] is not threading.main_thread()


def test_an_error_brings_its_sentence(work, until):
    def job(feedback, report):
        raise EngineGone("The engine stopped.", "exit code 9")

    work.start("job", job)
    until(lambda: not work.busy)
    assert work.heard == [("failed", "The engine stopped.")]


def test_an_unforeseen_error_is_one_sentence_and_its_trace_is_in_the_log(work, until):
    logged = []
    QgsApplication.messageLog().messageReceived.connect(lambda text, tag, level: logged.append((tag, text)))

    def job(feedback, report):
        raise ZeroDivisionError("seven by nothing")

    work.start("job", job)
    until(lambda: not work.busy)
    assert work.heard == [
        ("failed", "Something unforeseen went wrong; the details are in the log panel, under CISEN Search.")
    ]
    assert any(tag == "CISEN Search" and "seven by nothing" in text for tag, text in logged)


def test_cancelled_work_that_leaves_nothing_has_stopped(work, until):
    started = threading.Event()
    work.start("job", lambda feedback, report: wait_for_cancel(feedback, started))
    until(started.is_set)
    work.cancel()
    until(lambda: not work.busy)
    assert work.heard == [("stopped",)]


def test_cancelled_work_that_kept_something_hands_it_over(work, until):
    started = threading.Event()
    work.start("job", lambda feedback, report: wait_for_cancel(feedback, started) or "what was kept")
    until(started.is_set)
    work.cancel()
    until(lambda: not work.busy)
    assert work.heard == [("done", "what was kept")]


def test_nothing_is_heard_of_abandoned_work(work, until):
    started, over = threading.Event(), threading.Event()

    def job(feedback, report):
        wait_for_cancel(feedback, started)
        report("too late")
        over.set()
        return 1

    work.start("job", job)
    until(started.is_set)
    work.abandon()
    assert not work.busy
    until(over.is_set)
    until(lambda: QgsApplication.taskManager().countActiveTasks() == 0)
    assert work.heard == []


def test_new_work_takes_the_place_of_the_old(work, until):
    started = threading.Event()
    work.start("old", lambda feedback, report: wait_for_cancel(feedback, started) or "old")
    until(started.is_set)
    work.start("new", lambda feedback, report: "new")
    until(lambda: not work.busy)
    assert work.heard == [("done", "new")]


def test_work_goes_on_when_the_window_that_began_it_is_gone(qgis_app, until):
    finished = []
    for _ in range(3):  # more than run at once
        window = QWidget()
        BackgroundWork(window).start("job", lambda _feedback, _report: finished.append(threading.Event().wait(0.05)))
        sip.delete(window)
        del window
        gc.collect()
    until(lambda: len(finished) == 3)
    until(lambda: not background._kept)
