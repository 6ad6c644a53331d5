"""What is looked for: phrases, tiles that are like it or not, and pictures; the engine makes sense of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .locations import full_path

if TYPE_CHECKING:
    from pathlib import Path

    import numpy


@dataclass(frozen=True)
class Phrase:
    """Some words, and how much they are wanted: 1 wanted, -1 unwanted."""

    text: str
    weight: float = 1.0


@dataclass(frozen=True)
class TileRef:
    """A tile of an index, by the index's folder and the tile's number in it."""

    index: Path
    tile: int


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

    @classmethod
    def of_words(cls, words: str) -> Query:
        """One phrase as it was typed."""
        return cls((Phrase(words.strip()),) if words.strip() else ())

    @property
    def words(self) -> str:
        """The phrases as one would type them: "harbour +boats -houses"."""
        typed = (phrase.text if not place else sign(phrase) + phrase.text for place, phrase in enumerate(self.phrases))
        first_unwanted = self.phrases and self.phrases[0].weight < 0
        return ("-" if first_unwanted else "") + " ".join(typed)

    @property
    def empty(self) -> bool:
        """Whether there is nothing to look for: what is only unwanted names nothing."""
        return not (self.liked or self.pictures or any(phrase.weight > 0 for phrase in self.phrases))

    def to_json(self) -> dict[str, Any]:
        """The query as the protocol holds it, but for the pictures, which travel as an array."""
        return {
            "phrases": [[phrase.text, phrase.weight] for phrase in self.phrases],
            "liked": [[full_path(tile.index), tile.tile] for tile in self.liked],
            "disliked": [[full_path(tile.index), tile.tile] for tile in self.disliked],
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
