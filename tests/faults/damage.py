"""Damage to an index at rest: bytes flipped, blocks zeroed, files cut short, emptied or gone."""

from __future__ import annotations

import os
import random
from pathlib import Path

from plugin.engine.index_spec import CELLS_FILE, INDEX_FILE, VECTORS_FILE

BLOCK_BYTES = 4096


def flip(file: Path, lot: random.Random) -> None:
    """Change one bit."""
    content = bytearray(file.read_bytes())
    place = lot.randrange(len(content))
    content[place] ^= 1 << lot.randrange(8)
    file.write_bytes(content)


def zero(file: Path, lot: random.Random) -> None:
    """Fill a block with zeros, as a disk returns one that it has lost."""
    content = bytearray(file.read_bytes())
    start = lot.randrange(len(content)) // BLOCK_BYTES * BLOCK_BYTES
    end = min(start + BLOCK_BYTES, len(content))
    content[start:end] = bytes(end - start)
    file.write_bytes(content)


def cut_short(file: Path, lot: random.Random) -> None:
    """Truncate."""
    os.truncate(file, lot.randrange(file.stat().st_size))


def remove(file: Path, lot: random.Random) -> None:
    """Lose the file."""
    file.unlink()


KINDS = {"flipped": flip, "zeroed": zero, "cut_short": cut_short, "removed": remove}


def damage(folder: Path, kind: str, lot: random.Random) -> str:
    """Damage one of the index's three files, none of which is empty; return its name."""
    name = lot.choice((CELLS_FILE, VECTORS_FILE, INDEX_FILE))
    KINDS[kind](folder / name, lot)
    return name
