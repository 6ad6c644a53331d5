"""What the algorithms have in common: their texts, and errors in one sentence."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
)
from qgis.PyQt.QtGui import QIcon

from ..client.command import PLUGIN_ROOT
from ..layers.translation import tr

ICON = PLUGIN_ROOT / "resources" / "icons" / "cisen_search.svg"


class CisenAlgorithm(QgsProcessingAlgorithm):
    """An algorithm of this plugin."""

    def icon(self) -> QIcon:
        """In the toolbox."""
        return QIcon(str(ICON))

    def add_index_input(self) -> None:
        """Declare the index that is read, INDEX."""
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.addParameter(QgsProcessingParameterFile("INDEX", tr("Index folder"), folder))

    def add_index(self) -> None:
        """Declare the index that is written, INDEX, and how many tiles it then holds, TILES."""
        self.addParameter(
            QgsProcessingParameterFolderDestination(
                "INDEX", tr("Index folder (default: beside the raster)"), optional=True, createByDefault=False
            )
        )
        self.addOutput(QgsProcessingOutputNumber("TILES", tr("Tiles in the index")))

    def createInstance(self) -> CisenAlgorithm:
        """A fresh one for each run."""
        return type(self)()


@contextmanager
def said_to_user(feedback: QgsProcessingFeedback) -> Iterator[None]:
    """Let Processing show a job's or a layer's sentence, with the detail in its log."""
    from ..jobs.errors import JobError
    from ..layers.errors import LayerError

    try:
        yield
    except (JobError, LayerError) as error:
        if error.detail:
            feedback.pushDebugInfo(error.detail)
        raise QgsProcessingException(error.sentence) from error
