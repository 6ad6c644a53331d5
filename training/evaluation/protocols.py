"""How the captions are prepared before they are searched; papers differ, and their numbers with them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from training.errors import TrainingError

WORDS_KEPT = 30


@dataclass(frozen=True)
class CaptionProtocol:
    """One line of papers' way with captions.

    Args:
        name: as on the command line.
        sentence: what is done, for beside the numbers.
        prepare: a caption as the data set has it to the caption that is searched.
        merged: whether equal captions are one item of the gallery, owned by every picture that carries it.
    """

    name: str
    sentence: str
    prepare: Callable[[str], str]
    merged: bool = False


def lower_and_cut(caption: str) -> str:
    """Lower case, and the first 30 words."""
    return " ".join(caption.lower().split()[:WORDS_KEPT])


PROTOCOLS = {
    one.name: one
    for one in (
        CaptionProtocol("as_is", "captions as they are, duplicates kept", str),
        CaptionProtocol(
            "lowercase30", "captions in lower case, cut at 30 words, duplicates kept (AMFMN, PIR, HarMA)", lower_and_cut
        ),
        CaptionProtocol(
            "capitalised", "captions with one capital in front, duplicates kept (RemoteCLIP)", str.capitalize
        ),
        # SkyCLIP also puts "a satellite image. " before each; that is its model's prompt, not a matter of the gallery.
        CaptionProtocol("merged", "equal captions merged into one (SkyCLIP)", str, merged=True),
    )
}


def find_protocol(name: str) -> CaptionProtocol:
    """The protocol of that name; raises TrainingError where there is none."""
    if name not in PROTOCOLS:
        raise TrainingError(f"There is no protocol {name!r}; choose one of {', '.join(PROTOCOLS)}.")
    return PROTOCOLS[name]
