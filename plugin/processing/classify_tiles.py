"""cisen:classifytiles, what every tile of an index most likely shows, as a layer in the colours of the classes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsVectorLayer,
)

from ..layers.translation import tr
from .algorithm import said_to_user
from .index_algorithm import IndexAlgorithm

# Imported when the algorithm runs: enabling the plugin shall cost next to nothing.
if TYPE_CHECKING:
    from ..layers.tile_labels import TileLabels

LEVELS = 3


class ClassifyTiles(IndexAlgorithm):
    """Ids and names of parameters and outputs are a public interface."""

    LEVEL, COUNT = "LEVEL", "COUNT"

    def __init__(self) -> None:
        super().__init__()
        self._style: LabelStyle | None = None

    def name(self) -> str:
        """The id within the provider."""
        return "classifytiles"

    def displayName(self) -> str:
        """In the toolbox."""
        return tr("Classify tiles")

    def shortHelpString(self) -> str:
        """Beside the dialog, and from `qgis_process help`."""
        return tr(
            "Gives every tile of an index, made by Build tile index, its most likely class on each level of the class "
            "tree of the model that the index was made with, and the probability of that class among those of its "
            "level.\n\nThe level chooses by which classes the layer is coloured: 1 has the broadest, 3 the finest."
        )

    def tags(self) -> list[str]:
        """Words that find it in the toolbox."""
        return ["classify", "classes", "label", "land use", "land cover", "imagery"]

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        self.add_index_input()
        levels = [tr("Level {}").format(level) for level in range(1, LEVELS + 1)]
        self.addParameter(QgsProcessingParameterEnum(self.LEVEL, tr("Colour by"), levels, defaultValue=0))
        self.add_tiles_output(tr("Classified tiles"))
        self.addOutput(QgsProcessingOutputNumber(self.COUNT, tr("Tiles")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Classify, in a worker thread."""
        from ..jobs.tile_labels import label_tiles
        from ..layers.label_layer import label_features, label_fields

        try:
            with said_to_user(feedback):
                labels = label_tiles(self._connection, self._folder, feedback)
        finally:
            self._connection.stop()
        self._style = LabelStyle(labels, self.parameterAsEnum(parameters, self.LEVEL, context) + 1)
        layer_id = self.write_tiles(parameters, context, label_fields(labels.levels), label_features(labels))
        return {self.OUTPUT: layer_id, self.COUNT: len(labels.cells)}

    def postProcessAlgorithm(
        self,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Style the layer when QGIS shows it."""
        if self._style is not None:
            LabelStyle.kept = self._style
            self.style_when_shown(context, self._style)
        return {}


class LabelStyle(QgsProcessingLayerPostProcessorInterface):
    """Gives the output layer the colours of its classes, on the main thread.

    Args:
        labels: what the layer shows.
        level: the level that it is coloured by.
    """

    kept: LabelStyle | None = None

    def __init__(self, labels: TileLabels, level: int) -> None:
        super().__init__()
        self._labels = labels
        self._level = min(level, labels.levels)

    def postProcessLayer(
        self,
        layer: QgsVectorLayer,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        """Called by QGIS when the layer is loaded."""
        from ..layers.label_layer import style_labels

        style_labels(layer, self._labels, self._level)
