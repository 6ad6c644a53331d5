from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QIcon

from plugin.client import environment as client_environment
from plugin.client.environment import EngineEnvironment
from plugin.gui.background import BackgroundWork
from plugin.gui.engine_session import EngineSession
from plugin.gui.options import environment_section
from plugin.gui.options.options_page import OptionsFactory
from plugin.gui.options.search_options import SearchOptions
from plugin.gui.search.search_history import remember_search, searches_before
from plugin.settings import Settings


@pytest.fixture
def session(qgis_app, monkeypatch):
    monkeypatch.setattr(Settings, "save", lambda _self: None)
    session = EngineSession()
    session.settings = Settings()
    yield session
    session.close()


@pytest.fixture
def environment(tmp_path, monkeypatch):
    """An environment of 1.5 MB that is made already."""
    folder = tmp_path / "engine"
    made = EngineEnvironment(folder, Path("requirements.txt"), "cpu")
    made.python.parent.mkdir(parents=True)
    made.python.write_bytes(b"0" * 1_500_000)
    (folder / client_environment.COMPLETE_MARK).write_text("{}")
    monkeypatch.setattr(environment_section, "ready_environment", lambda _provider: made if made.ready else None)
    extra = EngineEnvironment(tmp_path / "extra", Path("requirements.txt"), "parquet")
    monkeypatch.setattr(environment_section, "parquet_environment", lambda: extra)
    return made


@pytest.fixture
def page(session, environment, until):
    page = OptionsFactory(QIcon(), session).createWidget()
    yield page
    until(lambda: QgsApplication.taskManager().countActiveTasks() == 0)


def test_the_page_shows_what_is_stored(session, environment, until):
    session.settings = Settings(provider="cpu", threads=3, engine_python="/opt/python", wheels_folder="/media/wheels")
    page = OptionsFactory(QIcon(), session).createWidget()
    assert page.engine.settings(Settings()) == session.settings
    until(lambda: QgsApplication.taskManager().countActiveTasks() == 0)


def test_what_is_not_on_the_page_stays_as_it_was(page):
    stored = Settings(top=7, package="sha256:" + "0" * 64)
    assert page.engine.settings(stored) == stored


def test_ok_applies_the_choice_and_tells_the_panel(page, session):
    told = []
    session.changed.connect(lambda: told.append(session.settings))
    page.engine.show_settings(replace(session.settings, provider="cpu", threads=2))
    page.apply()
    assert told == [Settings(provider="cpu", threads=2)]


def test_ok_without_a_change_leaves_the_engine_alone(page, session):
    told = []
    session.changed.connect(lambda: told.append(1))
    page.apply()
    assert told == []


def test_searching_while_typing_is_chosen_there_too_and_the_engine_goes_on(page, session, monkeypatch):
    monkeypatch.setattr(session, "disconnect_engine", lambda: pytest.fail("it stopped the engine"))
    told = []
    session.changed.connect(lambda: told.append(session.settings.search_while_typing))
    assert page.search.while_typing.isChecked()
    page.search.while_typing.click()
    page.apply()
    assert told == [False]
    monkeypatch.undo()


def test_earlier_searches_are_forgotten_there(session):
    remember_search("harbour")
    section = SearchOptions(session)
    section.forget.click()
    assert searches_before() == []
    assert not section.forget.isEnabled()


def test_the_environment_s_size_is_shown(page, until):
    until(lambda: "MB" in page.environment.text)
    assert page.environment.text.endswith("(1.5 MB)")


def test_the_environment_can_be_removed(page, environment, until):
    page.environment.remove_button.click()
    until(lambda: not environment.folder.exists())
    until(lambda: page.environment.text.startswith("Not installed"))
    assert not page.environment.remove_button.isEnabled()


