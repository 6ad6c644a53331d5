"""Train and measure one row with one seed, or read what was measured of the same."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch

from training.comparison.config import MeasureConfig
from training.config import RunConfig
from training.data.class_tree import ClassTree, read_class_tree
from training.data.pictures import read_picture
from training.data.scenes import Scene
from training.data.sources import open_source
from training.engine.device import best_device
from training.engine.run_folder import RunFolder, load_run, write_text
from training.evaluation.checkpoint_embedder import embedder_of
from training.evaluation.evaluate import Measuring, evaluate
from training.evaluation.remembered import Memory, remember
from training.evaluation.report import load_results, save_results
from training.evaluation.results import Results
from training.fields import to_fields
from training.fit import fit
from training.retrieval_model import RetrievalModel
from training.towers.cost import gflops, parameters

MEASURED, COST, MEASURE = "measured", "cost.json", "measure.json"
TIMED = 64  # pictures whose embedding is timed, after as many to warm up


@dataclass(frozen=True)
class MeasureSet:
    """What rows are measured on."""

    config: MeasureConfig
    scenes: Sequence[Scene]
    tree: ClassTree | None


def open_measure(config: MeasureConfig) -> MeasureSet:
    """Read what is measured on, before anything is trained; raises TrainingError where it cannot be."""
    scenes = open_source(config.captions, config.images, config.format, config.split)
    tree = read_class_tree(config.class_tree) if config.class_tree else None
    if tree is not None:
        tree.check_labels(scenes)
    return MeasureSet(config, scenes, tree)


def run_row(run: RunConfig, folder: Path, measure: MeasureSet, memory: Memory) -> Results:
    """Train and measure one method with one seed, or read what was measured, if the folder holds that.

    Raises:
        TrainingError: training or measuring cannot go on.
    """
    measured = folder / MEASURED
    finished = is_finished(run, RunFolder(folder))
    if finished and is_measured(measured, measure.config):
        write_text(measured / MEASURE, as_text(measure.config))
        return load_results(measured)
    (measured / COST).unlink(missing_ok=True)  # it is written last and says that the rest is whole
    model = load_run(folder)[1] if finished else fit(run, folder)
    model.to(best_device(run.machine.accelerator)).eval()
    images = measure.config.images
    timed = [read_picture(images / scene.image, model.image_tower.size_px) for scene in measure.scenes[:TIMED]]
    spent = row_cost(model, np.stack(timed))
    remember(model, memory)
    results = evaluate(embedder_of(model), measure.scenes, images, Measuring(tree=measure.tree))
    save_results(results, measured)
    write_text(measured / MEASURE, as_text(measure.config))
    write_text(measured / COST, json.dumps(spent))
    return results


def is_finished(run: RunConfig, folder: RunFolder) -> bool:
    """Whether all stages ended and the model is there; that it is of this run, `RunFolder.open` has seen."""
    return folder.model.is_file() and all(folder.stage_weights(stage.name).is_file() for stage in run.stages)


def is_measured(folder: Path, measure: MeasureConfig) -> bool:
    """Whether results are whole and of this measure; those without a note of it are older than class trees."""
    if not (folder / COST).is_file():
        return False
    if not (folder / MEASURE).is_file():
        return measure.class_tree is None
    return (folder / MEASURE).read_text(encoding="utf-8") == as_text(measure)


def as_text(measure: MeasureConfig) -> str:
    """A measure as its file has it."""
    return json.dumps(to_fields(measure), indent=1) + "\n"


def read_cost(folder: Path) -> dict[str, Any]:
    """What `run_row` measured of a row's cost."""
    return dict(json.loads((folder / MEASURED / COST).read_text(encoding="utf-8")))


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
