from __future__ import annotations

from dataclasses import replace

import pytest
from qgis.PyQt.QtCore import QObject, pyqtSignal

from plugin.gui.engine_session import EngineSession

pytestmark = pytest.mark.usefixtures("qgis_app")


class Work(QObject):
    done = pyqtSignal(object)
    failed = pyqtSignal(object)
    stopped = pyqtSignal()
    busy = False


class Connection:
    closed = 0

    def close(self):
        self.closed += 1


@pytest.fixture
def session():
    session = EngineSession()
    before = session.settings
    session._connection = Connection()
    yield session
    before.save()


def test_other_settings_end_the_engine_at_once(session):
    connection = session._connection
    session.apply(replace(session.settings, threads=3))
    assert (connection.closed, session._connection) == (1, None)


def test_an_index_being_built_keeps_its_engine_and_the_settings_count_after_it(session):
    connection, work = session._connection, Work()
    session.watch_indexing(work)
    work.busy = True
    session.apply(replace(session.settings, threads=3))
    assert (connection.closed, session._connection) == (0, connection)
    work.busy = False
    work.done.emit(None)
    assert (connection.closed, session._connection, session.settings.threads) == (1, None, 3)


def test_settings_that_are_not_the_engines_leave_it_running(session):
    connection = session._connection
    session.apply(replace(session.settings, top=7, catalogue="/models/list.json"))
    assert (connection.closed, session._connection) == (0, connection)
    session.apply(replace(session.settings, provider="cpu" if session.settings.provider != "cpu" else "auto"))
    assert (connection.closed, session._connection) == (1, None)


def test_who_shows_the_engine_hears_once_that_it_started(session):
    heard = []
    session.engine_changed.connect(lambda: heard.append(session.hello))
    session._connection.hello = None
    session.look_at_engine()
    session._connection.hello = {"providers": ["CPUExecutionProvider"]}
    session.look_at_engine()
    session.look_at_engine()
    assert heard == [{"providers": ["CPUExecutionProvider"]}]
