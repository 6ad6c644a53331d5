"""ALBEF on frozen towers: momentum-distilled contrast, and a fusion encoder that ranks the best again."""

from __future__ import annotations

import copy
from collections.abc import Callable, Collection
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from typing_extensions import Self

from training.errors import TrainingError
from training.keyed_random import uniform
from training.losses.momentum import distilled_one_way, hard_negatives, matching
from training.methods.adapter import SpaceConfig
from training.methods.fusion import FusionEncoder
from training.methods.memory_queue import Queue
from training.methods.method import EMBEDDING, Encoded, Method, Parts, unit
from training.methods.tokens import ImageTokens, TextTokens, path_parts
from training.towers.tower import ImageFeatures, TextFeatures, Towers

TOKENS, MASK, SLOW, DRAW = "tokens", "mask", "slow", "draw"
IMAGE_DRAW_SALT, TEXT_DRAW_SALT = 61, 62
# Pairs that go through the fusion encoder at once when ranks are made again.
PAIRS = 512
# Above every cosine: what the fusion encoder has seen stands before what it has not.
AHEAD = 3.0


@dataclass(frozen=True)
class AlbefConfig(SpaceConfig):
    """Sizes and rates (defaults: the paper's, but for layers and heads).

    Args:
        alpha: the slow model's share in the targets.
        momentum: share that the slow model keeps of itself at each step.
        queue: how many embeddings of past batches are negatives too; 0 for none.
        layers: of the fusion encoder.
        heads: of its attentions.
        top: how many sentences of each picture, and pictures of each sentence, `similarity` ranks again; 0 for none.
    """

    alpha: float = 0.4
    momentum: float = 0.995
    queue: int = 0
    layers: int = 2
    heads: int = 4
    top: int = 16


