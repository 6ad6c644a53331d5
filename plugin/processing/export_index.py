"""cisen:exportindex, a tile index as a GeoParquet file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
)

from ..layers.translation import tr
from ..settings import Settings
from .algorithm import CisenAlgorithm, said_to_user


class ExportIndex(CisenAlgorithm):
    """Ids and names of parameters and outputs are a public interface."""

    INDEX, OUTPUT, TILES = "INDEX", "OUTPUT", "TILES"

    def name(self) -> str:
        """The id within the provider."""
        return "exportindex"

    def displayName(self) -> str:
        """In the toolbox."""
        return tr("Export tile index as GeoParquet")

    def shortHelpString(self) -> str:
        """Beside the dialog, and from `qgis_process help`."""
        return tr(
            "Writes a tile index into one GeoParquet file: a polygon and an embedding for each tile, with the fields "
            "of the STAC Embedding extension. Import tile index makes the same index of it again.\n\n"
            "It needs the library pyarrow, which Manage indexes in the panel's menu installs."
        )

    def tags(self) -> list[str]:
        """Words that find it in the toolbox."""
        return ["export", "parquet", "geoparquet", "stac", "embedding", "tiles", "imagery"]

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        self.add_index_input()
        file = QgsProcessingParameterFileDestination(self.OUTPUT, tr("File"), tr("GeoParquet (*.parquet)"))
        self.addParameter(file)
        self.addOutput(QgsProcessingOutputNumber(self.TILES, tr("Tiles in the file")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Export, in a worker thread."""
        from ..jobs.index_exchange import export_index, find_python

        folder = Path(self.parameterAsFile(parameters, self.INDEX, context))
        target = Path(self.parameterAsFileOutput(parameters, self.OUTPUT, context))
        with said_to_user(feedback):
            outcome = export_index(find_python(Settings.load().engine_python), folder, target, feedback)
        if outcome.cancelled:
            feedback.pushInfo(tr("Cancelled; no file was written."))
        return {self.OUTPUT: str(target), self.TILES: outcome.tiles}