def test_what_geoparquet_needed_counts_and_goes_with_it(environment, session, until):
    extra = environment_section.parquet_environment()
    extra.folder.mkdir()
    (extra.folder / "pyarrow").write_bytes(b"0" * 2_000_000)
    page = OptionsFactory(QIcon(), session).createWidget()
    until(lambda: page.environment.text.endswith("(3.5 MB)"))
    page.environment.remove_button.click()
    until(lambda: not extra.folder.exists())
    until(lambda: QgsApplication.taskManager().countActiveTasks() == 0)


def test_diagnostics_are_collected_and_copied(page, until):
    until(page.diagnostics.copy_button.isEnabled)
    assert "QGIS: 3." in page.diagnostics.text or "QGIS: 4." in page.diagnostics.text
    page.diagnostics.copy_button.click()
    assert QgsApplication.clipboard().text() == page.diagnostics.text


def test_a_failed_installation_says_why(page, session, monkeypatch, until):
    from plugin.client.errors import NoNetwork
    from plugin.gui.setup import installation

    def refuse(_provider):
        raise NoNetwork("The package index cannot be reached; check the network.")

    monkeypatch.setattr(installation, "wanted_environment", refuse)
    page.environment.install_button.click()
    assert page.environment.progress.isVisibleTo(page.environment)
    until(lambda: not session.installation.busy)
    assert page.environment.text == "The package index cannot be reached; check the network."
    assert not page.environment.progress.isVisibleTo(page.environment)
    assert page.environment.install_button.isEnabled()


def test_what_is_chosen_above_is_what_is_installed(page, session, monkeypatch):
    wanted = []
    monkeypatch.setattr(session.installation, "install", wanted.append)
    page.engine.show_settings(replace(session.settings, provider="cpu", wheels_folder="/media/wheels"))
    page.environment.install_button.click()
    assert wanted == [Settings(provider="cpu", wheels_folder="/media/wheels")]
    assert session.settings == wanted[0]


def test_an_installation_can_be_cancelled_on_a_page_that_is_opened_later(session, environment, monkeypatch, until):
    cancelled = []
    monkeypatch.setattr(type(session.installation), "busy", property(lambda _self: not cancelled))
    monkeypatch.setattr(session.installation, "cancel", lambda: cancelled.append(1))
    page = OptionsFactory(QIcon(), session).createWidget()
    assert not page.environment.install_button.isEnabled()
    page.environment.progress.cancel_button.click()
    assert cancelled == [1]
    until(lambda: QgsApplication.taskManager().countActiveTasks() == 0)


@pytest.mark.parametrize("button", ["install_button", "remove_button"])
def test_the_engine_is_left_alone_while_an_index_is_built(page, session, environment, monkeypatch, button, until):
    disturbed = []
    monkeypatch.setattr(session, "disconnect_engine", lambda: disturbed.append(1))
    until(lambda: "MB" in page.environment.text)
    work, go_on = BackgroundWork(), threading.Event()
    session.watch_indexing(work)
    work.start("Index", lambda _feedback, _report: go_on.wait(20))
    getattr(page.environment, button).click()
    expected = "An index is being built with the engine; wait for its end, or cancel it in the panel first."
    assert page.environment.text == expected
    assert not session.installation.busy
    assert (disturbed, environment.ready) == ([], True)
    go_on.set()
    until(lambda: not work.busy)


def test_the_pictures_of_tiles_are_counted_and_deleted(session, environment, pictures_folder, until):
    pictures_folder.mkdir()
    for number in range(2):
        (pictures_folder / f"{number}.jpg").write_bytes(b"0" * 600_000)
    page = OptionsFactory(QIcon(), session).createWidget()
    row = page.search.pictures
    until(row.clear.isEnabled)
    assert row.text == "Pictures of tiles: 1.2 MB on the disk"
    row.clear.click()
    until(lambda: row.text == "Pictures of tiles: none on the disk")
    assert list(pictures_folder.iterdir()) == []
    assert not row.clear.isEnabled()
    until(lambda: QgsApplication.taskManager().countActiveTasks() == 0)
