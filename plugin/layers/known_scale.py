"""Whether a model knows the scale at which an index's tiles are read, and the words for it.

What counts is what one of the model's pixels really resolves: the pixels of the tile, or those of the layer where they
are coarser, since reading finer than that adds no detail.
"""

from __future__ import annotations

from .translation import tr

SAME_SCALE = 0.01
FAR = 2.0


def scale_caution(pixel_m: float, known_m: tuple[float, float]) -> str:
    """What to say of pixels finer or coarser than the model has learnt, before an index is built; "" of others.

    Args:
        pixel_m: metres of ground that one of the model's pixels really resolves.
        known_m: the finest and the coarsest that it was trained for.
    """
    finest, coarsest = known_m
    if finest * (1 - SAME_SCALE) <= pixel_m <= coarsest * (1 + SAME_SCALE):
        return ""
    return tr("The model knows pixels of {} to {} m; these are of {} m: take what it finds as guesses.").format(
        f"{finest:g}", f"{coarsest:g}", f"{float(f'{pixel_m:.2g}'):g}"
    )


def far_caution(pixel_m: float, known_m: tuple[float, float]) -> str:
    """The same for results: only of pixels more than twice as coarse, or as fine, as any that the model knows."""
    finest, coarsest = known_m
    return scale_caution(pixel_m, known_m) if not finest / FAR <= pixel_m <= coarsest * FAR else ""
