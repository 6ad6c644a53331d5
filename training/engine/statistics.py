"""What a method measures once on the training features, before it learns."""

from __future__ import annotations

import numpy as np
import torch

from training.data.corpus import Corpus
from training.engine.frozen_features import Report, freeze_images, freeze_texts
from training.retrieval_model import RetrievalModel

SAMPLE = 2048  # pictures and sentences, evenly from all


@torch.no_grad()
def fit_statistics(model: RetrievalModel, corpus: Corpus, report: Report) -> None:
    """Show the method features of a sample of the pictures and of the sentences, by the towers as they are."""
    step = max(1, len(corpus.pictures) // SAMPLE)
    device = next(model.parameters()).device
    made_of = {**corpus.made_of, "each": step}
    every = range(len(model.image_tower.level_channels))
    images = freeze_images(model.image_tower, corpus.pictures[::step], made_of, None, 1, every, report)
    sentences = corpus.sentences[:: max(1, len(corpus.sentences) // SAMPLE)]
    texts = freeze_texts(model.towers, sentences, model.method.uses_tokens, report)
    rows, words = np.arange(images.pooled.shape[1]), np.arange(len(sentences))
    model.method.fit_statistics(images.take(rows * 0, rows).to(device), texts.take(words).to(device))
