"""The command line: python -m training COMMAND; `python -m training COMMAND --help` tells more."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from plugin.engine.errors import EngineError
from training import commands
from training.errors import TrainingError

Parser = argparse.ArgumentParser


def build_parser() -> argparse.ArgumentParser:
    """The commands and their arguments."""
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    subparsers = parser.add_subparsers(dest="command", required=True)

    fit = add(subparsers, "fit", commands.fit, "train as a configuration says; a run that was stopped goes on")
    fit.add_argument("--config", type=Path, required=True)
    fit.add_argument("--run", type=Path, help="folder of the run (default: build/runs/NAME)")
    fit.add_argument("--seed", type=int, help="another seed than the configuration's")

    evaluate = add(subparsers, "evaluate", commands.evaluate, "measure a package or a run on captioned pictures")
    add_model(evaluate)
    add_data(evaluate)
    evaluate.add_argument("--class-tree", type=Path, help="also measure class retrieval at its levels 2 and 3")
    evaluate.add_argument("--train-captions", type=Path, help="also measure captions unknown to its train split")
    evaluate.add_argument("--protocol", default="as_is", help="how captions are prepared")
    evaluate.add_argument("--intervals", action="store_true", help="95 %% bootstrap intervals over the pictures")
    evaluate.add_argument("--out", type=Path, help="folder for results.json, values by query, and ranks")
    evaluate.add_argument("--json", action="store_true", help="one JSON object on the last line instead of a table")

    compare = add(subparsers, "compare", commands.compare, "train and measure several methods alike; one table")
    compare.add_argument("--config", type=Path, required=True)
    compare.add_argument("--out", type=Path, default=Path("build/compare"), help="folder of its runs and its table")

    export = add(subparsers, "export", commands.export, "write a finished run as a model package")
    export.add_argument("--checkpoint", type=Path, required=True, help="a run's folder, or its model.safetensors")
    export.add_argument("--precision", default="fp32", help="fp32, fp16, int8 or compact")
    export.add_argument("--out", type=Path, required=True, help="the package's folder")
    export.add_argument("--caption-bank", default="none", help="sentences to bring: none, own, training")

    inspect = add(subparsers, "inspect", commands.inspect, "what a package or a run is, if it is sound")
    which = inspect.add_mutually_exclusive_group(required=True)
    which.add_argument("--package", type=Path)
    which.add_argument("--run", type=Path)

    embed = add(subparsers, "embed", commands.embed, "vectors of every picture in a folder")
    add_model(embed)
    embed.add_argument("--images", type=Path, required=True)
    embed.add_argument("--out", type=Path, required=True)

    probe = add(subparsers, "probe", commands.probe, "how well frozen vectors tell classes: nearest neighbours, linear")
    add_model(probe)
    add_data(probe)

    queries = add(subparsers, "queries", commands.queries, "precision of short queries, class by class")
    add_model(queries)
    add_data(queries)
    queries.add_argument("--sentences", type=Path, default=Path("training/sentences/short.yaml"))

    gsd = add(subparsers, "gsd", commands.gsd, "quality against ground sample distance")
    add_model(gsd)
    add_data(gsd)
    gsd.add_argument("--native-gsd", type=float, required=True, help="metres of ground per pixel of the pictures")

    duplicates = add(subparsers, "duplicates", commands.duplicates, "pictures that look alike across data sets")
    duplicates.add_argument("--config", type=Path, required=True, help="of a run, whose data sets are compared")

    checkpoints = add(subparsers, "checkpoints", commands.checkpoints, "published checkpoints to start from")
    checkpoints.add_argument("--fetch", help="download this one")
    return parser


def add(subparsers: Any, name: str, call: Callable[[argparse.Namespace], None], text: str) -> Parser:
    """A command and what it calls."""
    parser = subparsers.add_parser(name, help=text, description=text)
    parser.set_defaults(call=call)
    return parser


def add_model(parser: argparse.ArgumentParser) -> None:
    """What is measured."""
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("--package", type=Path, help="a model package, through its ONNX files")
    which.add_argument("--checkpoint", type=Path, help="a run's folder, or its model.safetensors")


def add_data(parser: argparse.ArgumentParser) -> None:
    """On which pictures."""
    parser.add_argument("--captions", type=Path, required=True, help="captions file of any format that training reads")
    parser.add_argument("--images", type=Path, required=True, help="folder of its pictures")
    parser.add_argument("--format", default="auto")
    parser.add_argument("--split", default="test")


def main(words: list[str] | None = None) -> int:
    """Run a command line; 0, or 1 after one sentence on stderr."""
    arguments = build_parser().parse_args(words)
    try:
        arguments.call(arguments)
    except (TrainingError, EngineError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
