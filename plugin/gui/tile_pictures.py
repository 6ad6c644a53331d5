"""Small pictures of the tiles in the result list, read in a worker thread as the layer shows them."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsFeedback, QgsProject
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtGui import QImage

from ..layers.errors import LayerError
from ..layers.hits import Hit
from ..layers.raster_source import RasterSource
from ..layers.translation import tr
from .background import BackgroundWork, Report
from .results_model import ResultsModel

PICTURE_PX = 96
MAP_FIRST_MS = 100


class TilePictures(QObject):
    """Puts pictures of hits into the rows of the list, once the map has had its turn: both want the processor.

    Args:
        rows: of the list.
    """

    def __init__(self, rows: ResultsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._layer_id = ""
        self._hits: Sequence[Hit] = ()
        self._work = BackgroundWork(self)
        self._work.reported.connect(lambda picture: rows.show_picture(*picture))
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(MAP_FIRST_MS)
        self._wait.timeout.connect(self._read)

    @property
    def busy(self) -> bool:
        """Whether pictures are still to come."""
        return self._wait.isActive() or self._work.busy

    def read(self, layer_id: str, hits: Sequence[Hit]) -> None:
        """Read the pictures of these hits from a raster layer of the project, and no longer those of others."""
        self.abandon()
        self._layer_id, self._hits = layer_id, hits
        self._wait.start()

    def abandon(self) -> None:
        """Stop, and report nothing more."""
        self._wait.stop()
        self._work.abandon()

    def _read(self) -> None:
        try:
            source = RasterSource.from_layer(QgsProject.instance().mapLayer(self._layer_id))
        except LayerError:
            return  # the layer is gone: the rows stay without pictures
        hits = self._hits
        self._work.start(
            tr("Pictures of the tiles found"),
            lambda feedback, report: read_pictures(source, hits, feedback, report),
        )


def read_pictures(source: RasterSource, hits: Sequence[Hit], feedback: QgsFeedback, report: Report) -> None:
    """Report (row, QImage) for each hit whose tile can be read; rows count from 0."""
    for row, hit in enumerate(hits):
        if feedback.isCanceled():
            return
        try:
            pixels = source.read(hit.bounds, PICTURE_PX)
        except LayerError:
            continue  # the row stays without a picture; the search itself does not depend on it
        if pixels is not None:
            size = PICTURE_PX
            report((row, QImage(pixels.tobytes(), size, size, 3 * size, QImage.Format.Format_RGB888).copy()))
