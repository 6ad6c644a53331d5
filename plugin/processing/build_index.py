"""cisen:buildindex, the tile index of a raster layer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsReferencedRectangle,
)

from ..layers.translation import tr
from ..settings import Settings
from .algorithm import CisenAlgorithm, said_to_user
from .web_building import has, plan_web, web_parameters

# Imported when the algorithm runs: enabling the plugin shall cost next to nothing.
if TYPE_CHECKING:
    from ..client.connection import EngineConnection
    from ..jobs.index_build import IndexOutcome, IndexProgress
    from ..jobs.index_plan import IndexPlan
    from ..layers.raster_source import RasterSource
    from ..layers.web_source import WebSource


class BuildIndex(CisenAlgorithm):
    """Ids and names of parameters and outputs are a public interface."""

    INPUT, EXTENT, TILE_SIZE_M, PACKAGE, INDEX, TILES = "INPUT", "EXTENT", "TILE_SIZE_M", "PACKAGE", "INDEX", "TILES"
    PART, PARTS = "PART", "PARTS"
    ZOOM, ACCEPT_TERMS = "ZOOM", "ACCEPT_TERMS"

    def __init__(self) -> None:
        super().__init__()
        self._plan: IndexPlan | None = None
        self._source: RasterSource | WebSource | None = None
        self._connection: EngineConnection | None = None
        self._folder: Path | None = None
        self._folder_is_given = False

    def name(self) -> str:
        """The id within the provider."""
        return "buildindex"

    def displayName(self) -> str:
        """In the toolbox."""
        return tr("Build tile index")

    def shortHelpString(self) -> str:
        """Beside the dialog, and from `qgis_process help`."""
        return tr(
            "Cuts a raster layer into tiles of real ground, turns each into a vector with the model, and keeps them "
            "in a folder that Search tiles by words searches. Run again with the same folder it goes on where it was, "
            "or adds what a larger extent holds.\n\n"
            "Without a tile size the one that the model was trained for is taken; without a folder the index goes "
            "beside the raster, where the panel finds it again.\n\n"
            "Several processes or machines can share a large layer: run this once for each part, 1 to the number of "
            "parts, and then Merge parts of a tile index.\n\n"
            "A layer from a server (XYZ, WMTS, WMS) needs an extent, and your word that the provider's terms allow it. "
            "Its images are read at a polite pace; without a zoom or a tile size those that the model knows best."
        )

    def tags(self) -> list[str]:
        """Words that find it in the toolbox."""
        return ["search", "text", "embedding", "vector", "tiles", "imagery"]

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        self.addParameter(QgsProcessingParameterRasterLayer(self.INPUT, tr("Raster layer")))
        self.addParameter(QgsProcessingParameterExtent(self.EXTENT, tr("Extent to index"), optional=True))
        tile_size = QgsProcessingParameterNumber(
            self.TILE_SIZE_M,
            tr("Tile size in metres of ground (default: the model's)"),
            QgsProcessingParameterNumber.Type.Double,
            optional=True,
            minValue=0.01,
        )
        self.addParameter(tile_size)
        package = QgsProcessingParameterFile(
            self.PACKAGE,
            tr("Model package (default: the one chosen in the settings)"),
            QgsProcessingParameterFile.Behavior.Folder,
            optional=True,
        )
        self.addParameter(package)
        self.add_index()
        self._add_count(self.PART, tr("Which part of the tiles, from 1"))
        self._add_count(self.PARTS, tr("Of how many parts"))
        for parameter in web_parameters(self.ZOOM, self.ACCEPT_TERMS):
            self.addParameter(parameter)

    def _add_count(self, name: str, description: str) -> None:
        """An advanced parameter that counts from 1, which is its default."""
        parameter = QgsProcessingParameterNumber(
            name, description, QgsProcessingParameterNumber.Type.Integer, 1, minValue=1
        )
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Look at the layer and clone it, on the thread that owns it."""
        from ..jobs.engine import chosen_package, engine_for
        from ..jobs.index_plan import plan_index
        from ..jobs.tile_source import tile_source
        from ..layers.index_location import choose_index_folder
        from ..layers.web_layer import is_web_layer

        layer = self.parameterAsRasterLayer(parameters, self.INPUT, context)
        if layer is None:
            raise QgsProcessingException(self.invalidRasterError(parameters, self.INPUT))
        settings = Settings.load()
        extent = None
        if parameters.get(self.EXTENT):
            rectangle = self.parameterAsExtent(parameters, self.EXTENT, context)
            extent = QgsReferencedRectangle(rectangle, self.parameterAsExtentCrs(parameters, self.EXTENT, context))
        tile_size_m = None
        if has(parameters, self.TILE_SIZE_M):
            tile_size_m = self.parameterAsDouble(parameters, self.TILE_SIZE_M, context)
        with said_to_user(feedback):
            package = chosen_package(settings, self.parameterAsFile(parameters, self.PACKAGE, context))
            number, of = (self.parameterAsInt(parameters, name, context) for name in (self.PART, self.PARTS))
            given = self.parameterAsFileOutput(parameters, self.INDEX, context)
            if is_web_layer(layer):
                zoom = self.parameterAsInt(parameters, self.ZOOM, context) if has(parameters, self.ZOOM) else None
                accepted = self.parameterAsBool(parameters, self.ACCEPT_TERMS, context)
                plan = plan_web(layer, extent, tile_size_m, zoom, accepted, package, given)
            else:
                plan = plan_index(layer, extent, tile_size_m, package)
            self._plan = plan.restricted(number, of)
            self._source = tile_source(layer, self._plan)
            self._connection = engine_for(settings, package.digest)
            self._folder_is_given = bool(given)
            self._folder = Path(given) if given else choose_index_folder(layer, self._plan.spec, self._plan.part)
        return True

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Build, in a worker thread."""
        plan = self._plan
        feedback.pushInfo(
            tr("{} tiles of {} m, about {} MB, in {}").format(
                plan.tiles, f"{plan.spec.grid.tile_size_m:.4g}", f"{plan.size_bytes / 1e6:.1f}", self._folder
            )
        )
        if plan.web is not None:
            feedback.pushInfo(
                tr("{} images from {}, {} a second at most, about {} min and {} MB").format(
                    plan.web.requests,
                    plan.web.layer.host,
                    f"{plan.web.reading.per_second:g}",
                    f"{plan.seconds / 60:.1f}",
                    f"{plan.web.size_bytes / 1e6:.1f}",
                )
            )
        if plan.caution:
            feedback.pushWarning(plan.caution)
        try:
            with said_to_user(feedback):
                outcome = self._build_even_if_damaged(feedback)
        finally:
            self._connection.stop()
        if outcome.holes:
            feedback.pushWarning(outcome.holes)
        if outcome.repair:
            feedback.pushWarning(outcome.repair)
        if outcome.cancelled:
            feedback.pushInfo(tr("Cancelled; the {} tiles so far are kept.").format(outcome.tiles))
        if not outcome.tiles and not outcome.missing:
            feedback.pushWarning(tr("There is no data in this extent, so that the index is empty."))
        return {self.INDEX: str(outcome.folder), self.TILES: outcome.tiles}

    def _build_even_if_damaged(self, feedback: QgsProcessingFeedback) -> IndexOutcome:
        """Build; from nothing where no tile of the index that is there can be proven, which is kept under another name.

        A given folder that holds vectors of who knows what, without any index.json, is left as it is.

        Raises:
            JobError, LayerError: with a sentence for the user.
        """
        from ..jobs.errors import DamagedIndexError, JobError
        from ..layers.index_location import holds_index, set_aside

        try:
            return self._build(feedback)
        except DamagedIndexError as error:
            if self._folder_is_given and not holds_index(self._folder):
                sentence = tr("The index {} is damaged; delete the folder or choose another one.")
                raise JobError(sentence.format(self._folder.name), error.detail) from error
            feedback.pushDebugInfo(error.detail)
            aside = set_aside(self._folder)
            feedback.pushWarning(
                tr("The index was damaged: it is kept as {}, and a new one is built.").format(aside.name)
            )
            return self._build(feedback)

    def _build(self, feedback: QgsProcessingFeedback) -> IndexOutcome:
        """One build; raises JobError."""
        from ..jobs.index_build import build_index

        def report(progress: IndexProgress) -> None:
            if progress.seconds_left is not None:
                feedback.setProgressText(tr("{} tiles, {} s left").format(progress.tiles, round(progress.seconds_left)))

        return build_index(self._plan, self._source, self._connection, self._folder, feedback, report)
