"""The bundled package through the protocol."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from plugin.engine.encoder import Encoder
from training.evaluation.embedder import PackageEmbedder, Scorer, score
from training.evaluation.reading import encode_sentences

PACKAGE = Path(__file__).resolve().parents[3] / "models" / "compact"


def test_a_package_embeds_as_its_encoder_does():
    encoder = Encoder.open(PACKAGE, provider="cpu")
    embedder = PackageEmbedder(encoder)
    pictures = np.random.default_rng(0).integers(0, 256, (2, embedder.size_px, embedder.size_px, 3), np.uint8)
    assert (embedder.encode_pictures(pictures) == encoder.encode_tiles(pictures)).all()
    sentences = ["many trees in a park beside a river", "a pond", "a beach"]
    features = encode_sentences(embedder, sentences)
    alone = np.concatenate([embedder.encode_sentences([one]) for one in sentences])
    assert features["embedding"] == pytest.approx(alone, abs=1e-5)
    assert not isinstance(embedder, Scorer)
    assert score(embedder, {"embedding": alone}, features).diagonal() == pytest.approx(1.0, abs=1e-5)
