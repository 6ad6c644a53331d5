"""FILIP and Wukong: token-wise late interaction, adapter-tuned on frozen towers."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from training.losses.contrastive import one_way
from training.losses.late_interaction import late_interaction
from training.methods.adapter import SpaceConfig
from training.methods.method import EMBEDDING, Encoded, Method, Parts, unit
from training.methods.tokens import ImageTokens, TextTokens, path_parts
from training.towers.tower import ImageFeatures, TextFeatures, Towers

TOKENS, MASK = "tokens", "mask"


@dataclass(frozen=True)
class FilipConfig(SpaceConfig):
    """Sizes and rates.

    Args:
        reduced: how many tokens a picture is reduced to, as Wukong does; 0 keeps all, as FILIP does.
    """

    reduced: int = 0


class TokenReduction(nn.Module):
    """Learned weighted means over a picture's tokens (Gu et al., Wukong, NeurIPS 2022).

    [R] Each mean's weights are a softmax over the places of a linear map of the normalised tokens, after TokenLearner
    (Ryoo et al., NeurIPS 2021).
    """

    def __init__(self, dimension: int, reduced: int) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(dimension)
        self.weigh = nn.Linear(dimension, reduced)

    def forward(self, tokens: Tensor) -> Tensor:
        """[n, k, dimension] to [n, reduced, dimension]."""
        return self.weigh(self.norm(tokens)).softmax(1).transpose(1, 2) @ tokens


class Filip(Method):
    """Yao et al., FILIP, ICLR 2022; with `reduced`, Wukong. The mean of the tokens is what an index keeps [R].

    Args:
        config: its sizes.
        towers: whose features it will see; only their sizes are read.
    """

    uses_tokens = True

    def __init__(self, config: FilipConfig, towers: Towers) -> None:
        super().__init__()
        self.dimension = config.dimension
        self.levels = (len(towers.image.level_channels) - 1,)
        self.image_tokens = ImageTokens(config, towers)
        self.text_tokens = TextTokens(config, towers)
        self.reduction = TokenReduction(config.dimension, config.reduced) if config.reduced else None
        self.log_scale = nn.Parameter(torch.tensor(towers.log_scale))

    def encode_image(self, features: ImageFeatures, keys: Tensor | None = None) -> Encoded:
        """The embedding, and L2-normalised tokens [n, k, dimension]."""
        tokens = self.image_tokens(features, keys)
        if self.reduction is not None:
            tokens = self.reduction(tokens)
        tokens = unit(tokens)
        return {EMBEDDING: unit(tokens.mean(1)), TOKENS: tokens}

    def encode_text(self, features: TextFeatures, keys: Tensor | None = None) -> Encoded:
        """The embedding, L2-normalised tokens [n, 1 + l, dimension] and their mask [n, 1 + l]."""
        tokens, mask = self.text_tokens(features, keys)
        tokens = unit(tokens)
        return {EMBEDDING: unit((tokens * mask[:, :, None]).sum(1)), TOKENS: tokens, MASK: mask}

    def losses(
        self, images: Encoded, texts: Encoded, positives: Tensor, wanted: Collection[str] | None = None
    ) -> dict[str, Tensor]:
        """InfoNCE of the token-wise similarities, each direction with its own."""
        if wanted is not None and "contrast" not in wanted:
            return {}
        image_to_text, text_to_image = late_interaction(images[TOKENS], texts[TOKENS], texts[MASK])
        there = one_way(self.scale * image_to_text, positives)
        back = one_way(self.scale * text_to_image.T, positives.T)
        return {"contrast": 0.5 * (there + back)}

    def similarity(self, images: Encoded, texts: Encoded) -> Tensor:
        """[R] The mean of both directions' token-wise similarities, [n, m]."""
        return torch.stack(late_interaction(images[TOKENS], texts[TOKENS], texts[MASK])).mean(0)

    def fit_statistics(self, images: ImageFeatures, texts: TextFeatures) -> None:
        """Mean and spread of pooled vectors and tokens."""
        self.image_tokens.fit_statistics(images)
        self.text_tokens.fit_statistics(texts)

    def parts(self) -> Parts:
        """The paths, the token projections and the scale."""
        reduction = [self.reduction] if self.reduction is not None else []
        return {
            **path_parts(self.image_tokens.path, self.text_tokens.path),
            "tokens": [self.image_tokens.project, self.text_tokens.project, *reduction],
            "scale": [self.log_scale],
        }
