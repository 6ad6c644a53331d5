"""cisen:mergeindexes, the parts of an index job as one index."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterLayer,
)

from ..layers.translation import tr
from .algorithm import CisenAlgorithm, said_to_user

# Imported when the algorithm runs: enabling the plugin shall cost next to nothing.
if TYPE_CHECKING:
    from ..jobs.index_merge import MergePlan


class MergeIndexes(CisenAlgorithm):
    """Ids and names of parameters and outputs are a public interface."""

    PARTS, INPUT, INDEX, TILES = "PARTS", "INPUT", "INDEX", "TILES"

    def __init__(self) -> None:
        super().__init__()
        self._plan: MergePlan | None = None

    def name(self) -> str:
        """The id within the provider."""
        return "mergeindexes"

    def displayName(self) -> str:
        """In the toolbox."""
        return tr("Merge parts of a tile index")

    def shortHelpString(self) -> str:
        """Beside the dialog, and from `qgis_process help`."""
        return tr(
            "Joins the parts that Build tile index made of one layer, in several processes or on several machines, "
            "into the index that a single one would have made. The folder of the parts holds one folder for each of "
            "them, and those of one job only.\n\n"
            "With the raster layer the index goes beside it, where the panel finds it; else give a folder. Run again "
            "it goes on where it was. The parts are left as they are."
        )

    def tags(self) -> list[str]:
        """Words that find it in the toolbox."""
        return ["merge", "join", "parts", "cluster", "embedding", "tiles", "imagery"]

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.addParameter(QgsProcessingParameterFile(self.PARTS, tr("Folder with the parts"), folder))
        self.addParameter(
            QgsProcessingParameterRasterLayer(self.INPUT, tr("Raster layer they were built from"), optional=True)
        )
        self.add_index()

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Look at the parts and the layer, on the thread that owns it."""
        from ..jobs.index_merge import plan_merge

        layer = self.parameterAsRasterLayer(parameters, self.INPUT, context)
        if layer is None and parameters.get(self.INPUT):
            raise QgsProcessingException(self.invalidRasterError(parameters, self.INPUT))
        given = self.parameterAsFileOutput(parameters, self.INDEX, context)
        parent = Path(self.parameterAsFile(parameters, self.PARTS, context))
        with said_to_user(feedback):
            self._plan = plan_merge(parent, Path(given) if given else None, layer)
        return True

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Merge, in a worker thread."""
        from ..jobs.index_merge import merge_index

        feedback.pushInfo(tr("{} parts go into {}").format(len(self._plan.parts), self._plan.folder))
        with said_to_user(feedback):
            outcome = merge_index(self._plan, feedback)
        if outcome.cancelled:
            feedback.pushInfo(tr("Cancelled; the {} tiles so far are kept.").format(outcome.tiles))
        return {self.INDEX: str(outcome.folder), self.TILES: outcome.tiles}
