"""The command line: python -m training fit | export | evaluate | inspect."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from plugin.engine.errors import EngineError
from training.errors import TrainingError


def build_parser() -> argparse.ArgumentParser:
    """The commands and their arguments."""
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    fit = commands.add_parser("fit", help="train as a configuration says")
    fit.add_argument("--config", type=Path, required=True)
    fit.add_argument("--run", type=Path, required=True, help="folder for checkpoint and progress.jsonl")
    export = commands.add_parser("export", help="write a run as a model package")
    export.add_argument("--run", type=Path, required=True)
    export.add_argument("--out", type=Path, required=True, help="the package's folder")
    evaluate = commands.add_parser("evaluate", help="measure a package on captioned pictures, through its ONNX files")
    evaluate.add_argument("--package", type=Path, required=True)
    evaluate.add_argument("--captions", type=Path, required=True, help="JSON Lines: image, captions, split, class?")
    evaluate.add_argument("--images", type=Path, required=True)
    evaluate.add_argument("--split", default="test")
    evaluate.add_argument("--json", action="store_true", help="one JSON object on the last line instead of a table")
    inspect = commands.add_parser("inspect", help="what a package or a run is, and whether it is sound")
    inspect.add_argument("folder", type=Path)
    return parser


def run(arguments: argparse.Namespace) -> None:
    """Call the command; each imports only what it needs, so that `evaluate` runs without torch."""
    if arguments.command == "fit":
        from training.fit import fit

        fit(arguments.config, arguments.run)
    elif arguments.command == "export":
        from training.export.package import export

        export(arguments.run, arguments.out)
    elif arguments.command == "evaluate":
        from training.evaluate import evaluate, table

        values = evaluate(arguments.package, arguments.captions, arguments.images, arguments.split)
        print(json.dumps(values) if arguments.json else table(values))
    else:
        from training.inspection import inspect

        print(inspect(arguments.folder))


def main(words: list[str] | None = None) -> int:
    """Run a command line; 0, or 1 after one sentence on stderr."""
    arguments = build_parser().parse_args(words)
    try:
        run(arguments)
    except (TrainingError, EngineError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
