from __future__ import annotations

import pytest

from plugin.engine import phrase_vectors
from plugin.engine.encoder import Encoder
from plugin.engine.phrase_vectors import PhraseVectors


@pytest.fixture
def asked(package, monkeypatch):
    """The phrases that reached the encoder, and what keeps them."""
    encoder = Encoder.open(package.folder, "cpu", 1)
    texts, encode = [], encoder.encode_texts
    monkeypatch.setattr(encoder, "encode_texts", lambda some: texts.extend(some) or encode(some))
    return texts, PhraseVectors(encoder)


def test_a_phrase_is_embedded_once(asked):
    texts, phrases = asked
    vectors, truncated = phrases.of(["red", "green " * 7, "red"])
    assert vectors.tolist() == [[1, 0, 0], [0, 1, 0], [1, 0, 0]]
    assert truncated == [False, True, False]
    assert phrases.of(["red"])[0].tolist() == [[1, 0, 0]]
    assert texts == ["red", "green " * 7]


def test_no_phrase_has_no_vector(asked):
    assert asked[1].of([])[0].shape == (0, 3)


def test_what_was_not_asked_for_longest_is_forgotten(asked, monkeypatch):
    monkeypatch.setattr(phrase_vectors, "KEPT", 2)
    texts, phrases = asked
    for text in ("red", "green", "red", "blue", "red", "green"):
        phrases.of([text])
    assert texts == ["red", "green", "blue", "green"]
