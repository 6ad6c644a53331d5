"""The line of words on the real widgets: suggestions, searching while typing, Enter and Escape, and its history."""

from __future__ import annotations

import threading

import pytest
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from plugin.client.vocabulary import Vocabulary
from plugin.gui.search.search_history import forget_searches, remember_search, searches_before
from plugin.gui.search.typed_search import enough


@pytest.fixture(autouse=True)
def no_searches_before(qgis_app):
    forget_searches()
    yield
    forget_searches()


@pytest.fixture
def indexed(controller, build, session):
    build(controller)
    session.said = {"engine": "runs"}
    controller.panel.resize(320, 700)
    controller.panel.show()
    controller.panel.activateWindow()
    controller.panel.search.words.setFocus()
    return controller


@pytest.fixture
def words(indexed):
    return indexed.panel.search.words


def popup(line):
    return line._completer.popup()


def colours(*names):
    return Vocabulary(tuple(names), ())


def searches(session):
    return session.fake.requests.count("search")


def done(controller):
    return lambda: not controller.search.work.busy and controller.search.results.answer is not None


def test_words_with_signs_are_phrases(indexed, words, until):
    QTest.keyClicks(words, "red +grey -blue")
    QTest.keyClick(words, Qt.Key.Key_Return)
    until(done(indexed))
    phrases = indexed.search.results.answer.query.phrases
    assert [(phrase.text, phrase.weight) for phrase in phrases] == [("red", 1), ("grey", 1), ("blue", -1)]


def test_typing_searches_after_a_pause_without_enter(indexed, words, until, session):
    QTest.keyClicks(words, "red")
    assert searches(session) == 0
    until(done(indexed))
    assert searches(session) == 1
    assert indexed.panel.results.rows.rowCount() > 0
    assert searches_before() == []  # half a word is no search to remember


def test_two_letters_are_too_few(indexed, words, until, session):
    assert [enough(text) for text in ("re", "red", "red +bl", "red -blue", "", "a b c", "-")] == [
        False,
        True,
        False,
        True,
        False,
        True,
        False,
    ]
    QTest.keyClicks(words, "re")
    until(lambda: not indexed.search.typed._pause.isActive())
    assert searches(session) == 0


def test_typing_never_starts_the_engine(indexed, words, until, session):
    session.said = None
    QTest.keyClicks(words, "red")
    until(lambda: not indexed.search.typed._pause.isActive())
    assert searches(session) == 0
    assert not indexed.panel.message.isVisible()


def test_searching_while_typing_can_be_switched_off_and_that_is_kept(indexed, words, until, session):
    words.while_typing.trigger()
    assert not session.settings.search_while_typing
    session.remember_search_while_typing(True)  # as the options page does
    assert words.while_typing.isChecked()
    words.while_typing.trigger()
    QTest.keyClicks(words, "red")
    until(lambda: not indexed.search.typed._pause.isActive())
    assert searches(session) == 0


def test_enter_does_not_wait_and_the_pause_searches_no_second_time(indexed, words, until, session):
    QTest.keyClicks(words, "red")
    QTest.keyClick(words, Qt.Key.Key_Return)
    assert indexed.search.work.busy
    assert not indexed.search.typed._pause.isActive()
    until(done(indexed))
    assert searches(session) == 1


def test_a_newer_search_drops_the_one_under_way_and_what_is_shown_stays_until_then(
    indexed, words, until, session, search
):
    search(indexed, "blue")
    shown = [row.hit.key for row in indexed.panel.results.rows.rows()]
    hold, held = threading.Event(), threading.Event()

    def wait():
        held.set()
        hold.wait(20)

    session.fake.before["search"] = wait
    words.clear()
    QTest.keyClicks(words, "green")
    QTest.keyClick(words, Qt.Key.Key_Return)
    until(held.is_set)
    assert [row.hit.key for row in indexed.panel.results.rows.rows()] == shown
    del session.fake.before["search"]
    words.clear()
    QTest.keyClicks(words, "red")
    QTest.keyClick(words, Qt.Key.Key_Return)
    hold.set()
    until(lambda: not indexed.search.work.busy)
    assert indexed.search.results.answer.query.words == "red"
    until(lambda: not QgsApplication.taskManager().activeTasks())
    assert indexed.search.results.answer.query.words == "red"


def test_suggestions_open_while_typing_and_complete_the_phrase_at_the_cursor(indexed, words, until):
    indexed.search.suggesting._known, indexed.search.suggesting._digest = colours("red", "grey"), "sha256:" + "0" * 64
    QTest.keyClicks(words, "red -gre")
    assert words.offered == ["grey"]
    assert words.offering
    QTest.keyClick(popup(words), Qt.Key.Key_Down)
    QTest.keyClick(popup(words), Qt.Key.Key_Return)
    assert words.text() == "red -grey"
    assert not words.offering
    until(done(indexed))
    assert indexed.search.results.answer.query.words == "red -grey"


