"""An index as a GeoParquet file, and such a file as an index."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Callable

from qgis.core import QgsFeedback

from ..client.parquet import ParquetChild, parquet_python
from ..engine.errors import Cancelled, EngineError
from ..engine.geoparquet import PART_SUFFIX
from ..engine.index_spec import IndexSpec, PackageIdentity, read_state
from ..engine.package import ModelPackage
from ..layers.index_removal import remove_index
from ..layers.projjson import projjson
from ..layers.translation import tr
from .engine import log_line
from .errors import JobError, in_one_sentence


@dataclass(frozen=True)
class Exchanged:
    """What was written.

    Args:
        path: the file, or the folder of the index.
        tiles: how many it holds.
        cancelled: the user stopped it; nothing is left.
    """

    path: Path
    tiles: int
    cancelled: bool = False


def find_python(chosen: str) -> Path:
    """As `parquet_python`; raises JobError."""
    with in_one_sentence():
        return parquet_python(chosen)


def export_index(python: Path, folder: Path, target: Path, feedback: QgsFeedback) -> Exchanged:
    """Write an index into a GeoParquet file. Call it in a worker thread.

    Args:
        python: as `parquet_python` gives it.
        folder: of the index.
        target: the file; one that is there is replaced when the new one is whole.
        feedback: cancels, and shows the percentage.

    Raises:
        JobError: there is no whole index, the file cannot be written, or pyarrow is missing.
    """
    part = target.with_name(target.name + PART_SUFFIX)
    with in_one_sentence():
        crs = projjson(read_state(folder).spec.grid.crs)
        try:
            result = child(python, feedback).run(["export", folder.absolute(), target.absolute(), "--crs", crs])
        except Cancelled:
            part.unlink(missing_ok=True)
            return Exchanged(target, 0, cancelled=True)
    return Exchanged(target, int(result["tiles"]))


def import_index(
    python: Path,
    source: Path,
    package: ModelPackage,
    choose_folder: Callable[[IndexSpec], Path],
    feedback: QgsFeedback,
) -> Exchanged:
    """Make an index of a GeoParquet file. Call it in a worker thread.

    Args:
        python: as `parquet_python` gives it.
        source: the file.
        package: the model package that the index must be of.
        choose_folder: where an index of this layer and grid goes.
        feedback: cancels, and shows the percentage.

    Raises:
        JobError: the file is no export of an index, is of another model, the folder is taken or cannot be written, or
            pyarrow is missing.
    """
    identity = json.dumps(asdict(PackageIdentity.of(package)))
    process = child(python, feedback)
    with in_one_sentence():
        try:
            described = process.run(["describe", source.absolute(), "--package", identity])
            folder = choose_folder(IndexSpec.from_json(described["spec"]))
            if folder.exists() and any(folder.iterdir()):
                raise JobError(tr("The folder {} is not empty; choose another one.").format(folder.name))
        except Cancelled:
            return Exchanged(source, 0, cancelled=True)
        try:
            result = process.run(["import", source.absolute(), folder.absolute(), "--package", identity])
        except Cancelled:
            remove_index(folder)
            return Exchanged(folder, 0, cancelled=True)
        except EngineError:
            remove_index(folder)
            raise
    return Exchanged(folder, int(result["tiles"]))


def child(python: Path, feedback: QgsFeedback) -> ParquetChild:
    """The process, with the feedback's percentage and cancel."""

    def report(done: int, total: int) -> None:
        feedback.setProgress(100.0 * done / max(1, total))

    return ParquetChild(python, report, log_line, feedback.isCanceled)
