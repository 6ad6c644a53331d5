from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QWidget

from plugin.gui.link_label import LinkLabel


@pytest.fixture
def label(qgis_app):
    window = QWidget()
    label = LinkLabel("", window)
    label.window_is_kept = window
    window.show()
    label.followed = []
    label.linkActivated.connect(label.followed.append)
    return label


def test_a_link_is_followed_by_keyboard(label, until):
    label.setText('Index: 6 tiles · <a href="more">Extend…</a>')
    label.activateWindow()
    label.setFocus()
    until(label.hasFocus)
    QTest.keyClick(label, Qt.Key.Key_Tab)
    QTest.keyClick(label, Qt.Key.Key_Return)
    assert label.followed == ["more"]


def test_without_a_link_the_tab_key_passes_by(label):
    label.setText('<a href="more">Extend…</a>')
    assert label.focusPolicy() & Qt.FocusPolicy.TabFocus
    label.setText("Index: 6 tiles")
    assert label.focusPolicy() == Qt.FocusPolicy.NoFocus
