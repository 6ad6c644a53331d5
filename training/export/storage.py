"""Which weights of the dual encoder are stored in how many bits."""

from __future__ import annotations

from dataclasses import dataclass

from torch import Tensor, nn

from training.config import TextConfig
from training.model import DualEncoder
from training.quantise import Codes, quantise
from training.text import text_codes

SMALLEST_BYTES = 4096  # weights; below it float16 costs nothing worth saving
SHORTEST_ROW = 16  # a depthwise kernel of nine weights is all outliers to its own scale
WORDING = (
    "image: matrices and pointwise convolutions int8 per output, the rest float16; "
    "text: word vectors and layers {four} int4 in groups of 32, other matrices int8 per output; float32 arithmetic"
)


@dataclass(frozen=True)
class StoredWeights:
    """Codes by parameter name in the image encoder's and in the text encoder's graph."""

    image: dict[str, Codes]
    text: dict[str, Codes]


def compress(model: DualEncoder, config: TextConfig) -> StoredWeights:
    """Choose the codes, and give the model the weights they stand for, so that it computes as the package will."""
    tower, image_path, text_path = (
        byte_codes(model.image_tower, "tower."),
        byte_codes(model.image_path, "path."),
        byte_codes(model.text_path, "path."),
    )
    words = {f"tower.{name}": code for name, code in text_codes(model.text_tower, config).items()}
    stored = StoredWeights({**tower, **image_path}, {**words, **text_path})
    for prefix, module, codes in (
        ("tower.", model.image_tower, stored.image),
        ("path.", model.image_path, stored.image),
        ("tower.", model.text_tower, stored.text),
        ("path.", model.text_path, stored.text),
    ):
        restore(module, prefix, codes)
    return stored


def byte_codes(module: nn.Module, prefix: str) -> dict[str, Codes]:
    """int8 codes of a module's large matrices and pointwise convolutions, one scale an output."""
    return {
        prefix + name: quantise(weights.flatten(1), 8)
        for name, weights in module.named_parameters()
        if weights.ndim >= 2 and weights.numel() >= SMALLEST_BYTES and weights[0].numel() >= SHORTEST_ROW
    }


def restore(module: nn.Module, prefix: str, codes: dict[str, Codes]) -> None:
    """Give a module's parameters the values that their codes stand for; those without codes go through float16."""
    for name, weights in module.named_parameters():
        code = codes.get(prefix + name)
        values: Tensor = code.restore() if code else weights.detach().half().float()
        weights.data.copy_(values.reshape(weights.shape))


def wording(config: TextConfig) -> str:
    """The precision in words, for the card."""
    return WORDING.format(four=", ".join(str(number) for number in config.four_bit_layers))
