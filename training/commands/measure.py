"""Commands that measure a package or a run."""

from __future__ import annotations

import json
import sys
from argparse import Namespace

from training.commands.opened import open_model, read_split, scenes_of


def evaluate(arguments: Namespace) -> None:
    """Measure a model on a split."""
    from training.data.class_tree import read_class_tree
    from training.evaluation.evaluate import Measuring, measure
    from training.evaluation.gallery import build_gallery
    from training.evaluation.protocols import find_protocol
    from training.evaluation.rank_rows import rank_rows
    from training.evaluation.report import as_json, save_results, table
    from training.metrics.ranks import write_ranks
    from training.metrics.recall import WAYS

    protocol = find_protocol(arguments.protocol)
    seen: set[str] = set()
    if arguments.train_captions:
        for scene in read_split(arguments.train_captions, arguments.images, arguments.format, "train"):
            seen.update(scene.captions)
    tree = read_class_tree(arguments.class_tree) if arguments.class_tree else None
    measuring = Measuring(protocol, tree, seen)
    gallery = build_gallery(open_model(arguments), scenes_of(arguments), arguments.images, protocol)
    results = measure(gallery, measuring)
    intervals = results.intervals() if arguments.intervals else None
    if arguments.out:
        save_results(results, arguments.out, intervals)
        for way in WAYS:
            write_ranks(arguments.out / f"ranks_{way}.jsonl", rank_rows(gallery, way))
    print(json.dumps(as_json(results, intervals)) if arguments.json else table(results, intervals))


def embed(arguments: Namespace) -> None:
    """Embed a folder of pictures."""
    from training.evaluation.embed import embed_folder

    def watch(done: int, total: int) -> None:
        if sys.stderr.isatty():
            print(f"\r{done:,} of {total:,}", end="", file=sys.stderr, flush=True)

    found = embed_folder(open_model(arguments), arguments.images, arguments.out, watch)
    print(f"\n{arguments.out}: {found.count:,} vectors of {found.dimension}")
    for name, reason in found.skipped:
        print(f"left out: {name}: {reason}")


def probe(arguments: Namespace) -> None:
    """Name classes from frozen vectors."""
    from training.evaluation.probing import probe_scenes

    train = read_split(arguments.captions, arguments.images, arguments.format, "train")
    for name, one in probe_scenes(open_model(arguments), train, scenes_of(arguments), arguments.images).items():
        print(f"{name:8} {one.value:.1f} ({one.low:.1f} to {one.high:.1f})")


def queries(arguments: Namespace) -> None:
    """Search by short sentences."""
    from training.data.class_tree import read_class_tree
    from training.evaluation.queries import search_queries
    from training.evaluation.query_results import query_table
    from training.evaluation.query_set import read_queries
    from training.sentences import read_concepts

    train = read_split(arguments.captions, arguments.images, arguments.format, "train")
    seen = {caption for scene in train for caption in scene.captions}
    seen.update(sentence for concept in read_concepts() for sentence in concept.sentences)
    asked = read_queries(arguments.sentences)
    labels = {label for scene in train for label in scene.labels}
    print(
        query_table(
            search_queries(
                open_model(arguments), asked, scenes_of(arguments), arguments.images, seen, labels, read_class_tree()
            )
        )
    )


def gsd(arguments: Namespace) -> None:
    """Measure at several ground sample distances."""
    from training.evaluation.gsd import distance_curve, distance_table

    rows = distance_curve(open_model(arguments), scenes_of(arguments), arguments.images, arguments.native_gsd)
    print(distance_table(rows))
