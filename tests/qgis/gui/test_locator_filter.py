"""The locator bar's filter, asked by a real QgsLocator."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsLocator, QgsLocatorContext, QgsLocatorResult
from qgis.PyQt import sip
from qgis.PyQt.QtGui import QIcon

from plugin.gui.search.locator_filter import TileLocatorFilter, tile_of


class Dock:
    """As much of the dock as the filter needs."""

    def __init__(self, controller):
        self.controller = controller
        self.opened = False

    def setUserVisible(self, visible):
        self.opened = visible


@pytest.fixture
def dock(controller):
    return Dock(controller)


@pytest.fixture
def ask(dock, session, until):
    """ask(text): what the locator finds."""
    locator = QgsLocator()
    tiles = TileLocatorFilter(dock, session, QIcon())
    locator.registerFilter(tiles)
    results = []
    # A copy: the locator's own is gone when the slot returns.
    locator.foundResult.connect(lambda result: results.append(QgsLocatorResult(result)))

    def find(text):
        results.clear()
        over = []
        locator.finished.connect(lambda: over.append(True))
        locator.fetchResults(text, QgsLocatorContext())
        until(lambda: over and not locator.isRunning())
        return list(results)

    yield find
    locator.cancel()
    results.clear()
    locator.deregisterFilter(tiles)
    sip.delete(locator)


def test_tiles_are_found_with_rank_confidence_and_place(ask, dock, build):
    build(dock.controller)
    found = ask("tile red")
    assert [result.displayString.split("  ")[0] for result in found][:1] == ["1. 100%"]
    assert "N, " in found[0].displayString
    assert found[0].description == "scene"
    assert all(tile_of(result) for result in found)


def test_triggering_takes_the_map_there(ask, dock, build):
    build(dock.controller)
    canvas = dock.controller.canvas
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32631"))
    result = ask("tile blue")[0]
    TileLocatorFilter(dock, dock.controller.session, QIcon()).triggerResult(result)
    xmin, ymin, xmax, ymax = tile_of(result)["bounds"]
    centre = canvas.extent().center()
    assert (centre.x(), centre.y()) == pytest.approx(((xmin + xmax) / 2, (ymin + ymax) / 2))


def test_signs_are_understood(ask, dock, build):
    build(dock.controller)
    found = ask("tile grey -blue -green")
    assert found
    assert tile_of(found[0])["bounds"] != tile_of(ask("tile blue")[0])["bounds"]


def test_without_an_index_one_result_says_what_is_missing_and_opens_the_panel(ask, dock, session):
    (note,) = ask("tile red")
    assert note.displayString == "Build the index of this layer first."
    TileLocatorFilter(dock, session, QIcon()).triggerResult(note)
    assert dock.opened
    assert "search" not in session.fake.requests


def test_what_is_not_there_is_said(ask, dock, build):
    build(dock.controller)
    (note,) = ask("tile green blue")
    assert note.displayString == "Nothing here looks like that."


def test_an_engine_that_dies_is_said(ask, dock, build, session):
    build(dock.controller)
    session.fake.before["search"] = session.fake.die
    (note,) = ask("tile red")
    assert note.displayString == "The engine stopped; try again to restart it."


def test_it_keeps_out_of_searches_without_its_prefix_or_with_too_few_letters(ask, dock, build, session):
    build(dock.controller)
    assert ask("red") == []
    assert ask("tile re") == []
    assert "search" not in session.fake.requests
