"""What the panel says of a search: what is missing before it, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass

from ...client.query import Query
from ...layers.translation import tr
from ..panel_state import Controls, State
from .search_notes import left_out_note, scale_note
from .searching import Answer

NEAREST_LINK = "nearest"
REST_LINK = "rest"
MOST_WORDS = 5


@dataclass(frozen=True)
class Said:
    """A sentence, and a link behind it where there is something to do; all empty for nothing to say.

    `warns` is for what makes the results less than they seem: an index left out, a scale that the model does not know.
    """

    sentence: str = ""
    link: str = ""
    link_text: str = ""
    warns: bool = False


def of_answer(answer: Answer, shown: int, hidden: int, context_length: int) -> Said:
    """What came of a search.

    Args:
        answer: of the search.
        shown: tiles that are shown.
        hidden: tiles that were found, but are less likely.
        context_length: word pieces that the model reads.
    """
    outcome = answer.outcome
    warnings = (left_out_note(answer), scale_note(answer))
    warns = any(warnings)
    notices = (unknown_notice(outcome.unknown_words), cut_notice(outcome.truncated, context_length), *warnings)
    notice = " ".join(text for text in notices if text)
    if not outcome.hits:
        return Said(f"{nothing_to_search(answer)} {notice}".strip(), warns=warns)
    if not shown:
        absent = tr("Nothing here looks like that.")
        if answer.within is not None:
            absent = tr("Nothing in the part that is searched looks like that.")
        return Said(f"{absent} {notice}".strip(), NEAREST_LINK, tr("Show the nearest anyway"), warns)
    if hidden > 0:
        found = tr("Tiles that look like that: {}.").format(shown)
        return Said(f"{found} {notice}".strip(), REST_LINK, tr("Show {} less likely").format(hidden), warns)
    return Said(notice, warns=warns)


def nothing_to_search(answer: Answer) -> str:
    """Why no tile was compared."""
    if answer.within is not None:
        return tr("No indexed tile lies within the limits of this search; widen them, or move the map.")
    return tr("The index holds no tiles yet; build it first.")


def nothing_to_look_for(query: Query) -> str:
    """What is missing from a query that is empty."""
    if query.phrases or query.disliked:
        return tr("Say what to look for as well, not only what to leave out.")
    return tr("Type what to look for, for example: storage tanks.")


def what_is_missing(controls: Controls) -> str:
    """What to do before a search is possible, in one sentence."""
    if controls.can_search:
        return tr("No index is ticked; tick one above the words.")
    sentences = {
        State.INSTALLING: tr("The engine is still being installed."),
        State.NO_ENGINE: tr("Install the engine first."),
        State.NO_LAYER: tr("Open a raster layer first."),
        State.INDEXING: tr("The first tiles are still being indexed."),
    }
    return sentences.get(controls.state, tr("Build the index of this layer first."))


def cut_notice(truncated: bool, context_length: int) -> str:
    """What to say of words that were longer than the model reads; "" when all were read."""
    if not truncated:
        return ""
    return tr("The model reads the first {} word pieces; the words after them were left out.").format(context_length)


def unknown_notice(words: tuple[str, ...]) -> str:
    """What to say of words that the model has never seen; "" when it knows all."""
    if not words:
        return ""
    named = ", ".join(words[:MOST_WORDS])
    return tr("The model does not know these words: {}. It reads English.").format(named)
