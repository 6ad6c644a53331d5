"""metadata.txt as QGIS and its plugin store read it."""

from __future__ import annotations

import configparser
import re

import pytest

from tests.conftest import ROOT


@pytest.fixture
def general() -> dict[str, str]:
    # QGIS reads the file with interpolation on: a '%' in a value would fail here as it does there.
    parser = configparser.ConfigParser()
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    return dict(parser["general"])


def test_what_the_store_asks_for_is_there(general):
    asked = "name description version qgisminimumversion author email about tracker repository homepage tags category"
    assert [key for key in asked.split() if not general.get(key)] == []


def test_values_that_qgis_acts_on(general):
    assert general["qgisminimumversion"] == "3.22"
    assert general["qgismaximumversion"] == "4.99"
    assert general["hasprocessingprovider"] == "yes"
    assert re.fullmatch(r"\d+\.\d+\.\d+", general["version"])


def test_no_value_holds_a_percent_sign():
    assert "%" not in (ROOT / "metadata.txt").read_text(encoding="utf-8")


def test_the_icon_exists(general):
    assert (ROOT / general["icon"]).read_text(encoding="utf-8").startswith("<svg")


def test_the_changelog_tells_of_this_version(general):
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.findall(r"^## \[(\d+\.\d+\.\d+)\]", changelog, re.MULTILINE)[0] == general["version"]
