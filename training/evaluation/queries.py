"""Short queries as people type them: whether the pictures of the right class come first."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
import yaml

from training.data.scenes import Scene
from training.errors import TrainingError
from training.evaluation.embedder import Embedder, picture_features, score
from training.evaluation.reading import encode_readable, encode_sentences
from training.metrics.labels import precision
from training.metrics.ranking import top_items
from training.sentences import content_words

CUT = 5


@dataclass(frozen=True)
class QuerySet:
    """Sentences to search by.

    Args:
        classes: sentences of each class, the plainest first.
        listed: sentences without a class, whose finds are only shown.
    """

    classes: dict[str, tuple[str, ...]]
    listed: tuple[str, ...] = ()


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


def search_queries(
    embedder: Embedder,
    queries: QuerySet,
    scenes: Sequence[Scene],
    folder: Path,
    trained_sentences: Collection[str] = (),
    trained_classes: Collection[str] | None = None,
) -> QueryResults:
    """Search the pictures of a split by sentences.

    Args:
        embedder: the model.
        queries: the sentences; classes that no picture has are left out, as they could find nothing.
        scenes: pictures with classes.
        folder: theirs.
        trained_sentences: every sentence of training, to tell the same words from others.
        trained_classes: the classes of training, to tell unseen ones; None if not known.

    Raises:
        TrainingError: a picture has no class, none is of the queries' classes, or too many cannot be read.
    """
    encoded = encode_readable(
        partial(picture_features, embedder), embedder.size_px, folder, [scene.image for scene in scenes]
    )
    labels = [scenes[place].labels for place in encoded.kept]
    asked = [(sentence, label) for label, ones in queries.classes.items() for sentence in ones]
    asked = [one for one in asked if any(one[1] in ones for ones in labels)]
    if not all(labels) or not asked:
        raise TrainingError("The pictures are not of the queries' classes; give queries for the classes of these data.")
    asked += [(sentence, "") for sentence in queries.listed]
    sentences = encode_sentences(embedder, [sentence for sentence, _ in asked])
    top = top_items(score(embedder, encoded.features, sentences).T, CUT)
    trained = {content_words(sentence) for sentence in trained_sentences}
    relevant = np.array([[label in labels[item] for item in items] for (_, label), items in zip(asked, top)])
    rows = tuple(
        QueryResult(sentence, label, float(share), content_words(sentence) in trained, _classes(labels, items))
        for (sentence, label), share, items in zip(asked, precision(relevant, CUT), top)
    )
    classes = {label for _, label in asked if label}
    unseen = frozenset(classes - set(trained_classes)) if trained_classes is not None else frozenset()
    return QueryResults(_describe(rows, len(labels), len(classes)), rows, unseen)


def _classes(labels: Sequence[tuple[str, ...]], items: np.ndarray) -> tuple[str, ...]:
    return tuple(" + ".join(labels[item]) for item in items)


def _describe(rows: Sequence[QueryResult], pictures: int, classes: int) -> str:
    counted = [row for row in rows if row.label]
    same = sum(row.same_words for row in counted)
    return (
        f"precision at {CUT} of {len(counted)} queries for {classes} classes among {pictures:,} pictures; {same} have "
        f"the content words of a trained sentence (same_words), {len(counted) - same} have not (other_words); per cent"
    )


def query_table(results: QueryResults) -> str:
    """The means, each class, and what the listed sentences found."""
    lines = [results.protocol]
    lines += [f"{key:20} {value:6.1f}" for key, value in {**results.values(), **results.by_class()}.items()]
    lines += [f"{row.sentence!r} found: {', '.join(row.found)}" for row in results.rows if not row.label]
    return "\n".join(lines)
