"""What the algorithms have in common that ask the engine about an index and write its tiles as polygons."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingParameterFeatureSink,
    QgsWkbTypes,
)

from ..settings import Settings
from .algorithm import CisenAlgorithm, said_to_user

# Imported when the algorithm runs: enabling the plugin shall cost next to nothing.
if TYPE_CHECKING:
    from ..client.connection import EngineConnection


class IndexAlgorithm(CisenAlgorithm):
    """An algorithm over one index, INDEX, whose tiles go into a layer, OUTPUT."""

    INDEX, OUTPUT = "INDEX", "OUTPUT"

    def __init__(self) -> None:
        super().__init__()
        self._connection: EngineConnection | None = None
        self._folder: Path | None = None
        self._crs = QgsCoordinateReferenceSystem()
        self._sink_id = ""

    def add_tiles_output(self, title: str) -> None:
        """Declare the layer of tiles."""
        polygons = QgsProcessing.SourceType.TypeVectorPolygon
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, title, polygons))

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

    def write_tiles(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        fields: QgsFields,
        features: Iterable[QgsFeature],
    ) -> str:
        """Write polygons of the index's CRS; the id of their layer. Raises QgsProcessingException where it fails."""
        sink, self._sink_id = self.parameterAsSink(
            parameters, self.OUTPUT, context, fields, QgsWkbTypes.Type.Polygon, self._crs
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, self.OUTPUT))
        for feature in features:
            if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                raise QgsProcessingException(self.writeFeatureError(sink, parameters, self.OUTPUT))
        return self._sink_id

    def style_when_shown(self, context: QgsProcessingContext, style: QgsProcessingLayerPostProcessorInterface) -> None:
        """Style the layer when QGIS shows it; the caller keeps `style`, of which QGIS takes no ownership."""
        if context.willLoadLayerOnCompletion(self._sink_id):
            context.layerToLoadOnCompletionDetails(self._sink_id).setPostProcessor(style)
