"""Searching from QGIS's own locator bar: `tile a bridge over a river`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeedback,
    QgsLocatorContext,
    QgsLocatorFilter,
    QgsLocatorResult,
    QgsRectangle,
)
from qgis.PyQt.QtGui import QIcon

from ...layers.translation import tr

# Imported when they are used: enabling the plugin shall cost next to nothing.
if TYPE_CHECKING:
    from ...layers.hits import Hit
    from ..dock import SearchDock
    from ..engine_session import EngineSession
    from .search_target import SearchTarget

PREFIX = "tile"
MOST = 10
FEWEST_LETTERS = 3
PAUSE_MS = 300


class TileLocatorFilter(QgsLocatorFilter):
    """Finds tiles in what the panel would search. The locator asks a clone, first `prepare` in the main thread.

    Args:
        dock: knows what the panel searches.
        session: the engine; the first search starts it.
        icon: of the results.
    """

    def __init__(self, dock: SearchDock, session: EngineSession, icon: QIcon) -> None:
        super().__init__()
        self._dock = dock
        self._session = session
        self._icon = icon
        self._target: SearchTarget | None = None
        self._missing = ""
        self.setUseWithoutPrefix(False)
        self.setFetchResultsDelay(PAUSE_MS)

    def name(self) -> str:
        """In QGIS's settings."""
        return "cisen_search"

    def displayName(self) -> str:
        """Above the results."""
        return tr("CISEN Search: tiles")

    def prefix(self) -> str:
        """What is typed before the words."""
        return PREFIX

    def clone(self) -> TileLocatorFilter:
        """One for the thread that searches."""
        return TileLocatorFilter(self._dock, self._session, self._icon)

    def prepare(self, string: str, context: QgsLocatorContext) -> list[str]:
        """Look at what the panel would search now, in the main thread."""
        if has_enough(string):
            self._target, self._missing = self._dock.controller.target_or_what_is_missing
        return []

    def fetchResults(self, string: str, context: QgsLocatorContext, feedback: QgsFeedback) -> None:
        """Search, in a thread of the locator's."""
        from ..background import SentenceErrors

        if not has_enough(string) or feedback.isCanceled():
            return
        try:
            sentence = self._missing or self._find(string, context, feedback)
        except SentenceErrors as error:
            sentence = error.sentence
        if sentence and not feedback.isCanceled():
            note = QgsLocatorResult(self, sentence, None)
            note.icon = self._icon
            self.resultFetched.emit(note)

    def triggerResult(self, result: QgsLocatorResult) -> None:
        """Take the map to the tile; a sentence opens the panel, where something can be done about it."""
        from ..canvas_view import show_tile

        tile = tile_of(result)
        if tile:
            bounds, crs = QgsRectangle(*tile["bounds"]), QgsCoordinateReferenceSystem(tile["crs"])
            show_tile(self._dock.controller.canvas, bounds, crs)
            self._dock.controller.refresh()  # the search may have started the engine
        else:
            self._dock.setUserVisible(True)

    def _find(self, string: str, context: QgsLocatorContext, feedback: QgsFeedback) -> str:
        """Emit what is found; the sentence to show where nothing is."""
        from ...client.query import Query, parse_words
        from ...jobs.tile_search import search_tiles

        query = Query(parse_words(string))
        outcome = search_tiles(self._session.connection(), self._target.folders, query, MOST, None, feedback)
        for hit in outcome.likely:
            self.resultFetched.emit(self._result(hit, context))
        return "" if outcome.likely else tr("Nothing here looks like that.")

    def _result(self, hit: Hit, context: QgsLocatorContext) -> QgsLocatorResult:
        from ..canvas_view import place_of

        degrees = QgsCoordinateReferenceSystem("EPSG:4326")
        crs = QgsCoordinateReferenceSystem(hit.crs)
        place = place_of(QgsRectangle(*hit.bounds), QgsCoordinateTransform(crs, degrees, context.transformContext))
        # Plain values: the result goes from thread to thread.
        result = QgsLocatorResult(
            self,
            "{}. {:.0%}  {}".format(hit.rank, hit.probability, place),
            {"bounds": list(hit.bounds), "crs": hit.crs},
        )
        result.description = self._target.indexes[hit.index].layer_name
        result.icon = self._icon
        result.score = 1.0 / hit.rank
        return result


def tile_of(result: QgsLocatorResult) -> dict[str, Any] | None:
    """The ground of a result, and its CRS; None for a sentence.

    Reading the attribute `userData` frees it once too often before QGIS 3.34, where it became a property.
    """
    return result.getUserData() if hasattr(result, "getUserData") else result.userData


def has_enough(string: str) -> bool:
    """Whether the words are worth a search."""
    return sum(map(str.isalnum, string)) >= FEWEST_LETTERS
