"""A QGIS process of its own that builds an index: the child that is killed. Prints what is committed, a line a batch.

Arguments: the raster, the model package, the engine's interpreter, the folder of the index.
"""

from __future__ import annotations

import sys
from pathlib import Path


def main(raster: str, package: str, engine_python: str, folder: str) -> None:
    """Build, or go on; lines are "engine PID", then the tiles of each commit, then "done TILES"."""
    from qgis.core import QgsApplication, QgsFeedback, QgsRasterLayer

    application = QgsApplication([], False)
    application.initQgis()
    from plugin.client import requests
    from plugin.client.command import EngineCommand
    from plugin.client.connection import EngineConnection
    from plugin.engine.package import read_manifest
    from plugin.jobs.index_build import build_index
    from plugin.jobs.index_plan import plan_index
    from plugin.layers.raster_source import RasterSource

    layer = QgsRasterLayer(raster, "scene")
    plan = plan_index(layer, None, None, read_manifest(package))
    source = RasterSource.from_layer(layer)
    connection = EngineConnection(EngineCommand(Path(engine_python), "cpu", 1), Path(package), lambda _: None)
    say("engine", requests.status(connection).pid)
    outcome = build_index(plan, source, connection, Path(folder), QgsFeedback(), lambda progress: say(progress.tiles))
    say("done", outcome.tiles)
    connection.close()


def say(*words: object) -> None:
    """A line that the parent has at once."""
    print(*words, flush=True)  # noqa: T201 - its stdout is what the parent reads


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    main(*sys.argv[1:])
