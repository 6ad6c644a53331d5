"""Export and import tile indexes: `python -m plugin.engine.geoparquet export|describe|import`.

A process of its own, in a Python that has pyarrow: the engine goes on meanwhile, and ending the process cancels the
work. It says on stdout, a JSON object a line, {"progress": [done, total]} and at the end {"result": ...} or
{"error": ...}.
"""

from __future__ import annotations

import argparse
import json
import sys
import traceback
from pathlib import Path
from typing import Any

from ..errors import EngineError, InternalError, ParquetMissing, error_header
from ..index_spec import PackageIdentity


def main() -> int:
    """Do what the command line asks; 1 when it was refused."""
    parser = argparse.ArgumentParser(prog="python -m plugin.engine.geoparquet", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    export = commands.add_parser("export", help="write an index into a file")
    export.add_argument("index", type=Path)
    export.add_argument("file", type=Path)
    export.add_argument("--crs", default="null", help="of the grid, as PROJJSON")
    for name, helped in (("describe", "say what index a file holds"), ("import", "make an index of a file")):
        command = commands.add_parser(name, help=helped)
        command.add_argument("file", type=Path)
        command.add_argument("--package", required=True, help="name, version, digest and dimension, as JSON")
        if name == "import":
            command.add_argument("index", type=Path)
    arguments = parser.parse_args()
    try:
        result = run(arguments)
    except EngineError as error:
        return refuse(error)
    except Exception:  # noqa: BLE001 - whatever it is, the plugin is told
        trace = traceback.format_exc()
        return refuse(InternalError("The file could not be worked on; the details are in the log.", trace))
    tell(result=result)
    return 0


def run(arguments: argparse.Namespace) -> dict[str, Any]:
    """One command; pyarrow is imported only now so that its absence can be told."""
    try:
        from .reading import IndexFile
        from .writing import export_index
    except ImportError as error:
        raise ParquetMissing(
            "GeoParquet needs pyarrow, which this Python does not have; install it.", repr(error)
        ) from error
    if arguments.command == "export":
        crs = json.loads(arguments.crs)
        return {"tiles": export_index(arguments.index, arguments.file, crs, tell_progress)}
    package = PackageIdentity(**json.loads(arguments.package))
    file = IndexFile.open(arguments.file, package)
    file.check_package(package)
    if arguments.command == "import":
        file.import_to(arguments.index, tell_progress)
    return {"tiles": file.tiles, "complete": file.complete, "spec": file.spec.to_json()}


def tell_progress(done: int, total: int) -> None:
    """Say how far it is."""
    tell(progress=[done, total])


def refuse(error: EngineError) -> int:
    """Say what is wrong; the exit code."""
    tell(error=error_header(0, error))
    return 1


def tell(**message: Any) -> None:
    """One line for the plugin."""
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
