"""Which model package a headless job uses, and the engine that serves it."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsMessageLog

from ..client.connect import connect
from ..client.connection import EngineConnection
from ..client.packages import find_package, install_package
from ..engine.index_spec import IndexSpec, read_state
from ..engine.package import ModelPackage
from ..settings import Settings
from .errors import in_one_sentence

LOG_TAG = "CISEN Search"


def chosen_package(settings: Settings, folder: str) -> ModelPackage:
    """The model package in `folder`, or the one that the settings name when `folder` is empty.

    A package from a folder is installed, so that indexes made with it can be searched when that folder is gone.

    Raises:
        JobError: the package is missing, damaged, or cannot be installed.
    """
    with in_one_sentence():
        return install_package(Path(folder)) if folder else find_package(settings.package)


def engine_for(settings: Settings, package_digest: str) -> EngineConnection:
    """A connection that serves an installed package; the engine itself starts at the first request.

    Raises:
        JobError: the engine is not installed, or the package is missing or damaged.
    """
    with in_one_sentence():
        return connect(settings, log_line, package_digest)


def read_spec(folder: Path) -> IndexSpec:
    """What the index in a folder is of.

    Raises:
        JobError: the folder holds no index, a damaged one, or one of a newer format.
    """
    with in_one_sentence():
        return read_state(folder).spec


def crs_of(spec: IndexSpec) -> QgsCoordinateReferenceSystem:
    """The CRS that an index's tiles lie in."""
    return QgsCoordinateReferenceSystem(spec.grid.crs)


def log_line(line: str) -> None:
    """Write to the plugin's tab of the log panel; from any thread."""
    QgsMessageLog.logMessage(line, LOG_TAG, Qgis.MessageLevel.Info, notifyUser=False)
