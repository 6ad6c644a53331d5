"""What the next search looks for: the typed words, and the tiles and pictures that were called like it or unlike it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ...client.query import Query, TileRef, parse_words
from ...layers.translation import tr

if TYPE_CHECKING:
    import numpy

MOST_PICTURES = 64  # as many as the engine takes


@dataclass(frozen=True)
class Examples:
    """Tiles to find more of or less of, and pictures to find more of, in the order in which they were named."""

    liked: tuple[TileRef, ...] = ()
    disliked: tuple[TileRef, ...] = ()
    pictures: tuple[numpy.ndarray, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether there is none."""
        return not (self.liked or self.disliked or self.pictures)


class QueryDraft:
    """Every change can be undone, one by one, until the search starts afresh."""

    def __init__(self) -> None:
        self._steps = [Examples()]

    @property
    def examples(self) -> Examples:
        """The examples as they are now."""
        return self._steps[-1]

    def more_like(self, tiles: Iterable[TileRef]) -> None:
        """Look for more like these; one that was disliked is not any more."""
        now, chosen = self.examples, tuple(tiles)
        self._take(replace(now, liked=joined(now.liked, chosen), disliked=without(now.disliked, chosen)))

    def less_like(self, tiles: Iterable[TileRef]) -> None:
        """Look for less like these; one that was liked is not any more."""
        now, chosen = self.examples, tuple(tiles)
        self._take(replace(now, liked=without(now.liked, chosen), disliked=joined(now.disliked, chosen)))

    def more_like_pictures(self, pictures: Iterable[numpy.ndarray]) -> None:
        """Look for more like these pictures, uint8 [size, size, 3] each; of too many the latest count."""
        now = self.examples
        self._take(replace(now, pictures=(*now.pictures, *pictures)[-MOST_PICTURES:]))

    def undo(self) -> None:
        """Back to the examples before the last change."""
        if len(self._steps) > 1:
            self._steps.pop()

    def afresh(self) -> None:
        """Forget every example."""
        self._steps = [Examples()]

    def query(self, words: str) -> Query:
        """The examples together with the words as they are typed."""
        now = self.examples
        return Query(parse_words(words), now.liked, now.disliked, now.pictures)

    def _take(self, examples: Examples) -> None:
        # By identity: pictures are arrays, and those that are equal are not worth finding.
        same = all(
            len(old) == len(new) and all(one is other for one, other in zip(old, new))
            for old, new in zip(fields_of(self.examples), fields_of(examples))
        )
        if not same:
            self._steps.append(examples)


def fields_of(examples: Examples) -> tuple[Sequence[object], ...]:
    """Its three lists."""
    return examples.liked, examples.disliked, examples.pictures


def joined(there: Sequence[TileRef], more: Sequence[TileRef]) -> tuple[TileRef, ...]:
    """Both, each tile once."""
    return tuple(dict.fromkeys((*there, *more)))


def without(there: Sequence[TileRef], fewer: Sequence[TileRef]) -> tuple[TileRef, ...]:
    """The first without the second."""
    return tuple(tile for tile in there if tile not in fewer)


def tally(query: Query | Examples) -> str:
    """How many examples there are, in words; "" for none."""
    liked, disliked = len(query.liked) + len(query.pictures), len(query.disliked)
    wanted = tr("{} liked").format(liked) if liked else ""
    unwanted = tr("{} not").format(disliked) if disliked else ""
    return ", ".join(part for part in (wanted, unwanted) if part)


def title(query: Query) -> str:
    """What a search is called: its words, and how many examples came with them."""
    return ", ".join(part for part in (query.words, tally(query)) if part)
