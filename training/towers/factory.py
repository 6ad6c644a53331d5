"""Towers from a configuration, with their weights or empty for a finished run to fill."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from open_clip.constants import OPENAI_DATASET_MEAN, OPENAI_DATASET_STD
from open_clip.model import resize_pos_embed
from tokenizers import Tokenizer

from training.errors import TrainingError
from training.towers.catalogue import Activation, Checkpoint, checkpoint_of_file, find_checkpoint
from training.towers.checkpoints import load_matching, read_state
from training.towers.clip_tokenizer import clip_tokenizer
from training.towers.compact import compact_towers, empty_compact_towers
from training.towers.config import TowersConfig
from training.towers.fetch import fetch
from training.towers.golden import check_golden
from training.towers.open_clip_towers import architecture_config, build_clip, clip_towers
from training.towers.sentences import cut_and_padded, open_tokenizer
from training.towers.tower import Towers

__all__ = ["TowersConfig", "build_towers", "empty_towers"]

TINY: dict[str, Any] = {
    "embed_dim": 16,
    "vision_cfg": {"image_size": 32, "patch_size": 8, "layers": 3, "width": 32, "head_width": 16},
    "text_cfg": {"width": 16, "heads": 2, "layers": 2},
}
TINY_RIGHTS = "random weights"


def build_towers(config: TowersConfig, sentences: Iterable[str]) -> Towers:
    """Towers with their weights, frozen and in evaluation mode.

    Args:
        config: which.
        sentences: what a pruned vocabulary must be able to say.

    Raises:
        TrainingError: the configuration does not fit together, or the weights cannot be had.
    """
    if config.kind == "compact":
        return at_rest(compact_towers(config, sentences))
    tokenizer = cut_and_padded(clip_tokenizer(), config.context_length)
    return at_rest(tiny_towers(config, tokenizer) if config.kind == "tiny" else loaded_clip(config, tokenizer))


def empty_towers(config: TowersConfig, tokenizer_path: Path) -> Towers:
    """The same towers with random weights; neither the original weights nor a network are needed.

    Args:
        config: that they were built with.
        tokenizer_path: of the tokenizer that they were built with.

    Raises:
        TrainingError: the configuration does not fit together, or the tokenizer cannot be read.
    """
    tokenizer = open_tokenizer(tokenizer_path, config.context_length)
    if config.kind == "compact":
        return at_rest(empty_compact_towers(config, tokenizer))
    if config.kind == "tiny":
        return at_rest(tiny_towers(config, tokenizer))
    checkpoint, architecture = chosen(config)
    return at_rest(joined(config, empty_clip(config, checkpoint, architecture), checkpoint, tokenizer))


def at_rest(towers: Towers) -> Towers:
    """Freeze them and put them into evaluation mode; training lets learn what it wants."""
    for tower in (towers.image, towers.text):
        tower.requires_grad_(False).eval()
    return towers


def tiny_towers(config: TowersConfig, tokenizer: Tokenizer) -> Towers:
    """A CLIP of three and two small blocks."""
    return joined(config, build_clip(TINY, "gelu", config.size_px), None, tokenizer)


def chosen(config: TowersConfig) -> tuple[Checkpoint | None, str]:
    """The checkpoint, if it has a name, and the architecture.

    Raises:
        TrainingError: neither or both are given, or the weights are known to be of another architecture.
    """
    if (config.checkpoint is None) == (config.architecture is None):
        raise TrainingError("Towers of open_clip need either checkpoint or architecture; set one of the two.")
    if config.checkpoint is not None:
        checkpoint = find_checkpoint(config.checkpoint)
        return checkpoint, checkpoint.architecture
    known = checkpoint_of_file(Path(config.weights)) if config.weights else None
    if known is not None and known.architecture != config.architecture:
        raise TrainingError(
            f"{config.weights} has the name of {known.title}, which was trained as {known.architecture}, not as "
            f"{config.architecture}; set checkpoint to {known.name}."
        )
    return None, str(config.architecture)


def empty_clip(config: TowersConfig, checkpoint: Checkpoint | None, architecture: str) -> Any:
    """open_clip's CLIP with random weights, its activation the checkpoint's or else the architecture's."""
    sizes = architecture_config(architecture)
    own: Activation = "quick_gelu" if sizes.get("quick_gelu") else "gelu"
    return build_clip(sizes, checkpoint.activation if checkpoint else own, config.size_px)


def loaded_clip(config: TowersConfig, tokenizer: Tokenizer) -> Towers:
    """Towers of a CLIP with the weights of its checkpoint, and with its numbers where they are known."""
    checkpoint, architecture = chosen(config)
    model = empty_clip(config, checkpoint, architecture)
    own_px = model.visual.image_size
    if not config.random:
        path = Path(config.weights) if config.weights else fetched(checkpoint)
        state = read_state(path)
        if config.size_px is not None:
            resize_pos_embed(state, model)
        load_matching(model, state, path, architecture)
    towers = joined(config, model, checkpoint, tokenizer)
    if checkpoint and checkpoint.golden and not config.random and config.size_px in (None, own_px):
        check_golden(at_rest(towers), checkpoint.golden, checkpoint.title)
    return towers


def fetched(checkpoint: Checkpoint | None) -> Path:
    """The checkpoint's file."""
    if checkpoint is None:
        raise TrainingError("An architecture has no weights of its own; set weights to a path, or random to true.")
    return fetch(checkpoint)


def joined(config: TowersConfig, model: Any, checkpoint: Checkpoint | None, tokenizer: Tokenizer) -> Towers:
    """The towers of a CLIP as the configuration wants them."""
    normalisation = (OPENAI_DATASET_MEAN, OPENAI_DATASET_STD)
    if checkpoint is not None:
        normalisation = (checkpoint.mean, checkpoint.deviation)
    unnamed = TINY_RIGHTS if config.kind == "tiny" or config.random else f"those of {config.weights}"
    rights = f"{checkpoint.title}: {checkpoint.licence}" if checkpoint and not config.random else unnamed
    return clip_towers(model, tokenizer, config.context_length, config.levels, normalisation, rights)
