"""Commands that train, and what becomes of it."""

from __future__ import annotations

from argparse import Namespace


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


def export(arguments: Namespace) -> None:
    """Write a run as a package."""
    from training.engine.run_folder import load_run
    from training.export.package import export_package
    from training.export.request import ExportRequest
    from training.package_fields import package_fields
    from training.progress import run_progress

    config, model = load_run(arguments.checkpoint)
    request = ExportRequest(
        precision=arguments.precision,
        four_bit_layers=config.towers.four_bit_layers,
        class_tree=config.class_tree,
        caption_bank=arguments.caption_bank,
    )
    request.check()
    export_package(model, package_fields(config), request, arguments.out, run_progress(arguments.checkpoint))


def inspect(arguments: Namespace) -> None:
    """Describe a package or a run."""
    from training.inspection import inspect as describe

    print(describe(arguments.package or arguments.run))


def checkpoints(arguments: Namespace) -> None:
    """List published checkpoints, or fetch one."""
    from training.towers.catalogue import find_checkpoint, read_catalogue
    from training.towers.fetch import fetch

    if arguments.fetch:
        print(fetch(find_checkpoint(arguments.fetch)))
        return
    for one in read_catalogue().values():
        print(f"{one.name:28} {one.architecture:20} {one.activation:11} {one.licence}\n{'':28} {one.address}")
