"""Marks: how much of an index was there at an earlier commit, with the checksums that prove it.

index.json keeps a few of them, so that damage costs the tiles behind the last mark before it and not the whole index.
"""

from __future__ import annotations

from dataclasses import dataclass

MAX_MARKS = 64
SPACING_TILES = 32


@dataclass(frozen=True)
class Mark:
    """The first `tiles` entries of cells.bin and vectors.bin, and the CRC-32 of their bytes."""

    tiles: int = 0
    cells_crc: int = 0
    vectors_crc: int = 0


def with_mark(marks: tuple[Mark, ...], mark: Mark) -> tuple[Mark, ...]:
    """The marks with one more: fewer than MAX_MARKS of them, whose spacing doubles as the index grows."""
    spacing = SPACING_TILES
    while mark.tiles >= spacing * MAX_MARKS:
        spacing *= 2
    kept = []
    last_place = 0
    for each in (*marks, mark):
        place = each.tiles // spacing
        if place > last_place:
            kept.append(each)
            last_place = place
    return tuple(kept)
