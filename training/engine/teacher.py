"""Embeddings by finished runs, averaged over the views that they learnt from, for a student to learn from."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from training.data.corpus import Corpus
from training.engine.device import best_device
from training.engine.frozen_features import Report, freeze_images, freeze_texts
from training.engine.run_folder import load_run
from training.methods.method import EMBEDDING

AT_ONCE = 256


def teacher_embeddings(runs: Sequence[Path], corpus: Corpus, report: Report) -> tuple[np.ndarray, np.ndarray]:
    """Pictures float32 [n, d], each the mean over its views, and sentences float32 [m, d]; d of all teachers together.

    Sentences are of unit length and pictures as long as the teacher's scale, so that their products are the mean of the
    teachers' logits.

    Raises:
        TrainingError: one of them is no finished run.
    """
    each = [embeddings_of(run, corpus, report) for run in runs]
    pictures = np.concatenate([one[0] for one in each], axis=1) / len(each)
    return pictures, np.concatenate([one[1] for one in each], axis=1)


@torch.no_grad()
def embeddings_of(run: Path, corpus: Corpus, report: Report) -> tuple[np.ndarray, np.ndarray]:
    """Those of one teacher; the features of its views are kept, as in its own training."""
    config, model = load_run(run)
    model = model.to(best_device(config.machine.accelerator))
    device, stage = next(model.parameters()).device, config.stages[-1]
    images = freeze_images(
        model.image_tower, corpus.pictures, corpus.made_of, stage.augment or config.views, stage.views,
        model.method.levels, report,
    )  # fmt: skip
    texts = freeze_texts(model.towers, corpus.sentences, model.method.uses_tokens, report)
    pictures, sentences = [], []
    for start in range(0, len(corpus.pictures), AT_ONCE):
        rows = np.arange(start, min(start + AT_ONCE, len(corpus.pictures)))
        seen = []
        for view in range(len(images.pooled)):
            taken = images.take(np.full(len(rows), view), rows).to(device)
            seen.append(model.method.encode_image(taken)[EMBEDDING])
        pictures.append(unit(torch.stack(seen).mean(0)))
    for start in range(0, len(corpus.sentences), AT_ONCE):
        read = texts.take(np.arange(start, min(start + AT_ONCE, len(corpus.sentences))))
        sentences.append(unit(model.method.encode_text(read.to(device))[EMBEDDING]))
    return float(model.method.scale) * np.concatenate(pictures), np.concatenate(sentences)


def unit(vectors: Tensor) -> np.ndarray:
    """L2-normalised, as an array."""
    return np.asarray(nn.functional.normalize(vectors, dim=-1).cpu().numpy())
