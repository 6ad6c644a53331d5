"""The same picture in several data sets or splits, found by perceptual hashes; what is found is told, never dropped.

It finds copies in another size, colour or compression, and where asked those turned by quarters or mirrored. Neighbours
that only overlap it does not find.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from training.data.picture_hashes import BITS, near_pairs, picture_hashes
from training.data.scenes import Scene

# Measured on UCM-Captions and RSICD: up to 6 bits every pair was the same picture, at 8 some were; of turned pairs one
# at 6 was not.
DISTANCE = 6
KEPT_FIRST = ("test", "val", "dev", "train")


@dataclass(frozen=True)
class ImageSet:
    """A data set whose pictures are compared: its name in reports, its folder of images, its scenes."""

    name: str
    folder: Path
    scenes: Sequence[Scene]


@dataclass(frozen=True)
class Member:
    """One picture of a data set."""

    source: str
    image: str
    split: str


@dataclass(frozen=True)
class Pair:
    """Two pictures whose hashes differ in `distance` bits of 64."""

    first: Member
    second: Member
    distance: int


@dataclass(frozen=True)
class DuplicateReport:
    """What was found.

    Args:
        compared: pictures that could be read.
        unreadable: the others.
        pairs: nearest first.
        groups: pictures that pairs link, directly or through others.
        dropped: what training without duplicates would leave out.
    """

    compared: int
    unreadable: list[Member]
    pairs: list[Pair]
    groups: list[list[Member]]
    dropped: list[Member]


def find_duplicates(sources: Sequence[ImageSet], distance: int = DISTANCE, *, turned: bool = False) -> DuplicateReport:
    """Find pictures whose hashes differ in at most `distance` of 64 bits, across data sets and splits.

    What would be dropped: a picture whose twin stands in a split that is kept rather (test before val before dev before
    train), and of train pictures that are twins all but the first. Twins within test or within val stay, since a
    benchmark is what it is.
    """
    members, unreadable, hashes = hash_pictures(sources, turned)
    near = list(near_pairs(hashes, distance))
    pairs = [Pair(members[first], members[second], bits) for bits, first, second in sorted(near)]
    return DuplicateReport(
        compared=len(members),
        unreadable=unreadable,
        pairs=pairs,
        groups=[[members[row] for row in group] for group in linked(near, len(members))],
        dropped=[members[row] for row in to_drop(near, [rank(member.split) for member in members])],
    )


def hash_pictures(sources: Sequence[ImageSet], turned: bool) -> tuple[list[Member], list[Member], np.ndarray]:
    """The pictures that can be read, those that cannot, and hashes of the former, -1 or 1, int8 [n, views, 64]."""
    members, unreadable, hashes = [], [], []
    for source in sources:
        for scene in source.scenes:
            member = Member(source.name, scene.image, scene.split)
            views = picture_hashes(source.folder / scene.image, turned)
            if views is None:
                unreadable.append(member)
            else:
                members.append(member)
                hashes.append(views)
    return members, unreadable, np.array(hashes, np.int8).reshape(len(members), -1, BITS)


def linked(near: Sequence[tuple[int, int, int]], n: int) -> list[list[int]]:
    """Rows of 0 to n - 1 that pairs link, as groups of two or more, in the order of their first row."""
    rows, columns = [first for _, first, _ in near], [second for _, _, second in near]
    _, component = connected_components(coo_array((np.ones(len(near)), (rows, columns)), shape=(n, n)), directed=False)
    groups: dict[int, list[int]] = {}
    for row in sorted({*rows, *columns}):
        groups.setdefault(int(component[row]), []).append(row)
    return list(groups.values())


def to_drop(near: Sequence[tuple[int, int, int]], ranks: Sequence[int]) -> list[int]:
    """The rows that would be dropped, in order, given how late each row's split is kept."""
    last = rank("train")
    dropped: set[int] = set()
    for _, first, second in near:
        if ranks[first] != ranks[second]:
            dropped.add(max((first, second), key=lambda row: ranks[row]))
    for _, first, second in sorted(near, key=lambda pair: pair[1:]):
        if ranks[first] == ranks[second] == last and first not in dropped:
            dropped.add(second)
    return sorted(dropped)


def rank(split: str) -> int:
    """The place of a split among those that are kept first; unknown ones are kept last."""
    return KEPT_FIRST.index(split) if split in KEPT_FIRST else len(KEPT_FIRST) - 1
