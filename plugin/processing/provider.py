"""The Processing provider: everything the panel does, headless, in models and in batch."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .algorithm import ICON
from .build_index import BuildIndex
from .classify_tiles import ClassifyTiles
from .export_index import ExportIndex
from .import_index import ImportIndex
from .merge_indexes import MergeIndexes
from .search_tiles import SearchTiles


class CisenProvider(QgsProcessingProvider):
    """Registers the algorithms under the id `cisen`, which is a public interface."""

    def id(self) -> str:
        """Part of every algorithm's id."""
        return "cisen"

    def name(self) -> str:
        """In the toolbox."""
        return "CISEN Search"

    def icon(self) -> QIcon:
        """In the toolbox."""
        return QIcon(str(ICON))

    def loadAlgorithms(self) -> None:
        """Called by QGIS whenever it wants the list anew."""
        self.addAlgorithm(BuildIndex())
        self.addAlgorithm(ExportIndex())
        self.addAlgorithm(ImportIndex())
        self.addAlgorithm(ClassifyTiles())
        self.addAlgorithm(MergeIndexes())
        self.addAlgorithm(SearchTiles())
