from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QLocale

from plugin.gui import wording


@pytest.fixture(autouse=True)
def english():
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (2, "a few seconds"),
        (33, "about 35 s"),
        (54.9, "about 55 s"),
        (58, "about 1 min"),
        (3000, "about 50 min"),
        (9000, "about 2.5 h"),
    ],
)
def test_duration(seconds, said):
    assert wording.duration(seconds) == said


@pytest.mark.parametrize(
    ("size", "said"),
    [(20_000, "under 0.1 MB"), (640_000, "0.6 MB"), (12_600_000, "13 MB"), (2_500_000_000, "2,500 MB")],
)
def test_megabytes(size, said):
    assert wording.megabytes(size) == said


def test_estimate():
    assert wording.estimate(1234, 180, 2_100_000) == "1,234 tiles · about 3 min · 2.1 MB"


def test_places_north_and_south():
    assert wording.place(27.63123, 85.52141) == "27.6312° N, 85.5214° E"
    assert wording.place(-33.9, -0.5) == "33.9000° S, 0.5000° W"


def test_days():
    assert wording.day("2026-11-24T12:00:00Z") == "11/24/26"
    assert wording.day("") == ""
