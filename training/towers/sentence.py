"""A text tower: all-MiniLM-L6-v2, a six-layer BERT whose mean over the words is a sentence vector."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn

from training.errors import TrainingError
from training.towers.checkpoints import load_matching, read_state
from training.towers.tower import TextFeatures, TextTower

# Minus infinity would turn a row of padding into NaN; this is far below any attention score.
MASKED = -1e9


@dataclass(frozen=True)
class SentenceShape:
    """Sizes of the tower (defaults: all-MiniLM-L6-v2, Wang et al., MiniLM, NeurIPS 2020)."""

    vocabulary: int = 30522
    context_length: int = 512
    width: int = 384
    layers: int = 6
    heads: int = 12
    hidden: int = 1536


class SelfAttention(nn.Module):
    """Multi-head attention of a sentence over itself, with BERT's residual and layer norm after it."""

    def __init__(self, shape: SentenceShape) -> None:
        super().__init__()
        self.heads = shape.heads
        self.query = nn.Linear(shape.width, shape.width)
        self.key = nn.Linear(shape.width, shape.width)
        self.value = nn.Linear(shape.width, shape.width)
        self.output = nn.Linear(shape.width, shape.width)
        self.norm = nn.LayerNorm(shape.width, eps=1e-12)

    def forward(self, words: Tensor, mask: Tensor) -> Tensor:
        """[n, l, width] words and additive [n, 1, 1, l] mask to [n, l, width]."""
        n, length, width = words.shape

        def split(projected: Tensor) -> Tensor:
            return projected.reshape(n, length, self.heads, width // self.heads).transpose(1, 2)

        query, key, value = split(self.query(words)), split(self.key(words)), split(self.value(words))
        scores = query @ key.transpose(2, 3) * (width // self.heads) ** -0.5 + mask
        mixed = (scores.softmax(-1) @ value).transpose(1, 2).reshape(n, length, width)
        return self.norm(words + self.output(mixed))


class SentenceLayer(nn.Module):
    """Attention and a two-layer network, each with its residual."""

    def __init__(self, shape: SentenceShape) -> None:
        super().__init__()
        self.attention = SelfAttention(shape)
        self.rise = nn.Linear(shape.width, shape.hidden)
        self.fall = nn.Linear(shape.hidden, shape.width)
        self.norm = nn.LayerNorm(shape.width, eps=1e-12)

    def forward(self, words: Tensor, mask: Tensor) -> Tensor:
        """[n, l, width] to [n, l, width]."""
        words = self.attention(words, mask)
        return self.norm(words + self.fall(nn.functional.gelu(self.rise(words))))


class SentenceTower(TextTower):
    """Pooled: the mean over the word pieces, L2-normalised. Tokens: the last layer's."""

    def __init__(self, shape: SentenceShape) -> None:
        super().__init__()
        self.width = self.token_width = shape.width
        self.context_length = shape.context_length
        self.words = nn.Embedding(shape.vocabulary, shape.width)
        self.positions = nn.Parameter(torch.zeros(shape.context_length, shape.width))
        self.norm = nn.LayerNorm(shape.width, eps=1e-12)
        self.layers = nn.ModuleList(SentenceLayer(shape) for _ in range(shape.layers))

    def blocks(self) -> Sequence[nn.Module]:
        """The word vectors, then the layers."""
        return [self.words, *self.layers]

    def forward(self, input_ids: Tensor, attention_mask: Tensor) -> TextFeatures:
        """See `TextTower`."""
        weights = attention_mask.to(torch.float32)
        mask = (1.0 - weights)[:, None, None, :] * MASKED
        words = self.norm(self.words(input_ids) + self.positions[: input_ids.shape[1]])
        for layer in self.layers:
            words = layer(words, mask)
        mean = (words * weights[:, :, None]).sum(1) / weights.sum(1, keepdim=True)
        return TextFeatures(nn.functional.normalize(mean, dim=-1), words, attention_mask.bool())


def _renamed(name: str) -> str:
    """The name of a parameter of BERT in this module."""
    changes = (
        ("encoder.layer.", "layers."),
        ("attention.self.", "attention."),
        ("attention.output.dense", "attention.output"),
        ("attention.output.LayerNorm", "attention.norm"),
        ("intermediate.dense", "rise"),
        ("output.dense", "fall"),
        ("output.LayerNorm", "norm"),
        ("embeddings.word_embeddings.", "words."),
        ("embeddings.position_embeddings.weight", "positions"),
        ("embeddings.LayerNorm", "norm"),
    )
    for old, new in changes:
        name = name.replace(old, new)
    return name


def load_sentence_tower(weights: Path, kept_ids: list[int], context_length: int) -> SentenceTower:
    """The tower with only the vocabulary rows `kept_ids` (old ids in their new order) and `context_length` positions.

    Raises:
        TrainingError: the file does not hold the parameters of a six-layer BERT of this width, or has fewer positions.
    """
    old = {name: tensor for name, tensor in read_state(weights).items() if tensor.is_floating_point()}
    # A sentence here is always the first of a pair, so the type of the word is a constant that joins its position.
    kind = old.pop("embeddings.token_type_embeddings.weight", torch.zeros(1))[0]
    state = {_renamed(name): tensor for name, tensor in old.items() if not name.startswith("pooler.")}
    if "words.weight" in state and "positions" in state:
        if context_length > len(state["positions"]):
            raise TrainingError(f"context_length is at most {len(state['positions'])} for {weights}; lower it.")
        state["words.weight"] = state["words.weight"][kept_ids]
        state["positions"] = state["positions"][:context_length] + kind
    tower = SentenceTower(SentenceShape(vocabulary=len(kept_ids), context_length=context_length))
    load_matching(tower, state, weights, "all-MiniLM-L6-v2")
    return tower
