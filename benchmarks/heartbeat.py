"""Does QGIS answer at once while the plugin works: how late is a timer of 10 ms, beside one with nothing running?

Run: .venv/qgis/bin/python benchmarks/heartbeat.py

A QGIS window with the panel, on a layer of 2,000 tiles. In the event loop a timer beats every 10 ms; counted is how
many milliseconds each beat comes late. Four phases: nothing running, building the index with the real engine,
searching round after round, and the same with the heat map. The reach is 50 ms, for 99 of 100 beats and for the latest.
Beneath a phase stands where the main thread was while a beat was overdue. Below the table, one JSON line: [99th
percentile, latest] of each phase in milliseconds, and the worst of each with something running to the reach.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from pathlib import Path

from measuring.qgis_window import run_in_window

ROOT = Path(__file__).resolve().parent.parent
LIMIT_S = 1200
REACH_MS = 50.0
TILES = 2000
QUERIES = ("storage tanks", "tennis courts", "a harbor with boats", "parking lot", "airport runway with planes")


def make_raster(folder: Path) -> Path:
    """The sample scene again and again, as a virtual raster with about 2,000 tiles."""
    sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks" / "latency")]
    import large_scene

    along = round((TILES / large_scene.TILES_OF_SCENE) ** 0.5)
    return large_scene.write_raster(folder, along)


def measure(folder: Path, raster: Path, searches: int) -> dict[str, dict[str, object]]:
    """Run all phases in one QGIS window; what each beat was late by, by phase."""
    task = {"raster": str(raster), "queries": QUERIES, "searches": searches}
    script = ROOT / "benchmarks" / "beating" / "in_qgis.py"
    return run_in_window(folder, script, "CISEN_HEARTBEAT", task, LIMIT_S)


def summary(beats: dict[str, dict[str, object]]) -> dict[str, object]:
    """[99th percentile, latest] in milliseconds by phase, and the worst with something running to the reach."""
    late = {
        phase: [percentile(seen["late_ms"], 0.99), percentile(seen["late_ms"], 1.0)] for phase, seen in beats.items()
    }
    working = [values for phase, values in late.items() if phase != "nothing"]
    return {
        **{phase.replace(" ", "_") + "_ms": values for phase, values in late.items()},
        "p99_to_reach": round(max(values[0] for values in working) / REACH_MS, 2),
        "latest_to_reach": round(max(values[1] for values in working) / REACH_MS, 2),
    }


def percentile(values: list[float], part: float) -> float:
    """The smallest value that so great a part of the values does not exceed."""
    ordered = sorted(values)
    return round(ordered[max(0, min(len(ordered) - 1, int(part * len(ordered) + 0.5) - 1))], 1)


def print_table(beats: dict[str, dict[str, object]]) -> None:
    """One row a phase, and beneath it where the main thread was when a beat was late."""
    print(f"{'phase':<24} {'beats':>7} {'median':>7} {'99 %':>7} {'latest':>7}   ms late")
    for phase, seen in beats.items():
        late = seen["late_ms"]
        numbers = "  ".join(f"{percentile(late, part):>6.1f}" for part in (0.5, 0.99, 1.0))
        print(f"{phase:<24} {len(late):>7}  {numbers}")
        for where, milliseconds in seen["slowest"]:
            print(f"    {milliseconds:>6.0f} ms in {where}")


def main() -> None:
    """Measure, print the table and the JSON line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--searches", type=int, default=15, help="in each of the two phases that search")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        raster = make_raster(folder)
        beats = measure(folder, raster, arguments.searches)
    print_table(beats)
    print(json.dumps(summary(beats)))


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["GDAL_PAM_ENABLED"] = "NO"  # QGIS would leave its statistics beside the shipped scene
    main()
