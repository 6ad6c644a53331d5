"""From a block of QGIS's colours to a tile without alpha."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsRasterBlock

from .tile_window import PixelWindow

if TYPE_CHECKING:
    import numpy

OPAQUE = 255


def premultiplied(block: QgsRasterBlock, factor: int) -> numpy.ndarray:
    """A block's colours times alpha, and alpha: [height / factor, width / factor, 4] RGBA, 0 to 255.

    Args:
        block: 32 bit colours, plain or premultiplied.
        factor: how many of the block's pixels go into one along each side; they are averaged, weighted by alpha.
    """
    import numpy as np

    height, width = block.height(), block.width()
    colours = np.frombuffer(block.data(), np.uint8).reshape(height, width, 4)[..., [2, 1, 0, 3]]
    if block.dataType() != Qgis.DataType.ARGB32_Premultiplied and not (colours[..., 3] == OPAQUE).all():
        colours = colours.astype(np.float32)
        colours[..., :3] *= colours[..., 3:] / OPAQUE
    if factor > 1:
        windows = colours.reshape(height // factor, factor, width // factor, factor, 4)
        colours = windows.mean(axis=(1, 3), dtype=np.float32)
    return colours


def composite(colours: numpy.ndarray, window: PixelWindow, size_px: int) -> numpy.ndarray | None:
    """A tile without alpha, uint8 [size_px, size_px, 3] RGB, None if nothing of it shows.

    Holes take the mean colour of what shows. Beyond the raster's edge its picture goes on mirrored: flat filling looks
    like water to the model, and made harbours of a town's margins.

    Args:
        colours: premultiplied RGBA of the window.
        window: the part of the tile that was read.
        size_px: pixels along each side of the tile.
    """
    import numpy as np

    if not colours[..., 3].any():
        return None
    if colours.shape[0] == colours.shape[1] == size_px and (colours[..., 3] == OPAQUE).all():
        return as_uint8(colours[..., :3])
    tile = np.zeros((size_px, size_px, 4), np.float32)
    tile[window.top : window.bottom, window.left : window.right] = colours
    coverage = tile[..., 3:] / OPAQUE
    mean_colour = tile[..., :3].sum(axis=(0, 1)) / coverage.sum()
    filled = tile[..., :3] + (1 - coverage) * mean_colour
    rows, columns = (np.flatnonzero(coverage.any(axis=(axis, 2))) for axis in (1, 0))
    top, bottom, left, right = rows[0], rows[-1] + 1, columns[0], columns[-1] + 1
    beyond = ((top, size_px - bottom), (left, size_px - right), (0, 0))
    return as_uint8(np.pad(filled[top:bottom, left:right], beyond, mode="symmetric"))


def as_uint8(colours: numpy.ndarray) -> numpy.ndarray:
    """Colours rounded to whole numbers, contiguous."""
    import numpy as np

    if colours.dtype == np.uint8:
        return np.ascontiguousarray(colours)
    return np.clip(np.rint(colours), 0, OPAQUE).astype(np.uint8)
