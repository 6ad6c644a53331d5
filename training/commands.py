"""What each command does; each imports only what it needs, so that measuring a package works without torch."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from training.data.scenes import Scene
    from training.evaluation.embedder import Embedder


def fit(arguments: Namespace) -> None:
    """Train."""
    from dataclasses import replace
    from pathlib import Path

    from training.config import read_config
    from training.fit import fit as run_fit

    config = read_config(arguments.config)
    if arguments.seed is not None:
        config = replace(config, seed=arguments.seed)
    run_fit(config, arguments.run or Path("build/runs") / config.name)


def compare(arguments: Namespace) -> None:
    """Train and measure several methods."""
    from training.compare import compare as run_compare

    print(run_compare(arguments.config, arguments.out))


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


def inspect(arguments: Namespace) -> None:
    """Describe a package or a run."""
    from training.inspection import inspect as describe

    print(describe(arguments.package or arguments.run))


def open_model(arguments: Namespace) -> Embedder:
    """The package or the checkpoint."""
    if arguments.package:
        from plugin.engine.encoder import Encoder
        from training.evaluation.embedder import PackageEmbedder

        return PackageEmbedder(Encoder.open(arguments.package))
    from training.evaluation.checkpoint_embedder import open_checkpoint

    return open_checkpoint(arguments.checkpoint)


def scenes_of(arguments: Namespace) -> list[Scene]:
    """The split that is measured."""
    return read_split(arguments.captions, arguments.images, arguments.format, arguments.split)


def read_split(captions: Path, images: Path, form: str, split: str) -> list[Scene]:
    """A split of a captions file of any format; raises TrainingError where there is none."""
    from training.data.sources import open_source

    return open_source(captions, images, form, split)


def export(arguments: Namespace) -> None:
    """Write a run as a package."""
    from training.engine.run_folder import load_run
    from training.export.package import export_package
    from training.export.request import ExportRequest
    from training.package_fields import package_fields
    from training.progress import Progress

    config, model = load_run(arguments.checkpoint)
    run = arguments.checkpoint if arguments.checkpoint.is_dir() else arguments.checkpoint.parent
    request = ExportRequest(
        precision=arguments.precision,
        four_bit_layers=config.towers.four_bit_layers,
        class_tree=config.class_tree,
        caption_bank=arguments.caption_bank,
    )
    request.check()
    export_package(model, package_fields(config), request, arguments.out, Progress(run / "progress.jsonl"))


def embed(arguments: Namespace) -> None:
    """Embed a folder of pictures."""
    from training.evaluation.embed import embed_folder

    def watch(done: int, total: int) -> None:
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


def duplicates(arguments: Namespace) -> None:
    """Tell which pictures look alike."""
    from training.config import read_config
    from training.data.duplicate_report import report_lines
    from training.data.duplicates import ImageSet, find_duplicates
    from training.data.sources import open_source

    sets = [
        ImageSet(one.name, one.images, open_source(one.captions, one.images, one.format))
        for one in read_config(arguments.config).data
    ]
    print("\n".join(report_lines(find_duplicates(sets))))


def checkpoints(arguments: Namespace) -> None:
    """List published checkpoints, or fetch one."""
    from training.towers.catalogue import find_checkpoint, read_catalogue
    from training.towers.fetch import fetch

    if arguments.fetch:
        print(fetch(find_checkpoint(arguments.fetch)))
        return
    for one in read_catalogue().values():
        print(f"{one.name:28} {one.architecture:20} {one.activation:11} {one.licence}\n{'':28} {one.address}")
