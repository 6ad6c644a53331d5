"""What searches by sentences found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class QueryResult:
    """What one sentence found.

    Args:
        sentence: the query.
        label: its class, or "" for one that is only listed.
        precision: share of the first five pictures that are of its class; 0 where it has none.
        same_words: whether a sentence of training has the same content words.
        found: the classes of the first five pictures.
    """

    sentence: str
    label: str
    precision: float
    same_words: bool
    found: tuple[str, ...]


@dataclass(frozen=True)
class QueryResults:
    """What all sentences found.

    Args:
        protocol: how it was measured, in a sentence.
        rows: a row for each sentence, those of a class together.
        unseen: the classes that the model was not trained on.
    """

    protocol: str
    rows: tuple[QueryResult, ...]
    unseen: frozenset[str] = frozenset()

    def by_class(self) -> dict[str, float]:
        """Mean precision at 5 of the sentences of each class, in per cent."""
        labels = dict.fromkeys(row.label for row in self.rows if row.label)
        return {label: _mean([row for row in self.rows if row.label == label]) for label in labels}

    def values(self) -> dict[str, float]:
        """Means of the precision at 5, in per cent, of those groups that are not empty.

        "mean" over classes and "worst" class; likewise of the first sentence of each class alone ("first_mean",
        "first_worst"); "same_words" and "other_words" than sentences of training; classes never trained on ("unseen").
        """
        rows = [row for row in self.rows if row.label]
        by_class = list(self.by_class().values())
        first = [100.0 * row.precision for row in {row.label: row for row in reversed(rows)}.values()]
        groups = {
            "same_words": [row for row in rows if row.same_words],
            "other_words": [row for row in rows if not row.same_words],
            "unseen": [row for row in rows if row.label in self.unseen],
        }
        return {
            "mean": float(np.mean(by_class)),
            "worst": min(by_class),
            "first_mean": float(np.mean(first)),
            "first_worst": min(first),
            **{key: _mean(group) for key, group in groups.items() if group},
        }


def _mean(rows: Sequence[QueryResult]) -> float:
    return 100.0 * float(np.mean([row.precision for row in rows]))


def query_table(results: QueryResults) -> str:
    """The means, each class, and what the listed sentences found."""
    lines = [results.protocol]
    lines += [f"{key:20} {value:6.1f}" for key, value in {**results.values(), **results.by_class()}.items()]
    lines += [f"{row.sentence!r} found: {', '.join(row.found)}" for row in results.rows if not row.label]
    return "\n".join(lines)
