"""Every control has a tool tip, a name for those who do not see it, and a page of help; F1 opens that page."""

from __future__ import annotations

import re

import pytest
from qgis.core import QgsApplication
from qgis.gui import QgsCollapsibleGroupBoxBasic, QgsFileWidget, QgsFilterLineEdit
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QIcon, QKeyEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QToolBar,
    QToolButton,
    QWidget,
)

from plugin.gui.help import HELP, HelpWindow, help_page, help_topic, show_help
from plugin.gui.models.models_controller import ModelsController
from plugin.gui.models.models_dialog import ModelsDialog
from plugin.gui.options.options_page import OptionsFactory

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
COMPOSED = (QAbstractSpinBox, QComboBox, QgsFileWidget, QgsFilterLineEdit, QAbstractItemView, QToolBar)


def controls_of(window):
    """What a user can operate in a window, without the parts of one control and the corners of Qt's own."""
    for widget in window.findChildren(QWidget):
        part = any(isinstance(parent, COMPOSED) for parent in ancestors(widget, window))
        own = widget.objectName().startswith("qt_") or isinstance(widget, QScrollBar)
        collapsing = isinstance(widget, QToolButton) and isinstance(widget.parentWidget(), QgsCollapsibleGroupBoxBasic)
        standard = isinstance(widget.parentWidget(), QDialogButtonBox)
        file_name = isinstance(widget, QLineEdit) and isinstance(widget.parentWidget(), QgsFileWidget)
        if isinstance(widget, CONTROLS) and (file_name or not (part or own or collapsing or standard)):
            yield widget


def ancestors(widget, window):
    while widget is not window and widget.parentWidget() is not None:
        widget = widget.parentWidget()
        yield widget


def name_of(widget, window):
    """Its accessible name, its own text, or that of its label in a form."""
    text = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
    if not text:
        for form in window.findChildren(QFormLayout):
            label = form.labelForField(widget)
            text = text or (label.text() if isinstance(label, QLabel) else "")
    return re.sub(r"^[.…\s]+$", "", text)


def missing(window):
    """What each control lacks, as sentences that say where it is."""
    for widget in controls_of(window):
        place = "/".join(type(one).__name__ for one in [*reversed(list(ancestors(widget, window))), widget])
        place += f" “{name_of(widget, window)}”"
        if not widget.toolTip():
            yield f"{place}: no tool tip"
        if not name_of(widget, window):
            yield f"{place}: no accessible name"
        topic = help_topic(widget)
        if not (HELP / f"{topic}.md").is_file():
            yield f"{place}: no page of help, topic “{topic}”"


@pytest.fixture
def options(session, until):
    page = OptionsFactory(QIcon(), session).createWidget()
    yield page
    until(lambda: QgsApplication.taskManager().countActiveTasks() == 0)


@pytest.fixture
def models(session, until, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    controller = ModelsController(ModelsDialog(), session)
    controller.start()
    until(lambda: not controller.looking.busy)
    yield controller.dialog
    controller.dialog.close()


def test_every_control_of_the_panel_is_explained(controller):
    assert "\n".join(missing(controller.panel)) == ""


def test_every_control_of_the_options_is_explained(options):
    assert "\n".join(missing(options)) == ""


def test_every_control_of_the_models_is_explained(models):
    assert "\n".join(missing(models)) == ""


def test_every_control_of_the_indexes_is_explained(controller):
    assert "\n".join(missing(controller.indexes.dialog)) == ""


def test_every_control_of_the_help_is_explained(controller):
    window = show_help("search", controller.panel)
    window.page.setProperty("cisen_help", "search")
    assert "\n".join(missing(window)) == ""
    window.close()


def test_the_walk_sees_a_control_that_explains_nothing(controller):
    from qgis.PyQt.QtWidgets import QPushButton

    QPushButton("", controller.panel.message).setObjectName("bare")
    assert any("no tool tip" in sentence for sentence in missing(controller.panel))
    assert any("no accessible name" in sentence for sentence in missing(controller.panel))


def press_f1(widget):
    """As QGIS's window does: the shortcut is offered first, then the key is sent."""
    override = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier)
    override.ignore()
    QgsApplication.sendEvent(widget, override)
    QTest.keyClick(widget, Qt.Key.Key_F1)
    return override.isAccepted()


def open_help(panel):
    return [window for window in panel.window().findChildren(HelpWindow) if window.isVisible()]


def test_f1_opens_the_page_of_the_control_that_has_the_focus(controller):
    panel = controller.panel
    panel.show()
    panel.activateWindow()
    panel.search.words.setFocus()
    assert press_f1(panel.search.words)
    (window,) = open_help(panel)
    assert "Search by words" in window.page.toPlainText()
    panel.results.setFocus()
    press_f1(panel.results)
    assert open_help(panel) == [window]
    assert "The best tile comes first" in window.page.toPlainText()
    window.close()


def test_the_links_of_all_pages_lead_to_pages():
    pages = sorted(HELP.glob("*.md"))
    for page in pages:
        for link in re.findall(r"\]\((.*?)\)", page.read_text(encoding="utf-8")):
            assert (HELP / link).is_file(), f"{page.name} links to {link}"
    linked = (HELP / "index.md").read_text(encoding="utf-8")
    assert [page.name for page in pages if page.name != "index.md" and f"({page.name})" not in linked] == []


def test_a_topic_without_a_page_shows_the_list_of_all():
    assert help_page("no such topic").name == "index.md"
