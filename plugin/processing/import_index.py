"""cisen:importindex, a GeoParquet file as a tile index."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingParameterFile

from ..layers.translation import tr
from ..settings import Settings
from .algorithm import CisenAlgorithm, said_to_user

# Imported when the algorithm runs: enabling the plugin shall cost next to nothing.
if TYPE_CHECKING:
    from ..client.packages import ModelPackage
    from ..layers.index_listing import IndexPlace


class ImportIndex(CisenAlgorithm):
    """Ids and names of parameters and outputs are a public interface."""

    INPUT, PACKAGE, INDEX, TILES = "INPUT", "PACKAGE", "INDEX", "TILES"

    def __init__(self) -> None:
        super().__init__()
        self._package: ModelPackage | None = None
        self._places: list[IndexPlace] = []

    def name(self) -> str:
        """The id within the provider."""
        return "importindex"

    def displayName(self) -> str:
        """In the toolbox."""
        return tr("Import tile index from GeoParquet")

    def shortHelpString(self) -> str:
        """Beside the dialog, and from `qgis_process help`."""
        return tr(
            "Makes a tile index of a GeoParquet file that Export tile index wrote, byte for byte the one that was "
            "exported.\n\n"
            "Without a folder it goes beside its raster where the project has that, else into the user's data folder. "
            "It needs the library pyarrow, which Manage indexes in the panel's menu installs."
        )

    def tags(self) -> list[str]:
        """Words that find it in the toolbox."""
        return ["import", "parquet", "geoparquet", "stac", "embedding", "tiles", "imagery"]

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        file = QgsProcessingParameterFile.Behavior.File
        filters = tr("GeoParquet (*.parquet *.geoparquet);;All files (*)")
        self.addParameter(QgsProcessingParameterFile(self.INPUT, tr("File"), file, fileFilter=filters))
        package = QgsProcessingParameterFile(
            self.PACKAGE,
            tr("Model package (default: the one chosen in the settings)"),
            QgsProcessingParameterFile.Behavior.Folder,
            optional=True,
        )
        self.addParameter(package)
        self.add_index()

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Look at the layers, on the thread that owns them."""
        from ..jobs.engine import chosen_package
        from ..layers.index_listing import index_places

        with said_to_user(feedback):
            self._package = chosen_package(Settings.load(), self.parameterAsFile(parameters, self.PACKAGE, context))
        self._places = index_places()
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Import, in a worker thread."""
        from ..jobs.index_exchange import find_python, import_index
        from ..layers.import_place import import_folder

        source = Path(self.parameterAsFile(parameters, self.INPUT, context))
        given = self.parameterAsFileOutput(parameters, self.INDEX, context)
        with said_to_user(feedback):
            outcome = import_index(
                find_python(Settings.load().engine_python),
                source,
                self._package,
                lambda spec: Path(given) if given else import_folder(self._places, spec),
                feedback,
            )
        if outcome.cancelled:
            feedback.pushInfo(tr("Cancelled; nothing of the file was kept."))
        return {self.INDEX: str(outcome.path), self.TILES: outcome.tiles}
