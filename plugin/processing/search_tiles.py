"""cisen:searchtiles, the tiles of an index that look like some words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsVectorLayer,
)

from ..layers.translation import tr
from .algorithm import said_to_user
from .index_algorithm import IndexAlgorithm

# Imported when the algorithm runs: enabling the plugin shall cost next to nothing.
if TYPE_CHECKING:
    from ..jobs.tile_search import SearchOutcome
    from ..layers.hits import Hit

MAX_TOP = 100_000
LONGEST_ECHO = 80


class SearchTiles(IndexAlgorithm):
    """Ids and names of parameters and outputs are a public interface."""

    QUERY, TOP, MIN_SCORE = "QUERY", "TOP", "MIN_SCORE"
    COUNT, PRESENT, MESSAGE = "COUNT", "PRESENT", "MESSAGE"

    def name(self) -> str:
        """The id within the provider."""
        return "searchtiles"

    def displayName(self) -> str:
        """In the toolbox."""
        return tr("Search tiles by words")

    def shortHelpString(self) -> str:
        """Beside the dialog, and from `qgis_process help`."""
        return tr(
            "Finds the tiles of an index, made by Build tile index, that look most like a description in English; "
            "“harbour +boats -houses” wants the first two and not the third.\n\n"
            "The score is the cosine of words and tile, the confidence a calibrated probability. Where even the best "
            "tile is unlikely to be what the words say, nothing is returned; give a least score to see the best ones "
            "all the same."
        )

    def tags(self) -> list[str]:
        """Words that find it in the toolbox."""
        return ["search", "text", "query", "caption", "find", "imagery"]

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        self.add_index_input()
        self.addParameter(QgsProcessingParameterString(self.QUERY, tr("What to look for")))
        whole = QgsProcessingParameterNumber.Type.Integer
        top = QgsProcessingParameterNumber(self.TOP, tr("How many tiles"), whole, 20, minValue=1, maxValue=MAX_TOP)
        self.addParameter(top)
        least = QgsProcessingParameterNumber(
            self.MIN_SCORE,
            tr("Least score, and show the best tiles whatever their confidence"),
            QgsProcessingParameterNumber.Type.Double,
            optional=True,
            minValue=-1,
            maxValue=1,
        )
        self.addParameter(least)
        self.add_tiles_output(tr("Tiles found"))
        self.addOutput(QgsProcessingOutputNumber(self.COUNT, tr("Tiles found")))
        self.addOutput(QgsProcessingOutputBoolean(self.PRESENT, tr("Something looks like it")))
        self.addOutput(QgsProcessingOutputString(self.MESSAGE, tr("What the search says")))

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Say what is wrong with words or score, where QGIS would only name the parameter."""
        query = parameters.get(self.QUERY)
        if isinstance(query, str) and not query.strip():
            return False, tr("Type what to look for, for example: storage tanks.")
        least = parameters.get(self.MIN_SCORE)
        if isinstance(least, (int, float)) and not -1 <= least <= 1:
            return False, tr("MIN_SCORE is a cosine: give a number from -1 to 1, for example 0.3.")
        return super().checkParameterValues(parameters, context)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Search, in a worker thread."""
        from ..client.query import Query, parse_words
        from ..jobs.tile_search import search_tiles
        from ..layers.hits import hit_features, hit_fields

        query = self.parameterAsString(parameters, self.QUERY, context)
        top = self.parameterAsInt(parameters, self.TOP, context)
        min_score = None
        if parameters.get(self.MIN_SCORE) is not None:
            min_score = self.parameterAsDouble(parameters, self.MIN_SCORE, context)
        try:
            with said_to_user(feedback):
                words = Query(parse_words(query))
                outcome = search_tiles(self._connection, [self._folder], words, top, min_score, feedback)
        finally:
            self._connection.stop()
        if outcome.truncated:
            feedback.pushWarning(tr("The description is longer than the model reads; its end was left out."))
        if outcome.unknown_words:
            unknown = ", ".join(outcome.unknown_words)
            feedback.pushWarning(tr("The model does not know these words: {}. It reads English.").format(unknown))
        hits = outcome.hits if outcome.present or min_score is not None else []
        message = message_of(outcome, hits, query, min_score)
        if hits:
            feedback.pushInfo(message)
        else:
            feedback.pushWarning(message)
        tiles = hit_features(hits, self._crs, context.transformContext())
        layer_id = self.write_tiles(parameters, context, hit_fields(), tiles)
        return {self.OUTPUT: layer_id, self.COUNT: len(hits), self.PRESENT: outcome.present, self.MESSAGE: message}

    def postProcessAlgorithm(
        self,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Style the layer when QGIS shows it."""
        self.style_when_shown(context, HitStyle.shared())
        return {}


class HitStyle(QgsProcessingLayerPostProcessorInterface):
    """Gives the output layer the style of hits, on the main thread."""

    _instance: HitStyle | None = None

    @classmethod
    def shared(cls) -> HitStyle:
        """The one instance: QGIS does not take ownership, so that Python has to keep it."""
        if cls._instance is None:
            cls._instance = cls()
        return cls._instance

    def postProcessLayer(
        self,
        layer: QgsVectorLayer,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        """Called by QGIS when the layer is loaded."""
        from ..layers.hit_layer import style_hits

        style_hits(layer)


def message_of(outcome: SearchOutcome, hits: list[Hit], query: str, min_score: float | None) -> str:
    """What the search found, in one sentence."""
    words = query if len(query) <= LONGEST_ECHO else query[:LONGEST_ECHO].rstrip() + "…"
    if not outcome.searched:
        return tr("The index holds no tiles; build it over ground with data.")
    if hits:
        likely = len(outcome.likely)
        return tr("The best {} of {} tiles for “{}”; {} of them are likely to show it.").format(
            len(hits), outcome.searched, words, likely
        )
    if min_score is not None:
        return tr("No tile reaches the least score for “{}”; give a smaller one.").format(words)
    return tr("Nothing here looks like that: “{}”. Give a least score to see the best tiles all the same.").format(
        words
    )
