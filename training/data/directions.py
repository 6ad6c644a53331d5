"""Captions that tell directions: their pictures must not be turned or mirrored, or the captions become untrue.

The pictures stay fixed where in doubt, which costs them a little variety and no truth. What only sounds like a
direction ("right next to", "a right angle", "the boat left", "vertical to each other", "on top of the hill") is none.
"""

from __future__ import annotations

import re

COMPASS = (
    r"(?:north|south)(?:[ -]?(?:east|west))?(?:ern(?:most)?|erly|ward|wards)?",
    r"(?:east|west)(?:ern(?:most)?|erly|ward|wards)?",
)
PART = r"(?:hand|side|corner|part|half|third|edge|end|bank|border|portion|section|quarter|margin)s?"
PICTURE = r"(?:picture|image|photo|photograph|scene|frame|tile|map|view)"
SIDE = r"(?:left|right(?![ -]angle| of way))"
SIDES = (
    rf"{SIDE}(?:most|wards?|[ -]{PART})",
    rf"{SIDE} (?:of|and|or)",
    rf"(?:and|or) {SIDE}",
    rf"(?:the|upper|lower|top|bottom|far|on|to|in|its|their)[ -]{SIDE}",
    rf"(?:turn|bend|curve|veer|head|fork)(?:s|ed|ing)? {SIDE}",
)
FRAME = (
    rf"(?:upper|lower|top|bottom)[ -]{PART}",
    rf"(?:top|bottom|above|below|up|down)(?: of)? (?:the|this) {PICTURE}",
    r"(?:at|from|to|near) (?:the )?(?:top|bottom)(?= *[.,;]| *$| to )",
    r"horizontal(?:ly)?",
    r"vertical (?:stripe|strip|row|line|bar)s?",
    r"(?:anti|counter)?-?clockwise",
)
DIRECTION = re.compile(rf"\b(?:{'|'.join(COMPASS + SIDES + FRAME)})\b", re.IGNORECASE)


def has_direction(sentence: str) -> bool:
    """Whether a sentence speaks of left and right, the compass, or places of the picture's frame."""
    return DIRECTION.search(sentence) is not None
