"""Which part of a tile lies within the raster."""

from __future__ import annotations

import math
from typing import NamedTuple

from ..engine.grid import Bounds


class PixelWindow(NamedTuple):
    """Rows `top` to `bottom` and columns `left` to `right` of a tile, the ends left out."""

    top: int
    bottom: int
    left: int
    right: int


def inner_window(bounds: Bounds, extent: Bounds, size_px: int) -> PixelWindow | None:
    """The pixels of a tile that lie wholly within the raster; None when there are none.

    QGIS leaves a row or column of the block uninitialised where provider resampling meets the raster's edge (seen in
    3.22), so that nothing beyond the edge is ever asked for.
    """
    sliver = 1e-6
    width, height = (bounds.xmax - bounds.xmin) / size_px, (bounds.ymax - bounds.ymin) / size_px
    window = PixelWindow(
        max(0, math.ceil((bounds.ymax - extent.ymax) / height - sliver)),
        min(size_px, math.floor((bounds.ymax - extent.ymin) / height + sliver)),
        max(0, math.ceil((extent.xmin - bounds.xmin) / width - sliver)),
        min(size_px, math.floor((extent.xmax - bounds.xmin) / width + sliver)),
    )
    return window if window.top < window.bottom and window.left < window.right else None


def window_bounds(bounds: Bounds, window: PixelWindow, size_px: int) -> Bounds:
    """The ground of a window of a tile."""
    width, height = (bounds.xmax - bounds.xmin) / size_px, (bounds.ymax - bounds.ymin) / size_px
    return Bounds(
        bounds.xmin + window.left * width,
        bounds.ymax - window.bottom * height,
        bounds.xmin + window.right * width,
        bounds.ymax - window.top * height,
    )
