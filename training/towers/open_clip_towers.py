"""Both towers of a CLIP, built by open_clip from an architecture and an activation that are always said."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches
from typing import Any

import open_clip
from open_clip.model import CLIP
from open_clip.modified_resnet import ModifiedResNet
from open_clip.transformer import QuickGELU
from tokenizers import Tokenizer

from training.errors import TrainingError
from training.towers.catalogue import Activation
from training.towers.open_clip_resnet import OpenClipResNet
from training.towers.open_clip_text import OpenClipText
from training.towers.open_clip_vit import OpenClipViT
from training.towers.tower import Towers

# What the text tower here does not know: other tokenizers, a class token, attention to later words, other pooling.
FOREIGN = ("hf_model_name", "hf_tokenizer_name", "embed_cls", "no_causal_mask")


def architecture_config(architecture: str) -> dict[str, Any]:
    """open_clip's configuration of an architecture.

    Raises:
        TrainingError: there is none of this name, or its towers are not CLIP's own.
    """
    found: dict[str, Any] | None = open_clip.get_model_config(architecture)
    if found is None:
        near = ", ".join(get_close_matches(architecture, open_clip.list_models(), cutoff=0.0))
        raise TrainingError(f"open_clip has no architecture {architecture}; it has {near} and others.")
    vision, text = found["vision_cfg"], found["text_cfg"]
    foreign = [name for name in FOREIGN if text.get(name)]
    if (
        vision.get("timm_model_name")
        or found.get("custom_text")
        or foreign
        or text.get("pool_type", "argmax") != "argmax"
    ):
        raise TrainingError(
            f"The towers of {architecture} are not CLIP's own; choose a ViT or RN architecture of CLIP, such as "
            "ViT-B-32-quickgelu."
        )
    return found


def build_clip(config: dict[str, Any], activation: Activation, size_px: int | None = None) -> Any:
    """open_clip's CLIP with random weights, in float32.

    Args:
        config: as `architecture_config` gives it.
        activation: whatever the configuration says.
        size_px: side of a picture where it is not the architecture's own; only a vision transformer can take another.

    Raises:
        TrainingError: the size does not fit, or what open_clip built has another activation.
    """
    vision = dict(config["vision_cfg"])
    if size_px is not None and size_px != vision["image_size"]:
        patch = vision.get("patch_size")
        if not patch or size_px % patch:
            fitting = f"a multiple of {patch}" if patch else str(vision["image_size"])
            raise TrainingError(f"This image tower takes no pictures of {size_px} px; set size_px to {fitting}.")
        vision["image_size"] = size_px
    sizes = {"embed_dim": config["embed_dim"], "vision_cfg": vision, "text_cfg": config["text_cfg"]}
    model = CLIP(**sizes, quick_gelu=activation == "quick_gelu")
    built = "quick_gelu" if isinstance(model.transformer.resblocks[0].mlp.gelu, QuickGELU) else "gelu"
    if built != activation:
        raise TrainingError(f"open_clip built {built} where {activation} was asked for; install the pinned open_clip.")
    return model


def clip_towers(
    model: Any,
    tokenizer: Tokenizer,
    context_length: int,
    levels: int,
    normalisation: tuple[Sequence[float], Sequence[float]],
    rights: str,
) -> Towers:
    """The towers of a CLIP.

    Args:
        model: open_clip's CLIP, whose parts are taken over.
        tokenizer: cutting at the context length.
        context_length: longest sentence in word pieces.
        levels: token maps of a vision transformer; a residual network has three.
        normalisation: mean and standard deviation of each channel, 0 to 1.
        rights: the licence of the weights.
    """
    image = (
        OpenClipResNet(model.visual, *normalisation)
        if isinstance(model.visual, ModifiedResNet)
        else OpenClipViT(model.visual, *normalisation, levels)
    )
    log_scale = float(model.logit_scale.detach())
    text = OpenClipText(model, context_length)
    return Towers(image, text, tokenizer, joint=True, log_scale=log_scale, rights=rights)
