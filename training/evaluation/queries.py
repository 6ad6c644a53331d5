"""Short queries as people type them: whether the pictures of the right class come first."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from functools import partial
from pathlib import Path

import numpy as np

from training.data.class_tree import ClassTree
from training.data.scenes import Scene
from training.errors import TrainingError
from training.evaluation.embedder import Embedder, picture_features, score
from training.evaluation.query_results import QueryResult, QueryResults
from training.evaluation.query_set import QuerySet
from training.evaluation.reading import encode_readable, encode_sentences
from training.metrics.labels import precision
from training.metrics.ranking import top_items
from training.sentences import content_words

CUT = 5


def search_queries(
    embedder: Embedder,
    queries: QuerySet,
    scenes: Sequence[Scene],
    folder: Path,
    trained_sentences: Collection[str] = (),
    trained_classes: Collection[str] | None = None,
    tree: ClassTree | None = None,
) -> QueryResults:
    """Search the pictures of a split by sentences.

    Args:
        embedder: the model.
        queries: the sentences; classes that no picture has are left out, as they could find nothing.
        scenes: pictures with classes.
        folder: theirs.
        trained_sentences: every sentence of training, to tell the same words from others.
        trained_classes: the classes of training, to tell unseen ones; None if not known.
        tree: makes one of the spellings that data sets have for a class; without it classes are equal letter by letter.

    Raises:
        TrainingError: a picture has no class, none is of the queries' classes, or too many cannot be read.
    """
    encoded = encode_readable(
        partial(picture_features, embedder), embedder.size_px, folder, [scene.image for scene in scenes]
    )
    labels = [one_spelling(scenes[place].labels, tree) for place in encoded.kept]
    present = frozenset(label for ones in labels for label in ones)
    asked = [
        (sentence, label)
        for name, ones in queries.classes.items()
        for label in one_spelling([name], tree)
        for sentence in ones
        if label in present
    ]
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
    trained_labels = classes if trained_classes is None else one_spelling(trained_classes, tree)
    return QueryResults(_describe(rows, len(labels), len(classes)), rows, frozenset(classes.difference(trained_labels)))


def one_spelling(labels: Iterable[str], tree: ClassTree | None) -> tuple[str, ...]:
    """The labels by their ids in a tree where it knows them, else as they are."""
    return tuple(tree.find(label) if tree is not None and label in tree else label for label in labels)


def _classes(labels: Sequence[tuple[str, ...]], items: np.ndarray) -> tuple[str, ...]:
    return tuple(" + ".join(labels[item]) for item in items)


def _describe(rows: Sequence[QueryResult], pictures: int, classes: int) -> str:
    counted = [row for row in rows if row.label]
    same = sum(row.same_words for row in counted)
    return (
        f"precision at {CUT} of {len(counted)} queries for {classes} classes among {pictures:,} pictures; {same} have "
        f"the content words of a trained sentence (same_words), {len(counted) - same} have not (other_words); per cent"
    )
