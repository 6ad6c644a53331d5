from __future__ import annotations

from pathlib import Path

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QFontMetrics, QImage, QPainter, QPalette
from qgis.PyQt.QtTest import QTest

from plugin.engine.grid import Bounds, Cell
from plugin.gui.results.results_delegate import fitting
from plugin.gui.results.results_list import ResultsList
from plugin.gui.results.results_model import ResultsModel
from plugin.gui.search.search_target import SearchedIndex
from plugin.layers.hit_selection import ShownHit
from plugin.layers.hits import Hit


def row(rank):
    hit = Hit(
        0, 40 + rank, rank, 0.3 - rank / 100, 0.9 - rank / 10, Cell(0, rank), Bounds(rank, 0, rank + 1, 1), "EPSG:32631"
    )
    return ShownHit(hit)


@pytest.fixture
def results(qgis_app):
    results = ResultsList()
    results.resize(280, 400)
    results.show()
    results.went_to = []
    results.chosen.connect(lambda chosen: results.went_to.append(chosen.hit.rank))
    results.rows.forget(lambda hit: f"place {hit.rank}")
    results.show_rows([row(1), row(2), row(3)])
    return results


def test_rows_are_there_for_screen_readers(results):
    index = results.rows.index(1)
    assert index.data() == "2. 70%  place 2"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "Rank 2 · tile 42\nConfidence 70% · cosine 0.280\nplace 2"


def test_a_click_goes_there_each_time(results):
    where = results.visualRect(results.rows.index(1)).center()
    for _ in range(2):
        QTest.mouseClick(results.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
    assert results.went_to == [2, 2]


def test_arrow_keys_walk_the_list(results):
    results.choose(0)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(results, key)
    assert results.went_to == [1, 2, 3, 2]


def test_a_picture_for_a_row_that_is_gone_is_dropped(results):
    picture = QImage(4, 4, QImage.Format.Format_RGB888)
    picture.fill(7)
    results.rows.show_picture((0, 42), picture)
    assert results.rows.index(1).data(ResultsModel.PICTURE_ROLE) == picture
    results.show_rows([row(1)])
    results.rows.show_picture((0, 42), picture)
    assert results.rows.index(0).data(ResultsModel.PICTURE_ROLE) is None


def test_the_bar_is_as_long_as_the_confidence(results):
    image = results.grab().toImage()
    shown = {QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive}
    colours = {results.palette().color(group, QPalette.ColorRole.Highlight).rgb() for group in shown}

    def filled(number):
        middle = results.viewport().mapTo(results, results.visualRect(results.rows.index(number)).center())
        return sum(image.pixelColor(x, middle.y()).rgb() in colours for x in range(results.width()))

    first, third = filled(0), filled(2)
    assert third / first == pytest.approx(0.6 / 0.8, abs=0.03)


def test_an_empty_list_says_what_it_is_for(results):
    results.show_rows([])
    blank = results.viewport().grab().toImage()
    results.hint("Matching tiles appear here, best first.")
    assert results.viewport().grab().toImage() != blank


def test_a_row_that_is_gone_is_painted_as_nothing(results):
    painted = QImage(280, 60, QImage.Format.Format_RGB32)
    painter = QPainter(painted)
    option = results.viewOptions()
    results.itemDelegate().paint(painter, option, results.rows.index(7))
    assert painter.end()


@pytest.mark.parametrize("share", [1.5, 0.9, 0.5])
def test_a_long_line_is_smaller_before_it_loses_its_end(results, share):
    text, font = "76.8 m · banepa", results.font()
    font.setPointSizeF(20)
    width = round(share * QFontMetrics(font).horizontalAdvance(text))
    smaller, told = fitting(font, text, width)
    assert (told == text) == (share > 0.8)
    assert (smaller.pointSizeF() < 20) == (share < 1)
    assert smaller.pointSizeF() >= 16
    assert QFontMetrics(smaller).horizontalAdvance(told) <= width


def test_layer_and_place_have_a_line_each(results):
    """The second one changes with the layer, and no other does."""

    def looks(layer):
        indexes = [SearchedIndex("", name, Path(name), 76.8) for name in (layer, "other")]
        results.rows.forget(lambda _hit: "place", indexes)
        results.show_rows([row(1)])
        return results.viewport().grab(results.visualRect(results.rows.index(0))).toImage()

    one, other, margin, line = looks("b"), looks("banepa"), 5, results.fontMetrics().height()
    changed = [y for y in range(one.height()) if any(one.pixel(x, y) != other.pixel(x, y) for x in range(one.width()))]
    assert changed
    assert margin + line <= changed[0] <= changed[-1] <= margin + 2 * line + 3
