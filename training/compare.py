"""Every method on the same data, protocol and seeds, in one table."""

from __future__ import annotations

import json
from pathlib import Path

from training.comparison.config import merged, read_comparison, slug
from training.comparison.run_row import open_measure, read_cost, run_row
from training.comparison.table import Measured, as_json, table
from training.config import read_fields, run_config
from training.engine.run_folder import RunFolder, write_text
from training.errors import TrainingError
from training.evaluation.remembered import Memory
from training.evaluation.results import Results
from training.progress import PROGRESS, Progress


def compare(config_file: Path, folder: Path) -> str:
    """Train and measure every row with every seed, and write table.md and table.json; finished ones are kept.

    Raises:
        TrainingError: a configuration is wrong, a folder holds another run, or a run cannot go on.
    """
    config = read_comparison(config_file)
    base = read_fields(config_file.parent / config.base)
    runs = [
        (row, run_config(merged(base, {**row.changes, "seed": seed, "name": row.name}), config_file))
        for seed in config.seeds
        for row in config.rows
    ]
    sets = {measure: open_measure(measure) for measure in {config.measure_of(row) for row in config.rows}}
    folder.mkdir(parents=True, exist_ok=True)
    progress = Progress(folder / PROGRESS)
    results: dict[str, list[Results]] = {}
    left_out: dict[str, str] = {}
    memory: Memory = {}
    for done, (row, run) in enumerate(runs):
        progress.report("progress", phase=f"{row.name}, seed {run.seed}", done=done, total=len(runs))
        place = folder / slug(row.name) / str(run.seed)
        RunFolder(place).open(run)
        try:
            results.setdefault(row.name, []).append(run_row(run, place, sets[config.measure_of(row)], memory))
        except TrainingError as error:
            if not row.optional:
                raise
            left_out[row.name] = str(error)
    rows = {  # never empty: the reference is not optional
        row.name: Measured(
            config.measure_of(row), results[row.name], read_cost(folder / slug(row.name) / str(config.seeds[0]))
        )
        for row in config.rows
        if row.name not in left_out
    }
    lines = table(config, rows, left_out)
    write_text(folder / "table.md", lines + "\n")
    write_text(folder / "table.json", json.dumps(as_json(rows), indent=1) + "\n")
    return lines
