"""Run one stage: freeze what does not learn, build its batches, train, and end with the weights that are kept."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from lightning import seed_everything
from torch.utils.data import DataLoader

from training.config import RunConfig, StageConfig
from training.data.class_tree import ClassTree
from training.data.corpus import Corpus
from training.engine.batches import Batch, GlobalBatches
from training.engine.callbacks import JsonLines
from training.engine.checkpointing import (
    has_ended,
    latest_checkpoint,
    model_weights,
    place_of,
)
from training.engine.dev_measure import DevSet
from training.engine.device import best_device
from training.engine.frozen_features import FrozenImages, FrozenTexts, freeze_images, freeze_texts
from training.engine.label_sentences import label_sentences
from training.engine.memory import out_of_memory
from training.engine.run_folder import RunFolder
from training.engine.stage_module import LABELS, STEADY, TEACHER, LabelTexts, StageModule, choose_learning
from training.engine.steady import SteadyTargets, steady_targets
from training.engine.teacher import teacher_embeddings
from training.engine.trainer import make_trainer
from training.engine.training_set import TrainingSet, as_it_is
from training.engine.watched_set import WatchedSet
from training.progress import Progress
from training.retrieval_model import RetrievalModel
from training.towers.lora import add_lora, merge_lora
from training.towers.tower import unfreeze_last

HFE = "hfe"


@dataclass(frozen=True)
class StageRun:
    """What a stage needs beside its own settings.

    Args:
        config: of the run.
        folder: of the run.
        model: trained in place.
        train: pictures to learn from.
        dev: pictures to watch, or None.
        tree: the class tree, or None.
        progress: where events go.
    """

    config: RunConfig
    folder: RunFolder
    model: RetrievalModel
    train: Corpus
    dev: Corpus | None
    tree: ClassTree | None
    progress: Progress

    def run(self, stage: StageConfig) -> None:
        """Train the stage from where it stood.

        Raises:
            TrainingError: a setting does not fit the method, the loss is not a number, the disk or the memory is full.
        """
        self.model.to(best_device(self.config.machine.accelerator))
        start = {name: tensor.clone() for name, tensor in self.model.state_dict().items()} if stage.blend else {}
        self.free(stage)
        training_set = self.training_set(stage)
        trainer = make_trainer(self.config, self.folder, stage, self.dev)
        sampler = GlobalBatches(
            len(training_set), stage.batch, self.config.seed, trainer.global_rank, trainer.world_size
        )
        module = self.module(stage, sampler, training_set.steady)
        checkpoint = latest_checkpoint(self.folder.checkpoints(stage.name))
        if checkpoint is not None:
            sampler.begin(*place_of(checkpoint))
        loader: DataLoader[Batch] = DataLoader(
            training_set, batch_sampler=sampler, collate_fn=as_it_is, num_workers=self.config.machine.workers,
            persistent_workers=self.config.machine.workers > 0, pin_memory=torch.cuda.is_available(),
        )  # fmt: skip
        trainer.callbacks.append(JsonLines(self.progress, stage.name, stage.epochs * len(sampler)))
        if checkpoint is not None and has_ended(checkpoint, stage.epochs):
            self.model.load_state_dict(model_weights(checkpoint))
        else:
            try:
                trainer.fit(module, loader, self.dev_loader(module), ckpt_path=checkpoint, weights_only=True)
            except torch.OutOfMemoryError as error:
                raise out_of_memory(stage.batch, stage.name) from error
        self.finish(stage, start)

    def free(self, stage: StageConfig) -> None:
        """Let learn what the stage says, and nothing else."""
        seed_everything(self.config.seed, workers=True, verbose=False)
        model = self.model
        for tower, count in ((model.image_tower, stage.unfreeze_image), (model.text_tower, stage.unfreeze_text)):
            unfreeze_last(tower, count)
            if stage.lora_rank and count:
                for block in list(tower.blocks())[-count:]:
                    add_lora(block, stage.lora_rank, stage.lora_rank)
        if stage.learn_positions:
            model.text_tower.positions.requires_grad_(True)
        choose_learning(self.model, stage)

    def training_set(self, stage: StageConfig) -> TrainingSet:
        """The batches' source, with the features of the towers that rest."""
        self.model.eval()
        images = self.freeze_images(self.train, stage, stage.views)
        texts = self.freeze_texts(self.train.sentences, stage)
        teacher = steady = None
        if stage.teachers and TEACHER in stage.losses:
            teacher = teacher_embeddings(stage.teachers, self.train, self.report)
        if STEADY in stage.losses:
            steady = steady_targets(self.keep_images(self.train, stage, stage.views, ()))
        return TrainingSet(
            self.train, self.config.seed, self.model.image_tower.size_px, stage.augment or self.config.views,
            self.model.tokenizer,
            images, texts, steady, teacher,
        )  # fmt: skip

    def freeze_images(self, corpus: Corpus, stage: StageConfig, views: int) -> FrozenImages | None:
        """Features of the image tower, or None where it learns."""
        return None if stage.unfreeze_image else self.keep_images(corpus, stage, views, self.levels(stage))

    def keep_images(self, corpus: Corpus, stage: StageConfig, views: int, levels: tuple[int, ...]) -> FrozenImages:
        """Features of the image tower as it is now."""
        drawn = stage.augment or self.config.views
        return freeze_images(self.model.image_tower, corpus.pictures, corpus.made_of, drawn, views, levels, self.report)

    def levels(self, stage: StageConfig) -> tuple[int, ...]:
        """The levels that the method looks at; none before the stage in which HFE begins to learn: it gives 0."""
        stages = self.config.stages[: self.config.stages.index(stage) + 1]
        began = any(one.trains is None or HFE in one.trains for one in stages)
        return self.model.method.levels if began or HFE not in self.model.method.parts() else ()

    def freeze_texts(self, sentences: list[str], stage: StageConfig) -> FrozenTexts | None:
        """Features of the text tower, or None where it learns."""
        if stage.unfreeze_text or stage.learn_positions:
            return None
        return freeze_texts(self.model.towers, sentences, self.model.method.uses_tokens, self.report)

    def module(self, stage: StageConfig, sampler: GlobalBatches, steady: SteadyTargets | None) -> StageModule:
        """The stage as Lightning runs it."""
        labels = dev = None
        if LABELS in stage.losses:
            sentences = label_sentences(self.train.names, self.tree)
            labels = LabelTexts(sentences, self.freeze_texts(sentences.sentences, stage))
        if self.dev is not None:
            dev = DevSet(self.dev, self.freeze_texts(self.dev.sentences, stage))
        steps = stage.epochs * -(-len(sampler) // stage.accumulate)
        return StageModule(self.model, stage, self.config.seed, steps, labels, steady, dev)

    def dev_loader(self, module: StageModule) -> DataLoader[Batch] | None:
        """Dev pictures as they are."""
        if self.dev is None:
            return None
        images = self.freeze_images(self.dev, module.stage, 1)
        watched = WatchedSet(self.dev, self.model.image_tower.size_px, images)
        return DataLoader(watched, batch_size=256, collate_fn=as_it_is)

    def finish(self, stage: StageConfig, start: dict[str, torch.Tensor]) -> None:
        """Take the best weights where training stopped early, merge what was added, and blend with the start."""
        best = self.folder.checkpoints(stage.name) / "best.ckpt"
        if stage.patience and best.is_file():
            self.model.load_state_dict(model_weights(best))
        if stage.lora_rank:
            for tower in (self.model.image_tower, self.model.text_tower):
                merge_lora(tower)
        if stage.blend:
            blend(self.model, start, stage.blend)
        self.model.requires_grad_(False).eval()

    def report(self, what: str, done: int, total: int) -> None:
        """Tell how far the preparation is."""
        self.progress.report("progress", phase=what, done=done, total=total)


@torch.no_grad()
def blend(model: RetrievalModel, start: dict[str, torch.Tensor], share: float) -> None:
    """Mix the weights with those of the start (Wortsman et al., WiSE-FT, CVPR 2022); `share` is the start's."""
    mixed = {
        name: torch.lerp(tensor, start[name].to(tensor.device), share) if tensor.is_floating_point() else tensor
        for name, tensor in model.state_dict().items()
    }
    model.load_state_dict(mixed)
