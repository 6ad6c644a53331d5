"""Sentences through a text tower."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor

from training.errors import TrainingError
from training.towers.tower import TextTower

BATCH = 128
TOKENIZER = "tokenizer.json"


def open_tokenizer(path: Path, context_length: int) -> Tokenizer:
    """A tokenizer that cuts at the context length and pads to the longest sentence of a batch, as the engine's does.

    Raises:
        TrainingError: the file is missing or no tokenizer.
    """
    try:
        tokenizer = Tokenizer.from_file(str(path))
    except Exception as error:  # tokenizers raises bare Exception
        raise TrainingError(f"{path} is no tokenizer ({error}); give a finished run's folder.") from error
    return cut_and_padded(tokenizer, context_length)


def cut_and_padded(tokenizer: Tokenizer, context_length: int) -> Tokenizer:
    """The same tokenizer, now cutting and padding."""
    tokenizer.enable_truncation(max_length=context_length)
    tokenizer.enable_padding()
    return tokenizer


def save_tokenizer(tokenizer: Tokenizer, path: Path) -> None:
    """Write tokenizer.json, without a length to cut at or to pad to, which its readers set."""
    plain = Tokenizer.from_str(tokenizer.to_str())
    plain.no_truncation()
    plain.no_padding()
    path.write_text(plain.to_str() + "\n", encoding="utf-8")


def word_pieces(tokenizer: Tokenizer, sentences: Sequence[str]) -> tuple[Tensor, Tensor]:
    """int64 [n, l] ids and mask, padded to the longest."""
    encodings = tokenizer.encode_batch(list(sentences))
    ids = torch.tensor([encoding.ids for encoding in encodings])
    return ids, torch.tensor([encoding.attention_mask for encoding in encodings])


@torch.no_grad()
def sentence_features(tower: TextTower, tokenizer: Tokenizer, sentences: Sequence[str]) -> Tensor:
    """The pooled float32 [n, width], encoded in order of length, so that little is padded."""
    device = next(tower.parameters()).device
    vectors = torch.empty(len(sentences), tower.width)
    order = np.argsort([len(sentence) for sentence in sentences], kind="stable")
    for start in range(0, len(order), BATCH):
        rows = order[start : start + BATCH]
        ids, mask = word_pieces(tokenizer, [sentences[row] for row in rows])
        vectors[rows] = tower(ids.to(device), mask.to(device)).pooled.float().cpu()
    return vectors
