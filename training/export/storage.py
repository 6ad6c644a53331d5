"""Which weights of a model are stored in how many bits, where the precision is compact."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import nn

from training.export.compress import SMALLEST
from training.export.quantise import Codes, quantise
from training.retrieval_model import RetrievalModel
from training.towers.minilm import text_codes
from training.towers.sentence import SentenceTower

SMALLEST_BYTES = 4096  # weights; below it float16 costs nothing worth saving
SHORTEST_ROW = 16  # a depthwise kernel of nine weights is all outliers to its own scale
WORDING = "image tower float16; other matrices int8 per output, the rest float16; float32 arithmetic"
SENTENCE_WORDING = (
    "image tower float16; text tower: word vectors and layers {four} int4 in groups of 32, other matrices int8 per "
    "output; method: matrices int8 per output; float32 arithmetic"
)


def compact_codes(model: RetrievalModel, four_bit_layers: tuple[int, ...]) -> dict[str, Codes]:
    """Codes by parameter name: int8 but for the image tower, and for a sentence tower's words and `four_bit_layers`.

    The image tower stays in float16: int8 cost a small one 0.4 of mR and 0.6 of class WMAP@5 (docs/benchmarks.md).
    """
    codes = {name: code for name, code in byte_codes(model).items() if not name.startswith("image_tower.")}
    if isinstance(model.text_tower, SentenceTower):
        own = text_codes(model.text_tower, four_bit_layers)
        codes.update({f"text_tower.{name}": code for name, code in own.items()})
    return codes


def byte_codes(module: nn.Module) -> dict[str, Codes]:
    """int8 codes of a module's large matrices and pointwise convolutions, one scale an output."""
    return {
        name: quantise(weights.flatten(1), 8)
        for name, weights in module.named_parameters()
        if weights.ndim >= 2 and weights.numel() >= SMALLEST_BYTES and weights[0].numel() >= SHORTEST_ROW
    }


@torch.no_grad()
def restore(module: nn.Module, codes: Mapping[str, Codes]) -> None:
    """Give a module the values that its codes stand for; large tensors without codes go through float16."""
    for name, tensor in [*module.named_parameters(), *module.named_buffers()]:
        if name in codes:
            tensor.copy_(codes[name].restore().reshape(tensor.shape))
        elif tensor.is_floating_point() and tensor.numel() >= SMALLEST:
            tensor.copy_(tensor.half().float())


def wording(model: RetrievalModel, four_bit_layers: tuple[int, ...]) -> str:
    """The precision in words, for the card."""
    if not isinstance(model.text_tower, SentenceTower):
        return WORDING
    return SENTENCE_WORDING.format(four=", ".join(str(number) for number in four_bit_layers))
