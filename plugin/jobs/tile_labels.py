"""Asking the engine what every tile of an index shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from qgis.core import QgsFeedback

from ..client import requests
from ..client.connection import EngineConnection
from ..engine.errors import Cancelled
from ..engine.index_spec import read_state
from ..layers.tile_labels import TileLabels
from ..layers.translation import tr
from .errors import JobError, in_one_sentence


def label_tiles(
    connection: EngineConnection,
    folder: Path,
    feedback: QgsFeedback | None = None,
    known: TileLabels | None = None,
) -> TileLabels:
    """Ask for the classes of every tile of an index. Call it in a worker thread.

    Args:
        connection: to the engine.
        folder: of the index.
        feedback: cancels.
        known: labels from before, returned again where the index has not changed since.

    Raises:
        JobError: a model without a class tree, an index that cannot be read, or a cancelled request.
    """
    import numpy as np

    from ..engine.tile_index import TileIndexReader

    is_cancelled = feedback.isCanceled if feedback is not None else None
    with in_one_sentence():
        if known is not None and known.state == read_state(folder):
            return known
        try:
            found = requests.classify(connection, folder, is_cancelled)
        except Cancelled as error:
            raise JobError(tr("Labelling was cancelled."), error.detail) from error
        reader = TileIndexReader.open(folder)
        tiles = min(len(found.best), reader.state.tiles)  # an index that is being built has grown meanwhile
        cells = np.array(reader.cells()[:tiles])
    return TileLabels(reader.state, cells, found.classes, found.best[:tiles], found.probability[:tiles])


def label_all(
    connection: EngineConnection,
    folders: Sequence[Path],
    feedback: QgsFeedback | None = None,
    known: Mapping[Path, TileLabels] = MappingProxyType({}),
) -> dict[int, TileLabels]:
    """The same for several indexes, by their numbers, without those that cannot be read: a search names them.

    Raises:
        JobError: as `label_tiles`, where no index can be labelled, or it was cancelled.
    """
    labels: dict[int, TileLabels] = {}
    first: JobError | None = None
    for number, folder in enumerate(folders):
        try:
            labels[number] = label_tiles(connection, folder, feedback, known.get(folder))
        except JobError as error:  # noqa: PERF203 - each index has a fault of its own
            if feedback is not None and feedback.isCanceled():
                raise  # some of the labels would pass for all
            first = first or error
    if first is not None and not labels:
        raise first
    return labels
