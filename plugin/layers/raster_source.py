"""Tiles out of a raster layer, as the user sees it, through a clone that no other thread touches."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import (
    QgsFeedback,
    QgsRasterBlock,
    QgsRasterBlockFeedback,
    QgsRasterDataProvider,
    QgsRasterInterface,
    QgsRasterLayer,
    QgsRasterPipe,
    QgsRectangle,
)

from ..engine.errors import Cancelled
from ..engine.grid import Bounds
from .box import as_bounds
from .cancelling import cancelled_by
from .errors import LayerError
from .ground_grid import native_pixel
from .layer_name import layer_name
from .read_faults import read_faults
from .server_replies import hosts_of, server_replies
from .tile_colours import as_seen, composite, premultiplied
from .tile_window import PixelWindow, inner_window, window_bounds
from .translation import tr

if TYPE_CHECKING:
    import numpy

# Renderers whose raw values may be averaged before they are coloured. Averaging class numbers would invent classes.
CONTINUOUS_RENDERERS = frozenset({"multibandcolor", "singlebandgray"})
MAX_PROVIDER_OVERSAMPLING = 100.0
MAX_COLOUR_OVERSAMPLING = 16
WEB_OVERSAMPLING = 2
READ_ATTEMPTS = 2  # servers and network drives fail once in a while


@dataclass(frozen=True)
class RasterSource:
    """A clone of a layer's pipeline. The layer may be restyled, removed or its project closed meanwhile.

    Args:
        name: the layer's name, for sentences.
        pipe: provider, renderer, brightness and hue, owned by this source.
        extent: of the raster, in CRS units.
        pixel_size: width and height of a native pixel in CRS units; zeros where the layer has none (web layers).
        provider_averages: the provider itself returns exact area averages when it shrinks.
        hosts: the servers that the tiles come from; none for a file.
    """

    name: str
    pipe: QgsRasterPipe
    extent: Bounds
    pixel_size: tuple[float, float]
    provider_averages: bool
    hosts: frozenset[str]

    @classmethod
    def from_layer(cls, layer: QgsRasterLayer) -> RasterSource:
        """Clone a layer's pipeline. Call it on the main thread; `read` then works in any one thread at a time.

        The layer's resample filter is left out: how tiles are resampled is decided here, the same for every layer.
        The layer's opacity is set to full: it says how the layer mixes with those below, not what it shows.

        Raises:
            LayerError: the layer is not valid.
        """
        check_layer(layer)
        provider = layer.dataProvider().clone()
        averages = layer.renderer().type() in CONTINUOUS_RENDERERS and can_average(provider)
        if averages:
            method = QgsRasterDataProvider.ResamplingMethod
            provider.enableProviderResampling(True)
            provider.setZoomedOutResamplingMethod(method.Average)
            provider.setZoomedInResamplingMethod(method.Cubic)
            provider.setMaxOversampling(MAX_PROVIDER_OVERSAMPLING)
        renderer = layer.renderer().clone()
        renderer.setOpacity(1.0)
        name, pipe = layer_name(layer), QgsRasterPipe()
        for stage in (provider, renderer, layer.brightnessFilter().clone(), layer.hueSaturationFilter().clone()):
            add_stage(pipe, stage, name)
        hosts = hosts_of(layer.source())
        if hosts:
            server_replies.listen()
        return cls(name, pipe, as_bounds(layer.extent()), native_pixel(layer), averages, hosts)

    def read(self, bounds: Bounds, size_px: int, feedback: QgsFeedback | None = None) -> numpy.ndarray | None:
        """One tile, uint8 [size_px, size_px, 3] RGB, north up; None when there is no data in it at all.

        Where a tile is partly without data, what it does show stands in (see `composite`): black would be a dark object
        with a sharp edge to the image encoder.

        Args:
            bounds: the tile's rectangle in the layer's CRS; it may reach beyond the layer.
            size_px: pixels along each side, whatever the ground's shape in CRS units.
            feedback: cancels, without waiting for a server that is slow to answer.

        Raises:
            LayerError: the provider could not read, such as a file that went away or a server that did not answer.
            Cancelled: the user wanted it so.
        """
        window = inner_window(bounds, self.extent, size_px)
        return None if window is None else composite(self._colours(bounds, window, size_px, feedback), window, size_px)

    def picture(self, bounds: Bounds, size_px: int, feedback: QgsFeedback | None = None) -> numpy.ndarray | None:
        """As `read`, but for people: where there is no data, the picture is grey."""
        window = inner_window(bounds, self.extent, size_px)
        return None if window is None else as_seen(self._colours(bounds, window, size_px, feedback), window, size_px)

    def _colours(
        self, bounds: Bounds, window: PixelWindow, size_px: int, feedback: QgsFeedback | None
    ) -> numpy.ndarray:
        factor = 1 if self.provider_averages else self._oversampling(bounds, size_px)
        block = self._block(window_bounds(bounds, window, size_px), window, factor, feedback)
        return premultiplied(block, factor)

    def _block(self, bounds: Bounds, window: PixelWindow, factor: int, feedback: QgsFeedback | None) -> QgsRasterBlock:
        extent = self.extent
        rectangle = QgsRectangle(
            max(bounds.xmin, extent.xmin),
            max(bounds.ymin, extent.ymin),
            min(bounds.xmax, extent.xmax),
            min(bounds.ymax, extent.ymax),
        )
        columns, rows = (window.right - window.left) * factor, (window.bottom - window.top) * factor
        messages: list[str] = []
        for _ in range(READ_ATTEMPTS):
            reading = QgsRasterBlockFeedback()
            with cancelled_by(feedback, reading), read_faults(self.hosts) as faults:
                block = self.pipe.last().block(1, rectangle, columns, rows, reading)
            if reading.isCanceled():
                raise Cancelled("Cancelled.")
            messages = [*reading.errors(), *faults]
            if block.isValid() and not block.isEmpty() and not messages:
                return block
        raise LayerError(
            tr("The layer {} could not be read; check that its file or server can be reached.").format(self.name),
            "; ".join(dict.fromkeys(messages)),
        )

    def _oversampling(self, bounds: Bounds, size_px: int) -> int:
        pixel_width, pixel_height = self.pixel_size
        if not pixel_width:
            return WEB_OVERSAMPLING
        columns = (bounds.xmax - bounds.xmin) / pixel_width
        rows = (bounds.ymax - bounds.ymin) / pixel_height
        return min(max(1, math.ceil(max(columns, rows) / size_px)), MAX_COLOUR_OVERSAMPLING)


def check_layer(layer: QgsRasterLayer | None) -> None:
    """Refuse what is no readable raster layer.

    Raises:
        LayerError: there is no layer, or its source cannot be opened.
    """
    if not isinstance(layer, QgsRasterLayer):
        raise LayerError(tr("Choose a raster layer to search in."))
    if not layer.isValid() or layer.renderer() is None:
        raise LayerError(
            tr("The layer {} cannot be read; check that its file or server can be reached.").format(layer_name(layer)),
            layer.publicSource(),
        )


def can_average(provider: QgsRasterDataProvider) -> bool:
    """Whether the provider resamples itself; GDAL does not where a band has a colour table."""
    capability = QgsRasterDataProvider.ProviderCapability.ProviderHintCanPerformProviderResampling
    if not provider.providerCapabilities() & capability:
        return False
    return not any(provider.colorTable(band) for band in range(1, provider.bandCount() + 1))


def add_stage(pipe: QgsRasterPipe, stage: QgsRasterInterface, name: str) -> None:
    """Put a clone into the pipe, which then owns it; LayerError when it does not fit."""
    if not pipe.set(stage):
        raise LayerError(tr("The layer {} has a style that cannot be read; choose another renderer.").format(name))
