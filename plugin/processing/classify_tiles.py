"""cisen:classifytiles, what every tile of an index most likely shows, as a layer in the colours of the classes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureSink,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..layers.translation import tr
from ..settings import Settings
from .algorithm import CisenAlgorithm, said_to_user

# Imported when the algorithm runs: enabling the plugin shall cost next to nothing.
if TYPE_CHECKING:
    from ..client.connection import EngineConnection
    from ..layers.tile_labels import TileLabels

LEVELS = 3


class ClassifyTiles(CisenAlgorithm):
    """Ids and names of parameters and outputs are a public interface."""

    INDEX, LEVEL, OUTPUT, COUNT = "INDEX", "LEVEL", "OUTPUT", "COUNT"

    def __init__(self) -> None:
        super().__init__()
        self._connection: EngineConnection | None = None
        self._folder: Path | None = None
        self._crs = QgsCoordinateReferenceSystem()
        self._sink_id = ""
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
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.addParameter(QgsProcessingParameterFile(self.INDEX, tr("Index folder"), folder))
        levels = [tr("Level {}").format(level) for level in range(1, LEVELS + 1)]
        self.addParameter(QgsProcessingParameterEnum(self.LEVEL, tr("Colour by"), levels, defaultValue=0))
        polygons = QgsProcessing.SourceType.TypeVectorPolygon
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Classified tiles"), polygons))
        self.addOutput(QgsProcessingOutputNumber(self.COUNT, tr("Tiles")))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Find the index and the model it was made with."""
        from ..jobs.engine import crs_of, engine_for, read_spec

        self._folder = Path(self.parameterAsFile(parameters, self.INDEX, context))
        with said_to_user(feedback):
            spec = read_spec(self._folder)
            self._connection = engine_for(Settings.load(), spec.package.digest)
        self._crs = crs_of(spec)
        return True

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
        sink, self._sink_id = self.parameterAsSink(
            parameters, self.OUTPUT, context, label_fields(labels.levels), QgsWkbTypes.Type.Polygon, self._crs
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, self.OUTPUT))
        for feature in label_features(labels):
            if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                raise QgsProcessingException(self.writeFeatureError(sink, parameters, self.OUTPUT))
        return {self.OUTPUT: self._sink_id, self.COUNT: len(labels.cells)}

    def postProcessAlgorithm(
        self,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Style the layer when QGIS shows it."""
        if self._style is not None and context.willLoadLayerOnCompletion(self._sink_id):
            LabelStyle.kept = self._style  # QGIS does not take ownership
            context.layerToLoadOnCompletionDetails(self._sink_id).setPostProcessor(self._style)
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
