"""What to offer to somebody who types: searches made before, names of classes, captions of the model's bank."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from ...client.vocabulary import Vocabulary

MOST = 10
MOST_BEFORE = 4  # of the searches made before: what the model knows shall be seen, too
FEWEST_LETTERS = 2
SIGN = re.compile(r"(?:^|\s)[+-]\s*")


class Kind(Enum):
    """Where a suggestion comes from; in this order they are offered."""

    BEFORE = "before"
    CLASS = "class"
    CAPTION = "caption"


@dataclass(frozen=True)
class Suggestion:
    """A text to take over; one that was searched before takes the place of the whole line, others of a phrase."""

    text: str
    kind: Kind


@dataclass(frozen=True)
class Typed:
    """A line and where the cursor stands in it."""

    text: str
    cursor: int

    @property
    def phrase(self) -> tuple[int, int]:
        """Start and end of the phrase at the cursor: behind its sign, up to the next sign."""
        behind = [match.end() for match in SIGN.finditer(self.text) if match.end() <= self.cursor]
        ahead = [match.start() for match in SIGN.finditer(self.text) if match.start() >= self.cursor]
        return (behind[-1] if behind else 0), (ahead[0] if ahead else len(self.text))

    def completed(self, suggestion: Suggestion) -> Typed:
        """The line with the suggestion taken over, the cursor behind it."""
        if suggestion.kind is Kind.BEFORE:
            return Typed(suggestion.text, len(suggestion.text))
        start, end = self.phrase
        before, after = self.text[:start], self.text[end:]
        return Typed(before + suggestion.text + after, len(before) + len(suggestion.text))


def suggestions(typed: Typed, before: Sequence[str], known: Vocabulary) -> list[Suggestion]:
    """What fits, best first: earlier searches, classes, captions; of each what begins like it, a word of it, or has it.

    Args:
        typed: the line as it is.
        before: earlier searches, the latest first.
        known: the package's words.
    """
    whole = typed.text.strip().lower()
    start, end = typed.phrase
    phrase = typed.text[start:end].strip().lower()
    fitting_before = ranked(before, whole)[:MOST_BEFORE] if whole else list(before)[:MOST]
    found = [Suggestion(text, Kind.BEFORE) for text in fitting_before]
    if len(phrase) >= FEWEST_LETTERS:
        taken = {suggestion.text.lower() for suggestion in found}
        for kind, texts in ((Kind.CLASS, known.classes), (Kind.CAPTION, known.captions)):
            fitting = [text for text in ranked(texts, phrase) if text.lower() not in taken]
            found += [Suggestion(text, kind) for text in fitting[: MOST - len(found)]]
            taken.update(text.lower() for text in fitting)
    return found


def ranked(texts: Iterable[str], typed: str) -> list[str]:
    """The texts that have what is typed in them, but are not just it; those that begin with it first."""
    places = [(rank(text.lower(), typed), text) for text in texts if text.lower() != typed]
    return [text for place, text in sorted(places, key=lambda pair: pair[0]) if place < NOWHERE]


NOWHERE = 3


def rank(text: str, typed: str) -> int:
    """0 where the text begins with what is typed, 1 where a word of it does, 2 where it has it, 3 where not."""
    if text.startswith(typed):
        return 0
    if f" {typed}" in text:
        return 1
    return 2 if typed in text else NOWHERE
