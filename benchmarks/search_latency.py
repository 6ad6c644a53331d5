"""From Enter to highlighted tiles in a QGIS window, at 100,000 tiles: how long beside the engine's scan.

Run: .venv/qgis/bin/python benchmarks/search_latency.py

The tiles count as highlighted when their outlines are painted; `layer` is when the map has drawn their layer with its
numbers. Three series: 20 hits, 1,000 hits, and 20 hits on a map that keeps no raster in its cache. Then what comes
after the hits: from Enter to pictures in every row in view (kept on the disk, and not), from the engine's scores to
the heat map, from a move of the slider to the map as it is then. `--pictures FOLDER` saves the window, `--rounds N`
measures longer. Below the table, one JSON line: in each pair of milliseconds the median and the worst, and two ratios:
beyond the scan to 100 ms, and all of it to the scan.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from pathlib import Path
from statistics import median

from measuring.qgis_window import run_in_window

ROOT = Path(__file__).resolve().parent.parent
LIMIT_S = 600
REACH_MS = 100.0
QUERIES = ("storage tanks", "tennis courts", "a harbor with boats", "parking lot", "airport runway with planes")
SERIES = (("20 hits", 20, True), ("1000 hits", 1000, True), ("20 hits, map not cached", 20, False))
AFTER = ("pictures, not kept", "pictures, kept", "heat map", "slider, 20 hits", "slider, 1000 hits")
# What happens between two marks, in the order in which it does.
STEPS = (
    ("key and task", "", "request begins"),
    ("request, pipe, scan", "request begins", "request ends"),
    ("hits, back in the main thread", "request ends", "layer begins"),
    ("layer", "layer begins", "layer ends"),
    ("outlines", "layer ends", "rows begins"),
    ("rows", "rows begins", "rows ends"),
    ("until the outlines are painted", "rows ends", "outlines seen"),
    ("until the map is rendered", "outlines seen", "map rendered"),
    ("until the map is painted", "map rendered", "map seen"),
)


def make_scene(folder: Path) -> tuple[Path, int]:
    """The large raster with its index; returns it and how many tiles it has."""
    sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks" / "latency")]
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    from large_scene import write_index, write_raster

    from plugin.client.command import EngineCommand
    from plugin.client.connection import EngineConnection
    from plugin.client.packages import BUNDLED

    raster = write_raster(folder)
    python = ROOT / ".venv" / "engine" / "bin" / "python"
    connection = EngineConnection(EngineCommand(python, "cpu"), BUNDLED, lambda _: None)
    try:
        return raster, write_index(raster, connection, folder)
    finally:
        connection.close()


def measure(folder: Path, raster: Path, rounds: int, pictures: str) -> dict[str, list[dict[str, float]]]:
    """Run all series in one QGIS window; milliseconds of each round by name."""
    task = {
        "raster": str(raster),
        "queries": QUERIES,
        "series": [{"name": name, "top": top, "cached": cached, "rounds": rounds} for name, top, cached in SERIES],
        "pictures": pictures and str(Path(pictures).resolve()),
    }
    script = ROOT / "benchmarks" / "latency" / "in_qgis.py"
    return run_in_window(folder, script, "CISEN_LATENCY", task, LIMIT_S)


def summary(rounds: list[dict[str, float]]) -> dict[str, object]:
    """Median and worst of one series, in milliseconds, and the ratios."""
    seen = [min(one.get("outlines seen", one["map seen"]), one["map seen"]) for one in rounds]
    scan = [one["scan"] for one in rounds]
    beyond = [total - part for total, part in zip(seen, scan)]
    return {
        "total_ms": both(seen),
        "scan_ms": both(scan),
        "text_ms": both([one["text"] for one in rounds]),
        "beyond_scan_ms": both(beyond),
        "list_beyond_scan_ms": both([one["list seen"] - one["scan"] for one in rounds]),
        "layer_beyond_scan_ms": both([one["map seen"] - one["scan"] for one in rounds]),
        "longest_block_ms": both([one["longest block"] for one in rounds]),
        "beyond_to_reach": round(median(beyond) / REACH_MS, 2),
        "total_to_scan": round(median(seen) / median(scan), 2),
    }


def after_summary(rounds: list[dict[str, float]]) -> dict[str, list[float]]:
    """Median and worst of what comes after the hits, in milliseconds from Enter or from the slider's move."""
    ends = (
        "pictures seen",
        "heat redrawn",
        "heat seen",
        "slider ends",
        "change seen",
        "scores",
        "changed",
        "longest block",
    )
    known = [end for end in ends if all(end in one for one in rounds)]
    return {end.replace(" ", "_"): both([one[end] for one in rounds]) for end in known}


def both(values: list[float]) -> list[float]:
    """Median and worst."""
    return [round(median(values), 1), round(max(values), 1)]


def print_steps(times: dict[str, list[dict[str, float]]]) -> None:
    """A table of medians: where the time goes."""
    for name, rounds in times.items():
        print(f"{name}, {len(rounds)} rounds, median milliseconds")
        for step, begins, ends in STEPS:
            spans = [one[ends] - one.get(begins, 0.0) for one in rounds if ends in one]
            print(f"  {step:32} {median(spans):7.1f}" if spans else f"  {step:32}       -")


def main() -> None:
    """Make the scene, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=20, help="searches in each series")
    parser.add_argument("--pictures", default="", help="folder for pictures of the window")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        raster, tiles = make_scene(folder)
        if arguments.pictures:
            Path(arguments.pictures).mkdir(parents=True, exist_ok=True)
        times = measure(folder, raster, arguments.rounds, arguments.pictures)
    searches = {name: times[name] for name, _top, _cached in SERIES}
    print_steps(searches)
    ratios = {name: summary(rounds) for name, rounds in searches.items()}
    print(json.dumps({"tiles": tiles, **ratios, **{name: after_summary(times[name]) for name in AFTER}}))


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["GDAL_PAM_ENABLED"] = "NO"  # QGIS would leave its statistics beside the shipped scene
    main()
