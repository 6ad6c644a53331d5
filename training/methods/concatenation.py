"""The baseline that HFE has to beat: the same levels, plainly concatenated, with as many parameters."""

from __future__ import annotations

from collections.abc import Callable, Collection

import torch
from torch import Tensor, nn

from training.errors import TrainingError
from training.losses.contrastive import multi_positive_infonce
from training.methods.adapter import build_path
from training.methods.cisen import ADAPTED, HFE_SALT, IMAGE_SALT, TEXT_SALT, Cisen, CisenConfig
from training.methods.method import EMBEDDING, Encoded, Method, Parts, unit
from training.methods.stage0 import Stage0
from training.towers.tower import ImageFeatures, TextFeatures, Towers


class Concatenation(Method):
    """CISEN with a two-layer network on [pooled; means of the levels] where it has V2TMap and HFE.

    Everything else is the same, down to the last layer that starts at zero. The width between the layers is chosen so
    that it has as many parameters as that CISEN, to half a unit of that width.

    Args:
        config: of the CISEN to compare with.
        towers: whose features it will see; only their sizes are read.

    Raises:
        TrainingError: that CISEN has too few parameters to give away, or cannot be.
    """

    def __init__(self, config: CisenConfig, towers: Towers) -> None:
        super().__init__()
        self.config = config
        self.dimension = config.dimension
        self.image_path = build_path(config, towers.image.width, towers.joint, IMAGE_SALT)
        self.text_path = build_path(config, towers.text.width, towers.joint, TEXT_SALT)
        twin = Cisen(config, towers)
        self.levels = twin.levels
        width = towers.image.width + sum(towers.image.level_channels[place] for place in self.levels)
        hidden = equal_width(count_parameters(twin) - count_parameters(self) - 1, width, self.dimension)
        self.network = Stage0(width, hidden, self.dimension, config.dropout, HFE_SALT)
        nn.init.zeros_(self.network.fall.weight)
        nn.init.zeros_(self.network.fall.bias)
        self.log_scale = nn.Parameter(torch.tensor(towers.log_scale))

    def encode_image(self, features: ImageFeatures, keys: Tensor | None = None) -> Encoded:
        """The embedding, and beside it the adapted vector, L2-normalised [n, dimension]; levels as in CISEN."""
        adapted = unit(self.image_path(features.pooled, keys))
        encoded = {EMBEDDING: adapted, ADAPTED: adapted}
        if features.levels:
            added = self.network(self.concatenated(features), keys)
            encoded[EMBEDDING] = unit((1.0 - self.config.eta) * adapted + self.config.eta * added)
        return encoded

    def encode_text(self, features: TextFeatures, keys: Tensor | None = None) -> Encoded:
        """The embedding."""
        return {EMBEDDING: unit(self.text_path(features.pooled, keys))}

    def concatenated(self, features: ImageFeatures) -> Tensor:
        """[n, width and the channels of the levels]."""
        means = [features.levels[place].float().mean((2, 3)) for place in self.levels]
        return torch.cat([features.pooled.float(), *means], dim=1)

    def losses(
        self, images: Encoded, texts: Encoded, positives: Tensor, wanted: Collection[str] | None = None
    ) -> dict[str, Tensor]:
        """InfoNCE of the embedding and of the adapted vector."""

        def infonce(image: Tensor) -> Tensor:
            return multi_positive_infonce(self.scale * image @ texts[EMBEDDING].T, positives)

        terms: dict[str, Callable[[], Tensor]] = {
            "contrast": lambda: infonce(images[EMBEDDING]),
            "adapted_contrast": lambda: infonce(images[ADAPTED]),
        }
        return {name: term() for name, term in terms.items() if wanted is None or name in wanted}

    def fit_statistics(self, images: ImageFeatures, texts: TextFeatures) -> None:
        """Mean and spread of the pooled vectors and of the concatenated ones."""
        self.image_path.stage0.fit_statistics(images.pooled)
        self.text_path.stage0.fit_statistics(texts.pooled)
        self.network.fit_statistics(self.concatenated(images))

    def parts(self) -> Parts:
        """As CISEN's; the network stands where HFE would, so that the same stages train it."""
        return {
            "stage0": [self.image_path.stage0, self.text_path.stage0],
            "adapters": [self.image_path.adapter, self.text_path.adapter],
            "v2tmap": [],
            "hfe": [self.network],
            "scale": [self.log_scale],
        }


def count_parameters(module: nn.Module) -> int:
    """How many numbers a module learns."""
    return sum(parameter.numel() for parameter in module.parameters())


def equal_width(parameters: int, width: int, dimension: int) -> int:
    """The width between two layers, from `width` to `dimension`, that gives about so many parameters."""
    hidden = round((parameters - dimension) / (width + 1 + dimension))
    if hidden < 1:
        raise TrainingError(
            f"A CISEN with {max(parameters, 0)} parameters in V2TMap and HFE leaves none for a network on {width} "
            "numbers; switch them on or raise hfe_channels."
        )
    return hidden
