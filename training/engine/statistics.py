"""What a method measures once on the training features, before it learns."""

from __future__ import annotations

import numpy as np
import torch

from training.data.augment import plain
from training.data.corpus import Corpus
from training.engine.frozen_features import freeze_texts
from training.retrieval_model import RetrievalModel
from training.towers.tower import ImageFeatures

SAMPLE = 2048  # pictures and sentences, evenly from all
AT_ONCE = 64


@torch.no_grad()
def fit_statistics(model: RetrievalModel, corpus: Corpus) -> None:
    """Show the method features of a sample of the pictures and of the sentences, by the towers as they are."""
    rows = np.arange(0, len(corpus.pictures), max(1, len(corpus.pictures) // SAMPLE))
    tower, device = model.image_tower, next(model.parameters()).device
    seen = [
        tower(plain(corpus.pictures[rows[start : start + AT_ONCE]], tower.size_px).to(device))
        for start in range(0, len(rows), AT_ONCE)
    ]
    levels = zip(*(features.levels for features in seen))
    images = ImageFeatures(torch.cat([one.pooled for one in seen]), tuple(torch.cat(parts) for parts in levels))
    sentences = corpus.sentences[:: max(1, len(corpus.sentences) // SAMPLE)]
    texts = freeze_texts(model.towers, sentences, model.method.uses_tokens, lambda _what, _done, _total: None)
    words = texts.take(np.arange(len(sentences)))
    model.method.fit_statistics(images, type(words)(*(one.to(device) for one in words)))
