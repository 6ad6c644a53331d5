"""One stage of training as Lightning runs it: a step, what learns, and what is watched."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import lightning
import numpy as np
import torch
from torch import Tensor, nn

from training.config import StageConfig
from training.engine.batches import Batch
from training.engine.dev_measure import DevSet, dev_values, embed_sentences
from training.engine.frozen_features import FrozenTexts
from training.engine.label_sentences import LabelSentences
from training.engine.steady import SteadyTargets, steady_loss
from training.errors import TrainingError
from training.losses.contrastive import label_infonce
from training.losses.distillation import relational_distillation
from training.losses.gather import gather
from training.methods.method import EMBEDDING, Encoded
from training.retrieval_model import RetrievalModel
from training.towers.tower import ImageFeatures

LABELS, TEACHER, STEADY = "labels", "teacher", "steady"


@dataclass(frozen=True)
class LabelTexts:
    """The sentences of labels with their features where the text tower is frozen."""

    sentences: LabelSentences
    frozen: FrozenTexts | None


class StageModule(lightning.LightningModule):
    """Trains a model as a stage says.

    Args:
        model: trained in place.
        stage: what learns from which losses.
        seed: of the run.
        steps: of the optimiser in the whole stage.
        labels: for the loss "labels".
        steady: for the loss "steady".
        dev: pictures to watch, or None.
    """

    def __init__(
        self,
        model: RetrievalModel,
        stage: StageConfig,
        seed: int,
        steps: int,
        labels: LabelTexts | None,
        steady: SteadyTargets | None,
        dev: DevSet | None,
    ) -> None:
        super().__init__()
        self.model = model
        self.stage = stage
        self.seed = seed
        self.steps = steps
        self.labels = labels
        self.steady = steady
        self.dev = dev
        self.seen: list[Tensor] = []
        self.dev_sentences = torch.empty(0)

    def on_train_start(self) -> None:
        """The method drops out; towers stay as they are evaluated: small batches would spoil batch statistics."""
        self.model.method.train()
        self.model.image_tower.eval()
        self.model.text_tower.eval()

    def training_step(self, batch: Batch, number: int) -> Tensor:
        """The weighted sum of the stage's losses over the batch of all processes together."""
        features = self.image_features(batch)
        images = gather(self.model.method.encode_image(features, batch.keys))
        texts = gather(self.encode_texts(batch))
        shared = gather({"drawn": batch.drawn, "own": batch.own, "labels": batch.labels})
        losses = self.model.method.losses(images, texts, self.positives(shared), set(self.stage.losses))
        if LABELS in self.stage.losses and self.labels is not None:
            losses[LABELS] = self.label_loss(images[EMBEDDING], shared["labels"])
        if TEACHER in self.stage.losses and batch.teacher is not None:
            taught = gather({"images": batch.teacher[0], "texts": batch.teacher[1]})
            losses[TEACHER] = relational_distillation(
                self.model.method.scale * images[EMBEDDING] @ texts[EMBEDDING].T, taught["images"] @ taught["texts"].T
            )
        if STEADY in self.stage.losses and self.steady is not None and batch.steady is not None:
            seen = gather({"pooled": features.pooled, "target": batch.steady})
            losses[STEADY] = steady_loss(seen["pooled"], seen["target"], self.steady)
        total = self.weighted(losses)
        if not torch.isfinite(total):
            raise TrainingError(
                f"The loss is not a number at batch {number} of epoch {self.current_epoch} of stage {self.stage.name}; "
                "the last good checkpoint is kept: lower the stage's rate or look at those pictures, and run fit again."
            )
        self.log_dict({f"loss/{name}": value.detach() for name, value in losses.items()}, batch_size=len(batch.rows))
        self.log("loss", total.detach(), batch_size=len(batch.rows))
        return total

    def weighted(self, losses: dict[str, Tensor]) -> Tensor:
        """The sum of the losses by their weights; raises TrainingError for a loss that this method has not."""
        missing = set(self.stage.losses) - set(losses)
        if missing:
            raise TrainingError(
                f"Stage {self.stage.name} asks for losses that this method does not have here "
                f"({', '.join(sorted(missing))}); it has {', '.join(sorted(losses)) or 'none of them'}."
            )
        return torch.stack([weight * losses[name] for name, weight in self.stage.losses.items()]).sum()

    def image_features(self, batch: Batch) -> ImageFeatures:
        """By the tower where it learns, else those that are kept."""
        return batch.image if batch.image is not None else self.model.image_tower(batch.pictures)

    def encode_texts(self, batch: Batch) -> Encoded:
        """Through the tower where it learns, else from its features."""
        if batch.text is not None:
            return self.model.method.encode_text(batch.text, batch.keys)
        if batch.words is None:
            raise RuntimeError("a batch has neither words nor their features")
        return self.model.method.encode_text(self.model.text_tower(*batch.words), batch.keys)

    def positives(self, shared: dict[str, Tensor]) -> Tensor:
        """Which drawn sentence is true of which picture, bool [n, n]."""
        drawn = shared["drawn"]
        if self.stage.positives == "single":
            return torch.eye(len(drawn), dtype=torch.bool, device=drawn.device)
        true = (shared["own"][:, :, None] == drawn[None, None, :]).any(1)
        if self.stage.positives == "label":
            labels = shared["labels"].float()
            true = true | (labels @ labels.T > 0)
        return true

    def label_loss(self, images: Tensor, labels: Tensor) -> Tensor:
        """Pictures to a sentence of each of their labels, among other labels' and everyday ones."""
        texts = self.labels
        if texts is None or not labels.shape[1]:
            return images.sum() * 0.0
        member = torch.from_numpy(texts.sentences.member).to(labels.device)
        true = (labels.float() @ member.float()) > 0
        concepts = np.flatnonzero(true.any(0).cpu().numpy())
        if not len(concepts):
            return images.sum() * 0.0
        generator = np.random.default_rng([self.seed, self.global_step])
        places = np.concatenate([texts.sentences.draw(concepts, generator), texts.sentences.everyday])
        vectors = embed_sentences(self.model, texts.sentences.sentences, places, texts.frozen, self.device)
        near, far = vectors[: len(concepts)], vectors[len(concepts) :]
        return label_infonce(images, near, true[:, torch.from_numpy(concepts)], far, self.model.method.scale)

    def on_save_checkpoint(self, checkpoint: dict[str, Any]) -> None:
        """Never over a good checkpoint with weights that are no numbers; raises TrainingError instead."""
        if not all(torch.isfinite(one).all() for one in self.parameters() if one.requires_grad):
            raise TrainingError(
                f"Weights are no numbers after step {self.global_step} of stage {self.stage.name}; the last good "
                "checkpoint is kept: lower the stage's rate and run fit again."
            )

    def configure_optimizers(self) -> Any:
        """AdamW and a rate that rises and falls once; biases, gains and the temperature do not decay."""
        groups = parameter_groups(self.model, self.stage)
        optimiser = torch.optim.AdamW(groups, lr=self.stage.rate, weight_decay=self.stage.weight_decay)
        rates = [float(group["lr"]) for group in optimiser.param_groups]
        schedule = torch.optim.lr_scheduler.OneCycleLR(
            optimiser, rates, total_steps=self.steps + 1, pct_start=self.stage.warm_up
        )
        return {"optimizer": optimiser, "lr_scheduler": {"scheduler": schedule, "interval": "step"}}

    def on_validation_epoch_start(self) -> None:
        """Encode the dev sentences, while an averaged model stands in for the current one."""
        self.seen.clear()
        if self.dev is not None:
            self.dev_sentences = self.dev.encode_sentences(self.model, self.device)

    def validation_step(self, batch: Batch, number: int) -> None:
        """Embed dev pictures."""
        encoded = self.model.method.encode_image(self.image_features(batch))
        self.seen.append(encoded[EMBEDDING].float().cpu())

    def on_validation_epoch_end(self) -> None:
        """What is watched: recall and class retrieval on the dev pictures."""
        if self.dev is not None and self.seen:
            self.log_dict(dev_values(torch.cat(self.seen), self.dev_sentences, self.dev))


