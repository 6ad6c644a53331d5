"""The rule for Qt 6 (scripts/qt6) finds what it shall find, and what it cannot see is looked for here."""

from __future__ import annotations

import ast
import subprocess

import pytest

from tests.conftest import ROOT

BIN = ROOT / ".venv" / "dev" / "bin"
RULE = [BIN / "mypy", "--config-file", ROOT / "scripts" / "qt6" / "mypy.ini"]

WRONG = {
    "unscoped enum": "from qgis.PyQt.QtCore import Qt\nx = Qt.AlignLeft",
    "unscoped enum of a widget": "from qgis.PyQt.QtWidgets import QMessageBox\nx = QMessageBox.Yes",
    "unscoped enum of an instance": "from qgis.PyQt.QtWidgets import QFrame\nx = QFrame().HLine",
    "exec_": "from qgis.PyQt.QtWidgets import QMenu\ndef f(menu: QMenu) -> None:\n    menu.exec_()",
    "class that is gone": "from qgis.PyQt.QtCore import QRegExp",
    "class that has moved": "from qgis.PyQt.QtWidgets import QActionGroup",
    "module that is gone": "from qgis.PyQt.QtWebKit import QWebPage",
    "method that is gone": "from qgis.PyQt.QtGui import QMouseEvent\ndef f(e: QMouseEvent) -> None:\n    e.globalPos()",
    "type of a variant": "from qgis.PyQt.QtCore import QVariant\nx = QVariant.Int",
}
RIGHT = """
from qgis.core import Qgis
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAction, QLabel, QMenu, QShortcut
label = QLabel()
label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
QMenu().exec()
level = Qgis.MessageLevel.Warning
"""


@pytest.fixture
def refused(tmp_path):
    """refused(source): what the rule says of a plugin of that one file; "" where it has nothing to say."""

    def check(source: str) -> str:
        (tmp_path / "plugin").mkdir()
        (tmp_path / "plugin" / "file.py").write_text(source + "\n", encoding="utf-8")
        done = subprocess.run(RULE, cwd=tmp_path, capture_output=True, text=True, check=False)
        return done.stdout if done.returncode else ""

    return check


@pytest.mark.parametrize("what", WRONG)
def test_what_qt_6_does_not_have_is_refused(refused, what):
    assert f"file.py:{len(WRONG[what].splitlines())}: error" in refused(WRONG[what])


def test_what_both_have_is_accepted(refused):
    assert refused(RIGHT) == ""


def test_the_plugin_keeps_the_rule():
    done = subprocess.run(RULE, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("gone", ["exec_", "print_", "toTime_t", "fromTime_t", "setTabStopWidth"])
def test_no_method_that_is_gone_is_called_on_whatever_it_is(gone):
    """The rule cannot tell the type of what QGIS hands over; for the commonest of them a name is enough."""
    called = [
        f"{file.relative_to(ROOT)}:{node.lineno}"
        for file in sorted((ROOT / "plugin").rglob("*.py"))
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Attribute) and node.attr == gone
    ]
    assert called == []
