"""Small pictures of the tiles in view in the result list, read in a worker thread as their layers show them."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

from qgis.core import QgsFeedback, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtGui import QImage

from ...layers.errors import LayerError
from ...layers.fingerprint import fingerprint
from ...layers.hits import Hit
from ...layers.picture_cache import PictureCache
from ...layers.raster_source import RasterSource
from ...layers.translation import tr
from ..background import BackgroundWork, Report
from .results_list import ResultsList

PICTURE_PX = 96
MAP_FIRST_MS = 60


@dataclass(frozen=True)
class PictureSource:
    """Where the pictures of one layer come from: its clone, and the fingerprint under which they are kept."""

    source: RasterSource
    style: str


class TilePictures(QObject):
    """Puts pictures into the rows that are in view, once the map has had its turn: both want the processor.

    Args:
        results: the list.
    """

    def __init__(self, results: ResultsList, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._results = results
        self._layer_ids: Sequence[str] = ()
        self._sources: dict[str, PictureSource | None] = {}
        self._without: set[tuple[int, int]] = set()
        self._paused = False
        self._search = 0
        self._cache = PictureCache.of_user()
        self._work = BackgroundWork(self)
        self._work.reported.connect(lambda picture: self._take(*picture))
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(MAP_FIRST_MS)
        self._wait.timeout.connect(self._read)
        for end in (self._work.done, self._work.failed, self._work.stopped):
            end.connect(lambda *_: self._read())

    @property
    def busy(self) -> bool:
        """Whether pictures are still to come."""
        return self._wait.isActive() or self._work.busy

    def begin(self, layer_ids: Sequence[str]) -> None:
        """Another search: its hits are tiles of these layers, in the order that a hit's `index` counts."""
        self._work.cancel()
        self._search += 1
        self._layer_ids, self._without, self._paused = layer_ids, set(), False
        for layer_id in [layer_id for layer_id, source in self._sources.items() if source is None]:
            self._let_go(layer_id)  # it may be there again, and be connected once more
        self._wait.start()

    def look(self) -> None:
        """Other rows may be in view: theirs come first."""
        if self._wait.isActive() or not self._layer_ids:
            return
        self._paused = False
        if self._work.busy:
            self._work.cancel()  # one thread at a time reads a source; it goes on from `_read`
        else:
            self._read()

    def pause(self) -> None:
        """Stop until rows come into view again: something else is more urgent."""
        self._paused = True
        self._wait.stop()
        self._work.cancel()

    def abandon(self) -> None:
        """Stop, report nothing more, and let go of the layers."""
        self._wait.stop()
        self._work.abandon()
        self._layer_ids = ()
        for layer_id in list(self._sources):
            self._let_go(layer_id)

    def _read(self) -> None:
        if self._paused or not self._layer_ids or self._wait.isActive() or self._work.busy:
            return
        rows = self._results.rows
        hits = [row.hit for row in self._results.rows_in_view() if not rows.has_picture(row.hit.key)]
        hits = [hit for hit in hits if hit.key not in self._without and self._source(hit) is not None]
        if not hits:
            return
        wanted = [(hit, self._source(hit)) for hit in hits]
        cache, search = self._cache, self._search
        self._work.start(
            tr("Pictures of the tiles found"),
            lambda feedback, report: read_pictures(wanted, cache, feedback, lambda picture: report((search, *picture))),
        )

    def _take(self, search: int, key: tuple[int, int], picture: QImage | None) -> None:
        if search != self._search:
            return  # of a tile of the search before
        if picture is None:
            self._without.add(key)
        else:
            self._results.rows.show_picture(key, picture)

    def _source(self, hit: Hit) -> PictureSource | None:
        layer_id = self._layer_ids[hit.index]
        if layer_id not in self._sources:  # once for many searches: a clone of a raster of many files takes its time
            layer = QgsProject.instance().mapLayer(layer_id)
            self._sources[layer_id] = picture_source(layer)
            if layer is not None:
                layer.styleChanged.connect(self._renew)
        return self._sources[layer_id]

    def _renew(self) -> None:
        """A layer looks different now; so will the rows that come into view."""
        for layer_id in list(self._sources):
            self._let_go(layer_id)

    def _let_go(self, layer_id: str) -> None:
        del self._sources[layer_id]
        layer = QgsProject.instance().mapLayer(layer_id)
        if layer is not None:
            with suppress(TypeError):  # it came into the project after it was looked for
                layer.styleChanged.disconnect(self._renew)


def picture_source(layer: QgsRasterLayer | None) -> PictureSource | None:
    """A layer to read pictures from; None when it is gone: its rows stay without."""
    try:
        source = RasterSource.from_layer(layer)
    except LayerError:
        return None
    return PictureSource(source, fingerprint(layer))


def read_pictures(
    wanted: Sequence[tuple[Hit, PictureSource]], cache: PictureCache, feedback: QgsFeedback, report: Report
) -> None:
    """Report (key, QImage) for each hit, or (key, None) where its tile cannot be read."""
    for hit, origin in wanted:
        if feedback.isCanceled():
            return
        picture = cache.get(origin.style, hit.bounds, PICTURE_PX)
        if picture is None:
            picture = read_picture(origin.source, hit)
            if picture is not None:
                cache.put(origin.style, hit.bounds, PICTURE_PX, picture)
        report((hit.key, picture))


def read_picture(source: RasterSource, hit: Hit) -> QImage | None:
    """A tile as its layer shows it; None where it cannot be read: the search itself does not depend on it."""
    try:
        pixels = source.picture(hit.bounds, PICTURE_PX)
    except LayerError:
        return None
    if pixels is None:
        return None
    size = PICTURE_PX
    return QImage(pixels.tobytes(), size, size, 3 * size, QImage.Format.Format_RGB888).copy()
