"""Embeddings by a finished run, averaged over quarter turns, for a student to learn from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import torch

from training.data.array_cache import Recipe, cached_arrays
from training.data.augment import plain
from training.data.corpus import Corpus
from training.engine.device import best_device
from training.engine.run_folder import load_run
from training.towers.cost import weights_digest
from training.towers.sentences import word_pieces

AT_ONCE = 64
QUARTER_TURNS = 4

Report = Callable[[str, int, int], None]


@torch.no_grad()
def teacher_embeddings(runs: Sequence[Path], corpus: Corpus, report: Report) -> tuple[np.ndarray, np.ndarray]:
    """Pictures float32 [n, d], each the mean over its quarter turns, and sentences float32 [m, d]; d of all together.

    Sentences are of unit length and pictures as long as the teacher's scale, so that their products are the
    mean of the teachers' logits.

    Raises:
        TrainingError: one of them is no finished run.
    """
    each = [embeddings_of(run, corpus, report) for run in runs]
    pictures = np.concatenate([one[0] for one in each], axis=1) / len(each)
    return pictures, np.concatenate([one[1] for one in each], axis=1)


@torch.no_grad()
def embeddings_of(run: Path, corpus: Corpus, report: Report) -> tuple[np.ndarray, np.ndarray]:
    """Those of one teacher."""
    model = load_run(run)[1].to(best_device())
    device = next(model.parameters()).device
    scale = float(model.method.scale)

    def fill_pictures(arrays: Sequence[np.ndarray]) -> None:
        array = arrays[0]
        for start in range(0, len(array), AT_ONCE):
            seen = plain(corpus.pictures[start : start + AT_ONCE], model.image_tower.size_px).to(device)
            turned = [model.embed_pictures(torch.rot90(seen, turn, (2, 3))) for turn in range(QUARTER_TURNS)]
            array[start : start + AT_ONCE] = scale * unit(torch.stack(turned).mean(0))
            report("teacher", start + len(seen), len(array))

    def fill_sentences(arrays: Sequence[np.ndarray]) -> None:
        array = arrays[0]
        for start in range(0, len(array), AT_ONCE):
            words = word_pieces(model.tokenizer, corpus.sentences[start : start + AT_ONCE])
            array[start : start + AT_ONCE] = model.embed_words(*(one.to(device) for one in words)).cpu().numpy()

    key = {"what": "teacher", "model": weights_digest(model), "pictures": corpus.made_of}
    width = model.method.dimension
    pictures = Recipe(key, (len(corpus.pictures), width), "float32")
    sentences = Recipe({**key, "sentences": corpus.sentences}, (len(corpus.sentences), width), "float32")
    return cached_arrays([pictures], fill_pictures)[0], cached_arrays([sentences], fill_sentences)[0]


def unit(vectors: torch.Tensor) -> np.ndarray:
    """L2-normalised, as an array."""
    return np.asarray(torch.nn.functional.normalize(vectors, dim=-1).cpu().numpy())
