from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QListView

from plugin.gui.results.score_filter import ScoreFilter
from plugin.layers.score_histogram import ScoreHistogram

HISTOGRAM = ScoreHistogram((8, 4, 2, 1), 0.0, 0.4, 0.2)


@pytest.fixture
def score_filter(qgis_app):
    colours = QListView()
    score_filter = ScoreFilter(colours)
    score_filter.colours = colours
    score_filter.resize(300, 120)
    score_filter.cuts = []
    score_filter.cut_changed.connect(score_filter.cuts.append)
    score_filter.begin(HISTOGRAM, 0.1)
    score_filter.show()
    return score_filter


def test_the_slider_stands_where_the_cut_is_and_says_nothing_of_it(score_filter):
    assert score_filter.slider.value() == 250
    assert score_filter.cuts == []
    score_filter.show_cut(0.30001)  # finer than the slider's steps
    assert (score_filter.slider.value(), score_filter.cut) == (750, 0.30001)


def test_keys_move_the_cut(score_filter):
    for key in (Qt.Key.Key_Right, Qt.Key.Key_PageUp, Qt.Key.Key_Home):
        QTest.keyClick(score_filter.slider, key)
    assert score_filter.cuts == pytest.approx([0.104, 0.144, 0.0])


def test_the_end_of_the_slider_keeps_the_best_hit_though_all_scores_are_coarser(score_filter):
    score_filter.show_histogram(ScoreHistogram((8, 4, 2, 1), 0.0, 0.41, 0.2))
    QTest.keyClick(score_filter.slider, Qt.Key.Key_End)
    assert score_filter.cut == 0.4
    score_filter.slider.setValue(990)  # 0.4059
    assert score_filter.cut == 0.4


def test_the_suggestion_is_taken_from_the_keyboard(score_filter):
    assert "Suggested: 0.200" in score_filter.suggestion.text()
    assert "Otsu" in score_filter.suggestion.toolTip()
    score_filter.activateWindow()
    score_filter.suggestion.setFocus()
    QTest.keyClick(score_filter.suggestion, Qt.Key.Key_Tab)  # to the link
    QTest.keyClick(score_filter.suggestion, Qt.Key.Key_Return)
    assert (score_filter.cuts, score_filter.cut) == ([0.2], 0.2)


def test_what_is_cut_off_is_pale_in_the_histogram(score_filter):
    image = score_filter.histogram.grab().toImage()
    shown = score_filter.colours.palette().color(QPalette.ColorRole.Highlight).rgb()
    bottom = image.height() - 2
    inset = score_filter.histogram._inset_px
    width = (image.width() - 2 * inset) / 4
    middles = [round(inset + (place + 0.5) * width) for place in range(4)]
    assert [image.pixelColor(x, bottom).rgb() == shown for x in middles] == [False, True, True, True]


@pytest.mark.parametrize("histogram", [None, ScoreHistogram((3,), 0.2, 0.2)])
def test_without_a_spread_there_is_nothing_to_move(score_filter, histogram):
    score_filter.begin(histogram, 0.2)
    score_filter.histogram.grab()
    assert score_filter.suggestion.text() == ""
    score_filter.slider.setValue(900)
    assert score_filter.cut == 0.2


def test_what_is_shown_and_the_suggestion_fit_a_narrow_panel(score_filter):
    score_filter.resize(600, 120)
    score_filter.show_count(20)
    assert score_filter.shown.text() == "Tiles: 20 · ≥ 0.100"
    score_filter.resize(round(score_filter.suggestion.sizeHint().width() * 1.9), 120)
    assert score_filter.shown.text() == "20 · ≥ 0.100"
    assert score_filter.shown.sizeHint().width() <= score_filter.shown.width()