def test_a_suggestion_can_be_clicked(indexed, words, until):
    indexed.search.suggesting._known, indexed.search.suggesting._digest = colours("red", "grey"), "sha256:" + "0" * 64
    QTest.keyClicks(words, "gr")
    row = popup(words).model().index(0, 0)
    where = popup(words).visualRect(row).center()
    QTest.mouseClick(popup(words).viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
    assert words.text() == "grey"
    until(done(indexed))


def test_enter_with_suggestions_open_and_none_marked_searches_what_is_typed(indexed, words, until):
    indexed.search.suggesting._known, indexed.search.suggesting._digest = colours("redder"), "sha256:" + "0" * 64
    QTest.keyClicks(words, "red")
    assert words.offering
    QTest.keyClick(popup(words), Qt.Key.Key_Return)
    assert not words.offering
    until(done(indexed))
    assert indexed.search.results.answer.query.words == "red"


def test_the_models_words_are_read_in_the_background_when_somebody_types(indexed, words, until, session, tmp_path):
    from plugin.engine.package import VectorFiles
    from tests.qgis.fake_engine import fake_package

    (tmp_path / "tree.json").write_text('{"classes": [{"name": "tennis court", "level": 3}]}', encoding="utf-8")
    files = VectorFiles("tree.json", "tree.npy")
    session.fake_package = fake_package(tmp_path, digest="sha256:" + "1" * 64, taxonomy=files)
    QTest.keyClicks(words, "ten")
    until(lambda: indexed.search.suggesting._known.classes == ("tennis court",))
    QTest.keyClicks(words, "n")
    assert words.offered == ["tennis court"]


def test_escape_closes_the_suggestions_then_clears_the_words_then_stops_the_search(indexed, words, until, session):
    remember_search("red roofs")
    hold, held = threading.Event(), threading.Event()
    session.fake.before["search"] = lambda: (held.set(), hold.wait(20))
    QTest.keyClicks(words, "red")
    QTest.keyClick(words, Qt.Key.Key_Return)
    until(held.is_set)
    QTest.keyClicks(words, " ")
    assert words.offering
    QTest.keyClick(popup(words), Qt.Key.Key_Escape)
    assert not words.offering
    assert words.text() == "red "
    QTest.keyClick(words, Qt.Key.Key_Escape)
    assert words.text() == ""
    assert indexed.search.work.busy
    QTest.keyClick(words, Qt.Key.Key_Escape)
    assert not indexed.search.work.busy
    hold.set()
    until(lambda: not QgsApplication.taskManager().activeTasks())
    assert indexed.search.results.answer is None


def test_searches_are_remembered_latest_first_and_offered_on_an_empty_line(indexed, words, until, search):
    for text in ("red", "blue", "red"):
        search(indexed, text)
    assert searches_before() == ["red", "blue"]
    words.clear()
    QTest.keyClick(words, Qt.Key.Key_Down)
    assert words.offered == ["red", "blue"]
    QTest.keyClick(popup(words), Qt.Key.Key_Escape)
    words.forget_requested.emit()
    assert searches_before() == []


def test_a_search_while_typing_is_remembered_once_a_result_is_looked_at(indexed, words, until):
    QTest.keyClicks(words, "red")
    until(done(indexed))
    indexed.panel.results.choose(0)
    assert searches_before() == ["red"]


def test_no_more_than_fifty_searches_are_kept(qgis_app):
    for number in range(60):
        remember_search(f"place {number}")
    assert searches_before() == [f"place {number}" for number in range(59, 9, -1)]
    QgsSettings().setValue("cisen_search/history", "one text")
    assert searches_before() == ["one text"]


def test_unwanted_words_alone_say_what_is_missing(indexed, words, session):
    QTest.keyClicks(words, "-red")
    QTest.keyClick(words, Qt.Key.Key_Return)
    assert indexed.panel.message.sentence == "Say what to look for as well, not only what to leave out."
    assert searches(session) == 0


def test_everything_can_be_reached_by_keyboard_and_has_a_name(indexed):
    section = indexed.panel.search
    for widget in (section.words, section.pick, section.draw, section.scope.choice, section.scope.follow):
        assert widget.accessibleName()
        assert widget.toolTip()
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    for button in (section.refining.undo, section.refining.afresh):
        assert button.toolTip()
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_search_that_waited_for_classes_does_not_come_after_a_newer_one(indexed, search, monkeypatch):
    waiting = []
    with monkeypatch.context() as patch:
        patch.setattr(indexed.search._labels, "limit", lambda _target, begin: waiting.append(begin))
        search(indexed, "blue")
    search(indexed, "red")
    waiting[0](None)
    assert not indexed.search.work.busy
    assert indexed.search.results.answer.query.words == "red"
