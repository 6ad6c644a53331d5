"""What is watched during training: retrieval on a dev split that was carved from the training pictures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from training.data.corpus import Corpus
from training.engine.frozen_features import FrozenTexts
from training.methods.method import EMBEDDING
from training.metrics.labels import label_retrieval
from training.metrics.recall import recall
from training.retrieval_model import RetrievalModel
from training.towers.sentences import word_pieces

SENTENCES_AT_ONCE = 256


@dataclass(frozen=True)
class DevSet:
    """Dev pictures' sentences, each once, with their features where the text tower is frozen."""

    corpus: Corpus
    frozen: FrozenTexts | None

    @torch.no_grad()
    def encode_sentences(self, model: RetrievalModel, device: torch.device) -> Tensor:
        """float32 [sentences, dimension] on the processor."""
        parts = []
        for start in range(0, len(self.corpus.sentences), SENTENCES_AT_ONCE):
            rows = np.arange(start, min(start + SENTENCES_AT_ONCE, len(self.corpus.sentences)))
            parts.append(embed_sentences(model, self.corpus.sentences, rows, self.frozen, device).float().cpu())
        return torch.cat(parts)


def embed_sentences(
    model: RetrievalModel, sentences: Sequence[str], rows: np.ndarray, frozen: FrozenTexts | None, device: torch.device
) -> Tensor:
    """Embeddings [k, dimension] of some sentences, from their features where the text tower is frozen."""
    if frozen is not None:
        features = frozen.take(rows).to(device)
    else:
        words = word_pieces(model.tokenizer, [sentences[row] for row in rows])
        features = model.text_tower(*(one.to(device) for one in words))
    return model.method.encode_text(features)[EMBEDDING]


def dev_values(pictures: Tensor, sentences: Tensor, dev: DevSet) -> dict[str, float]:
    """Mean recall and class WMAP@5 both ways, per cent; of pictures [n, d] and the different sentences [m, d]."""
    corpus = dev.corpus
    owner = np.repeat(np.arange(len(corpus.counts)), corpus.counts)
    which = corpus.captions[corpus.captions >= 0]
    similarity = (pictures @ sentences.T).numpy()[:, which]
    values = {"dev_mr": recall(similarity, owner)["mr"]}
    if corpus.labels.shape[1] and corpus.labels.any(1).all():
        ways = {
            "i2t": label_retrieval(similarity, corpus.labels, corpus.labels[owner])["wmap5"],
            "t2i": label_retrieval(similarity.T, corpus.labels[owner], corpus.labels)["wmap5"],
        }
        values |= {f"dev_{way}_wmap5": value for way, value in ways.items()}
        values["dev_wmap5"] = float(np.mean(list(ways.values())))
    return values
