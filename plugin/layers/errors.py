"""What can be wrong with a layer, each in one sentence that also says what to do."""

from __future__ import annotations


class LayerError(Exception):
    """A layer that cannot be searched as it is.

    Args:
        sentence: shown to the user as it stands.
        detail: for the log.
    """

    def __init__(self, sentence: str, detail: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.detail = detail


class CoarseRaster(LayerError):
    """A raster whose pixels are too large for the tiles that were asked for.

    Args:
        tile_size_m: the tile size in metres of ground that would do.
    """

    def __init__(self, sentence: str, tile_size_m: float) -> None:
        super().__init__(sentence)
        self.tile_size_m = tile_size_m


class TileMissing(LayerError):
    """A tile that a server did not send, or not all of; the next run asks for it again."""
