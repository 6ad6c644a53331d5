"""Every method on the same data, protocol and seeds, in one table."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch

from training.config import RunConfig, from_fields, read_fields, run_config
from training.data.pictures import read_picture
from training.data.sources import open_source
from training.engine.device import best_device
from training.engine.run_folder import MODEL, load_run, write_text
from training.errors import TrainingError
from training.evaluation.checkpoint_embedder import embedder_of
from training.evaluation.evaluate import evaluate
from training.evaluation.remembered import Memory, remember
from training.evaluation.report import load_results, save_results
from training.evaluation.results import Results, difference
from training.fit import fit
from training.progress import Progress
from training.retrieval_model import RetrievalModel
from training.towers.cost import gflops, parameters

COST = "cost.json"
TIMED = 64  # pictures whose embedding is timed, after as many to warm up
Measured = Mapping[str, Sequence[Results]]
Costs = Mapping[str, dict[str, float]]
SHOWN = ("mr", "i2t_wmap5", "t2i_wmap5", "i2t_p5", "t2i_p5", "i2t_ndcg5", "t2i_ndcg5")


@dataclass(frozen=True)
class MeasureConfig:
    """The split on which finished methods are compared."""

    name: str
    captions: Path
    images: Path
    split: str = "val"
    format: str = "auto"


@dataclass(frozen=True)
class Row:
    """A method: its name in the table, and what its run changes in the base configuration.

    Args:
        name: in the table.
        changes: merged into the base, mappings by their keys; lists and values replace.
        note: said under the table.
        optional: left out, with the reason under the table, where its weights cannot be had.
    """

    name: str
    changes: Mapping[str, Any] = field(default_factory=dict)
    note: str = ""
    optional: bool = False


@dataclass(frozen=True)
class CompareConfig:
    """A comparison.

    Args:
        base: the run configuration that every row starts from, a path beside this file or a mapping.
        seeds: each method is trained with each.
        measure: where it is measured.
        reference: the row that others are compared with, paired over the pictures.
        rows: the methods.
    """

    base: str
    seeds: tuple[int, ...]
    measure: MeasureConfig
    reference: str
    rows: tuple[Row, ...]


def compare(config_file: Path, folder: Path) -> str:
    """Train and measure every row with every seed, and write table.md and table.json; finished ones are kept.

    Raises:
        TrainingError: a configuration is wrong, or a run cannot go on.
    """
    config = from_fields(CompareConfig, read_fields(config_file), config_file)
    if config.reference not in [row.name for row in config.rows]:
        raise TrainingError(f"{config_file} compares with {config.reference!r}, which is none of its rows; name one.")
    base = read_fields(config_file.parent / config.base)
    progress = Progress(folder / "progress.jsonl")
    folder.mkdir(parents=True, exist_ok=True)
    results: dict[str, list[Results]] = {}
    costs: dict[str, dict[str, float]] = {}
    left_out: dict[str, str] = {}
    memory: Memory = {}
    turns = [(seed, row) for seed in config.seeds for row in config.rows]
    for done, (seed, row) in enumerate(turns):
        progress.report("progress", phase=f"{row.name}, seed {seed}", done=done, total=len(turns))
        run = run_config(merged(base, {**row.changes, "seed": seed, "name": row.name}), config_file)
        place = folder / slug(row.name) / str(seed)
        try:
            results.setdefault(row.name, []).append(run_row(run, place, config.measure, memory))
        except TrainingError as error:
            if not row.optional:
                raise
            left_out[row.name] = str(error)
            continue
        costs.setdefault(row.name, read_cost(place))
    results = {name: ones for name, ones in results.items() if name not in left_out}
    lines = table(config, results, costs, left_out)
    (folder / "table.md").write_text(lines + "\n", encoding="utf-8")
    (folder / "table.json").write_text(json.dumps(as_json(results, costs), indent=1) + "\n", encoding="utf-8")
    return lines


def run_row(run: RunConfig, folder: Path, measure: MeasureConfig, memory: Memory) -> Results:
    """Train and measure one method with one seed, or read what was measured."""
    measured = folder / "measured"
    if (measured / COST).is_file():
        return load_results(measured)
    model = load_run(folder)[1] if (folder / MODEL).is_file() else fit(run, folder)
    scenes = open_source(measure.captions, measure.images, measure.format, measure.split)
    model.to(best_device(run.machine.accelerator)).eval()
    timed = [read_picture(measure.images / scene.image, model.image_tower.size_px) for scene in scenes[:TIMED]]
    spent = row_cost(model, np.stack(timed))
    remember(model, memory)
    results = evaluate(embedder_of(model), scenes, measure.images)
    save_results(results, measured)
    write_text(measured / COST, json.dumps(spent))
    return results


def row_cost(model: RetrievalModel, pictures: np.ndarray) -> dict[str, float]:
    """Parameters, operations, and pictures a second where the model lies."""
    embedder = embedder_of(model)
    embedder.encode_pictures(pictures)
    began = time.perf_counter()
    embedder.encode_pictures(pictures)
    spent = time.perf_counter() - began
    picture = torch.zeros(1, 3, embedder.size_px, embedder.size_px, device=next(model.parameters()).device)
    return {
        "parameters": parameters(model),
        "method_parameters": parameters(model.method),
        "image_gflops": gflops(model.embed_pictures, picture),
        "images_per_s": len(pictures) / spent,
        "threads": torch.get_num_threads(),
    }


def read_cost(folder: Path) -> dict[str, float]:
    """What `run_row` measured of a row's cost."""
    return dict(json.loads((folder / "measured" / COST).read_text(encoding="utf-8")))


