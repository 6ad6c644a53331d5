"""Fetching a sample from a public tile server, in a worker thread, through QGIS's network settings."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsBlockingNetworkRequest,
    QgsCoordinateTransformContext,
    QgsFeedback,
    QgsRasterBlockFeedback,
    QgsRasterFileWriter,
    QgsRasterLayer,
    QgsRasterPipe,
)
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtNetwork import QNetworkRequest

from ...layers.errors import LayerError
from ...layers.translation import tr
from .sample_data import RemoteSample

HAIR_M = 1e-4  # by which the extent is kept off the tiles' edges, so that those beyond are not asked for
ALPHA_BAND = 4
OPAQUE = b"\xff"


def fetch_sample(sample: RemoteSample, folder: Path, feedback: QgsFeedback) -> Path | None:
    """Fetch a sample into `folder` as a GeoTIFF, through QGIS's network settings; at once if it is there already.

    The file appears under its name only when it is whole. Runs in a worker thread. None when it was cancelled.

    Raises:
        LayerError: the server could not be reached, or left tiles out.
    """
    target = folder / sample.file_name
    if target.exists():
        return target
    folder.mkdir(parents=True, exist_ok=True)
    partial = folder / (sample.file_name + ".part")
    try:
        _check_answer(sample)
        _write_tiles(sample, partial, feedback)
        if feedback.isCanceled():
            return None
        _check_whole(sample, partial)
        partial.replace(target)
    finally:
        for leftover in folder.glob(partial.name + "*"):  # with the sidecar that GDAL writes
            leftover.unlink()
    return target


def _write_tiles(sample: RemoteSample, path: Path, feedback: QgsFeedback) -> None:
    # Not percent-encoded: QGIS 3.40 would ask for nothing. An address with "&" could not be written like this.
    layer = QgsRasterLayer(f"type=xyz&url={sample.url}&zmin=0&zmax={sample.zoom}", sample.title, "wms")
    if not layer.isValid():
        raise LayerError(_unreachable(sample))
    block_feedback = QgsRasterBlockFeedback()
    feedback.canceled.connect(block_feedback.cancel, Qt.ConnectionType.DirectConnection)
    block_feedback.progressChanged.connect(feedback.setProgress, Qt.ConnectionType.DirectConnection)
    pipe = QgsRasterPipe()
    pipe.set(layer.dataProvider().clone())
    pipe.set(layer.renderer().clone())
    writer = QgsRasterFileWriter(str(path))
    writer.setOutputFormat("GTiff")
    writer.setCreateOptions(["COMPRESS=DEFLATE", "TILED=YES"])
    width, height = sample.size_px
    extent = sample.extent
    extent.grow(-HAIR_M)
    outcome = writer.writeRaster(
        pipe, width, height, extent, layer.crs(), QgsCoordinateTransformContext(), block_feedback
    )
    if outcome not in (QgsRasterFileWriter.WriterError.NoError, QgsRasterFileWriter.WriterError.WriteCanceled):
        raise LayerError(tr("The sample could not be written to {}; is the disk full?").format(path.parent))


def _check_answer(sample: RemoteSample) -> None:
    """Ask for one tile, so that a missing network is told at once, not after each of the tiles was tried."""
    address = sample.url.format(z=sample.zoom, x=sample.first_tile[0], y=sample.first_tile[1])
    request = QgsBlockingNetworkRequest()
    if request.get(QNetworkRequest(QUrl(address))) != QgsBlockingNetworkRequest.ErrorCode.NoError:
        raise LayerError(_unreachable(sample), request.errorMessage())


def _check_whole(sample: RemoteSample, path: Path) -> None:
    """A tile that the server did not send leaves a transparent hole and no error."""
    layer = QgsRasterLayer(str(path), sample.title)
    provider = layer.dataProvider() if layer.isValid() else None
    if provider is None or provider.bandCount() < ALPHA_BAND:
        raise LayerError(_unreachable(sample))
    width, height = sample.size_px
    alpha = provider.block(ALPHA_BAND, provider.extent(), width, height)
    if bytes(alpha.data()).count(OPAQUE) != width * height:
        raise LayerError(_unreachable(sample), "tiles are missing")


def _unreachable(sample: RemoteSample) -> str:
    server = QUrl(sample.url).host()
    return tr("{} could not be fetched from {}; check the network and its proxy settings, or try later.").format(
        sample.title, server
    )