def choose_learning(model: RetrievalModel, stage: StageConfig) -> None:
    """Let gradients reach the stage's parts of the method, and the towers' last blocks that it unfreezes.

    Raises:
        TrainingError: the method has no part of that name, or nothing learns.
    """
    parts = model.method.parts()
    unknown = set(stage.trains or ()) - set(parts)
    if unknown:
        raise TrainingError(
            f"Stage {stage.name} trains {', '.join(sorted(unknown))}, which this method has not; "
            f"it has {', '.join(sorted(parts))}."
        )
    model.method.requires_grad_(stage.trains is None)
    for name in stage.trains or ():
        for part in parts[name]:
            part.requires_grad_(True)


def parameter_groups(model: RetrievalModel, stage: StageConfig) -> list[dict[str, Any]]:
    """What learns and how fast."""
    groups: list[dict[str, Any]] = []
    tower_rate = stage.rate if stage.tower_rate is None else stage.tower_rate
    for module, rate in ((model.method, stage.rate), (model.image_tower, tower_rate), (model.text_tower, tower_rate)):
        learning = [one for one in module.parameters() if one.requires_grad]
        flat: list[nn.Parameter] = [one for one in learning if one.ndim < 2]
        full = [one for one in learning if one.ndim >= 2]
        groups += [{"params": flat, "lr": rate, "weight_decay": 0.0}, {"params": full, "lr": rate}]
    return [group for group in groups if group["params"]]
