"""From a block of QGIS's colours to a tile without alpha."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsRasterBlock

from .tile_window import PixelWindow

if TYPE_CHECKING:
    import numpy

OPAQUE = 255
NOTHING = 128  # grey, in light and dark themes
RGB = slice(2, None, -1)  # of blue, green, red, alpha


def premultiplied(block: QgsRasterBlock, factor: int) -> numpy.ndarray:
    """A block's colours times alpha, and alpha: [height / factor, width / factor, 4] BGRA as QGIS has it, 0 to 255.

    What needs no arithmetic is a view of the block's bytes.

    Args:
        block: 32 bit colours, plain or premultiplied.
        factor: how many of the block's pixels go into one along each side; they are averaged, weighted by alpha.
    """
    import numpy as np

    height, width = block.height(), block.width()
    colours = np.frombuffer(block.data(), np.uint8).reshape(height, width, 4)
    if block.dataType() != Qgis.DataType.ARGB32_Premultiplied and not is_opaque(colours):
        colours = colours.astype(np.float32)
        colours[..., :3] *= colours[..., 3:] / OPAQUE
    if factor > 1:
        windows = colours.reshape(height // factor, factor, width // factor, factor, 4)
        colours = windows.mean(axis=(1, 3), dtype=np.float32)
    return colours


def composite(colours: numpy.ndarray, window: PixelWindow, size_px: int) -> numpy.ndarray | None:
    """A tile without alpha, uint8 [size_px, size_px, 3] RGB, None if nothing of it shows; a view where it can be.

    Holes take the mean colour of what shows. Beyond the raster's edge its picture goes on mirrored: flat filling looks
    like water to the model, and made harbours of a town's margins.

    Args:
        colours: premultiplied BGRA of the window.
        window: the part of the tile that was read.
        size_px: pixels along each side of the tile.
    """
    import numpy as np

    if colours.shape[0] == colours.shape[1] == size_px and is_opaque(colours):
        return as_uint8(colours[..., RGB])
    if not colours[..., 3].any():
        return None
    tile = np.zeros((size_px, size_px, 4), np.float32)
    tile[window.top : window.bottom, window.left : window.right] = colours
    coverage = tile[..., 3:] / OPAQUE
    mean_colour = tile[..., :3].sum(axis=(0, 1)) / coverage.sum()
    filled = tile[..., :3] + (1 - coverage) * mean_colour
    rows, columns = (np.flatnonzero(coverage.any(axis=(axis, 2))) for axis in (1, 0))
    top, bottom, left, right = rows[0], rows[-1] + 1, columns[0], columns[-1] + 1
    beyond = ((top, size_px - bottom), (left, size_px - right), (0, 0))
    return as_uint8(np.pad(filled[top:bottom, left:right, RGB], beyond, mode="symmetric"))


def as_seen(colours: numpy.ndarray, window: PixelWindow, size_px: int) -> numpy.ndarray:
    """A tile for people, uint8 [size_px, size_px, 3] RGB: grey where the raster has nothing, so that nobody is misled.

    Args:
        colours: premultiplied BGRA of the window.
        window: the part of the tile that was read.
        size_px: pixels along each side of the tile.
    """
    import numpy as np

    tile = np.full((size_px, size_px, 3), NOTHING, np.float32)
    part = tile[window.top : window.bottom, window.left : window.right]
    part[...] = colours[..., RGB] + (1 - colours[..., 3:] / OPAQUE) * NOTHING
    return as_uint8(tile)


def is_opaque(colours: numpy.ndarray) -> bool:
    """Whether alpha is full everywhere."""
    if colours.dtype.itemsize == 1:  # as numbers of 32 bits, alpha is on top: four times as fast
        return bool(colours.view("<u4").min() >= OPAQUE << 24)
    return bool((colours[..., 3] == OPAQUE).all())


def as_uint8(colours: numpy.ndarray) -> numpy.ndarray:
    """Colours rounded to whole numbers."""
    import numpy as np

    if colours.dtype == np.uint8:
        return colours
    return np.clip(np.rint(colours), 0, OPAQUE).astype(np.uint8)
