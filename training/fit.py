"""Fit a model as a configuration says, stage after stage; a run that was stopped goes on where it stood."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import torch
from lightning import seed_everything
from lightning.pytorch.utilities import rank_zero_only

from training.config import DataConfig, RunConfig
from training.data.class_tree import read_class_tree
from training.data.corpus import Corpus, Part, load_corpus
from training.data.scenes import Scene
from training.data.sources import open_source
from training.data.splits import carve_dev, check_captions
from training.engine.callbacks import quiet_lightning
from training.engine.device import best_device
from training.engine.figures import draw_curves, draw_retrieval
from training.engine.run_folder import RunFolder, load_weights, read_weights, save_weights
from training.engine.stage_run import StageRun
from training.engine.statistics import fit_statistics
from training.errors import TrainingError
from training.methods.factory import build_method
from training.progress import Progress
from training.retrieval_model import RetrievalModel
from training.sentences import own_sentences
from training.towers.factory import build_towers
from training.towers.sentences import save_tokenizer

STOPPED = "The run was stopped; the same command goes on where its last checkpoint stands."
DEV_SEED = 1  # of the dev split: runs with other seeds watch the same pictures


def fit(config: RunConfig, folder: Path) -> RetrievalModel:
    """Train as the configuration says and leave the model, its vocabulary, configuration and progress in `folder`.

    Raises:
        TrainingError: a data set or the weights cannot be read, the folder holds another run, or a stage cannot go on.
    """
    run = RunFolder(folder)
    run.open(config)
    first = rank_zero_only.rank in {0, None}
    progress = Progress(run.progress if first else Path(os.devnull))
    try:
        model = train_run(config, run, progress)
    except (KeyboardInterrupt, SystemExit) as error:  # Lightning leaves by these when it is interrupted or terminated
        progress.report("error", sentence=STOPPED)
        raise TrainingError(STOPPED) from error
    except Exception as error:
        progress.report("error", sentence=str(error) or repr(error))
        raise
    progress.report("progress", phase="done", done=1, total=1)
    return model


def train_run(config: RunConfig, run: RunFolder, progress: Progress) -> RetrievalModel:
    """Load, train what is not trained yet, save."""
    quiet_lightning()
    seed_everything(config.seed, workers=True, verbose=False)
    if config.machine.threads:
        torch.set_num_threads(config.machine.threads)
    train, dev = load_data(config, progress)
    run.write_origins({one.name: digest(one.captions) for one in config.data})
    towers = build_towers(config.towers, [*train.sentences, *own_sentences()])
    rank_zero_only(save_tokenizer)(towers.tokenizer, run.vocabulary)
    model = RetrievalModel(towers, build_method(config.method, towers)).requires_grad_(False).eval()
    tree = read_class_tree(config.class_tree) if config.class_tree else None
    if tree is not None:
        tree.check_labels(train.scenes)
    stages = StageRun(config, run, model, train, dev, tree, progress)
    model.to(best_device(config.machine.accelerator))
    if not (config.stages and run.stage_weights(config.stages[0].name).is_file()):  # a finished stage brings them
        fit_statistics(model, train, stages.report)
    for stage in config.stages:
        weights = run.stage_weights(stage.name)
        if weights.is_file():
            load_weights(model, read_weights(weights), weights)
            continue
        stages.run(stage)
        save_weights(model, weights)
    save_weights(model, run.model)
    rank_zero_only(draw_figures)(model, dev or train, run, progress)
    return model


def draw_figures(model: RetrievalModel, corpus: Corpus, run: RunFolder, progress: Progress) -> None:
    """Draw and tell the pictures of the run."""
    for figure in (draw_curves(run), draw_retrieval(model, corpus, run)):
        progress.report("figure", path=str(figure))


def load_data(config: RunConfig, progress: Progress) -> tuple[Corpus, Corpus | None]:
    """The pictures to learn from, and those to watch where the configuration keeps a dev split.

    Raises:
        TrainingError: a data set cannot be read, or its captions are all the same.
    """
    parts, watched = [], []
    for one in config.data:
        scenes = read_split(one, "train")
        if config.dev.share:
            carved = carve_dev(scenes, config.dev.share, DEV_SEED)
            progress.report("progress", phase="dev", done=0, total=0, sentence=f"{one.name}: {carved.report_line()}")
            scenes, kept = list(carved.train), list(carved.dev)
            watched.append(Part(kept, one.images))
        parts.append(Part(scenes, one.images, one.repeat))
    train = load_corpus(parts, config.source_px, config.skip_limit)
    dev = load_corpus(watched, config.source_px, config.skip_limit) if watched else None
    for reason in [*train.skipped, *(dev.skipped if dev else [])]:
        progress.report("progress", phase="skipped", done=0, total=0, sentence=reason)
    progress.report("progress", phase="pictures", done=len(train.scenes), total=len(train.scenes))
    return train, dev


def read_split(one: DataConfig, split: str) -> list[Scene]:
    """The scenes of a split of a data set; raises TrainingError where it has none."""
    scenes = open_source(one.captions, one.images, one.format, split)
    check_captions(scenes)
    return scenes


def digest(path: Path) -> str:
    """Of a captions file, or of the names in a folder."""
    content = path.read_bytes() if path.is_file() else "\n".join(sorted(one.name for one in path.iterdir())).encode()
    return f"sha256:{hashlib.sha256(content).hexdigest()}"