def merged(base: Any, changes: Any) -> Any:
    """`changes` laid over `base`: mappings key by key, but a mapping with another "kind" replaces the old one."""
    if not (isinstance(base, Mapping) and isinstance(changes, Mapping)):
        return changes
    if "kind" in changes and changes["kind"] != base.get("kind"):
        return changes
    return {**base, **{key: merged(base.get(key), value) for key, value in changes.items()}}


def slug(name: str) -> str:
    """A row's name as a folder's."""
    return "".join(letter if letter.isalnum() else "-" for letter in name.lower()).strip("-")


def table(config: CompareConfig, results: Measured, costs: Costs, left_out: Mapping[str, str]) -> str:
    """Markdown: means over the seeds, differences from the reference with 95 % intervals, and costs."""
    protocol = next(iter(results.values()))[0].protocol
    head = ["method", *SHOWN, *(f"{key} - {config.reference}" for key in SHOWN[:3])]
    head += ["parameters, M (learning)", "GFLOPs an image", "images/s"]
    said = (
        f"{config.measure.name} {config.measure.split}; {protocol}; seeds {', '.join(map(str, config.seeds))}; "
        "differences paired over the pictures, 95 % intervals of 2,000 draws."
    )
    lines = [
        said,
        "",
        f"| {' | '.join(head)} |",
        f"|{'---|' * len(head)}",
    ]
    for name, ones in results.items():
        means = {key: float(np.mean([one.values()[key] for one in ones])) for key in SHOWN}
        spread = float(np.std([one.values()["mr"] for one in ones], ddof=1)) if len(ones) > 1 else 0.0
        cells = [name, f"{means['mr']:.1f} ± {spread:.1f}", *(f"{means[key]:.1f}" for key in SHOWN[1:])]
        for key in SHOWN[:3]:
            gap = difference(ones, results[config.reference], key) if name != config.reference else None
            cells.append(f"{gap.value:+.1f} ({gap.low:+.1f} to {gap.high:+.1f})" if gap else "")
        spent = costs[name]
        cells.append(f"{spent['parameters'] / 1e6:.1f} ({spent['method_parameters'] / 1e6:.2f})")
        cells += [f"{spent['image_gflops']:.2f}", f"{spent['images_per_s']:.0f}"]
        lines.append(f"| {' | '.join(cells)} |")
    notes = [f"- {row.name}: {row.note}" for row in config.rows if row.note and row.name in results]
    notes += [f"- {name} was left out: {reason}" for name, reason in left_out.items()]
    return "\n".join([*lines, "", *notes] if notes else lines)


def as_json(results: Measured, costs: Costs) -> dict[str, Any]:
    """Every value of every seed, and the costs."""
    return {
        name: {"protocol": ones[0].protocol, "seeds": [one.values() for one in ones], "cost": costs[name]}
        for name, ones in results.items()
    }
