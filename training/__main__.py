"""The command line: python -m training COMMAND; `python -m training COMMAND --help` tells more."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from plugin.engine.errors import EngineError
from training.commands import data, measure, train
from training.errors import TrainingError

Parser = argparse.ArgumentParser
SHORT = Path(__file__).parent / "sentences" / "short.yaml"


def build_parser() -> argparse.ArgumentParser:
    """The commands and their arguments."""
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    subparsers = parser.add_subparsers(dest="command", required=True)

    fit = add(subparsers, "fit", train.fit, "train as a configuration says; a run that was stopped goes on")
    fit.add_argument("--config", type=Path, required=True)
    fit.add_argument("--run", type=Path, help="folder of the run (default: build/runs/NAME)")
    fit.add_argument("--seed", type=int, help="another seed than the configuration's")

    evaluate = add(subparsers, "evaluate", measure.evaluate, "measure a package or a run on captioned pictures")
    add_model(evaluate)
    add_data(evaluate)
    evaluate.add_argument("--class-tree", type=Path, help="also measure class retrieval at its levels 2 and 3")
    evaluate.add_argument("--train-captions", type=Path, help="also measure captions unknown to its train split")
    evaluate.add_argument("--protocol", default="as_is", help="how captions are prepared")
    evaluate.add_argument("--intervals", action="store_true", help="95 %% bootstrap intervals over the pictures")
    evaluate.add_argument("--out", type=Path, help="folder for results.json, values by query, and ranks")
    evaluate.add_argument("--json", action="store_true", help="one JSON object on the last line instead of a table")

    compare = add(subparsers, "compare", train.compare, "train and measure several methods alike; one table")
    compare.add_argument("--config", type=Path, required=True)
    compare.add_argument("--out", type=Path, default=Path("build/compare"), help="folder of its runs and its table")

    export = add(subparsers, "export", train.export, "write a finished run as a model package")
    export.add_argument("--checkpoint", type=Path, required=True, help="a run's folder, or its model.safetensors")
    export.add_argument("--precision", default="fp32", help="fp32, fp16, int8 or compact")
    export.add_argument("--out", type=Path, required=True, help="the package's folder")
    export.add_argument("--caption-bank", default="none", help="sentences to bring: none, own, training")

    inspect = add(subparsers, "inspect", train.inspect, "what a package or a run is, if it is sound")
    which = inspect.add_mutually_exclusive_group(required=True)
    which.add_argument("--package", type=Path)
    which.add_argument("--run", "--checkpoint", dest="run", type=Path)

    embed = add(subparsers, "embed", measure.embed, "vectors of every picture in a folder")
    add_model(embed)
    embed.add_argument("--images", type=Path, required=True)
    embed.add_argument("--out", type=Path, required=True)

    probe = add(subparsers, "probe", measure.probe, "how well frozen vectors tell classes: nearest neighbours, linear")
    add_model(probe)
    add_data(probe)

    queries = add(subparsers, "queries", measure.queries, "precision of short queries, class by class")
    add_model(queries)
    add_data(queries)
    queries.add_argument("--sentences", type=Path, default=SHORT)

    gsd = add(subparsers, "gsd", measure.gsd, "quality against ground sample distance")
    add_model(gsd)
    add_data(gsd)
    gsd.add_argument("--native-gsd", type=float, required=True, help="metres of ground per pixel of the pictures")

    add_data_commands(subparsers)

    checkpoints = add(subparsers, "checkpoints", train.checkpoints, "published checkpoints to start from")
    checkpoints.add_argument("--fetch", help="download this one")
    return parser


def add_data_commands(subparsers: Any) -> None:
    """The commands about data sets."""
    duplicates = add(subparsers, "duplicates", data.duplicates, "pictures that look alike across data sets")
    duplicates.add_argument("--config", type=Path, required=True, help="of a run, whose data sets are compared")
    duplicates.add_argument("--turned", action="store_true", help="also those turned by quarters or mirrored")

    convert = add(subparsers, "convert", data.convert, "write a data set in another form, all its splits")
    add_captions(convert)
    convert.add_argument("--to", choices=("luojiahog", "trainingdml"), required=True)
    convert.add_argument("--out", type=Path, required=True, help="the file to write")
    convert.add_argument("--name", help="trainingdml: of the data set")
    convert.add_argument("--licence", help="trainingdml: what may be done with it")


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
    add_captions(parser)
    parser.add_argument("--split", default="test")


def add_captions(parser: argparse.ArgumentParser) -> None:
    """A data set."""
    parser.add_argument("--captions", type=Path, required=True, help="captions file of any format that training reads")
    parser.add_argument("--images", type=Path, required=True, help="folder of its pictures")
    parser.add_argument("--format", default="auto", help="auto, or the form; karpathy_classes takes labels from names")


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
