"""Tiles out of a raster layer, as the user sees it, through a clone that no other thread touches."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsRasterBlock,
    QgsRasterBlockFeedback,
    QgsRasterDataProvider,
    QgsRasterInterface,
    QgsRasterLayer,
    QgsRasterPipe,
    QgsRectangle,
)

from ..engine.grid import Bounds
from .errors import LayerError
from .ground_grid import native_pixel
from .translation import tr

if TYPE_CHECKING:
    import numpy

# Renderers whose raw values may be averaged before they are coloured. Averaging class numbers would invent classes.
CONTINUOUS_RENDERERS = frozenset({"multibandcolor", "singlebandgray"})
MAX_PROVIDER_OVERSAMPLING = 100.0
MAX_COLOUR_OVERSAMPLING = 16
WEB_OVERSAMPLING = 2


@dataclass(frozen=True)
class RasterSource:
    """A clone of a layer's pipeline. The layer may be restyled, removed or its project closed meanwhile.

    Args:
        name: the layer's name, for sentences.
        pipe: provider, renderer, brightness and hue, owned by this source.
        pixel_width: width of a native pixel in CRS units; 0 where the layer has no pixels of its own (web layers).
        pixel_height: the same for the height.
        provider_averages: the provider itself returns exact area averages when it shrinks.
    """

    name: str
    pipe: QgsRasterPipe
    pixel_width: float
    pixel_height: float
    provider_averages: bool

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
        pipe = QgsRasterPipe()
        for stage in (provider, renderer, layer.brightnessFilter().clone(), layer.hueSaturationFilter().clone()):
            add_stage(pipe, stage, layer.name())
        return cls(layer.name(), pipe, *native_pixel(layer), averages)

    def read(self, bounds: Bounds, size_px: int) -> numpy.ndarray | None:
        """One tile, uint8 [size_px, size_px, 3] RGB, north up; None when there is no data in it at all.

        Where a tile is partly without data (the raster's edge, holes), or partly transparent, the mean colour of what
        it does show stands in: black would be a dark object with a sharp edge to the image encoder.

        Args:
            bounds: the tile's rectangle in the layer's CRS; it may reach beyond the layer.
            size_px: pixels along each side, whatever the ground's shape in CRS units.

        Raises:
            LayerError: the provider could not read, such as a file that went away or a server that did not answer.
        """
        factor = 1 if self.provider_averages else self._oversampling(bounds, size_px)
        feedback = QgsRasterBlockFeedback()
        extent = QgsRectangle(bounds.xmin, bounds.ymin, bounds.xmax, bounds.ymax)
        side = size_px * factor
        block = self.pipe.last().block(1, extent, side, side, feedback)
        if not block.isValid() or block.isEmpty() or feedback.errors():
            raise LayerError(
                tr("The layer {} could not be read; check that its file or server can be reached.").format(self.name),
                "; ".join(feedback.errors()),
            )
        return composite(block, factor)

    def _oversampling(self, bounds: Bounds, size_px: int) -> int:
        if not self.pixel_width:
            return WEB_OVERSAMPLING
        columns = (bounds.xmax - bounds.xmin) / self.pixel_width
        rows = (bounds.ymax - bounds.ymin) / self.pixel_height
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
            tr("The layer {} cannot be read; check that its file or server can be reached.").format(layer.name()),
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


def composite(block: QgsRasterBlock, factor: int) -> numpy.ndarray | None:
    """A block's colours without its alpha, uint8 [height / factor, width / factor, 3] RGB, None if nothing is opaque.

    Args:
        block: 32 bit colours, plain or premultiplied.
        factor: how many of the block's pixels go into one along each side; they are averaged, weighted by alpha.
    """
    import numpy as np

    height, width = block.height(), block.width()
    colours = np.frombuffer(block.data(), np.uint8).reshape(height, width, 4)
    alpha = colours[..., 3]
    if not alpha.any():
        return None
    opaque = bool((alpha == 255).all())
    if opaque and factor == 1:
        return np.ascontiguousarray(colours[..., 2::-1])
    premultiplied = colours.astype(np.float32)
    if block.dataType() != Qgis.DataType.ARGB32_Premultiplied:
        premultiplied[..., :3] *= premultiplied[..., 3:] / 255
    if factor > 1:
        windows = premultiplied.reshape(height // factor, factor, width // factor, factor, 4)
        premultiplied = windows.mean(axis=(1, 3))
    shown = premultiplied[..., 2::-1]
    if not opaque:
        coverage = premultiplied[..., 3:] / 255
        mean_colour = shown.sum(axis=(0, 1)) / coverage.sum()
        shown = shown + (1 - coverage) * mean_colour
    return np.clip(np.rint(shown), 0, 255).astype(np.uint8)
