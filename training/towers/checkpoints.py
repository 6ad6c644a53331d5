"""Weights from a file: what it holds must be what the architecture wants, and the error says what it holds instead."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import open_clip
import torch
from safetensors.torch import load_file
from torch import Tensor, nn

from training.errors import TrainingError

SHOWN = 5
WRAPPERS = ("state_dict", "model")  # open_clip's and others' checkpoints of training keep the weights under these
PARALLEL = "module."  # torch's DistributedDataParallel puts it before every name
BUFFERS = {"num_batches_tracked", "input_resolution", "context_length", "vocab_size"}  # by the last part of a name


def read_state(path: Path) -> dict[str, Tensor]:
    """The tensors of a safetensors or PyTorch file by name, floating ones in float32; nothing in the file is executed.

    Raises:
        TrainingError: the file cannot be read, or holds more than tensors.
    """
    try:
        if path.suffix == ".safetensors":
            found: Any = load_file(path)
        else:
            found = torch.load(path, map_location="cpu", weights_only=True)
    except Exception as error:  # both libraries raise the system's, their own and the archive's
        reason = next(iter(str(error).splitlines()), type(error).__name__)
        raise TrainingError(
            f"{path} cannot be read as weights ({reason}); fetch it again or give another path."
        ) from error
    for wrapper in WRAPPERS:
        if isinstance(found, Mapping) and isinstance(found.get(wrapper), Mapping):
            found = found[wrapper]
    if not isinstance(found, Mapping) or not any(isinstance(one, Tensor) for one in found.values()):
        raise TrainingError(f"{path} holds no weights by name; give the path of a state dict.")
    return {
        str(name).removeprefix(PARALLEL): tensor.float() if tensor.is_floating_point() else tensor
        for name, tensor in found.items()
        if isinstance(tensor, Tensor)
    }


def load_matching(module: nn.Module, state: Mapping[str, Tensor], source: Path | str, architecture: str) -> None:
    """Copy a state into a module.

    Raises:
        TrainingError: names or shapes differ; it names the first of them, and what the file looks like.
    """
    wanted = {name: tensor.shape for name, tensor in module.state_dict().items()}
    missing = [name for name in wanted if name not in state and not is_buffer(name)]
    unexpected = [name for name in state if name not in wanted and not is_buffer(name)]
    other = [
        f"{name} {tuple(state[name].shape)} for {tuple(shape)}"
        for name, shape in wanted.items()
        if name in state and state[name].shape != shape and not is_buffer(name)
    ]
    if missing or unexpected or other:
        parts = [
            f"{count_and_first(names)} {word}"
            for names, word in ((missing, "missing"), (unexpected, "unexpected"), (other, "of another shape"))
            if names
        ]
        raise TrainingError(
            f"{source} holds no weights of {architecture} but {looks_like(state)} ({'; '.join(parts)}); "
            "give the architecture that the file was trained with."
        )
    module.load_state_dict({name: tensor for name, tensor in state.items() if name in wanted}, strict=False)


def is_buffer(name: str) -> bool:
    """Whether a name is of what some files carry and others leave out, and no result depends on."""
    return name.rsplit(".", 1)[-1] in BUFFERS


def count_and_first(names: list[str]) -> str:
    """The count and the first of the names: 7 (a, b, c, d, e, ...)."""
    return f"{len(names)} ({', '.join(names[:SHOWN])}{', ...' if len(names) > SHOWN else ''})"


def looks_like(state: Mapping[str, Tensor]) -> str:
    """The architecture of open_clip whose sizes a state has (the plainest name of several), or how its names begin."""
    if "visual.conv1.weight" not in state or "text_projection" not in state:
        names = ", ".join(sorted(state)[:2])
        return f"something that open_clip does not know (its names begin with {names})"
    sizes = sizes_of_state(state)
    known = [name for name in open_clip.list_models() if sizes_of_config(open_clip.get_model_config(name)) == sizes]
    width, layers = sizes[0], sizes[1]
    return min(known, key=len) if known else f"an unknown CLIP of width {width} and {layers} layers"


def sizes_of_state(state: Mapping[str, Tensor]) -> tuple[object, ...]:
    """Image width, layers, patch and text width, layers and joint dimension, by the shapes of a CLIP's parameters."""
    stem = state["visual.conv1.weight"].shape
    text_width, dimension = state["text_projection"].shape
    residual = "visual.layer1.0.conv1.weight" in state
    layers: object = numbered(state, "visual.transformer.resblocks.")
    if residual:
        layers = tuple(numbered(state, f"visual.layer{stage}.") for stage in range(1, 5))
    width, patch = (stem[0] * 2, None) if residual else (stem[0], stem[2])
    return width, layers, patch, text_width, numbered(state, "transformer.resblocks."), dimension


def sizes_of_config(config: Mapping[str, Any]) -> tuple[object, ...]:
    """The same of one of open_clip's configurations."""
    vision, text = config["vision_cfg"], config["text_cfg"]
    layers = vision.get("layers")
    layers = tuple(layers) if isinstance(layers, list) else layers
    return (
        vision.get("width"),
        layers,
        vision.get("patch_size"),
        text.get("width"),
        text.get("layers"),
        config["embed_dim"],
    )


def numbered(names: Iterable[str], prefix: str) -> int:
    """How many numbers follow a prefix."""
    return len({name[len(prefix) :].split(".", 1)[0] for name in names if name.startswith(prefix)})
