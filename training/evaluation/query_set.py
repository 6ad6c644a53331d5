"""Sentences that people might search by, and the class that each means."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import yaml

from training.errors import TrainingError


@dataclass(frozen=True)
class QuerySet:
    """Sentences to search by.

    Args:
        classes: sentences of each class, the plainest first.
        listed: sentences without a class, whose finds are only shown.
    """

    classes: dict[str, tuple[str, ...]]
    listed: tuple[str, ...] = ()


def read_queries(path: Path) -> QuerySet:
    """The sentences of a YAML file: {class: [sentences]}, or that under `classes` and a list under `listed`.

    Raises:
        TrainingError: it cannot be read, or is of another form.
    """
    try:
        fields = yaml.safe_load(path.read_text(encoding="utf-8"))
        classes = fields.get("classes", {key: value for key, value in fields.items() if key != "listed"})
        queries = QuerySet(
            {str(label): tuple(sentences) for label, sentences in classes.items()}, tuple(fields.get("listed", ()))
        )
    except (OSError, ValueError, AttributeError, TypeError, yaml.YAMLError) as error:
        raise TrainingError(f"{path} holds no queries ({error}); list sentences under the name of a class.") from error
    sentences = [*queries.listed, *(one for ones in queries.classes.values() for one in ones)]
    if not queries.classes or not all(queries.classes.values()) or not all(isinstance(one, str) for one in sentences):
        raise TrainingError(f"{path} holds no queries; list sentences, one or more, under the name of each class.")
    return queries
