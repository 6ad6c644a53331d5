"""Asking the engine what every tile of an index shows."""

from __future__ import annotations

from pathlib import Path

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
