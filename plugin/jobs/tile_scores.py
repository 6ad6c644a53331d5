"""What every tile scores for a query: for the histogram beside the slider, and for the heat map."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsFeedback

from ..client import requests
from ..client.connection import EngineConnection
from ..client.query import Query
from ..engine.errors import Cancelled
from ..layers.heat_grid import HeatGrid, heat_grid
from ..layers.score_histogram import ScoreHistogram, histogram_of
from ..layers.translation import tr
from .errors import JobError, in_one_sentence

if TYPE_CHECKING:
    import numpy


@dataclass(frozen=True)
class TileScores:
    """All scores of one query: how they are spread, and as one grid an index."""

    histogram: ScoreHistogram | None
    grids: tuple[HeatGrid | None, ...]


def score_tiles(
    connection: EngineConnection,
    folders: Sequence[Path],
    query: Query,
    within: numpy.ndarray | None = None,
    feedback: QgsFeedback | None = None,
) -> TileScores:
    """Score every tile of some indexes. Call it in a worker thread.

    Args:
        connection: to the engine.
        folders: of the indexes.
        query: what to look for.
        within: only these cells, as in `requests.scores`; None for all.
        feedback: cancels.

    Raises:
        JobError: an index that cannot be read, or a cancelled request.
    """
    import numpy as np

    from ..engine.tile_index import TileIndexReader

    is_cancelled = feedback.isCanceled if feedback is not None else None
    with in_one_sentence():
        try:
            scores = requests.scores(connection, folders, query, within, is_cancelled)
        except Cancelled as error:
            raise JobError(tr("The search was cancelled."), error.detail) from error
        readers = [TileIndexReader.open(folder) for folder in folders]
        grids = []
        for reader, found in zip(readers, scores):
            tiles = min(len(found), reader.state.tiles)  # an index that is being built has grown meanwhile
            grids.append(heat_grid(reader.state.spec.grid, reader.cells()[:tiles], found[:tiles]))
    return TileScores(histogram_of(np.concatenate([np.empty(0, np.float32), *scores])), tuple(grids))
