"""What is looked for: phrases, tiles that are like it or not, and pictures; the engine makes sense of it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .locations import full_path

if TYPE_CHECKING:
    from pathlib import Path

    import numpy

    from ..engine.grid import Cell

# Signs, if there are any, and what they stand before: words in quotes, or one word.
TYPED = re.compile(r"\s*([+-][+\-\s]*)?(?:[\"“”„]([^\"“”„]*)[\"“”„]?|(\S*))")


@dataclass(frozen=True)
class Phrase:
    """Some words, and how much they are wanted: 1 wanted, -1 unwanted."""

    text: str
    weight: float = 1.0


@dataclass(frozen=True)
class TileRef:
    """A tile of an index.

    Args:
        index: the index's folder.
        tile: its number in it.
        cell: its place in the grid, by which it is found again when the index was built anew; None where not known.
    """

    index: Path
    tile: int
    cell: Cell | None = field(default=None, compare=False)

    def to_json(self) -> list[Any]:
        """As the protocol holds it."""
        return [full_path(self.index), self.tile, self.cell]


@dataclass(frozen=True)
class Query:
    """Words, examples, or both.

    Args:
        phrases: words, wanted and unwanted.
        liked: indexed tiles to find more of.
        disliked: indexed tiles to find less of.
        pictures: to find more of, uint8 [size, size, 3] each, RGB, as the model takes them.
    """

    phrases: tuple[Phrase, ...] = ()
    liked: tuple[TileRef, ...] = ()
    disliked: tuple[TileRef, ...] = ()
    pictures: tuple[numpy.ndarray, ...] = ()

    @property
    def words(self) -> str:
        """The phrases as one would type them: "harbour +boats -houses"; `parse_words` reads them again."""
        typed = (
            (sign(phrase) if place or phrase.weight < 0 else "") + protected(phrase.text)
            for place, phrase in enumerate(self.phrases)
        )
        return " ".join(typed)

    @property
    def empty(self) -> bool:
        """Whether there is nothing to look for: what is only unwanted names nothing."""
        return not (self.liked or self.pictures or any(phrase.weight > 0 for phrase in self.phrases))

    def to_json(self) -> dict[str, Any]:
        """The query as the protocol holds it, but for the pictures, which travel as an array."""
        return {
            "phrases": [[phrase.text, phrase.weight] for phrase in self.phrases],
            "liked": [tile.to_json() for tile in self.liked],
            "disliked": [tile.to_json() for tile in self.disliked],
        }

    def arrays(self) -> dict[str, numpy.ndarray]:
        """The pictures as the protocol holds them, uint8 [n, size, size, 3]."""
        if not self.pictures:
            return {}
        import numpy as np

        return {"pictures": np.stack(self.pictures)}


def sign(phrase: Phrase) -> str:
    """How a phrase behind another one begins."""
    return "-" if phrase.weight < 0 else "+"


def parse_words(typed: str) -> tuple[Phrase, ...]:
    """What was typed, as phrases: a plus or a minus before a word begins one that is wanted, or unwanted, as well.

    A phrase may be several words: "container port +boats -green fields" is three. Signs within words ("multi-storey")
    and in quotes are letters like others; so is a quote within a word. A sign without words is none.
    """
    phrases: list[tuple[float, list[str]]] = [(1.0, [])]
    for signs, quoted, word in TYPED.findall(typed):
        if signs:
            phrases.append((-1.0 if signs.startswith("-") else 1.0, []))
        phrases[-1][1].extend((quoted or word).split())
    return tuple(Phrase(" ".join(words), weight) for weight, words in phrases if words)


def protected(text: str) -> str:
    """A phrase's text with quotes round the words that would begin another phrase."""
    return " ".join(f'"{word}"' if word[0] in "+-" else word for word in text.split())
