"""The window of models: what it lists and says, and what its buttons do."""

from __future__ import annotations

import threading

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtGui import QFont, QTextFormat
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QWidget

from plugin.client import packages
from plugin.client.packages import install_package, installed_packages, readable_package
from plugin.gui.models import models_controller
from plugin.gui.models.model_rows import ModelAction
from plugin.gui.models.models_controller import ModelsController
from plugin.gui.models.models_dialog import ModelsDialog
from plugin.jobs import download, package_fetch
from tests.qgis.file_server import FileServer
from tests.qgis.small_package import catalogue_of, files_of, write_small_package


@pytest.fixture(autouse=True)
def bundled(tmp_path, monkeypatch):
    """The user's data folder is empty, and a small package came with the plugin."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    package = write_small_package(tmp_path / "bundled", name="compact", title="Compact")
    monkeypatch.setattr(packages, "BUNDLED", package.folder)
    monkeypatch.setattr(download, "PIECE_BYTES", 100_000)
    monkeypatch.setattr(models_controller, "BUNDLED", package.folder)
    return package


@pytest.fixture
def other(tmp_path):
    return write_small_package(tmp_path / "coast")


@pytest.fixture
def open_models(session, until):
    """open_models(): the window, once the catalogues have answered."""
    opened = []

    def make():
        controller = ModelsController(ModelsDialog(), session)
        controller.start()
        controller.dialog.show()
        until(lambda: not controller.looking.busy)
        opened.append(controller)
        return controller

    yield make
    for controller in opened:
        controller.dialog.close()
    until(lambda: not session.model_fetch.busy)


@pytest.fixture
def offered(other, session, tmp_path):
    """A server that has the other package, and a catalogue that says so."""
    servers = []

    def start(behave=lambda *_: None):
        server = FileServer(files_of(other), behave).__enter__()
        servers.append(server)
        (tmp_path / "mine.json").write_bytes(catalogue_of(other, server.address))
        session.settings = type(session.settings)(catalogue=str(tmp_path / "mine.json"))
        return server

    yield start
    for server in servers:
        server.__exit__()


def texts(controller):
    return [controller.dialog.list.item(row).text() for row in range(controller.dialog.list.count())]


def press(controller, action):
    QTest.mouseClick(controller.dialog.buttons[action], Qt.MouseButton.LeftButton)


def enabled(controller):
    return {action for action, button in controller.dialog.buttons.items() if button.isEnabled()}


def test_the_model_in_use_comes_first_with_its_card(open_models, other):
    install_package(other.folder)
    controller = open_models()
    assert texts(controller) == ["Compact 1.0.0\nIn use", "Coasts 1.0.0\nOn this machine"]
    card = controller.dialog.card.toPlainText()
    for said in ("Compact 1.0.0", "CC0-1.0", "made by a test", "1 to 10 m of ground", "8 pixels, 40 m of ground"):
        assert said in card
    assert "Ten pictures." in card
    assert "recall" in card
    assert "Made by a test." in card
    assert enabled(controller) == set()


@pytest.mark.parametrize(
    ("hello", "said"),
    [
        (None, "not started yet"),
        ({"providers": ["CUDAExecutionProvider", "CPUExecutionProvider"]}, "GPU (CUDA)"),
        ({"providers": ["CPUExecutionProvider"]}, "CPU"),
    ],
)
def test_the_card_says_what_the_session_runs_on(open_models, session, hello, said):
    session.said = hello
    text = open_models().dialog.card.toPlainText()
    assert text.partition("Runs on")[2].strip().startswith(said)


def test_another_model_is_used_and_the_bundled_one_again(open_models, session, other):
    digest = install_package(other.folder).digest
    controller = open_models()
    QTest.keyClick(controller.dialog.list, Qt.Key.Key_Down)
    assert enabled(controller) == {ModelAction.USE, ModelAction.REMOVE}
    press(controller, ModelAction.USE)
    assert session.settings.package == digest
    assert texts(controller)[0] == "Coasts 1.0.0\nIn use"
    assert controller.dialog.message.sentence.startswith("Coasts 1.0.0 is in use. Indexes made with another model stay")
    controller.dialog.list.setCurrentRow(1)
    assert enabled(controller) == {ModelAction.USE}
    press(controller, ModelAction.USE)
    assert session.settings.package == ""


def test_a_model_is_removed_once_it_was_asked(open_models, other, until):
    install_package(other.folder)
    controller = open_models()
    controller.dialog.list.setCurrentRow(1)
    press(controller, ModelAction.REMOVE)
    until(lambda: controller.dialog.question is not None)
    assert controller.dialog.question.text() == "Delete the model Coasts 1.0.0?"
    controller.dialog.question.buttons()[0].click()
    until(lambda: not controller.removal.busy)
    assert installed_packages() == []
    assert texts(controller) == ["Compact 1.0.0\nIn use"]


def test_a_folder_is_added_or_refused_in_one_sentence(open_models, other, tmp_path, until):
    controller = open_models()
    controller.add_folder(other.folder)
    until(lambda: not controller.adding.busy)
    assert controller.dialog.message.sentence == "Coasts 1.0.0 is on this machine now."
    assert controller.dialog.picked.digest == other.digest
    (other.folder / "tokenizer.json").write_text("changed")
    packages.remove_package(other.digest)
    controller.add_folder(other.folder)
    until(lambda: not controller.adding.busy)
    assert "tokenizer.json was changed since the package was made" in controller.dialog.message.sentence
    controller.add_folder(tmp_path)
    until(lambda: not controller.adding.busy)
    assert "choose a folder that holds a model package" in controller.dialog.message.sentence


def test_a_model_of_the_catalogue_is_fetched_and_picked(open_models, offered, other, until):
    offered()
    controller = open_models()
    assert texts(controller)[1].startswith("Coasts 1.0.0\nCan be fetched: 0.5 MB")
    controller.dialog.list.setCurrentRow(1)
    assert enabled(controller) == {ModelAction.FETCH}
    press(controller, ModelAction.FETCH)
    until(lambda: readable_package(packages.package_folder(other.digest)) is not None)
    until(lambda: controller.dialog.message.sentence == "Coasts 1.0.0 is on this machine now.")
    assert texts(controller)[1] == "Coasts 1.0.0\nOn this machine"
    assert not controller.dialog.progress.isVisibleTo(controller.dialog)


def test_a_download_is_cancelled_and_gone_on_with_in_another_window(open_models, offered, session, until):
    go_on = threading.Event()
    server = offered(
        lambda name, start, _times: ("hold", go_on) if name == "background.npy" and start == 300_000 else None
    )
    controller = open_models()
    controller.dialog.list.setCurrentRow(1)
    press(controller, ModelAction.FETCH)
    fetch = session.model_fetch
    until(lambda: fetch.progress is not None and fetch.progress.received_bytes > 300_000)
    assert controller.dialog.progress.text.startswith("Fetching Coasts… 0.3 MB of 0.5 MB")
    controller.dialog.progress.cancel_button.click()
    go_on.set()
    until(lambda: not fetch.busy)
    assert controller.dialog.message.sentence == "Stopped. What has arrived is kept: fetch again to go on."
    controller.dialog.close()
    again = open_models()
    assert texts(again)[1] == "Coasts 1.0.0\n0.3 MB of 0.5 MB fetched"
    again.dialog.list.setCurrentRow(1)
    assert again.dialog.buttons[ModelAction.FETCH].text() == "Go On Fetching"
    server.asked.clear()
    press(again, ModelAction.FETCH)
    until(lambda: again.dialog.message.sentence == "Coasts 1.0.0 is on this machine now.")
    assert [start for name, start in server.asked if name == "background.npy"] == [300_000, 400_000, 500_000]


def test_a_download_goes_on_while_the_window_is_closed(open_models, offered, session, other, until):
    go_on = threading.Event()
    offered(lambda name, _start, _times: ("hold", go_on) if name == "background.npy" else None)
    controller = open_models()
    controller.dialog.list.setCurrentRow(1)
    press(controller, ModelAction.FETCH)
    controller.dialog.close()
    again = open_models()
    assert again.dialog.progress.isVisibleTo(again.dialog)
    again.dialog.list.setCurrentRow(1)
    assert enabled(again) == set()
    go_on.set()
    until(lambda: not session.model_fetch.busy)
    assert [package.digest for package in installed_packages()] == [other.digest]


def test_a_failed_download_says_what_to_do(open_models, offered, until):
    offered(lambda *_: 407)
    controller = open_models()
    controller.dialog.list.setCurrentRow(1)
    press(controller, ModelAction.FETCH)
    until(lambda: bool(controller.dialog.message.sentence))
    assert controller.dialog.message.sentence == (
        "The proxy asks for a login; enter it in QGIS's options under Network, then fetch again."
    )
    assert enabled(controller) == {ModelAction.FETCH}


def test_a_catalogue_that_cannot_be_read_leaves_what_is_here(open_models, session):
    session.settings = type(session.settings)(catalogue="/nowhere/list.json")
    controller = open_models()
    assert texts(controller) == ["Compact 1.0.0\nIn use"]
    assert controller.dialog.message.sentence == (
        "The catalogue /nowhere/list.json cannot be read; choose another one in the options."
    )


def test_an_empty_catalogue_says_what_can_be_done(open_models, monkeypatch, tmp_path):
    monkeypatch.setattr(package_fetch, "SHIPPED", tmp_path / "none.json")
    controller = open_models()
    assert controller.dialog.note.text() == (
        "The catalogue offers nothing to fetch yet. Add a folder, or name another catalogue in the options."
    )


def test_a_card_cannot_bring_pictures_or_html(open_models, bundled, until):
    (bundled.folder / "MODEL_CARD.md").write_text(
        "# Compact\n\n<img src='https://spy.example/a.png'> ![x](file:///etc/hostname) [site](https://site.example)\n"
    )
    controller = open_models()
    assert "spy.example" in controller.dialog.card.toPlainText()
    assert 'href="https://site.example"' in controller.dialog.card.toHtml()


def test_nothing_on_the_card_is_wider_than_the_page(open_models, bundled, until):
    code = "    " + "make model " * 60
    head, line = "| part | what | stored as |\n|---|---|---|\n", "| tower | " + "layers of " * 40 + "| float16 |\n"
    (bundled.folder / "MODEL_CARD.md").write_text(f"# Card\n\n{head}{line}\n{code}\n")
    controller = open_models()
    card = controller.dialog.card
    assert "make model make model" in card.toPlainText()
    until(lambda: card.verticalScrollBar().maximum() > 0)
    assert card.horizontalScrollBar().maximum() == 0


def test_how_it_was_measured_is_small_print_and_a_sentence(open_models):
    document = open_models().dialog.card.document()
    cursor = document.find("Ten pictures.")
    assert cursor.charFormat().property(QTextFormat.Property.FontSizeAdjustment) == -1
    assert cursor.charFormat().fontWeight() == QFont.Weight.Normal


def test_the_card_says_what_it_runs_on_as_soon_as_the_engine_has_started(open_models, session):
    card = open_models().dialog.card
    assert "not started yet" in card.toPlainText()
    session.said = {"providers": ["CPUExecutionProvider"]}
    session.look_at_engine()
    assert "not started yet" not in card.toPlainText()
    assert "CPU" in card.toPlainText()


def test_the_window_is_opened_once(session, until):
    parent = QWidget()
    dialog = models_controller.open_models(session, parent)
    assert models_controller.open_models(session, parent) is dialog
    assert parent.findChildren(ModelsDialog) == [dialog]
    until(lambda: QgsApplication.taskManager().countActiveTasks() == 0)
    dialog.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert parent.findChildren(ModelsDialog) == []
