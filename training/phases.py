"""The phases of training and the step that they share."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import torch
from torch import Tensor, nn

from training.data.augment import augment, plain
from training.config import PhaseConfig, RunConfig
from training.corpus import Corpus
from training.loss import multi_positive_infonce, one_way
from training.model import DualEncoder
from training.progress import Progress
from training.targets import TextTargets

FEATURE_BATCH = 64
REPORT_EVERY = 20
WARM_UP = 0.1


@torch.no_grad()
def image_features(
    model: DualEncoder, pictures: np.ndarray, size_px: int, random: torch.Generator, progress: Progress
) -> Tensor:
    """Tower features of each picture as it is and in one random view, [2, n, width]."""
    views = []
    for start in range(0, len(pictures), FEATURE_BATCH):
        part = pictures[start : start + FEATURE_BATCH]
        both = torch.cat([plain(part, size_px), augment(part, size_px, random)])
        views.append(model.image_tower(channels_last(both)).unflatten(0, (2, -1)))
        if len(views) % REPORT_EVERY == 0:
            progress.report("progress", phase="features", done=start + len(part), total=len(pictures))
    return torch.cat(views, dim=1)


def channels_last(pictures: Tensor) -> Tensor:
    """The same pictures in the memory order that convolutions on a processor like best."""
    return pictures.contiguous(memory_format=torch.channels_last)


class Trainer:
    """Runs the phases over one corpus.

    Args:
        config: of the run.
        model: trained in place.
        corpus: the training pictures.
        targets: the vectors of their sentences.
        progress: where losses are reported.
    """

    def __init__(
        self, config: RunConfig, model: DualEncoder, corpus: Corpus, targets: TextTargets, progress: Progress
    ) -> None:
        self.config = config
        self.model = model
        self.corpus = corpus
        self.targets = targets
        self.progress = progress
        self.reseed()

    def reseed(self) -> None:
        """Start every generator again, so that a phase does not depend on how many numbers the last one drew."""
        self.random = np.random.default_rng(self.config.seed)
        self.torch_random = torch.Generator().manual_seed(self.config.seed)
        torch.manual_seed(self.config.seed)

    def fit_heads(self, features: Tensor) -> None:
        """Train both paths on frozen features [views, n, width]."""

        def drawn(rows: np.ndarray) -> Tensor:
            return features[self.random.integers(len(features), size=len(rows)), rows]

        self.run("heads", self.config.heads, drawn, self.parameter_groups(self.config.heads.rate, None))

    def fit_tower(self) -> None:
        """Train both paths and the upper blocks of the image tower on fresh views."""
        phase, size_px = self.config.tower, self.config.image.size_px

        def seen(rows: np.ndarray) -> Tensor:
            pictures = augment(self.corpus.pictures[rows], size_px, self.torch_random)
            return torch.as_tensor(self.model.image_tower(channels_last(pictures)))

        self.model.image_tower.freeze_below(phase.first_block)
        self.run("tower", phase, seen, self.parameter_groups(phase.rate, phase.rate))

    def parameter_groups(self, path_rate: float, tower_rate: float | None) -> list[dict[str, object]]:
        """What learns and how fast; weights decay, biases and the temperature do not."""
        model = self.model
        paths = [*model.image_path.parameters(), *model.text_path.parameters()]
        tower = [one for one in model.image_tower.parameters() if one.requires_grad] if tower_rate else []
        groups: list[dict[str, object]] = [{"params": [model.log_scale], "lr": path_rate, "weight_decay": 0.0}]
        for parameters, rate in ((paths, path_rate), (tower, tower_rate)):
            flat = [one for one in parameters if one.ndim < 2]
            full = [one for one in parameters if one.ndim >= 2]
            groups += [{"params": flat, "lr": rate, "weight_decay": 0.0}, {"params": full, "lr": rate}]
        return [group for group in groups if group["params"]]

    def run(
        self, name: str, phase: PhaseConfig, seen: Callable[[np.ndarray], Tensor], groups: list[dict[str, object]]
    ) -> None:
        """Optimise `groups` for the epochs of a phase; `seen` gives the image features of rows of the corpus."""
        optimiser = torch.optim.AdamW(groups, lr=phase.rate, weight_decay=phase.weight_decay)
        steps = max(1, len(self.corpus.turns) // phase.batch)
        total = max(1, phase.epochs * steps)
        rates = [float(group["lr"]) for group in optimiser.param_groups]
        schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, rates, total_steps=total + 1, pct_start=WARM_UP)
        self.reseed()
        self.model.train()
        learning = [one for group in optimiser.param_groups for one in group["params"]]
        done = 0
        for epoch in range(phase.epochs):
            turns = self.random.permutation(self.corpus.turns)
            for rows in np.array_split(turns, steps):
                loss = self.loss(rows, seen(rows))
                optimiser.zero_grad()
                loss.backward()
                nn.utils.clip_grad_norm_(learning, 1.0)
                optimiser.step()
                schedule.step()
                done += 1
                if done % REPORT_EVERY == 0 or done == total:
                    self.progress.report(
                        "progress", phase=name, epoch=epoch, done=done, total=total, loss=round(loss.item(), 4)
                    )
        self.model.eval()

    def loss(self, rows: np.ndarray, features: Tensor) -> Tensor:
        """InfoNCE of pictures and captions, and with a small weight of pictures and concepts."""
        drawn = self.corpus.draw_captions(rows, self.random)
        images = self.model.image_path(features)
        texts = self.model.text_path(self.targets.captions[drawn])
        same = torch.from_numpy(drawn[:, None] == drawn[None, :])
        contrast = multi_positive_infonce(self.model.scale * images @ texts.T, same)
        return contrast + self.config.concept_weight * self.concept_loss(images, self.corpus.concepts[rows])

    def concept_loss(self, images: Tensor, concepts: np.ndarray) -> Tensor:
        """Pictures to a sentence of their concept, among those of the others and everyday ones; and back.

        Kept apart from the captions' loss, in whose targets shared classes cost recall.
        """
        labelled = concepts >= 0
        present = np.unique(concepts[labelled])
        if not len(present):
            return images.sum() * 0.0
        sentences = self.model.text_path(self.targets.draw_concepts(present, self.random))
        everyday = self.model.text_path(self.targets.everyday)
        chosen = images[torch.from_numpy(labelled)]
        positives = torch.from_numpy(concepts[labelled][:, None] == present[None, :])
        near = self.model.scale * chosen @ sentences.T
        far = self.model.scale * chosen @ everyday.T
        wide = torch.cat([positives, torch.zeros_like(far, dtype=torch.bool)], dim=1)
        return 0.5 * (one_way(torch.cat([near, far], dim=1), wide) + one_way(near.T, positives.T))
