"""CISEN: a dual encoder whose image side is enhanced by its own levels and a pseudo caption.

Zhao et al., LuoJiaHOG, arXiv 2403.10887. Only the abstract, a review and the authors' configuration could be read:
[P] is stated there, [R] is our reconstruction. [P] Fusion happens on the image side only, so that a gallery can be
indexed; two progressive stages. [R] The formulas here.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from training.errors import TrainingError
from training.losses.alignment import alignment
from training.losses.contrastive import multi_positive_infonce
from training.methods.adapter import SpaceConfig, build_path
from training.methods.hfe import Hfe, HfeShape
from training.methods.method import EMBEDDING, Encoded, Method, Parts, unit
from training.methods.v2tmap import V2TMap
from training.towers.tower import ImageFeatures, TextFeatures, Towers

ADAPTED = "adapted"
PSEUDO = "pseudo"
GATES = ("v2tmap", "image", "none")
# Of the dropouts; each number belongs to one place.
IMAGE_SALT, TEXT_SALT, V2TMAP_SALT, HFE_SALT = 1, 11, 21, 31


@dataclass(frozen=True)
class CisenConfig(SpaceConfig):
    """Sizes, rates and switches; every part can be switched off.

    Args:
        eta: share of HFE in the image embedding; [R] at 0.2, and with v' of any length, HFE hardly learnt.
        v2tmap: whether there is a pseudo caption.
        hfe: whether levels are looked at.
        gate: what gates HFE: "v2tmap" (the pseudo caption), "image" (the adapted embedding) or "none".
        levels: which of the image tower's levels HFE sees, from fine to coarse; empty for all.
        hfe_channels: inside HFE.
        hfe_pool: how many times coarser than the second coarsest level its grid is.
    """

    eta: float = 0.5
    v2tmap: bool = True
    hfe: bool = True
    gate: str = "v2tmap"
    levels: tuple[int, ...] = ()
    hfe_channels: int = 128
    hfe_pool: int = 1


class Cisen(Method):
    """[R] v', t' = adapted vectors of unit length; m = V2TMap(v'); e = HFE(levels, m); f = unit((1 - eta) v' + eta e).

    Args:
        config: its sizes and switches.
        towers: whose features it will see; only their sizes are read.

    Raises:
        TrainingError: a switch asks for what the towers or other switches do not give.
    """

    def __init__(self, config: CisenConfig, towers: Towers) -> None:
        super().__init__()
        self.config = config
        self.dimension = config.dimension
        self.image_path = build_path(config, towers.image.width, towers.joint, IMAGE_SALT)
        self.text_path = build_path(config, towers.text.width, towers.joint, TEXT_SALT)
        self.v2tmap = V2TMap(config.dimension, config.hidden, config.dropout, V2TMAP_SALT) if config.v2tmap else None
        self.levels = chosen_levels(config, towers.image.level_channels) if config.hfe else ()
        self.hfe = build_hfe(config, [towers.image.level_channels[place] for place in self.levels])
        self.log_scale = nn.Parameter(torch.tensor(towers.log_scale))

    def encode_image(self, features: ImageFeatures, keys: Tensor | None = None) -> Encoded:
        """Beside the embedding f: "adapted" v' and "pseudo" m, L2-normalised [n, dimension].

        The levels may be left out, which takes e as the zero that it is before HFE learns: such a stage is cheaper.
        """
        adapted = unit(self.image_path(features.pooled, keys))
        encoded = {ADAPTED: adapted, EMBEDDING: adapted}
        pseudo = adapted
        if self.v2tmap is not None:
            pseudo = self.v2tmap(adapted, keys)
            encoded[PSEUDO] = unit(pseudo)
        if self.hfe is not None and features.levels:
            gate = {"v2tmap": pseudo, "image": adapted, "none": None}[self.config.gate]
            enhancement = self.hfe([features.levels[place] for place in self.levels], gate, keys)
            encoded[EMBEDDING] = unit((1.0 - self.config.eta) * adapted + self.config.eta * enhancement)
        return encoded

    def encode_text(self, features: TextFeatures, keys: Tensor | None = None) -> Encoded:
        """The embedding t'."""
        return {EMBEDDING: unit(self.text_path(features.pooled, keys))}

    def losses(
        self, images: Encoded, texts: Encoded, positives: Tensor, wanted: Collection[str] | None = None
    ) -> dict[str, Tensor]:
        """InfoNCE of f, v' and m with t', and the alignment of m.

        [P] Stage 1 learns from m, stage 2 from f and m; [R] which loss each weight multiplies.
        """
        text = texts[EMBEDDING]

        def infonce(image: Tensor) -> Tensor:
            return multi_positive_infonce(self.scale * image @ text.T, positives)

        terms: dict[str, Callable[[], Tensor]] = {
            "contrast": lambda: infonce(images[EMBEDDING]),
            "adapted_contrast": lambda: infonce(images[ADAPTED]),
        }
        if PSEUDO in images:
            terms["pseudo_contrast"] = lambda: infonce(images[PSEUDO])
            terms["alignment"] = lambda: alignment(images[PSEUDO], text)
        return {name: term() for name, term in terms.items() if wanted is None or name in wanted}

    def fit_statistics(self, images: ImageFeatures, texts: TextFeatures) -> None:
        """Mean and spread of the pooled vectors and of the levels."""
        self.image_path.stage0.fit_statistics(images.pooled)
        self.text_path.stage0.fit_statistics(texts.pooled)
        if self.hfe is not None:
            self.hfe.fit_statistics([images.levels[place] for place in self.levels])

    def parts(self) -> Parts:
        """Stage 0, the adapters, V2TMap, HFE and the scale; those that are there."""
        return {
            "stage0": [self.image_path.stage0, self.text_path.stage0],
            "adapters": [self.image_path.adapter, self.text_path.adapter],
            "v2tmap": [self.v2tmap] if self.v2tmap is not None else [],
            "hfe": [self.hfe] if self.hfe is not None else [],
            "scale": [self.log_scale],
        }


def chosen_levels(config: CisenConfig, offered: Sequence[int]) -> tuple[int, ...]:
    """Places of the levels that HFE sees, of those offered (the channels of each)."""
    levels = config.levels or tuple(range(len(offered)))
    if len(levels) < 2 or list(levels) != sorted(set(levels)) or not 0 <= levels[0] <= levels[-1] < len(offered):
        raise TrainingError(
            f"HFE needs two or more rising levels of the {len(offered)} (from 0) that this image tower offers, "
            f"not {list(levels)}; change levels or switch hfe off."
        )
    return levels


def build_hfe(config: CisenConfig, channels: Sequence[int]) -> Hfe | None:
    """HFE for levels of these channels, if it is on."""
    if not config.hfe:
        return None
    if config.gate not in GATES or (config.gate == "v2tmap" and not config.v2tmap):
        raise TrainingError(
            f'No gate "{config.gate}" for HFE; take one of {", ".join(GATES)}, the first only with v2tmap.'
        )
    shape = HfeShape(
        levels=tuple(channels),
        channels=config.hfe_channels,
        pool=config.hfe_pool,
        hidden=config.hidden,
        dimension=config.dimension,
        gate=0 if config.gate == "none" else config.dimension,
    )
    return Hfe(shape, config.dropout, HFE_SALT)