class Albef(Method):
    """Li et al., Align before Fuse, NeurIPS 2021.

    Args:
        config: its sizes.
        towers: whose features it will see; only their sizes are read.

    Raises:
        TrainingError: the heads do not divide the dimension.
    """

    uses_tokens = True

    def __init__(self, config: AlbefConfig, towers: Towers) -> None:
        super().__init__()
        if config.dimension % config.heads:
            raise TrainingError(f"{config.heads} heads do not divide {config.dimension}; change heads or dimension.")
        self.config = config
        self.dimension = config.dimension
        self.levels = (len(towers.image.level_channels) - 1,)
        self.image_tokens = ImageTokens(config, towers)
        self.text_tokens = TextTokens(config, towers)
        self.fusion = FusionEncoder(config.dimension, config.heads, config.layers)
        self.slow_image = copy.deepcopy(self.image_tokens.path).requires_grad_(False)
        self.slow_text = copy.deepcopy(self.text_tokens.path).requires_grad_(False)
        self.image_queue = Queue(config.queue, config.dimension)
        self.text_queue = Queue(config.queue, config.dimension)
        self.log_scale = nn.Parameter(torch.tensor(towers.log_scale))

    def requires_grad_(self, requires_grad: bool = True) -> Self:
        """Of everything that can learn, which the slow model never does."""
        super().requires_grad_(requires_grad)
        self.slow_image.requires_grad_(False)
        self.slow_text.requires_grad_(False)
        return self

    def encode_image(self, features: ImageFeatures, keys: Tensor | None = None) -> Encoded:
        """The embedding, tokens [n, k, dimension], the slow model's embedding, and a draw [n, 1] for negatives."""
        tokens = self.image_tokens(features, keys)
        encoded = {EMBEDDING: unit(tokens[:, 0]), TOKENS: tokens}
        with torch.no_grad():
            encoded[SLOW] = unit(self.slow_image(features.pooled))
        encoded[DRAW] = draw(keys, IMAGE_DRAW_SALT, tokens)
        return encoded

    def encode_text(self, features: TextFeatures, keys: Tensor | None = None) -> Encoded:
        """The same of sentences, with the mask [n, 1 + l] of their tokens."""
        tokens, mask = self.text_tokens(features, keys)
        encoded = {EMBEDDING: unit(tokens[:, 0]), TOKENS: tokens, MASK: mask}
        with torch.no_grad():
            encoded[SLOW] = unit(self.slow_text(features.pooled))
        encoded[DRAW] = draw(keys, TEXT_DRAW_SALT, tokens)
        return encoded

    def losses(
        self, images: Encoded, texts: Encoded, positives: Tensor, wanted: Collection[str] | None = None
    ) -> dict[str, Tensor]:
        """The distilled contrast and the matching; in training the slow model and the queues move on."""
        terms: dict[str, Callable[[], Tensor]] = {
            "contrast": lambda: self.contrast(images, texts, positives),
            "matching": lambda: self.matching(images, texts, positives),
        }
        losses = {name: term() for name, term in terms.items() if wanted is None or name in wanted}
        if self.training:
            self.move_on(images[SLOW], texts[SLOW])
        return losses

    def contrast(self, images: Encoded, texts: Encoded, positives: Tensor) -> Tensor:
        """Equation 6: against the slow model's embeddings of the batch and of the queues."""
        return 0.5 * (
            self.contrast_one_way(images, torch.cat([texts[SLOW], self.text_queue.newest()]), positives)
            + self.contrast_one_way(texts, torch.cat([images[SLOW], self.image_queue.newest()]), positives.T)
        )

    def contrast_one_way(self, queries: Encoded, gallery: Tensor, positives: Tensor) -> Tensor:
        """Of encoded [n] to the slow embeddings [m, dimension], of which the first n are the batch's."""
        queued = positives.new_zeros(len(positives), len(gallery) - len(positives))
        logits, teacher = (self.scale * queries[name] @ gallery.T for name in (EMBEDDING, SLOW))
        return distilled_one_way(logits, teacher, torch.cat([positives, queued], dim=1), self.config.alpha)

    def matching(self, images: Encoded, texts: Encoded, positives: Tensor) -> Tensor:
        """Every true pair, and for each picture and each sentence a hard wrong partner where there is one."""
        logits = (self.scale * images[EMBEDDING] @ texts[EMBEDDING].T).detach()
        every = torch.arange(len(positives), device=positives.device)
        rows, columns = every[(~positives).any(1)], every[(~positives).any(0)]
        wrong_texts = hard_negatives(logits[rows], positives[rows], images[DRAW][rows, 0])
        wrong_images = hard_negatives(logits.T[columns], positives.T[columns], texts[DRAW][columns, 0])
        left, right = torch.cat([every, rows, wrong_images]), torch.cat([every, wrong_texts, columns])
        matches = self.fusion(images[TOKENS][left], texts[TOKENS][right], texts[MASK][right])
        return matching(matches[: len(every)], matches[len(every) :])

    @torch.no_grad()
    def move_on(self, images: Tensor, texts: Tensor) -> None:
        """The slow model follows by a small step, and the queues take the batch's slow embeddings."""
        for slow, fast in ((self.slow_image, self.image_tokens.path), (self.slow_text, self.text_tokens.path)):
            for old, new in zip(slow.parameters(), fast.parameters()):
                old.lerp_(new, 1.0 - self.config.momentum)
        self.image_queue.push(images)
        self.text_queue.push(texts)

    def similarity(self, images: Encoded, texts: Encoded) -> Tensor:
        """Cosines, with the nearest ranked again; give the whole gallery at once."""
        return self.rerank(images, texts, self.config.top)

    def rerank(self, images: Encoded, texts: Encoded, top: int) -> Tensor:
        """Scores [n, m], where the fusion encoder ranks each picture's `top` sentences and each sentence's pictures.

        [R] Their score is cosine plus probability of matching, lifted above every cosine (ALBEF takes the latter's
        logit alone).
        """
        scores = images[EMBEDDING] @ texts[EMBEDDING].T
        nearest = torch.zeros_like(scores, dtype=torch.bool)
        nearest.scatter_(1, scores.topk(min(top, scores.shape[1]), dim=1).indices, value=True)
        nearest.scatter_(0, scores.topk(min(top, scores.shape[0]), dim=0).indices, value=True)
        for left, right in zip(*(places.split(PAIRS) for places in nearest.nonzero(as_tuple=True))):
            matches = self.fusion(images[TOKENS][left], texts[TOKENS][right], texts[MASK][right])
            scores[left, right] = scores[left, right] + AHEAD + matches.sigmoid()
        return scores

    def fit_statistics(self, images: ImageFeatures, texts: TextFeatures) -> None:
        """Mean and spread of pooled vectors and tokens; the slow model takes the same."""
        self.image_tokens.fit_statistics(images)
        self.text_tokens.fit_statistics(texts)
        self.slow_image.load_state_dict(self.image_tokens.path.state_dict())
        self.slow_text.load_state_dict(self.text_tokens.path.state_dict())

    def parts(self) -> Parts:
        """The paths, the token projections, the fusion encoder and the scale; never the slow model."""
        return {
            **path_parts(self.image_tokens.path, self.text_tokens.path),
            "tokens": [self.image_tokens.project, self.text_tokens.project],
            "fusion": [self.fusion],
            "scale": [self.log_scale],
        }


def draw(keys: Tensor | None, salt: int, like: Tensor) -> Tensor:
    """Floats [n, 1] between 0 and 1, from the samples' keys; the middle without them."""
    return like.new_full((len(like), 1), 0.5) if keys is None else uniform(keys, salt, 1).to(like)
