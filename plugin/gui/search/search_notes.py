"""What is to be said of a search beside its hits: indexes that were left out, and layers whose scale is unknown."""

from __future__ import annotations

from ...layers.translation import tr
from .search_target import label_of
from .searching import Answer


def left_out_note(answer: Answer) -> str:
    """Which indexes could not be searched, and why; "" when all were."""
    return " ".join(
        tr("Left out {index}: {reason}").format(index=label_of(index), reason=reason)
        for index, reason in answer.left_out
    )


def scale_note(answer: Answer) -> str:
    """A warning where hits are of a scale that the model does not know; "" where it knows all of them.

    Of several such indexes only the first with a hit is named: each row has its own sign.
    """
    indexes = answer.target.indexes
    unknown = [indexes[number] for number in sorted({hit.index for hit in answer.outcome.likely})]
    first = next((index for index in unknown if index.caution), None)
    if first is None or len(indexes) == 1:
        return first.caution if first is not None else ""
    return f"{label_of(first)}: {first.caution}"
